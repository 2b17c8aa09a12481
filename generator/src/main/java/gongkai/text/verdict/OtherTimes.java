package gongkai.text.verdict;

import gongkai.han.Lexicon;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Numbers of an earlier time, told to be compared with: 2022年培训320人次，2023年培训410人次, 比上年的326件减少41件.
 */
final class OtherTimes {
  private static final Lexicon LEXICON = Lexicon.read("verdicts");

  private static final String EARLIER = LEXICON.words("earlier").any();

  /** 2022年底, at the head of a clause; from 2021年以来 and 2022年启动的 on, this year is told too. */
  private static final Pattern HEAD =
      Pattern.compile(
          "(?:^|[，；：。（(])(?:而|其中|截至|截止)?(20[0-9]{2})年(?:度|全年|底|末|同期)?[，]?"
              + "(?!"
              + LEXICON.words("goes-on").any()
              + "|[^，；。]{0,20}的)[^，；。等]*$");

  private static final Pattern NAMED = Pattern.compile("20[0-9]{2}年|[今本当]年");

  /**
   * Where 去年 stands beside 今年 it is the year before; without it a report of January means its own.
   */
  private static final Cue LAST_YEAR = Cue.of("去", "(?:^|[，；：（(])去年(?!以来|[^，；。]*来)[^，；。]*$");

  private static final Pattern THIS_YEAR = Pattern.compile("^[^。]*?(?:今年|本年|现在|目前)");

  /** 比上年的326件减少41件, 较2022年（35家）增加7家, 同比增长（去年同期为1200人）18%. */
  private static final Cue COMPARED =
      Cue.of(
          "比较同（(",
          "(?:(?:比|较)(?:"
              + EARLIER
              + "|20[0-9]{2}年)(?:同期|全年|度)?(?:的|（|\\()?"
              + "|[（(](?:"
              + EARLIER
              + "|20[0-9]{2}年)(?:同期|全年|度)?(?:为|是|有|共)?)$");

  private OtherTimes() {}

  /** Whether a number is only what this year's is compared with. */
  static boolean compare(Setting setting) {
    return COMPARED.in(setting.before().strip());
  }

  static boolean include(Setting setting, OptionalInt year) {
    return isBesideThisYear(setting)
        || (year.isPresent() && isEarlier(setting.wideBefore(), year.getAsInt()));
  }

  /** Whether words behind a number of an earlier time come to this year. */
  static boolean turnsToNow(String words) {
    return THIS_YEAR.matcher(words).find() || NAMED.matcher(words).find();
  }

  private static boolean isBesideThisYear(Setting setting) {
    return LAST_YEAR.in(setting.before()) && THIS_YEAR.matcher(setting.wideAfter()).find();
  }

  /**
   * Whether the clause is headed by a year before the one reported on, and no other year follows.
   */
  private static boolean isEarlier(String before, int reported) {
    if (before.indexOf('年') < 0) {
      return false;
    }
    Matcher head = HEAD.matcher(before);
    return head.find()
        && Integer.parseInt(head.group(1)) < reported
        && !NAMED.matcher(before.substring(head.end(1) + 1)).find();
  }
}
