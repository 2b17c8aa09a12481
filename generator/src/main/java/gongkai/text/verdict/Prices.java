package gongkai.text.verdict;

import gongkai.han.Either;
import gongkai.han.SoughtPattern;
import gongkai.text.number.Measure.MeasureKind;
import gongkai.text.verdict.setting.Candidate;
import gongkai.text.verdict.setting.Setting;
import gongkai.text.word.QuantityWords;
import gongkai.text.word.VerdictWords;
import java.util.regex.Pattern;

/** Money that says what one of a thing costs or brings, or from how much on something is given. */
final class Prices {
  /** 八元一餐管饱, 3.5元一斤; but 100元一次性补助, 23.7万元一次付清. */
  private static final SoughtPattern FOR_ONE =
      SoughtPattern.of(
          "^一"
              + VerdictWords.ONE_PORTION.any()
              + "(?:[^\\p{IsHan}]|$|"
              + VerdictWords.PORTION_SO.any()
              + ")");

  /** 一顿饭收3元, 一斤能卖12元. */
  private static final SoughtPattern ONE_COSTS =
      SoughtPattern.of(
          "(?:^|[\\p{IsHan}])一"
              + VerdictWords.ONE_PORTION.any()
              + "[\\p{IsHan}]?"
              + VerdictWords.PORTION_SOLD.any()
              + "?$");

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

  /** 99元起, 年利率4.35%起. */
  private static final SoughtPattern FROM =
      SoughtPattern.of("^" + VerdictWords.STARTING.any() + "(?:[^\\p{IsHan}]|$)");

  private static final Pattern PORTION = Pattern.compile("一" + VerdictWords.ONE_PORTION.any());

  private Prices() {}

  static boolean include(Setting setting) {
    String before = setting.before().strip();
    MeasureKind kind = setting.candidate().kind();
    boolean from = kind == MeasureKind.MONEY || kind == MeasureKind.RATE;
    if ((from && FROM.in(setting.after())) || isPortion(setting)) {
      return true;
    }
    return setting.candidate().kind() == MeasureKind.MONEY
        && (FOR_ONE.in(setting.after())
            || ONE_COSTS.in(before)
            || OVER.in(before)
            || SET.in(before));
  }

  /** The 一份 of 一份8元. */
  private static boolean isPortion(Setting setting) {
    Candidate candidate = setting.candidate();
    return candidate.small()
        && PORTION.matcher("一" + candidate.unit()).matches()
        && setting.sentence().charAt(candidate.start()) == '一'
        && setting.hasNext()
        && setting.next().lead() == candidate.tail()
        && setting.next().kind() == MeasureKind.MONEY;
  }
}
