package gongkai.text.verdict.time;

import gongkai.han.Either;
import gongkai.han.SoughtPattern;
import gongkai.text.verdict.setting.ItemLead;
import gongkai.text.verdict.setting.Setting;
import gongkai.text.word.VerdictWords;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Numbers of an earlier time, given to be compared with: 2022年培训320人次，2023年培训410人次, 比上年的326件减少41件.
 */
public final class OtherTimes {
  private static final String EARLIER = VerdictWords.EARLIER.any();

  /** 2022年底, at the head of a clause; from 2021年以来 and 2022年启动的 on, this year is meant too. */
  private static final Pattern HEAD =
      Pattern.compile(
          "(?:^|[，；：。（(])"
              + ItemLead.ANY
              + VerdictWords.YEAR_LEAD.any()
              + "?(?:20[0-9]{2}年?[-—–－~～"
              + VerdictWords.UP_TO.any()
              + "]+)?(20[0-9]{2})年"
              + VerdictWords.YEAR_TAIL.any()
              + "?[，]?(?!"
              + VerdictWords.GOES_ON.any()
              + "|[^，；。]{0,20}的)[^；。等]*$");

  /** 天文馆2022年接待8万人次，2023年接待11万人次: who it was, before the year. */
  private static final SoughtPattern BEHIND_SUBJECT =
      SoughtPattern.of(
          "(?:^|[，；：。])\\p{IsHan}{2,10}(?<!"
              + VerdictWords.NOT_SUBJECT.any()
              + ")(20[0-9]{2})年(?!"
              + VerdictWords.GOES_ON.any()
              + ")[^，；。：的]*$");

  /** 2022—2023学年招生320人, in a report of 2024: a school year is of the year that it ends in. */
  private static final SoughtPattern SCHOOL_YEAR =
      SoughtPattern.of(
          "(?:^|[，；：。（(])"
              + ItemLead.ANY
              + "20[0-9]{2}年?[-—–－~～"
              + VerdictWords.UP_TO.any()
              + "]{1,2}(20[0-9]{2})年?"
              + VerdictWords.SCHOOL_YEAR.any()
              + "(?!"
              + VerdictWords.GOES_ON.any()
              + ")(?![^；。]*20[0-9]{2}年?"
              + VerdictWords.SCHOOL_YEAR.any()
              + ")([^；。]*)$");

  private static final SoughtPattern NEXT_YEAR = SoughtPattern.of("^[^。]{0,40}[，；](20[0-9]{2})年");

  private static final SoughtPattern NAMED =
      SoughtPattern.of("20[0-9]{2}年|" + VerdictWords.THIS.any() + "年");

  /**
   * Where 去年 stands beside 今年 it is the year before; without it a report of January means its own.
   */
  private static final SoughtPattern LAST_YEAR =
      SoughtPattern.of(
          "(?:^|[，；：（(])"
              + ItemLead.ANY
              + VerdictWords.PAST.any()
              + "(?!"
              + Either.of(VerdictWords.PAST_SINCE.any(), "[^，；。]*" + VerdictWords.EVER_SINCE.any())
              + ")[^，；。]*$");

  private static final SoughtPattern THIS_YEAR =
      SoughtPattern.of("^[^。]*?" + VerdictWords.AT_THIS_TIME.any());

  /** 比上年的326件减少41件, 较2022年（35家）增加7家, 同比增长（去年同期为1200人）18%. */
  private static final SoughtPattern COMPARED =
      SoughtPattern.of(
          Either.of(
                  VerdictWords.COMPARED_TO.any()
                      + "(?:"
                      + EARLIER
                      + "|20[0-9]{2}年)"
                      + VerdictWords.SAME_TIME.any()
                      + "?(?:的|（|\\()?",
                  "[（(](?:"
                      + EARLIER
                      + "|20[0-9]{2}年)"
                      + VerdictWords.SAME_TIME.any()
                      + "?"
                      + VerdictWords.AMOUNTED.any()
                      + "?")
              + "$");

  private OtherTimes() {}

  /** Whether a number is only what this year's is compared with. */
  public static boolean compare(Setting setting) {
    return COMPARED.in(setting.before().strip());
  }

  /**
   * Whether a number is of another time.
   *
   * @param year reported on
   */
  public static boolean include(Setting setting, OptionalInt year) {
    return isBesideThisYear(setting)
        || isBesideNextYear(setting, year)
        || (year.isPresent() && isOfEarlierSchoolYear(setting.wideBefore(), year.getAsInt()))
        || (year.isPresent() && isEarlier(setting.wideBefore(), year.getAsInt()));
  }

  /** Whether words behind a number of an earlier time come to this year. */
  public static boolean turnsToNow(String words) {
    return THIS_YEAR.in(words) || NAMED.in(words);
  }

  private static boolean isBesideThisYear(Setting setting) {
    return LAST_YEAR.in(setting.before()) && THIS_YEAR.in(setting.wideAfter());
  }

  private static boolean isBesideNextYear(Setting setting, OptionalInt year) {
    Optional<Integer> earlier =
        BEHIND_SUBJECT.find(setting.before()).map(m -> Integer.valueOf(m.group(1)));
    return year.isPresent()
        && earlier.filter(y -> y < year.getAsInt()).isPresent()
        && NEXT_YEAR
            .find(setting.wideAfter())
            .filter(m -> Integer.parseInt(m.group(1)) > earlier.orElseThrow())
            .isPresent();
  }

  private static boolean isOfEarlierSchoolYear(String before, int reported) {
    return SCHOOL_YEAR
        .find(before)
        .filter(m -> Integer.parseInt(m.group(1)) < reported)
        .filter(m -> !EarlierTimes.comesToNow(m.group(2)))
        .isPresent();
  }

  /**
   * Whether the last year that heads a clause is before the one reported on, and nothing behind it
   * comes to this year: of three years in a row the second is an earlier one too.
   */
  private static boolean isEarlier(String before, int reported) {
    if (before.indexOf('年') < 0) {
      return false;
    }
    Matcher head = HEAD.matcher(before);
    boolean earlier = false;
    for (int from = 0; head.find(from); from = head.end(1)) {
      earlier =
          Integer.parseInt(head.group(1)) < reported
              && !EarlierTimes.comesToNow(before.substring(head.end(1) + 1));
    }
    return earlier;
  }
}
