/**
 * Whose report a text is: the name as it is written, the unit of the site that is called so, and
 * the level that the name says.
 *
 * <p>May import model, han, {@code gongkai.importing.layout}, {@code gongkai.importing.word} and
 * {@code gongkai.importing.reading.evidence}. Start at {@link
 * gongkai.importing.reading.unit.UnitNameReader}.
 */
package gongkai.importing.reading.unit;
