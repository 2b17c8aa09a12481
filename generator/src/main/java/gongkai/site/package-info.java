/**
 * Addresses, and what planning begins with: the reports and pages of a site with the outlines of
 * their texts.
 *
 * <p>May import model and diagnostic. {@code site.drawing} holds charts, {@code site.item} the
 * parts of pages, {@code site.page} the pages; {@code site.planning} makes them. Start at {@link
 * gongkai.site.SiteContent}.
 */
package gongkai.site;
