/**
 * Pieces of text with their places, put right as they are read, and the lines that they make; what
 * is drawn beside them.
 *
 * <p>May import {@code gongkai.document.source} and {@code gongkai.document.source.sign}. Start at
 * {@link gongkai.document.fixed.piece.PlacedText}.
 */
package gongkai.document.fixed.piece;
