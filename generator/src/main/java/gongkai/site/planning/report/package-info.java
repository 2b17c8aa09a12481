/**
 * Plans the page of a report, and a report beside the one before it.
 *
 * <p>May import what the planners of the site may. Start at {@link
 * gongkai.site.planning.report.ReportPages}.
 */
package gongkai.site.planning.report;
