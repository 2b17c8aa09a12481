package gongkai.text.section;

import gongkai.model.text.TextBlock;
import gongkai.text.promise.Promises;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds the sentences by which a report says what will be done.
 *
 * <p>Only where it speaks of plans; and there neither confessions nor introductions that promise
 * nothing, headings, courtesies and what the coming year is.
 */
public final class PlanSentences {
  private final int year;

  /** Finds plans in a report on {@code year}; what names a later year looks ahead. */
  public PlanSentences(int year) {
    this.year = year;
  }

  /** The sentences, verbatim, in the order of the text. */
  public List<String> in(List<TextBlock> text) {
    return among(Passages.of(text, year));
  }

  /** The same of a text whose passages are known already. */
  public static List<String> among(List<List<Passages.Piece>> paragraphs) {
    List<String> plans = new ArrayList<>();
    for (List<Passages.Piece> paragraph : paragraphs) {
      for (Passages.Piece piece : paragraph) {
        if (piece.part() == Passages.Part.PLANS
            && !piece.heads()
            && Promises.isOne(piece.text(), piece.listed())) {
          plans.add(piece.text());
        }
      }
    }
    return List.copyOf(plans);
  }
}
