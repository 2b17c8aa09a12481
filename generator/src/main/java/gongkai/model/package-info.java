/**
 * The values that all stages speak of, the simplest first: languages, quantities, quotes, units,
 * the site's settings.
 *
 * <p>May import of Gongkai only {@code han}, for the words by which things are counted, and not the
 * rooms below, which build on it. Immutable and without I/O. Start at {@link
 * gongkai.model.Quantity} and {@link gongkai.model.LocalizedText}.
 */
package gongkai.model;
