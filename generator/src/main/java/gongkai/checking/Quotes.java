package gongkai.checking;

import gongkai.diagnostic.Placed;
import gongkai.diagnostic.Problem;
import gongkai.diagnostic.SourceLocation;
import gongkai.model.Body;
import gongkai.model.Body.Found;
import gongkai.model.Event;
import gongkai.model.Follow;
import gongkai.model.Indicator;
import gongkai.model.Promise;
import gongkai.model.Quote;
import gongkai.model.RedactionMarks;
import gongkai.text.WrittenNumbers;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What front matter quotes must stand in the text, at one place or at one that is said, and the
 * value of a figure must stand in its quote.
 */
public final class Quotes {
  private static final Pattern DIGITS = Pattern.compile("[0-9０-９]");

  /** Words in the quotation marks of a text, as if these quoted in YAML too. */
  private static final Pattern IN_MARKS = Pattern.compile("[“”\"‘’「『](.+)[“”\"‘’」』]");

  /** A number in Chinese characters, or a part of one; 万 and 亿 after a mask are no number. */
  private static final Pattern CHINESE_DIGITS =
      Pattern.compile("[〇零一二三四五六七八九十百千两半几]|(?<![*＊×xX_])[万亿]");

  private static final List<BigDecimal> SCALES =
      List.of(BigDecimal.ONE, BigDecimal.valueOf(10_000), BigDecimal.valueOf(100_000_000));

  private final Body body;
  private final RedactionMarks marks;
  private final List<Problem> problems = new ArrayList<>();

  private Quotes(Body body, RedactionMarks marks) {
    this.body = body;
    this.marks = marks;
  }

  /**
   * Checks all that a report quotes.
   *
   * @param indicators each where its quote stands; so are the others
   */
  public static List<Problem> check(
      Body body,
      RedactionMarks marks,
      List<Placed<Indicator>> indicators,
      List<Placed<Event>> events,
      List<Placed<Promise>> plans,
      List<Placed<Follow>> answers) {
    Quotes quotes = new Quotes(body, marks);
    indicators.forEach(quotes::figure);
    events.forEach(event -> quotes.stands(event.value().quote(), event.place()));
    plans.forEach(plan -> quotes.stands(plan.value().quote(), plan.place()));
    answers.forEach(answer -> quotes.stands(answer.value().quote(), answer.place()));
    return quotes.problems;
  }

  private void figure(Placed<Indicator> placed) {
    Indicator indicator = placed.value();
    indicator
        .quotes()
        .filter(quote -> stands(quote, placed.place()))
        .forEach(quote -> value(indicator, quote.text(), placed.place()));
  }

  private void value(Indicator indicator, String words, SourceLocation place) {
    if (indicator.quantity().isWithheld()) {
      if (!marks.withhold(words)) {
        problems.add(Problem.error("no-mark-in-quote", place, words));
      }
    } else if (!holdsValue(indicator, words)) {
      problems.add(Problem.error("value-not-in-quote", place, value(indicator), words));
    } else {
      QuotedUnits.other(indicator.quantity(), words)
          .ifPresent(
              unit ->
                  problems.add(
                      Problem.warning(
                          "unit-not-in-quote", place, indicator.quantity().unit(), words, unit)));
    }
  }

  /** Whether a quote stands in the text; tells it if not, and if it stands there more than once. */
  private boolean stands(Quote quote, SourceLocation place) {
    Optional<Found> found = Optional.ofNullable(body.found().get(quote));
    if (found.isEmpty()) {
      problems.add(missing(quote, place));
    } else if (found.get().times() > 1 && quote.nth().isEmpty()) {
      String times = Integer.toString(found.get().times());
      problems.add(Problem.error("quote-ambiguous", place, quote.text(), times));
    }
    return found.isPresent();
  }

  private Problem missing(Quote quote, SourceLocation place) {
    Matcher marked = IN_MARKS.matcher(quote.text());
    if (marked.matches() && times(marked.group(1)) > 0) {
      return Problem.error("quote-in-marks", place, quote.text(), marked.group(1));
    }
    int times = times(quote.text());
    return quote.nth().isPresent() && times > 0
        ? Problem.error(
            "nth-too-large",
            place,
            quote.text(),
            Integer.toString(quote.nth().get()),
            Integer.toString(times))
        : Problem.error("quote-not-in-body", place, quote.text());
  }

  private int times(String words) {
    return body.sentences().stream().mapToInt(s -> Quote.placesOf(words, s.text()).size()).sum();
  }

  private static String value(Indicator indicator) {
    return indicator.quantity().value().orElseThrow().toPlainString();
  }

  private static boolean holdsValue(Indicator indicator, String words) {
    String quote = plain(words);
    if (!DIGITS.matcher(quote).find()) {
      // Numbers in Chinese characters (三亿二千万) are not worked out here.
      return CHINESE_DIGITS.matcher(quote).find();
    }
    return SCALES.stream()
            .map(scale -> indicator.quantity().value().orElseThrow().divide(scale))
            .map(number -> number.stripTrailingZeros().toPlainString())
            .anyMatch(number -> contains(quote, number) || contains(joined(quote), number))
        || isWritten(indicator, words);
  }

  /** Whether the value stands there in words: 20 in “2023年走访二十余家”, beside other digits. */
  private static boolean isWritten(Indicator indicator, String words) {
    BigDecimal value = indicator.quantity().value().orElseThrow();
    return WrittenNumbers.in(words).stream().anyMatch(number -> number.compareTo(value) == 0);
  }

  /** Without what may part thousands: 1，230万元 and 3 480万元 hold 1230 and 3480. */
  private static String joined(String quote) {
    return quote.replaceAll("(?<=[0-9])[，\\p{Zs}](?=[0-9]{3}(?![0-9]))", "");
  }

  /** With ASCII digits and without the separators of thousands. */
  private static String plain(String quote) {
    StringBuilder plain = new StringBuilder();
    for (int i = 0; i < quote.length(); i++) {
      char c = quote.charAt(i);
      char ascii = c >= '０' && c <= '９' ? (char) (c - '０' + '0') : c;
      plain.append(ascii == '．' ? '.' : ascii);
    }
    return plain.toString().replaceAll("(?<=[0-9]),(?=[0-9]{3})", "");
  }

  /** Whether a number stands in a text as a whole: 5 does not stand in 35. */
  private static boolean contains(String text, String number) {
    String trailing = number.contains(".") ? "0*" : "(?:\\.0+)?";
    return Pattern.compile("(?<![0-9.])" + Pattern.quote(number) + trailing + "(?![0-9])")
        .matcher(text)
        .find();
  }
}
