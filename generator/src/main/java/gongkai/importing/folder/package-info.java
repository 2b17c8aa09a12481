/**
 * The folders of an import: where files lie, which were imported before, what is kept of them.
 *
 * <p>May import content, document, digest and disk. Start at {@link
 * gongkai.importing.folder.ImportFolder}.
 */
package gongkai.importing.folder;
