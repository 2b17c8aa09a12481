package gongkai.text.verdict;

import gongkai.han.Either;
import gongkai.han.SoughtPattern;
import gongkai.text.WordList;
import gongkai.text.number.Measure.MeasureKind;
import gongkai.text.verdict.setting.Setting;
import gongkai.text.verdict.time.Forecasts;
import gongkai.text.word.PlanWords;
import gongkai.text.word.SpeakerWords;
import gongkai.text.word.TimeAheadWords;
import gongkai.text.word.VerdictWords;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Words that put a number into the future. An estimate for the period reported on (预计增加收益) is a
 * result; a plan for later is not.
 */
final class Plans {
  private static final WordList ACCOUNT = WordList.of(VerdictWords.ACCOUNT);

  /** Words that turn their clause to the future; 模拟 and 虚拟 hold 拟 by chance. */
  private static final SoughtPattern INTENT =
      SoughtPattern.of(
          Either.of(
              VerdictWords.STRIVES.any(),
              "[0-9]{1,2}月底"
                  + VerdictWords.BY.any()
                  + "(?![^，；。]*[了"
                  + VerdictWords.DONE_BY_NOW.firsts()
                  + "])",
              VerdictWords.HANDED_DOWN.any()
                  + "[^，；。]{0,8}"
                  + VerdictWords.QUOTA.any()
                  + "(?:为|是)?$",
              "(?<!"
                  + VerdictWords.NO_INTENDS_BEFORE.any()
                  + ")"
                  + VerdictWords.INTENDS.any()
                  + "(?!"
                  + VerdictWords.NO_INTENDS.any()
                  + ")",
              VerdictWords.MEANS.any(),
              VerdictWords.FUTURE.any() + ".{0,3}年",
              VerdictWords.TARGET.any() + "(?:[是为的：]|" + VerdictWords.TARGET_VALUE.any() + ")?$",
              "(?<!"
                  + VerdictWords.NO_TASK_BEFORE.any()
                  + "[^，；。]{0,6})"
                  + VerdictWords.TASK.any()
                  + VerdictWords.TASK_SIZE.any()
                  + "?(?:为|是)?$",
              VerdictWords.PLANS_TO.any() + "(?=" + VerdictWords.PLANNED.any() + ")",
              SpeakerWords.AIMS.any() + "将",
              "将" + VerdictWords.WILL_DO.any()));

  /** 四季度还要走访200户, 后两个月完成剩余36户: the rest of a year that is not over. */
  private static final SoughtPattern REST =
      SoughtPattern.of(
          Either.of(
                  VerdictWords.STILL_TO_DO.any() + "(?!" + VerdictWords.NO_STILL.any() + ")",
                  Either.of(VerdictWords.REST.any(), VerdictWords.AFTER.any() + "[一两三几]个月")
                      + "[^，；。]{0,8}"
                      + Either.of(
                          VerdictWords.REST_SO.any(),
                          "将",
                          VerdictWords.WANTS.any() + "(?!" + VerdictWords.NO_STILL.any() + ")"))
              + "[^，；。]*$");

  /** 年度目标为新增就业2000人. */
  private static final SoughtPattern AIM =
      SoughtPattern.of(VerdictWords.AIM_WORD.any() + "(?:为|是)[^，；。]{0,10}$");

  /** Words that turn all that follows in their sentence to the future. */
  private static final WordList LATER = WordList.of(TimeAheadWords.AIMS);

  /** 争取上级资金500万元 is money won; 争取新增50家 is a hope. */
  private static final SoughtPattern HOPE =
      SoughtPattern.of(
          VerdictWords.HOPE.any()
              + "(?!"
              + Either.of(VerdictWords.WON.any(), "[^，；。]*" + VerdictWords.FUNDS.any())
              + ")[^，；。]*$");

  /** 打算再办五件实事：修桥1座，改厕30座: a list of what is planned. */
  private static final SoughtPattern LIST =
      SoughtPattern.of(
          Either.of(
                  VerdictWords.PLAN_LEAD.any(),
                  VerdictWords.PLAN.any() + "(?!" + VerdictWords.NO_PLAN.any() + ")",
                  "将")
              + "[^。；：:]{0,20}[：:][^。；]*$");

  private static final SoughtPattern UNTIL =
      SoughtPattern.of("到(20[0-9]{2})年(" + VerdictWords.UNTIL.any() + "|，)[^。；]*$");
  private static final SoughtPattern YEAR_AHEAD =
      SoughtPattern.of("(20[0-9]{2})年(?![^，。]?" + PlanWords.BEFOREHAND.any() + ")[^。；]*$");

  private static final SoughtPattern SHARE =
      SoughtPattern.of(
          VerdictWords.REACHED_SHARE.any()
              + "[^，；。]{0,16}"
              + VerdictWords.SHARE_OF.any()
              + VerdictWords.SHARE_SIZE.any()
              + "?的$");

