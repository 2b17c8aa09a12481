/**
 * Lines that web sites put around an article, known by their words alone, so that a text which was
 * copied from a page can be asked too.
 *
 * <p>May import han and {@code gongkai.document.source.sign}. Start at {@link
 * gongkai.document.web.furniture.PageFurniture}.
 */
package gongkai.document.web.furniture;
