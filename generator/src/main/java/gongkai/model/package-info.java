/**
 * The values that all stages speak of: units, reports, indicators, quantities, languages.
 *
 * <p>May import nothing of Gongkai. Immutable and without I/O. Start at {@link
 * gongkai.model.Report}.
 */
package gongkai.model;
