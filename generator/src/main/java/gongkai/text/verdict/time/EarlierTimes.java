package gongkai.text.verdict.time;

import gongkai.han.Either;
import gongkai.han.SoughtPattern;
import gongkai.text.Verbs;
import gongkai.text.WordList;
import gongkai.text.number.Numerals;
import gongkai.text.verdict.setting.ItemLead;
import gongkai.text.verdict.setting.Setting;
import gongkai.text.word.VerdictWords;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Numbers of a time that was over before the year reported on, with nothing beside them. */
public final class EarlierTimes {
  private static final int FIRST_PLAN = 1955;

  private static final int LONGEST_TIME = 8;

  /** 2020年建成的驿站35个: how many there are of an earlier time. */
  private static final Pattern OF_YEAR =
      Pattern.compile(
          "^(?:(20[0-9]{2})年"
              + VerdictWords.YEAR_TAIL.any()
              + "?|"
              + VerdictWords.PAST_HEAD.any()
              + ")[^，；。的]{1,12}的[^，；。的]{0,12}$");

  /** 在2022年全市考核中得分98.5分. */
  private static final SoughtPattern IN_YEAR =
      SoughtPattern.of(
          "(?:^|[，；：。])"
              + VerdictWords.IN_YEAR.any()
              + "(20[0-9]{2})年([^，；。]{1,24}"
              + VerdictWords.WITHIN.any()
              + "，?[^；。]*)$");

  private static final WordList NO_WITHIN = WordList.of(VerdictWords.NO_WITHIN);

  /** 去年走访98户. */
  private static final SoughtPattern PAST_HEAD =
      SoughtPattern.of(
          "^"
              + ItemLead.ANY
              + VerdictWords.PAST_HEAD.any()
              + "(?!"
              + VerdictWords.NO_PAST_HEAD.any()
              + ")");

  private static final SoughtPattern LAST_YEAR = SoughtPattern.of(VerdictWords.PAST.any());

  /** “十三五”期间建会286家; and what was done when others were in office. */
  private static final SoughtPattern PERIOD =
      SoughtPattern.of(
          Either.of(
              "“?(" + VerdictWords.FIVE_YEAR_PLAN.any() + ")”?" + VerdictWords.PLAN_SPAN.any(),
              "^" + VerdictWords.PAST_PERIOD.any()));

  private static final SoughtPattern ANOTHER_TIME =
      SoughtPattern.of(
          Either.of("20[0-9]{2}年", VerdictWords.THIS_YEAR.any(), VerdictWords.AFTER_POST.any()));

  private static final SoughtPattern NOW =
      SoughtPattern.of(Either.of("20[0-9]{2}年", VerdictWords.NOW_AGAIN.any()));

  /** 去年我局查获案件241起: who did it then, and no turn to now. */
  private static final SoughtPattern OURSELVES =
      SoughtPattern.of("^" + VerdictWords.OUR.any() + VerdictWords.OUR_BODY.any());

  private EarlierTimes() {}

  /** Whether words behind the name of an earlier time come to this one. */
  static boolean comesToNow(String words) {
    return NOW.in(words);
  }

  /**
   * Whether a number is of one.
   *
   * @param afterwards whether the text speaks in the year after, so that 去年 is the year reported on
   */
  public static boolean include(Setting setting, OptionalInt year, boolean afterwards) {
    String before = setting.before().strip();
    return isPast(inBracket(before), afterwards)
        || (isTime(setting.clauseBefore())
            && isPast(setting.clauseBefore(), afterwards)
            && !comesToNow(withoutUs(before)))
        || isOfYear(setting, before, year)
        || isInYear(setting.wideBefore(), year)
        || isOfPeriod(before, year)
        || FormerPosts.include(setting, year);
  }

  /** 去年上半年，新建工会17家，发展会员640人: what stands behind a number of such a time is of it too. */
  public static boolean goOn(Setting setting) {
    String between = setting.sincePrevious();
    return between.indexOf('；') < 0
        && between.indexOf('：') < 0
        && !comesToNow(between)
        && !ANOTHER_TIME.in(between);
  }

  /** What is told in a bracket that is open: 尚未启动（去年资助47人. */
  private static String inBracket(String before) {
    int open = before.lastIndexOf('（');
    return before.indexOf('）', Math.max(0, open)) < 0 ? before.substring(open + 1) : before;
  }

  private static boolean isPast(String clause, boolean afterwards) {
    return PAST_HEAD
        .find(clause)
        .filter(head -> !afterwards || !LAST_YEAR.in(head.group()))
        .map(head -> withoutUs(clause.substring(head.end())))
        .filter(behind -> !comesToNow(behind))
        .isPresent();
  }

  private static String withoutUs(String words) {
    return OURSELVES.replacedFirst(words, "");
  }

  /** 去年11月，走访98户: a time alone is of the clause behind it. */
  private static boolean isTime(String clause) {
    return clause.length() <= LONGEST_TIME;
  }

  private static boolean isOfYear(Setting setting, String before, OptionalInt year) {
    Matcher of = OF_YEAR.matcher(before);
    if (!of.matches() || (of.group(1) != null && !isBefore(of.group(1), year))) {
      return false;
    }
    return !Verbs.LISTED.endsAt(before, before.length())
        && !(before.endsWith("的") && Verbs.LISTED.occursIn(setting.after()));
  }

  private static boolean isInYear(String before, OptionalInt year) {
    return IN_YEAR
        .find(before)
        .filter(m -> isBefore(m.group(1), year))
        .filter(m -> !comesToNow(m.group(2)) && !NO_WITHIN.occursIn(m.group(2)))
        .isPresent();
  }

  private static boolean isOfPeriod(String before, OptionalInt year) {
    return PERIOD
        .find(before)
        .filter(
            m -> m.group(1) == null || (year.isPresent() && lastYear(m.group(1)) < year.getAsInt()))
        .filter(m -> !comesToNow(before.substring(m.end())))
        .isPresent();
  }

  /** Of a plan: 2020 for 十三五. */
  private static int lastYear(String plan) {
    String number = plan.substring(0, plan.length() - 1);
    return FIRST_PLAN + 5 * Numerals.read(number).orElseThrow().intValueExact();
  }

  private static boolean isBefore(String named, OptionalInt year) {
    return year.isPresent() && Integer.parseInt(named) < year.getAsInt();
  }
}
