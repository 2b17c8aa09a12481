package gongkai.text.verdict.other;

import gongkai.han.Either;
import gongkai.han.SoughtPattern;
import gongkai.text.verdict.setting.Setting;
import gongkai.text.word.OthersWords;

/**
 * Numbers of which the text itself says that they are not counted among its own:
 * 由海警单独查处的9宗案件不计入上述数据, 各县团委自办联谊75场另计.
 */
public final class CountedElsewhere {
  private static final String IT = OthersWords.COUNTED_IT.any() + "{0,2}";
  private static final String SAID_SO =
      OthersWords.COUNTED_ELSEWHERE.any() + "(?!" + OthersWords.NO_COUNTED_BEHIND.any() + ")";

  /** Of the number itself; but 走访320户（复访不计入） and 接待3.2万人次，线上另计 tell of others. */
  private static final SoughtPattern SAID =
      SoughtPattern.of(
          Either.of(
              "^(?:[^，；。0-9（(]|[（(][^，；。（()）]{0,8}[）)]){0,14}" + SAID_SO,
              "^[^，；。0-9（(]{0,6}[（(]" + IT + SAID_SO,
              "^[^，；。0-9]{0,14}，" + IT + SAID_SO,
              "^[^，；。0-9（(]{0,6}[（(]?" + OthersWords.NOT_COUNTED_END.any() + "(?:[，；。）)]|$)"));

  private CountedElsewhere() {}

  /** Whether a number is one. */
  public static boolean include(Setting setting) {
    return SAID.in(setting.wideAfter());
  }
}
