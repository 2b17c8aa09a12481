package gongkai.text.verdict;

import gongkai.han.Either;
import gongkai.han.SoughtPattern;
import gongkai.text.number.Measure.MeasureKind;
import gongkai.text.word.QuantityWords;
import gongkai.text.word.VerdictWords;

/** Money that says what one of a thing costs or brings, or from how much on something is given. */
final class Prices {
  /** 八元一餐, 3.5元一斤; but 100元一次性补助. */
  private static final SoughtPattern FOR_ONE =
      SoughtPattern.of(
          "^一" + VerdictWords.ONE_PORTION.any() + "(?!" + VerdictWords.NO_PORTION.any() + ")");

  /** 一顿饭收3元, 一斤能卖12元. */
  private static final SoughtPattern ONE_COSTS =
      SoughtPattern.of(
          "(?:^|[\\p{IsHan}])一"
              + VerdictWords.ONE_PORTION.any()
              + "[\\p{IsHan}]?"
              + VerdictWords.PORTION_SOLD.any()
              + "$");

  /** 满500元减100元. */
  private static final SoughtPattern OVER =
      SoughtPattern.of(
          VerdictWords.SPENDING_OVER.any()
              + "(?:[^，；。]{1,8}"
              + QuantityWords.YUAN.any()
              + "[\\p{IsHan}]{0,2})?$");

  /** 前三名各奖1000元, 每次标准300元. */
  private static final SoughtPattern SET =
      SoughtPattern.of(
          Either.of(
                  VerdictWords.EACH_OF_THEM.any() + VerdictWords.PAID_EACH.any() + "了?",
                  VerdictWords.STANDARD.any())
              + "$");

  private Prices() {}

  static boolean include(Setting setting) {
    String before = setting.before().strip();
    return setting.candidate().kind() == MeasureKind.MONEY
        && (FOR_ONE.in(setting.after())
            || ONE_COSTS.in(before)
            || OVER.in(before)
            || SET.in(before));
  }
}
