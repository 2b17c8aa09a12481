package gongkai.text.verdict;

import gongkai.han.Either;
import gongkai.han.SoughtPattern;
import gongkai.text.verdict.setting.Setting;
import gongkai.text.word.VerdictWords;

/**
 * What was aimed at before, beside what came of it: 去年提出新建站点12个，实际建成14个. The first number is no
 * figure of this year.
 */
final class FormerTargets {
  private static final String SET =
      Either.of(
          VerdictWords.TARGET_SET.any(),
          VerdictWords.PLAN.any() + "(?!" + VerdictWords.NO_PLAN.any() + ")",
          VerdictWords.ARRANGED.any() + "(?!了|" + VerdictWords.NO_ARRANGED.any() + ")");

  private static final SoughtPattern LAST_YEAR =
      SoughtPattern.of(VerdictWords.LAST_YEAR.any() + "[^，。；]{0,8}" + SET + "[^，。；]*$");

  private static final SoughtPattern ORIGINALLY =
      SoughtPattern.of(
          Either.of(
                  VerdictWords.ORIGINAL.any()
                      + VerdictWords.ORIGINAL_HOW.any()
                      + "?"
                      + VerdictWords.ORIGINAL_PLAN.any(),
                  VerdictWords.SET_BEFORE.any())
              + "[^，。；]*$");

  private static final SoughtPattern THIS_YEAR =
      SoughtPattern.of(
          Either.of(
                  VerdictWords.REPORTED_THEN.any(), "20[0-9]{2}年", VerdictWords.SESSION_THEN.any())
              + "[^，。；]{0,8}"
              + Either.of(SET, VerdictWords.WANTS.any() + "(?!" + VerdictWords.NO_WANTS.any() + ")")
              + "[^，。；]*$");

  private static final SoughtPattern OUTCOME =
      SoughtPattern.of("^[^。]*?[，；](?:[^，。；]{0,8})" + VerdictWords.OUTCOME.any());

  /** 目标：发展会员2000人；完成情况：…. */
  private static final SoughtPattern LABELLED =
      SoughtPattern.of(
          "(?:^|[，；。.、）)])[^，。；：]{0,4}"
              + VerdictWords.TARGET_LABEL.any()
              + VerdictWords.LABEL_OF.any()
              + "?[：:][^。；：]*$");

  /** 筹集40万元的目标超额完成，筹集52万元; with no second number, the first is what was reached. */
  private static final SoughtPattern AIMED =
      SoughtPattern.of("^的[^，。；0-9]{0,6}" + VerdictWords.AIM.any());

  private static final SoughtPattern ACTUAL =
      SoughtPattern.of(VerdictWords.ACTUAL.any() + "(?!" + VerdictWords.NO_ACTUAL.any() + ")");

  /** 支出预算为3.50万元，支出决算为2.86万元: of the two the second is what was spent. */
  private static final SoughtPattern BUDGETED =
      SoughtPattern.of(VerdictWords.BUDGET.any() + VerdictWords.BUDGET_OF.any() + "?(?:为|是)?$");

  /** 预算1,900万元: a project's, in a clause of its own. */
  private static final SoughtPattern OF_PROJECT =
      SoughtPattern.of(
          "^"
              + VerdictWords.PROJECT.any()
              + "?"
              + VerdictWords.BUDGET_KIND.any()
              + "?"
              + VerdictWords.BUDGET.any()
              + VerdictWords.BUDGET_IS.any()
              + "?$");

  private static final SoughtPattern ACCOUNT =
      SoughtPattern.of("^[^。；]*?" + VerdictWords.ACCOUNT.any());

  private static final SoughtPattern SPENT =
      SoughtPattern.of(
          "^，" + VerdictWords.ACTUAL.any() + "?" + VerdictWords.SPENT.any() + "[0-9*]");

  private FormerTargets() {}

  static boolean include(Setting setting) {
    String before = setting.before();
    return LAST_YEAR.in(before)
        || ORIGINALLY.in(before)
        || (THIS_YEAR.in(before) && OUTCOME.in(setting.wideAfter()))
        || OF_PROJECT.in(before.strip())
        || (BUDGETED.in(before)
            && (ACCOUNT.in(setting.wideAfter()) || SPENT.in(setting.wideAfter())))
        || LABELLED.in(setting.wideBefore())
        || actuallyOtherwise(setting);
  }

  /** 要发放20万元，实际发放25万元: of two numbers of one thing, the second says what was. */
  private static boolean actuallyOtherwise(Setting setting) {
    if (!setting.hasNext() || !setting.next().unit().equals(setting.candidate().unit())) {
      return false;
    }
    int from = setting.candidate().tail();
    String between = setting.sentence().substring(from, Math.max(from, setting.next().lead()));
    return ACTUAL.in(between) || AIMED.in(setting.after());
  }
}
