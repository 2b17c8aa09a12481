/**
 * What is asked of the line, and how long each of its stages takes.
 *
 * <p>May import model and store. Start at {@link gongkai.line.request.SiteRequest}.
 */
package gongkai.line.request;
