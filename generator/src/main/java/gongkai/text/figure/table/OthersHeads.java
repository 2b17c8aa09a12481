package gongkai.text.figure.table;

import gongkai.text.word.QuantityWords;
import java.util.regex.Pattern;

/**
 * Heads of rows and columns whose numbers nobody who reports made or reached: how many live in a
 * place and how large it is (常住人口, 辖区面积), and what others come to on average (行业平均, and 全省平均 beside
 * 本县).
 */
final class OthersHeads {
  private static final Pattern BASE =
      Pattern.compile(
          "^"
              + QuantityWords.BASE_OF.any()
              + "?"
              + QuantityWords.BASE_HEAD.any()
              + QuantityWords.BASE_COUNT.any()
              + "?$");

  private static final String MEAN = QuantityWords.MEAN_HEAD.any() + "$";

  private static final Pattern FIELD_MEAN =
      Pattern.compile("^" + QuantityWords.FIELD_HEAD.any() + "\\p{IsHan}{0,6}" + MEAN);

  private static final Pattern PLACE_MEAN =
      Pattern.compile("^" + QuantityWords.ROW_WHOLE.any() + "\\p{IsHan}{0,6}" + MEAN);

  private static final Pattern OWN =
      Pattern.compile(
          "(?:^|[|\\s　])" + QuantityWords.OWN_HEAD.any() + "\\p{IsHan}{1,4}(?:[|\\s　]|$)");

  private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}]+");

  private OthersHeads() {}

  /** Whether the words before or over a cell say so of it. */
  static boolean include(String head, Heads heads) {
    String words = BLANKS.matcher(TableUnits.withoutBrackets(head)).replaceAll("");
    return BASE.matcher(words).matches()
        || FIELD_MEAN.matcher(words).find()
        || (PLACE_MEAN.matcher(words).find() && heads.match(OWN));
  }
}
