package gongkai.importing.reading;

import gongkai.document.source.Removal;
import gongkai.han.Either;
import gongkai.han.HanDigits;
import gongkai.han.SoughtPattern;
import gongkai.han.WordSet;
import gongkai.importing.layout.TextPart;
import gongkai.importing.reading.evidence.Labelled;
import gongkai.importing.reading.evidence.Proposal;
import gongkai.importing.reading.evidence.ReadText;
import gongkai.importing.reading.unit.UnitNameReader;
import gongkai.importing.word.ReportWords;
import gongkai.importing.word.TitleWords;
import gongkai.model.text.Blank;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Reads the day on which a report was written (成文日期): a date that is all of its line, under the
 * title or at the end, as GB/T 9704-2012 has it, or that stands behind its label there. Two such
 * dates that differ decide nothing. The day on which the index of a page says that it was put there
 * counts if the text has no other; that of a meeting never does.
 */
final class WrittenDateReader {
  private static final WordSet WRITTEN = ReportWords.DATE_LABEL.words();
  private static final WordSet ALONE = ReportWords.DATE_LABEL_ALONE.words();
  private static final WordSet PUBLIC = ReportWords.DATE_LABEL_PUBLIC.words();
  private static final WordSet INDEX = ReportWords.INDEX_LABEL.words();
  private static final WordSet MEETING = ReportWords.MEETING_LABEL.words();

  private static final String DIGITS = "[0-9０-９]";
  private static final String NUMERAL = "[〇○零一二三四五六七八九十]";
  private static final String FIRST_MONTH = ReportWords.FIRST_MONTH.only();

  private static final Pattern DATE =
      Pattern.compile(
          "(?:"
              + "[\\p{IsHan}*×○]{2,24}[\\s　]+)?[（(]?\\s*("
              + (DIGITS + "{4}|[一二][〇○零0０Oo一二三四五六七八九]{3}")
              + ")\\s?年\\s?("
              + (DIGITS + "{1,2}|" + NUMERAL + "{1,2}|" + FIRST_MONTH)
              + ")\\s?月\\s?("
              + (DIGITS + "{1,2}|" + NUMERAL + "{1,3}")
              + ")\\s?[日号]\\s*[）)]?");

  private static final Pattern DOTTED =
      Pattern.compile("[（(]?\\s*(20\\d{2})[.\\-/](\\d{1,2})[.\\-/](\\d{1,2})\\s*[）)]?");

  /** When something was put on a page: 2024-01-12 09:30. */
  private static final Pattern CLOCK = Pattern.compile("\\s*[0-9]{1,2}[:：][0-9]{2}(?::[0-9]{2})?$");

  private static final SoughtPattern PAGE_LABEL =
      SoughtPattern.of(ReportWords.PAGE_LABEL.any() + "\\s*[:：]");

  /** What is told of a meeting, and of no report: who takes notes of one accounts for nothing. */
  private static final SoughtPattern MINUTES =
      SoughtPattern.of(TitleWords.NO_REPORT.any() + "(?:[（(][^）)]*[）)])?$");

  /** What may stand below the date. */
  private static final Pattern REMARK =
      Pattern.compile(
          Either.of(
              "[（(]?"
                  + Either.of(
                      ReportWords.BELOW_DATE.any(),
                      ReportWords.ATTACHMENT.any() + "\\s*\\d*[:：.]",
                      ReportWords.ATTACHMENT_ALONE.any() + "$")
                  + ".*",
              ".*" + ReportWords.ISSUED.any(),
              "[0-9]{1,2}[.．、][^。]{1,40}",
              "[\\[［〔][0-9]{1,2}[\\]］〕].*",
              "[—\\-－\\s]{1,4}\\d{1,3}[—\\-－\\s]{1,4}"));

  private static final Pattern ANNEX =
      Pattern.compile(
          ReportWords.ATTACHMENT_FIRST.any()
              + "[\\s　]*"
              + ReportWords.ATTACHMENT_LAST.any()
              + "[\\s　]*[0-9一二三四五六七八九十]{0,3}[：:]?");

  /** A place and a name of the body may stand between title and date. */
  private static final int UNDER_TITLE = 2;

  private static final int MOST_REMARKS = 6;

  private WrittenDateReader() {}

  static Optional<Proposal<LocalDate>> read(ReadText text) {
    List<Labelled> labelled = Labelled.in(text);
    boolean other = isOfMeeting(text, labelled) || isOfPage(text);
    List<Proposal<LocalDate>> own =
        Stream.concat(
                Stream.concat(underTitle(text), last(text.blocks()).stream())
                    .flatMap(block -> date(block.text(), block.line()).stream()),
                dates(labelled, l -> l.isOf(WRITTEN) || (!other && l.alone() && l.isOf(ALONE))))
            .toList();
    return own.isEmpty() ? ofPage(text, labelled) : only(own);
  }

