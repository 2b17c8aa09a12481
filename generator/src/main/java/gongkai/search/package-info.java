/**
 * What readers search in, as files: which reports hold which signs, and the reports' texts. Scripts
 * of a page load them one by one, also from a disk.
 *
 * <p>May import model, han, digest, parallel, site and store. Start at {@link
 * gongkai.search.SearchFiles}.
 */
package gongkai.search;
