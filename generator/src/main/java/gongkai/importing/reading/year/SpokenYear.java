package gongkai.importing.reading.year;

import gongkai.han.Either;
import gongkai.han.SoughtPattern;
import gongkai.importing.layout.TextPart;
import gongkai.importing.reading.evidence.Proposal;
import gongkai.importing.reading.evidence.ReadText;
import gongkai.importing.reading.evidence.ShortEvidence;
import gongkai.importing.word.ReportWords;
import gongkai.importing.word.TitleWords;
import gongkai.model.text.Blank;
import gongkai.text.word.IntentWords;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * The year of which a text tells though its title names another: 2024年述职报告, and below it 2023年，我….
 * Somebody took the title of this year's form for last year's report, or last year's file for this
 * year's: which, only a person knows.
 *
 * <p>A text that says anywhere of the title's year what was done in it is of that year. What it
 * means to do (2024年，我将…; 二、2024年工作打算) says nothing.
 */
final class SpokenYear {
  private static final Pattern SENTENCE = Pattern.compile("(?<=[。；！])");

  /** 2023年，…, 2023年我…; 2020年以来 began earlier and goes on. */
  private static final SoughtPattern OPENS =
      SoughtPattern.of(
          "^\\s*(?:一、)?在?"
              + YearReader.DIGITS
              + "\\s?年(?!"
              + ReportWords.YEAR_SINCE.any()
              + ")"
              + ReportWords.YEAR_OPENING.any());

  private static final SoughtPattern YEAR =
      SoughtPattern.of(YearReader.BEGINS + YearReader.DIGITS + "\\s?年");

  /** In a heading. */
  private static final SoughtPattern AHEAD =
      SoughtPattern.of(Either.of(ReportWords.LOOKS_AHEAD.any(), TitleWords.PLANS_YEAR.any()));

  /** 2024年，我将…: behind a year. */
  private static final Pattern MEANT =
      Pattern.compile(
          "[，,]?[\\p{IsHan}，]{0,8}?"
              + Either.of(ReportWords.YEAR_AHEAD.any(), IntentWords.PROMISES.any()));

  /** Paragraphs in which a text says what it is about. */
  private static final int FIRST = 3;

  private static final int ENOUGH = 2;

  private final int titled;
  private Optional<Proposal<Integer>> other = Optional.empty();
  private int opened;
  private boolean early;
  private boolean own;

  private SpokenYear(int titled) {
    this.titled = titled;
  }

  /**
   * The year told of.
   *
   * @param titled the year of the title
   * @return empty, if the text tells of that, or of none
   */
  static Optional<Proposal<Integer>> read(ReadText text, int titled) {
    SpokenYear spoken = new SpokenYear(titled);
    int prose = 0;
    boolean ahead = false;
    boolean headed = false;
    for (TextPart block : text.below()) {
      if (block instanceof TextPart.Heading) {
        headed = true;
        ahead = AHEAD.in(block.text()) && !SessionYear.LOOKS_BACK.in(block.text());
        spoken.own |= !ahead && spoken.names(block.text());
      } else if (!ahead && block.text().indexOf('。') >= 0) {
        prose++;
        for (String sentence : SENTENCE.split(block.text(), -1)) {
          spoken.hear(sentence, block.line(), !headed && prose <= FIRST);
        }
      }
      if (spoken.own) {
        return Optional.empty();
      }
    }
    return spoken.early || spoken.opened >= ENOUGH ? spoken.other : Optional.empty();
  }

  private void hear(String sentence, int line, boolean first) {
    own |= names(sentence);
    Optional<Integer> year =
        OPENS.find(sentence).flatMap(opens -> YearReader.number(opens.group(1)));
    boolean counts = year.filter(y -> y < titled || (y > titled && first)).isPresent();
    if (counts && other.filter(found -> !found.value().equals(year.get())).isEmpty()) {
      other =
          other.or(
              () ->
                  Optional.of(
                      new Proposal<>(year.get(), ShortEvidence.of(Blank.strip(sentence)), line)));
      opened++;
      early |= first;
    }
  }

  private boolean names(String words) {
    for (MatchResult year : YEAR.all(words)) {
      boolean meant = MEANT.matcher(words).region(year.end(), words.length()).lookingAt();
      if (!meant && YearReader.number(year.group(1)).filter(y -> y == titled).isPresent()) {
        return true;
      }
    }
    return false;
  }
}
