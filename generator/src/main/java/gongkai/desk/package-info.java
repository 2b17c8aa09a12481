/**
 * The review desk: where an officer looks through what import proposed, decides, and publishes.
 * Served by the preview alone, never part of the site.
 *
 * <p>One way through: a {@code DeskRequest} → {@code Desk} → a page's value → a template in {@code
 * resources/desk}; a decision goes to {@code act}, which splices it into one file. No markup here.
 *
 * <p>May import model, digest, disk, diagnostic, i18n, privacy, content, document, markdown,
 * merging, importing and rendering. Start at {@link gongkai.desk.Desk}.
 */
package gongkai.desk;
