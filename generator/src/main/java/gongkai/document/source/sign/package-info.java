/**
 * Signs that say more than their text: numerals of lists, raised and lowered ones, formulas; and
 * the words that readers of sources know, as lists of tables.
 *
 * <p>May import han. Start at {@link gongkai.document.source.sign.RaisedText}.
 */
package gongkai.document.source.sign;
