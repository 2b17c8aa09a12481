package gongkai.importing.reading;

import gongkai.han.Either;
import gongkai.han.HanDigits;
import gongkai.importing.layout.TextPart;
import gongkai.importing.word.ReportWords;
import gongkai.model.text.Blank;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Reads the day on which a report was written (成文日期): a date that is all of its line, under the
 * title or at the end, as GB/T 9704-2012 has it. Two such dates that differ decide nothing.
 */
final class WrittenDateReader {
  private static final String DIGITS = "[0-9０-９]";
  private static final String NUMERAL = "[〇○零一二三四五六七八九十]";
  private static final Pattern DATE =
      Pattern.compile(
          "(?:"
              + ReportWords.DATE_LABEL.any()
              + "[:：]\\s*|[\\p{IsHan}*×○]{2,24}[\\s　]+)?[（(]?\\s*("
              + (DIGITS + "{4}|[一二][〇○零0０Oo一二三四五六七八九]{3}")
              + ")\\s?年\\s?("
              + (DIGITS + "{1,2}|" + NUMERAL + "{1,2}")
              + ")\\s?月\\s?("
              + (DIGITS + "{1,2}|" + NUMERAL + "{1,3}")
              + ")\\s?日\\s*[）)]?");

  private static final Pattern DOTTED =
      Pattern.compile("[（(]?\\s*(20\\d{2})[.\\-/](\\d{1,2})[.\\-/](\\d{1,2})\\s*[）)]?");

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
              "[—\\-－\\s]{1,4}\\d{1,3}[—\\-－\\s]{1,4}"));

  /** A place and a name of the body may stand between title and date. */
  private static final int UNDER_TITLE = 2;

  private static final int MOST_REMARKS = 6;

  private WrittenDateReader() {}

  static Optional<Proposal<LocalDate>> read(ReadText text) {
    List<TextPart> blocks = text.blocks();
    List<Proposal<LocalDate>> found =
        Stream.concat(
                text.below().stream().limit(text.title().isPresent() ? UNDER_TITLE : 0),
                last(blocks).stream())
            .flatMap(block -> date(block).stream())
            .toList();
    boolean one = found.stream().map(Proposal::value).distinct().count() == 1;
    return one ? Optional.of(found.get(0)) : Optional.empty();
  }

  /** The last paragraph above the remarks that an office sets at the very end. */
  private static Optional<TextPart> last(List<TextPart> blocks) {
    int i = blocks.size() - 1;
    int highest = Math.max(0, blocks.size() - 1 - MOST_REMARKS);
    while (i > highest && REMARK.matcher(Blank.strip(blocks.get(i).text())).matches()) {
      i--;
    }
    return i < 0 ? Optional.empty() : Optional.of(blocks.get(i));
  }

  private static Optional<Proposal<LocalDate>> date(TextPart block) {
    String line = Blank.strip(block.text());
    Matcher matcher = (DOTTED.matcher(line).matches() ? DOTTED : DATE).matcher(line);
    if (!matcher.matches()) {
      return Optional.empty();
    }
    try {
      LocalDate date =
          LocalDate.of(
              digits(matcher.group(1)), number(matcher.group(2)), number(matcher.group(3)));
      return Optional.of(new Proposal<>(date, Blank.strip(block.text()), block.line()));
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
    int ten = written.indexOf('十');
    if (ten < 0) {
      return digits(written);
    }
    int tens = ten == 0 ? 1 : digits(written.substring(0, ten));
    String rest = written.substring(ten + 1);
    return tens * 10 + (rest.isEmpty() ? 0 : digits(rest));
  }
}
