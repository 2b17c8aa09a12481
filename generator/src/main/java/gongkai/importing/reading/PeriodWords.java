package gongkai.importing.reading;

import gongkai.han.HanDigits;
import gongkai.han.SoughtPattern;
import gongkai.importing.reading.evidence.ShortEvidence;
import gongkai.importing.word.ReportWords;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the words by which a text says which days it speaks of, if it is not a whole year: 2022年3月至
 * 12月, or 2022年3月到任. They are shown to a person and decide nothing.
 */
public final class PeriodWords {
  private static final String YEAR = "(?:[12][0-9]{3}|[一二][〇○零一二三四五六七八九]{3})年";
  private static final String MONTH =
      "(?:[0-9]{1,2}|["
          + HanDigits.TO_TEN
          + "]{1,2})月(?:[0-9"
          + HanDigits.TO_TEN
          + "]{1,3}日|[初底末])?";

  private static final Pattern SPAN =
      Pattern.compile(
          YEAR
              + MONTH
              + ReportWords.FROM_ON.any()
              + "?[至到—~～－-]+(?:"
              + YEAR
              + ")?(?:"
              + MONTH
              + "|"
              + ReportWords.PERIOD_END.any()
              + ")");
  private static final Pattern BEGINNING = Pattern.compile(YEAR + MONTH);

  private static final SoughtPattern CLUE = SoughtPattern.of(ReportWords.PERIOD_CLUE.any());
  private static final Pattern SENTENCE = Pattern.compile("(?<=[。；！])");

  /** Title, subtitle and the line below may state it alone. */
  private static final int HEAD = 3;

  private PeriodWords() {}

  /**
   * The words, with what stands around them.
   *
   * @param lines of the text
   */
  public static Optional<String> in(List<String> lines) {
    return find(lines, SPAN).or(() -> find(lines, BEGINNING));
  }

  private static Optional<String> find(List<String> lines, Pattern words) {
    for (int i = 0; i < lines.size(); i++) {
      for (String sentence : SENTENCE.split(lines.get(i), -1)) {
        Matcher found = words.matcher(sentence);
        boolean span = words == SPAN && i < HEAD;
        if ((span || CLUE.in(sentence)) && found.find()) {
          return Optional.of(ShortEvidence.around(sentence, found.start(), found.end()));
        }
      }
    }
    return Optional.empty();
  }
}
