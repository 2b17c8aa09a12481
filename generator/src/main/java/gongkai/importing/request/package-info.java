/**
 * What is asked of an import: files, options, the unit that they are for.
 *
 * <p>May import model, diagnostic, content and the rooms below. Start at {@link
 * gongkai.importing.request.ImportRequest}.
 */
package gongkai.importing.request;