  /** What the index that an office keeps on its pages says; 时间： beside it is of the page. */
  private static Optional<Proposal<LocalDate>> ofPage(ReadText text, List<Labelled> labelled) {
    List<Labelled> page = Stream.concat(labelled.stream(), Labelled.around(text).stream()).toList();
    List<Proposal<LocalDate>> written = dates(page, l -> l.isOf(WRITTEN)).toList();
    boolean index = page.stream().anyMatch(l -> l.isOf(INDEX));
    return written.isEmpty()
        ? only(dates(page, l -> index && l.alone() && l.isOf(PUBLIC)).toList())
        : only(written);
  }

  private static Stream<TextPart> underTitle(ReadText text) {
    List<TextPart> below = text.title().isPresent() ? text.below() : List.of();
    return Stream.concat(
        below.stream().limit(UNDER_TITLE), text.head().stream().filter(below::contains));
  }

  private static Optional<Proposal<LocalDate>> only(List<Proposal<LocalDate>> found) {
    boolean one = found.stream().map(Proposal::value).distinct().count() == 1;
    return one ? Optional.of(found.get(0)) : Optional.empty();
  }

  private static Stream<Proposal<LocalDate>> dates(
      List<Labelled> labelled, Predicate<Labelled> counts) {
    return labelled.stream()
        .filter(counts)
        .flatMap(l -> date(CLOCK.matcher(l.value()).replaceFirst(""), l.line()).stream());
  }

  private static boolean isOfMeeting(ReadText text, List<Labelled> labelled) {
    return labelled.stream().anyMatch(l -> l.isOf(MEETING))
        || MINUTES.in(Blank.strip(text.firstLine()));
  }

  /** 来源：, 浏览次数：: 时间： beside these is when a page was put there. */
  private static boolean isOfPage(ReadText text) {
    return Stream.concat(
            text.around().stream().map(Removal::text), text.head().stream().map(TextPart::text))
        .anyMatch(PAGE_LABEL::in);
  }

  /** The last paragraph above the remarks that an office sets at the very end, and any annex. */
  private static Optional<TextPart> last(List<TextPart> all) {
    List<TextPart> blocks = all.subList(0, endOfText(all));
    int i = blocks.size() - 1;
    int highest = Math.max(0, blocks.size() - 1 - MOST_REMARKS);
    while (i > highest && REMARK.matcher(Blank.strip(blocks.get(i).text())).matches()) {
      i--;
    }
    return i < 0 ? Optional.empty() : Optional.of(blocks.get(signed(blocks, i, highest)));
  }

  /**
   * Where a body signs with a date, whatever a page has put below it; {@code last} if none does.
   */
  private static int signed(List<TextPart> blocks, int last, int highest) {
    for (int i = last; i > highest; i--) {
      if (date(blocks.get(i).text(), blocks.get(i).line()).isPresent()
          && UnitNameReader.isBody(Blank.strip(blocks.get(i - 1).text()))) {
        return i;
      }
    }
    return last;
  }

  /** 附表1 by itself, right below a date: what follows is no part of what was signed. */
  private static int endOfText(List<TextPart> blocks) {
    for (int i = 1; i < blocks.size(); i++) {
      if (ANNEX.matcher(Blank.strip(blocks.get(i).text())).matches()
          && date(blocks.get(i - 1).text(), blocks.get(i - 1).line()).isPresent()) {
        return i;
      }
    }
    return blocks.size();
  }

  private static Optional<Proposal<LocalDate>> date(String text, int from) {
    String line = Blank.strip(text);
    Matcher matcher = (DOTTED.matcher(line).matches() ? DOTTED : DATE).matcher(line);
    if (!matcher.matches()) {
      return Optional.empty();
    }
    try {
      LocalDate date =
          LocalDate.of(
              digits(matcher.group(1)), number(matcher.group(2)), number(matcher.group(3)));
      return Optional.of(new Proposal<>(date, line, from));
    } catch (DateTimeException e) {
      return Optional.empty(); // 2月30日: no date, and not for us to mend
    }
  }

  private static int digits(String written) {
    return written
        .chars()
        .map(c -> HanDigits.ofYear((char) c))
        .reduce(0, (all, digit) -> all * 10 + digit);
  }

  /** 12, 十二, 三十一; 十 stands for the ten before or after it. */
  private static int number(String written) {
    if (written.equals(FIRST_MONTH)) {
      return 1;
    }
    int ten = written.indexOf('十');
    if (ten < 0) {
      return digits(written);
    }
    int tens = ten == 0 ? 1 : digits(written.substring(0, ten));
    String rest = written.substring(ten + 1);
    return tens * 10 + (rest.isEmpty() ? 0 : digits(rest));
  }
}
