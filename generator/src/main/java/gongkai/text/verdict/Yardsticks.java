package gongkai.text.verdict;

import gongkai.han.SoughtPattern;
import gongkai.text.Verbs;
import gongkai.text.WordList;
import gongkai.text.number.Measure.MeasureKind;
import gongkai.text.verdict.setting.Setting;
import gongkai.text.word.QuantityWords;
import gongkai.text.word.VerdictWords;

/**
 * Numbers that results are measured by, and are none themselves: of how many bodies the unit was
 * the sixth, a standard that was bettered, the budget that a share is of, the unit of a table.
 */
final class Yardsticks {
  /** 42个部门中排第6. */
  private static final SoughtPattern RANKED =
      SoughtPattern.of("^[^，；。0-9]{0,8}" + VerdictWords.RANKED.any());

  /** 乳蛋白率3.32%，高于国标2.8%. */
  private static final SoughtPattern NORM =
      SoughtPattern.of(
          VerdictWords.ABOVE_NORM.any()
              + "[^，；。]{0,4}?"
              + VerdictWords.NORM.any()
              + "[^，；。]{0,3}$");

  /** 完成下达计划1350人的103.9%, 为预算12万元的78%, 完成任务（220人）的112%. */
  private static final SoughtPattern MEASURED =
      SoughtPattern.of(
          VerdictWords.MEASURED_BY.any() + VerdictWords.MEASURED_SIZE.any() + "?[（(]?$");

  /** 区里下达的1200人任务: how many were asked for. */
  private static final SoughtPattern ASKED_FOR =
      SoughtPattern.of(VerdictWords.HANDED_DOWN.any() + "的?[^，；。]{0,12}$");

  private static final SoughtPattern AS_TASK =
      SoughtPattern.of("^的?" + VerdictWords.TASK.any() + "(?:[，；。]|$)");

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

  /** 在全市11个县区综合排名由第七升至第三. */
  private static final SoughtPattern PLACE_END =
      SoughtPattern.of(VerdictWords.ALL.any() + VerdictWords.ALL_OF.any() + "$");

  private static final SoughtPattern RANKED_AMONG =
      SoughtPattern.of("^[^，；。]{0,10}" + VerdictWords.RANKED_AMONG.any());

  /** 个百分点: by how much a norm was bettered. */
  private static final String POINT = VerdictWords.POINT.only();

  /** 占全市61枚奖牌的23%, 占总数126户的38%. */
  private static final SoughtPattern SHARE_OF =
      SoughtPattern.of(VerdictWords.OWN_SHARE.any() + "[^，；。]{0,10}$");

  private static final SoughtPattern OF_IT = SoughtPattern.of("^[\\p{IsHan}]{0,10}的$");

  private static final SoughtPattern ALL_OF_SOME =
      SoughtPattern.of(
          "^\\p{IsHan}{1,10}"
              + VerdictWords.AMONG.any()
              + "(?:，[^，；。]{0,12}|"
              + VerdictWords.SOME_OF.any()
              + ")$");

  /** 单位：十万元: what a table counts in. */
  private static final SoughtPattern COUNTED_IN =
      SoughtPattern.of(QuantityWords.UNIT_WORD.any() + "\\s*[：:]$");

  /** Signs of a clause before the number of all. */
  private static final int FIRST = 4;

  private Yardsticks() {}

  static boolean include(Setting setting) {
    String before = setting.before().strip();
    String after = setting.wideAfter();
    return RANKED.in(setting.after())
        || (PLACE_END.in(before) && RANKED_AMONG.in(setting.after()))
        || (NORM.in(before) && !setting.candidate().unit().endsWith(POINT))
        || AT_FIRST.in(before)
        || COUNTED_IN.in(setting.sentence().substring(0, setting.candidate().lead()))
        || (AS_TASK.in(setting.after()) && ASKED_FOR.in(before))
        || (SHARE_OF.in(before) && isWhole(setting))
        || isAllOfSome(setting, before)
        || IN_A_ROW.in(before)
        || (setting.candidate().small() && ESSAYS.startsAt(after, 0) && TASKS.in(before))
        || (MEASURED.in(before) && SHARE.in(after))
        || (OWN_SHARE.in(after) && OF_ALL.in(before));
  }

  private static boolean isWhole(Setting setting) {
    if (!setting.hasNext() || setting.next().kind() != MeasureKind.RATE) {
      return false;
    }
    int from = setting.candidate().tail();
    return OF_IT.in(setting.sentence().substring(from, Math.max(from, setting.next().lead())));
  }

  /** 全镇13个支部里只有2个评上, 233项事项中，可网上办的228项: of how many those are. */
  private static boolean isAllOfSome(Setting setting, String before) {
    boolean first = setting.candidate().lead() - setting.clauseStart() <= FIRST;
    if (!first || !setting.hasNext() || Verbs.LISTED.firstIn(before, 0) >= 0) {
      return false;
    }
    int from = setting.candidate().tail();
    String between = setting.sentence().substring(from, Math.max(from, setting.next().lead()));
    return ALL_OF_SOME.in(between) && setting.next().unit().equals(setting.candidate().unit());
  }
}
