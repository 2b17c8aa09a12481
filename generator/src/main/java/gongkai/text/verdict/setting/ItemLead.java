package gongkai.text.verdict.setting;

import gongkai.han.Either;
import gongkai.text.word.VerdictWords;

/**
 * What may stand before the time or the subject that a clause begins with: the number of an item
 * (2., （一）, ①), or a word in its place (一是, 其一, 首先).
 */
public final class ItemLead {
  private static final String NUMBER = "(?:[0-9]{1,2}|[一二三四五六七八九十]{1,3})";

  /** Part of a pattern; it matches nothing too. */
  public static final String ANY =
      Either.of(
              "[（(][^）)，；。]{1,3}[）)] ?",
              NUMBER + "[.．、)）] ?",
              "[①-⑳⑴-⒇⒈-⒛] ?",
              "[一二三四五六七八九十]" + VerdictWords.IS_POINT.any(),
              VerdictWords.ITEM_WORD.any() + "是?")
          + "?";

  private ItemLead() {}
}
