package gongkai.checking.report;

import gongkai.checking.word.CheckWords;
import gongkai.text.Width;
import gongkai.text.number.ChineseNumerals;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** The years that a title names. Of a number among Chinese words 年 must say that it is a year. */
final class TitleYears {
  private static final String DIGITS = "(?<![0-9.])(?:19|20)[0-9]{2}(?![0-9])";

  /** 2023年, and the first year of 2022-2023年. */
  private static final Pattern CHINESE =
      Pattern.compile(
          DIGITS
              + "(?=\\s*年|\\s*[-—–~～至、/]+\\s*[0-9]{2,4}\\s*"
              + CheckWords.SCHOOL.any()
              + "?年)"
              + "|[一二][〇零○OＯ０0一二三四五六七八九]{3}(?=年)");

  private static final Pattern OTHER = Pattern.compile(DIGITS);
  private static final Pattern HAN = Pattern.compile("\\p{IsHan}");

  private TitleYears() {}

  /** The first year of a title, if it names years and none of them is meant. */
  static Optional<String> other(String title, int first, int last) {
    String text = Width.fold(title);
    if (names(text, last) || names(text, first)) {
      return Optional.empty();
    }
    Pattern pattern = HAN.matcher(text).find() ? CHINESE : OTHER;
    var years = pattern.matcher(text).results().map(MatchResult::group).toList();
    return years.stream().map(ChineseNumerals::digits).anyMatch(y -> y >= first && y <= last)
        ? Optional.empty()
        : years.stream().findFirst();
  }

  /** Whether a year stands there by itself, as in nearly all titles: 2023年. */
  private static boolean names(String text, int year) {
    int at = year < 1900 || year > 2099 ? -1 : text.indexOf(year + "年");
    return at == 0 || (at > 0 && !isDigitOrPoint(text.charAt(at - 1)));
  }

  private static boolean isDigitOrPoint(char c) {
    return c == '.' || (c >= '0' && c <= '9');
  }
}
