package gongkai.importing.proposing;

import gongkai.model.text.TextBlock;
import gongkai.text.section.Passages;
import java.util.List;
import java.util.Optional;

/**
 * Which sentences of a text give account of the year: the number of a plan or of a shortcoming is
 * no figure of it.
 */
final class Account {
  private final List<List<Passages.Piece>> blocks;
  private final int firstHeading;

  /**
   * @param year reported on; without it nothing lies ahead for certain
   */
  Account(List<TextBlock> text, Optional<Integer> year) {
    blocks = year.map(y -> Passages.of(text, y)).orElse(List.of());
    int i = 0;
    while (i < text.size() && !(text.get(i) instanceof TextBlock.Heading)) {
      i++;
    }
    firstHeading = i < text.size() ? i : 0;
  }

  /** Whether a sentence of a block tells what was done; what has no part is judged by its words. */
  boolean tells(int block, String sentence) {
    List<Passages.Piece> pieces = block < blocks.size() ? blocks.get(block) : List.of();
    boolean told = true;
    for (Passages.Piece piece : pieces) {
      if (piece.text().equals(sentence)) {
        told = piece.part() == Passages.Part.WORK;
        if (told) {
          return true;
        }
      }
    }
    return told;
  }

  /** Whether a block stands before the first heading, where a report sums up what follows. */
  boolean isOpening(int block) {
    return block < firstHeading;
  }
}
