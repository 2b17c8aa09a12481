package gongkai.text.verdict.time;

import gongkai.han.Either;
import gongkai.han.SoughtPattern;
import gongkai.text.Verbs;
import gongkai.text.number.Measure.MeasureKind;
import gongkai.text.verdict.setting.Setting;
import gongkai.text.word.VerdictWords;

/**
 * What a text foretells of the year that it reports on: 今年预计完成40家, 产值有望突破5亿元, 年底前可完成40台. A report
 * of autumn says so of what is still to be done.
 *
 * <p>Of money an estimate for the year (预计全年实现产值3亿元) is what offices report, and is kept; its label
 * says that it is one.
 */
public final class Forecasts {
  private static final String FORETOLD =
      Either.of(
          VerdictWords.PREDICTED.any(),
          VerdictWords.PREDICTION.any() + "(?=" + VerdictWords.PREDICTED_WHEN.any() + ")");

  private static final SoughtPattern FORETOLD_IN = SoughtPattern.of(FORETOLD);

  private static final String ESTIMATE = VerdictWords.ESTIMATE.only();

  private static final SoughtPattern PREDICTED =
      SoughtPattern.of(
          "(?<!" + VerdictWords.NO_EXPECTED_BEFORE.any() + ")" + FORETOLD + "[^，；。]{0,24}$");

  /** 超过预计的100台. */
  private static final SoughtPattern HELD_AGAINST =
      SoughtPattern.of(VerdictWords.NO_EXPECTED_BEFORE.any() + FORETOLD + "的$");

  /** 预计到年底，完成40家. */
  private static final SoughtPattern PREDICTED_BEFORE =
      SoughtPattern.of("^" + FORETOLD + "[^0-9]{0,8}$");

  private static final SoughtPattern HOPED =
      SoughtPattern.of(VerdictWords.HOPEFUL.any() + "[^，；。]{0,20}$");

  private static final SoughtPattern AHEAD =
      SoughtPattern.of(
          VerdictWords.BY_THEN.any()
              + "[^，；。的了]{0,8}?(?<!"
              + VerdictWords.NO_CAN_BEFORE.any()
              + ")"
              + VerdictWords.CAN.any()
              + Either.of(VerdictWords.REACHED_THEN.any(), VerdictWords.REACHED_SHORT.any())
              + "[^，；。的了]{0,16}$");

  /** 将完成检修40台; but 将节约资金30万元用于培训 tells what was done with it. */
  private static final SoughtPattern WILL =
      SoughtPattern.of("将" + VerdictWords.REACHED_THEN.any() + "[^，；。的了]{0,16}$");

  private Forecasts() {}

  /** Whether a number is foretold. */
  public static boolean include(Setting setting) {
    String before = setting.before() + setting.qualifier();
    return HOPED.in(before)
        || AHEAD.in(before)
        || (WILL.in(before) && !Verbs.LISTED.occursIn(setting.after()))
        || HELD_AGAINST.in(before)
        || (isPredicted(setting) && !tellsOfMoney(setting));
  }

  /** 预计全年实现产值3亿元、增长5%. */
  private static boolean tellsOfMoney(Setting setting) {
    MeasureKind kind = setting.candidate().kind();
    return kind == MeasureKind.MONEY
        || (kind == MeasureKind.RATE
            && setting.hasPrevious()
            && setting.previous().kind() == MeasureKind.MONEY);
  }

  private static boolean isPredicted(Setting setting) {
    return PREDICTED.in(setting.before()) || PREDICTED_BEFORE.in(setting.clauseBefore());
  }

  /** A label that says of an estimate that it is one. */
  public static String label(String label, Setting setting) {
    boolean told = FORETOLD_IN.in(label) || !isPredicted(setting);
    return told ? label : ESTIMATE + label;
  }
}
