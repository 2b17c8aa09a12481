/**
 * Looks for what must not become public in all that a site shows: texts, front matter, attachments
 * and sources; and for slips.
 *
 * <p>May import model, digest, diagnostic, privacy, proofreading, content, document, markdown,
 * site, checking, store and {@code line.request}; knows nothing of how a site is read. Start at
 * {@link gongkai.line.inspection.Inspection}.
 */
package gongkai.line.inspection;
