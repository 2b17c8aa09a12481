/**
 * What planners look up, and what they make alike: links, shells, news, the matrix.
 *
 * <p>May import model, text, statistics and the values of the site. Start at {@link
 * gongkai.site.context.PlanContext}.
 */
package gongkai.site.context;
