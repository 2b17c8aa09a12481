package gongkai.importing.proposing;

import gongkai.model.text.TextBlock;
import gongkai.text.figure.quantity.ReadQuantity;
import gongkai.text.section.Passages;
import gongkai.text.verdict.AttainedRate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Which sentences of a text give account of the year: the number of a plan or of a shortcoming is
 * no figure of it.
 */
final class Account {
  private final List<List<Passages.Piece>> blocks;
  private final SeveralReports several;
  private final int firstHeading;

  /** The block that was last asked for: figures come in the text's order. */
  private int read = -1;

  private Map<String, Passages.Part> parts = Map.of();

  /**
   * @param passages of the text; none without a year, as then nothing lies ahead for certain
   * @param several reports that are in it
   */
  Account(List<TextBlock> text, List<List<Passages.Piece>> passages, SeveralReports several) {
    this.blocks = passages;
    this.several = several;
    int i = 0;
    while (i < text.size() && !(text.get(i) instanceof TextBlock.Heading)) {
      i++;
    }
    firstHeading = i < text.size() ? i : 0;
  }

  /**
   * Whether a figure of a block says what was done or reached; what has no part is judged by its
   * words.
   */
  boolean tells(int block, ReadQuantity figure) {
    if (several.others().get(block)) {
      return false;
    }
    if (block != read) {
      read = block;
      parts = partsOf(block < blocks.size() ? blocks.get(block) : List.of());
    }
    return switch (parts.getOrDefault(figure.sentence(), Passages.Part.WORK)) {
      case WORK -> true;
      case SHORTCOMINGS -> AttainedRate.is(figure.unit(), figure.quote());
      case PLANS -> false;
    };
  }

  /** Of sentences with the same words one that reports work decides. */
  private static Map<String, Passages.Part> partsOf(List<Passages.Piece> pieces) {
    Map<String, Passages.Part> told = new HashMap<>();
    for (Passages.Piece piece : pieces) {
      told.merge(
          piece.text(), piece.part(), (one, other) -> one.compareTo(other) < 0 ? one : other);
    }
    return told;
  }

  /** Whether a block stands before the first heading, where a report sums up what follows. */
  boolean isOpening(int block) {
    return block < firstHeading;
  }
}
