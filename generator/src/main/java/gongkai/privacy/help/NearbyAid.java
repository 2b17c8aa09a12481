package gongkai.privacy.help;

import java.util.BitSet;
import java.util.List;

/**
 * Where a text is about help: a table's caption, its other columns and the form's later lines say
 * what its names are there for.
 *
 * @param lines that speak of help and not of honours
 */
record NearbyAid(BitSet lines) {
  /** So many lines after its caption a table may begin. */
  private static final int ABOVE = 4;

  private static final int BELOW = 3;

  static NearbyAid in(List<LineClues> clues) {
    BitSet lines = new BitSet();
    for (int i = 0; i < clues.size(); i++) {
      lines.set(i, clues.get(i).isAboutHelp());
    }
    return new NearbyAid(lines);
  }

  /** Whether a line or one near it speaks of help. */
  boolean isNear(int line) {
    int next = lines.nextSetBit(Math.max(0, line - ABOVE));
    return next >= 0 && next <= line + BELOW;
  }
}
