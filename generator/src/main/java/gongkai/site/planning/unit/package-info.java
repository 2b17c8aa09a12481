/**
 * Plans the page of a unit and the list of units.
 *
 * <p>May import what the planners of the site may, and {@code gongkai.site.planning.year}. Start at
 * {@link gongkai.site.planning.unit.UnitPages}.
 */
package gongkai.site.planning.unit;
