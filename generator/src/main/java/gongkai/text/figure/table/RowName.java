package gongkai.text.figure.table;

import gongkai.text.verdict.other.Territory;
import java.util.List;
import java.util.Optional;

/**
 * What the words before a figure in its row tell of it. Figures side by side have the same words.
 *
 * @param all the words together
 * @param nearest the last of them, with those before it where it only says 合计
 * @param isOthers whether they say that the figures are another's
 * @param ofForm whether they are a label of a form, behind which nothing is counted
 * @param unit that they name
 * @param implied what they count in where they name no unit
 */
record RowName(
    String all,
    String nearest,
    boolean isOthers,
    boolean ofForm,
    Optional<String> unit,
    Optional<String> implied) {
  static final RowName NONE = new RowName("", "", false, false, Optional.empty(), Optional.empty());

  /**
   * The name of words.
   *
   * @param territory of the unit that reports
   */
  static RowName of(List<String> words, Heads heads, Territory territory) {
    String all = String.join("", words);
    boolean others =
        words.stream()
            .anyMatch(
                w -> territory.isBelow(w) || AimedAt.isRow(w) || OthersHeads.include(w, heads));
    return new RowName(
        all,
        RowWords.name(words),
        others,
        Tables.isOfForm(all),
        TableUnits.ofHead(all),
        TableUnits.impliedBy(all));
  }
}
