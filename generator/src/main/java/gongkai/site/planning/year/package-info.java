/**
 * Plans the page of a year: what was reported, its events, its plans and what became of them.
 *
 * <p>May import what the planners of the site may. Start at {@link
 * gongkai.site.planning.year.YearPages}.
 */
package gongkai.site.planning.year;
