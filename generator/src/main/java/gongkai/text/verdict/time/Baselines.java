package gongkai.text.verdict.time;

import gongkai.han.Either;
import gongkai.han.HanDigits;
import gongkai.han.SoughtPattern;
import gongkai.text.verdict.setting.Setting;
import gongkai.text.word.QuantityWords;
import gongkai.text.word.VerdictWords;

/**
 * Numbers of an earlier time or of a plan that a result is held against, and which look like
 * results of their own: 与上年火化7,903具相比有所下降, 比计划的4,800户超额完成, 未超预算9万元.
 */
public final class Baselines {
  private static final String TIME =
      Either.of(VerdictWords.EARLIER.any(), "20[0-9]{2}年")
          + VerdictWords.SAME_TIME.any()
          + "?"
          + VerdictWords.YEAR_TAIL.any()
          + "?";

  private static final String PLAN =
      VerdictWords.MEASURED_BY.any() + VerdictWords.MEASURED_SIZE.any() + "?";

  /** 与2022年接待48.5万人次、外借37.2万册次相比, 同预算20万元相比. */
  private static final SoughtPattern BEGUN =
      SoughtPattern.of(
          VerdictWords.AGAINST.any() + Either.of(TIME, "[^，；。0-9]{0,4}" + PLAN) + "[^，；。]*$");

  private static final SoughtPattern ENDED =
      SoughtPattern.of("^[^，；。]*?" + VerdictWords.HELD_AGAINST.any());

  /** 较上年火化7903具减少773具: what was done then, and by how much that changed. */
  private static final SoughtPattern DONE_THEN =
      SoughtPattern.of(VerdictWords.COMPARED_TO.any() + TIME + "的?([^，；。0-9]{1,10})$");

  private static final SoughtPattern CHANGED =
      SoughtPattern.of(
          "^(?:[）)]|" + VerdictWords.CHANGED_HOW.any() + ")?" + QuantityWords.CHANGE.any());

  private static final SoughtPattern CHANGE = SoughtPattern.of(QuantityWords.CHANGE.any());

  /** 仍低于2019年4380万元, 超过全省平均2.46平方米: what was passed, or by how much. */
  private static final SoughtPattern PASSED =
      SoughtPattern.of(
          VerdictWords.OVER_TIME.any()
              + Either.of(TIME, "[^，；。0-9]{0,8}" + VerdictWords.MEAN_OF.any())
              + "的?[^，；。0-9]{0,8}$");

  /** 为2022年2.61亿人次的1.67倍. */
  private static final SoughtPattern MULTIPLIED =
      SoughtPattern.of(VerdictWords.MULTIPLE_OF.any() + TIME + "的?[^，；。0-9]{0,8}$");

  private static final SoughtPattern MULTIPLE =
      SoughtPattern.of(
          "^的"
              + Either.of(QuantityWords.NEARLY.any(), QuantityWords.APPROX.any())
              + "?[0-9*"
              + HanDigits.TO_TEN
              + "两百]");

  /** 比计划的15个略多, 较预算8万元节约1.2万元, 未超预算9万元. */
  private static final SoughtPattern PLANNED =
      SoughtPattern.of(
          Either.of(VerdictWords.COMPARED_TO.any(), VerdictWords.NOT_OVER.any())
              + "[^，；。0-9]{0,4}"
              + PLAN
              + "(?:的|[（(])?$");

  /** 全年计划抽检3100批次，已完成53.1%; but 今年目标责任书签订32份，已完成100% is done. */
  private static final SoughtPattern FOR_THE_YEAR =
      SoughtPattern.of(
          VerdictWords.SET_FOR_YEAR.any()
              + PLAN
              + "(?!"
              + VerdictWords.NO_YEAR_PLAN.any()
              + ")[^，；。0-9]{0,12}$");

  private static final SoughtPattern DONE_SO_FAR =
      SoughtPattern.of(
          "^，" + VerdictWords.SO_FAR.any() + "[^，；。]{0,8}?" + VerdictWords.REACHED_SHARE.any());

  private static final String POINT = VerdictWords.POINT.only();

  private Baselines() {}

  /** Whether a number is one. */
  public static boolean include(Setting setting) {
    String before = setting.before().strip();
    String after = setting.after();
    boolean change = setting.candidate().unit().endsWith(POINT);
    return (BEGUN.in(before) && ENDED.in(after))
        || isDoneThen(before, after)
        || (!change && PASSED.in(before))
        || (MULTIPLE.in(after) && MULTIPLIED.in(before))
        || PLANNED.in(before)
        || (FOR_THE_YEAR.in(before) && DONE_SO_FAR.in(setting.wideAfter()));
  }

  private static boolean isDoneThen(String before, String after) {
    return DONE_THEN.find(before).filter(then -> !CHANGE.in(then.group(1))).isPresent()
        && CHANGED.in(after);
  }
}
