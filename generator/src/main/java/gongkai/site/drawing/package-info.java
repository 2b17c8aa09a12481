/**
 * What pages draw, as values. Templates hand a chart on whole; rendering words and draws it.
 *
 * <p>May import model and statistics. Start at {@link gongkai.site.drawing.Chart}.
 */
package gongkai.site.drawing;
