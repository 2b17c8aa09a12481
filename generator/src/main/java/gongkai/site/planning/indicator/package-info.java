/**
 * Plans the statistics, the page of an indicator and its picture for other sites.
 *
 * <p>May import what the planners of the site may. Start at {@link
 * gongkai.site.planning.indicator.StatisticsPages}.
 */
package gongkai.site.planning.indicator;
