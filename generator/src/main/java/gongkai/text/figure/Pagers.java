package gongkai.text.figure;

import gongkai.han.Either;
import gongkai.han.WordSet;
import gongkai.text.WordList;
import gongkai.text.figure.quantity.ReadQuantity;
import gongkai.text.word.QuantityWords;
import java.util.regex.Pattern;

/**
 * Lines that number a page or lead to others, and say nothing: 第1页 下一页 共3页, 页码 2/10; and how long a
 * text says that it is itself: 本报告共12页.
 */
final class Pagers {
  private static final Pattern ROW =
      Pattern.compile(
          Either.of(
                  QuantityWords.PAGER.any(),
                  "[\\s\u3000\u00a0\\p{Punct}\\p{Sm}0-9０-９…，。：、／｜·—－«»‹›]")
              + "{1,60}+");

  private static final Pattern PAGE = Pattern.compile(QuantityWords.PAGE_SIGN.any());

  private static final WordList OWN = WordList.of(QuantityWords.OWN_LENGTH);

  private static final WordSet UNITS = QuantityWords.OWN_LENGTH_UNIT.words();

  private Pagers() {}

  static boolean isOwnLength(ReadQuantity figure) {
    int at = 0;
    while (at < figure.label().length() && OWN.startsAt(figure.label(), at)) {
      at += OWN.lengthAt(figure.label(), at);
    }
    return UNITS.contains(figure.unit()) && at > 0 && at == figure.label().length();
  }

  static boolean isPager(String line) {
    return PAGE.matcher(line).find() && ROW.matcher(line).matches();
  }
}
