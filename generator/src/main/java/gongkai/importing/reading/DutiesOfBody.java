package gongkai.importing.reading;

import gongkai.han.Either;
import gongkai.importing.layout.TextPart;
import gongkai.importing.reading.evidence.Proposal;
import gongkai.importing.reading.evidence.ReadText;
import gongkai.importing.reading.evidence.ShortEvidence;
import gongkai.importing.reading.evidence.TitleYear;
import gongkai.importing.reading.title.AboveTitle;
import gongkai.importing.reading.unit.UnitNameReader;
import gongkai.importing.word.ReportWords;
import gongkai.model.report.ReportType;
import gongkai.model.text.Blank;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Knows a body that accounts for its duties as persons do (某某区水务局2021年度述职报告): the title names the
 * body and nobody in it, the text begins with what the body did, and no person is named as who
 * reports.
 */
final class DutiesOfBody {
  /** Behind the name of the body, the year left out. */
  private static final Pattern ALL_DUTIES =
      Pattern.compile(
          "[\\s　]*"
              + ReportWords.WORK.any()
              + "?(?:"
              + ReportWords.TELLS.any()
              + "\\p{IsHan})+"
              + ReportWords.WORK.any()
              + "?"
              + ReportWords.DOCUMENT.any()
              + "?(?:[（(][^（）()]*[）)])?");

  private static final Pattern TIME =
      Pattern.compile(
          "(?:" + Either.of(TitleYear.ANY, ReportWords.YEAR_PAST.any()) + "[，,：:\\s　]*)+");

  private static final Pattern BEGINS = Pattern.compile(ReportWords.BODY_BEGINS.any());

  private static final Pattern REPORTER =
      Pattern.compile("[（(]?" + ReportWords.REPORTER_LABEL.any() + "\\s*[:：].*");

  /** A person's name alone, or behind what he is. */
  private static final Pattern NAME = Pattern.compile("[^，。；：:、0-9]{2,16}");

  /** Signs of a short name of a body: 财政所, 区水务局. */
  private static final int SHORTEST = 3;

  private DutiesOfBody() {}

  static Optional<Proposal<ReportType>> read(ReadText.Title title, ReadText text) {
    Optional<String> body = UnitNameReader.bodyOf(title);
    boolean told = body.filter(name -> isOfDuties(title, name)).isPresent();
    return told && !isOfPerson(text) ? begun(body.get(), text) : Optional.empty();
  }

  private static boolean isOfDuties(ReadText.Title title, String body) {
    String bare = TitleYear.without(title.text());
    return bare.startsWith(body) && ALL_DUTIES.matcher(bare.substring(body.length())).matches();
  }

  /** 2021年，区水务局坚持…: whole or short, the body's name, and what it did. */
  private static Optional<Proposal<ReportType>> begun(String body, ReadText text) {
    for (TextPart block : text.opening()) {
      String line = Blank.strip(block.text());
      Matcher time = TIME.matcher(line);
      String said = time.lookingAt() ? line.substring(time.end()) : line;
      for (int i = 0; i <= body.length() - SHORTEST; i++) {
        String name = body.substring(i);
        if (said.startsWith(name) && BEGINS.matcher(said.substring(name.length())).lookingAt()) {
          int end = line.length() - said.length() + name.length();
          return Optional.of(
              new Proposal<>(ReportType.TEAM, ShortEvidence.around(line, 0, end), block.line()));
        }
      }
    }
    return Optional.empty();
  }

  /** Whether a line says who reports, or is a name below the title or at the end. */
  private static boolean isOfPerson(ReadText text) {
    List<TextPart> below = text.below();
    Stream<TextPart> ends =
        Stream.concat(text.head().stream().filter(below::contains), signatures(text).stream());
    return text.blocks().stream().anyMatch(block -> REPORTER.matcher(line(block)).matches())
        || ends.map(DutiesOfBody::line).anyMatch(DutiesOfBody::isName);
  }

  /** The lines below the last sentence. */
  private static List<TextPart> signatures(ReadText text) {
    int begin = text.blocks().size();
    while (begin > 0
        && !(text.blocks().get(begin - 1) instanceof TextPart.Heading)
        && text.blocks().get(begin - 1).text().indexOf('。') < 0) {
      begin--;
    }
    return text.blocks().subList(begin, text.blocks().size());
  }

  private static boolean isName(String line) {
    return NAME.matcher(line).matches() && !UnitNameReader.isBody(line) && !AboveTitle.isDate(line);
  }

  private static String line(TextPart block) {
    return Blank.strip(block.text());
  }
}
