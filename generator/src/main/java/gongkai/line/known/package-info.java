/**
 * What is known from the time before, and so not made again: of files by what they were made from,
 * and in a preview of plans, statistics and checks.
 *
 * <p>May import model, digest, diagnostic, statistics, site, checking, rendering, publishing, store
 * and {@code line.reading}. Start at {@link gongkai.line.known.Fingerprints}.
 */
package gongkai.line.known;