  private static final WordList TURN_TO_DONE = WordList.of(VerdictWords.TURN_TO_DONE);

  /** 参加保障任务21次: no number to reach. */
  private static final SoughtPattern PERFORMED =
      SoughtPattern.of(
          VerdictWords.PERFORMING.any()
              + "(?![^，；。]*"
              + VerdictWords.TASK_SET.any()
              + ")[^，；。]{0,14}"
              + VerdictWords.TASK_WORD.any()
              + "$");

  /** 申报雨露计划17人. */
  private static final SoughtPattern PROGRAMME =
      SoughtPattern.of(
          VerdictWords.INTO_PROGRAMME.any()
              + "(?![^，；。]*"
              + VerdictWords.TASK_SET.any()
              + "[^，；。])[^，；。]{2,8}"
              + VerdictWords.PROGRAMME.any()
              + "$");

  /** 预期造林成活率88%; but 人均预期寿命 and 比预期提前12天 tell what came about. */
  private static final SoughtPattern EXPECTED =
      SoughtPattern.of(
          "(?<!"
              + VerdictWords.NO_EXPECTED_BEFORE.any()
              + ")"
              + VerdictWords.EXPECTED.any()
              + "(?!"
              + VerdictWords.NO_EXPECTED.any()
              + ")[^，；。]{0,14}$");

  /** 项目达产后，预计年产值2亿元，带动就业500人. */
  private static final SoughtPattern AFTERWARDS =
      SoughtPattern.of(
          VerdictWords.DONE_THEN.any()
              + VerdictWords.AFTER.any()
              + "[^。；]{0,14}"
              + VerdictWords.HOPED_THEN.any()
              + "[^。；]*$");

  /** 下半年：存款再增2亿元，不良率降到1.3%以下. */
  private static final SoughtPattern REST_AS_HEAD =
      SoughtPattern.of("^" + VerdictWords.REST.any() + "[：:]");

  /** 结转下年度3件. */
  private static final Pattern CARRIED = Pattern.compile(VerdictWords.CARRIED_AHEAD.any());

  /** 预算145万元，支出143.6万元. */
  private static final SoughtPattern SPENT =
      SoughtPattern.of("^[，、；]" + VerdictWords.ACTUAL.any() + "?" + VerdictWords.SPENT.any());

  /** 根据《关于2024年春节期间有关工作的通知》, “提升行动（2023-2025年）”: years of a paper or programme. */
  private static final Pattern TITLES =
      Pattern.compile("《[^》]*》|[（(][0-9]{4}年?[^0-9）)]{1,2}[0-9]{4}年?[）)]");

  private Plans() {}

  static boolean include(Setting setting, Verdict previous, OptionalInt year) {
    String before = setting.before();
    String wide = setting.wideBefore();
    if (isShareOfTarget(setting, before)) {
      return false;
    }
    if (FormerTargets.include(setting)
        || (INTENT.in(before) && !PERFORMED.in(before) && !PROGRAMME.in(before))
        || EXPECTED.in(before)
        || Forecasts.include(setting)
        || AFTERWARDS.in(wide)
        || REST_AS_HEAD.in(wide)
        || AIM.in(before)
        || REST.in(before + setting.qualifier())
        || (LATER.occursIn(wide) && LATER.occursIn(CARRIED.matcher(wide).replaceAll("")))
        || HOPE.in(before)
        || isListed(wide)) {
      return true;
    }
    return isAhead(wide, UNTIL, year)
        || isAhead(wide, YEAR_AHEAD, year)
        || (previous == Verdict.TARGET && continues(setting));
  }

  /** 完成年度目标的105%: how much of it was reached. */
  private static boolean isShareOfTarget(Setting setting, String before) {
    return setting.candidate().kind() == MeasureKind.RATE && SHARE.in(before);
  }

  private static boolean isListed(String wide) {
    return LIST.in(wide) && !TURN_TO_DONE.occursIn(wide.substring(wide.indexOf('：') + 1));
  }

  /** 力争新增50家、培训300人: the hope goes on until the sentence turns to what was done. */
  private static boolean continues(Setting setting) {
    String between = setting.sincePrevious();
    return !ACCOUNT.occursIn(between)
        && !SPENT.in(between)
        && !between.startsWith("的")
        && !TURN_TO_DONE.occursIn(between);
  }

  /** Whether the last year named lies after the year reported on. */
  private static boolean isAhead(String text, SoughtPattern pattern, OptionalInt year) {
    Optional<Matcher> named = pattern.find(withoutTitles(text));
    return year.isEmpty()
        ? pattern == UNTIL && named.isPresent()
        : named.filter(m -> Integer.parseInt(m.group(1)) > year.getAsInt()).isPresent();
  }

  private static String withoutTitles(String text) {
    boolean may = text.indexOf('》') >= 0 || text.indexOf('）') >= 0 || text.indexOf(')') >= 0;
    return may ? TITLES.matcher(text).replaceAll("《》") : text;
  }
}
