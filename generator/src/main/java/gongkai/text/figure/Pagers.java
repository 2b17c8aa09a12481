package gongkai.text.figure;

import gongkai.han.Either;
import gongkai.text.word.QuantityWords;
import java.util.regex.Pattern;

/** Lines that number a page or lead to others, and say nothing: 第1页 下一页 共3页, 页码 2/10. */
final class Pagers {
  private static final Pattern ROW =
      Pattern.compile(
          Either.of(
                  QuantityWords.PAGER.any(),
                  "[\\s\u3000\u00a0\\p{Punct}\\p{Sm}0-9０-９…，。：、／｜·—－«»‹›]")
              + "{1,60}+");

  private static final Pattern PAGE = Pattern.compile(QuantityWords.PAGE_SIGN.any());

  private Pagers() {}

  static boolean isPager(String line) {
    return PAGE.matcher(line).find() && ROW.matcher(line).matches();
  }
}
