package gongkai.text.verdict;

import gongkai.han.SoughtPattern;
import gongkai.text.WordList;
import gongkai.text.word.VerdictWords;

/**
 * Numbers that results are measured by, and are none themselves: of how many bodies the unit was
 * the sixth, a standard that was bettered, the budget that a share is of.
 */
final class Yardsticks {
  /** 42个部门中排第6. */
  private static final SoughtPattern RANKED =
      SoughtPattern.of("^[^，；。0-9]{0,8}" + VerdictWords.RANKED.any());

  /** 乳蛋白率3.32%，高于国标2.8%. */
  private static final SoughtPattern NORM =
      SoughtPattern.of(VerdictWords.ABOVE_NORM.any() + VerdictWords.NORM.any() + "[^，；。]{0,3}$");

  /** 完成下达计划1350人的103.9%, 为预算12万元的78%, 完成任务（220人）的112%. */
  private static final SoughtPattern MEASURED =
      SoughtPattern.of(
          VerdictWords.MEASURED_BY.any() + VerdictWords.MEASURED_SIZE.any() + "?[（(]?$");

  private static final SoughtPattern SHARE = SoughtPattern.of("^[)）]?的[0-9一二三四五六七八九百*]");

  /** 年初批复收入预算2146.8万元. */
  private static final SoughtPattern AT_FIRST =
      SoughtPattern.of(
          VerdictWords.FROM_START.any()
              + "[^，；。]{0,6}"
              + VerdictWords.BUDGETED.any()
              + VerdictWords.MEASURED_SIZE.any()
              + "?为?$");

  /** 连续20期居全市前三. */
  private static final SoughtPattern IN_A_ROW = SoughtPattern.of(VerdictWords.IN_A_ROW.any() + "$");

  /** 全市共获表彰31项，我区占5项. */
  private static final SoughtPattern OF_ALL =
      SoughtPattern.of(VerdictWords.ALL.any() + VerdictWords.ALL_OF.any());

  private static final SoughtPattern OWN_SHARE =
      SoughtPattern.of(
          "^，"
              + VerdictWords.OUR.any()
              + VerdictWords.OUR_PLACE.any()
              + "[^，；。]{0,4}"
              + VerdictWords.OWN_SHARE.any());

  /** 做实引领、服务、联系三篇文章: tasks, and no texts. */
  private static final SoughtPattern TASKS =
      SoughtPattern.of(VerdictWords.ESSAY_VERB.any() + "[^，；。]{0,16}$");

  private static final WordList ESSAYS = WordList.of(VerdictWords.ESSAY);

  private Yardsticks() {}

  static boolean include(Setting setting) {
    String before = setting.before().strip();
    String after = setting.wideAfter();
    return RANKED.in(setting.after())
        || NORM.in(before)
        || AT_FIRST.in(before)
        || IN_A_ROW.in(before)
        || (setting.candidate().small() && ESSAYS.startsAt(after, 0) && TASKS.in(before))
        || (MEASURED.in(before) && SHARE.in(after))
        || (OWN_SHARE.in(after) && OF_ALL.in(before));
  }
}
