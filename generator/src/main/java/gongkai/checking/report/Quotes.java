package gongkai.checking.report;

import gongkai.diagnostic.Placed;
import gongkai.diagnostic.Problem;
import gongkai.diagnostic.Problems;
import gongkai.diagnostic.SourceLocation;
import gongkai.model.Qualifier;
import gongkai.model.Quantity;
import gongkai.model.Quote;
import gongkai.model.report.Indicator;
import gongkai.model.text.Body;
import gongkai.model.text.Body.Found;
import gongkai.model.text.RedactionMarks;
import gongkai.text.number.Masks;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What front matter quotes must stand in the text, at one place or at one that is said, and the
 * value of a figure must stand in its quote.
 */
public final class Quotes {
  /** Words in the quotation marks of a text, as if these quoted in YAML too. */
  private static final Pattern IN_MARKS = Pattern.compile("[“”\"‘’「『](.+)[“”\"‘’」』]");

  private final Body body;
  private final Predicate<String> withhold;
  private final Problems problems = new Problems();

  private Quotes(Body body, Predicate<String> withhold) {
    this.body = body;
    this.withhold = withhold;
  }

  /**
   * Checks all that a report quotes.
   *
   * @param open whether the report leaves open what masks are that are no marks of the site
   * @param figures each where its quote stands
   * @param told what events, plans and answers to plans quote
   */
  public static List<Problem> check(
      Body body,
      RedactionMarks marks,
      boolean open,
      List<Placed<Indicator>> figures,
      List<Placed<Quote>> told) {
    Quotes quotes = new Quotes(body, Masks.withholding(marks, open));
    figures.forEach(quotes::figure);
    told.forEach(quote -> quotes.stands(quote.value(), quote.place()));
    return quotes.problems.list();
  }

  private void figure(Placed<Indicator> placed) {
    for (Quote quote : placed.value().quotes()) {
      if (stands(quote, placed.place())) {
        value(placed.value(), quote, placed.place());
      }
    }
  }

  private void value(Indicator indicator, Quote quote, SourceLocation place) {
    String words = quote.text();
    if (indicator.quantity().isWithheld()) {
      if (!withhold.test(words)) {
        problems.add(Problem.error("no-mark-in-quote", place, words));
      }
      return;
    }
    QuotedValues.Answer answer = QuotedValues.of(indicator.quantity(), words);
    if (answer == QuotedValues.Answer.MISSING) {
      problems.add(Problem.error("value-not-in-quote", place, value(indicator), words));
    } else if (answer == QuotedValues.Answer.OTHER_SCALE) {
      String unit = indicator.quantity().unit();
      problems.add(Problem.error("value-other-scale", place, value(indicator), words, unit));
    } else {
      beside(indicator, quote, place);
    }
  }

  /** What the words beside a number say of its unit and of how exact it is. */
  private void beside(Indicator indicator, Quote quote, SourceLocation place) {
    Quantity quantity = indicator.quantity();
    String words = quote.text();
    QuotedNumbers numbers = QuotedNumbers.of(words);
    Optional<String> other = QuotedUnits.other(quantity, numbers);
    if (other.isPresent()) {
      problems.add(
          Problem.warning("unit-not-in-quote", place, quantity.unit(), words, other.get()));
    }
    // Of a known indicator its unit is known better than from a quote.
    Optional<String> missing =
        indicator.id().isEmpty() ? QuotedUnits.missing(quantity, numbers) : Optional.empty();
    if (missing.isPresent()) {
      problems.add(Problem.warning("unit-missing", place, words, missing.get()));
    }
    Optional<Qualifier> said =
        QuotedQualifiers.other(quantity, quote, numbers, body.found().get(quote));
    if (said.isPresent()) {
      String own = quantity.qualifier().code();
      problems.add(Problem.warning("qualifier-not-in-quote", place, words, said.get().code(), own));
    }
  }

  /**
   * Whether a quote stands in the text; reports it if not, and if it stands there more than once.
   */
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
}
