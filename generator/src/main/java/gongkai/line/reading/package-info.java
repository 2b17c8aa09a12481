/**
 * Reads a site whole: every report and page with its text, and what is kept of that between runs.
 *
 * <p>May import model, digest, parallel, diagnostic, privacy, proofreading, content, document,
 * markdown, site, checking, rendering, store, {@code line.request} and {@code line.inspection}.
 * Start at {@link gongkai.line.reading.ReadSite}, then {@link gongkai.line.reading.ReadReport}.
 */
package gongkai.line.reading;
