package gongkai.text.verdict;

import gongkai.han.Either;
import gongkai.han.SoughtPattern;
import gongkai.text.word.OthersWords;

/**
 * Numbers of which the text itself says that they are not counted among its own:
 * 由海警单独查处的9宗案件不计入上述数据, 各县团委自办联谊75场另计.
 */
final class CountedElsewhere {
  private static final SoughtPattern SAID =
      SoughtPattern.of(
          Either.of(
              "^[^，；。0-9]{0,14}(?:，[^，；。0-9]{0,4})?" + OthersWords.COUNTED_ELSEWHERE.any(),
              "^[^，；。0-9]{0,6}" + OthersWords.NOT_COUNTED_END.any() + "(?:[，；。）)]|$)"));

  private CountedElsewhere() {}

  static boolean include(Setting setting) {
    return SAID.in(setting.wideAfter());
  }
}
