/**
 * Arithmetic that knows what is withheld: series, totals, coverage, disclosure.
 *
 * <p>May import model. Pure. Start at {@link gongkai.statistics.Statistics}; {@link
 * gongkai.statistics.Reckoning} makes them again from what changed.
 */
package gongkai.statistics;
