package gongkai.checking.report;

import gongkai.diagnostic.Problem;
import gongkai.diagnostic.Problems;
import gongkai.diagnostic.SourceLocation;
import gongkai.model.Quantity;
import gongkai.model.Quote;
import gongkai.model.report.Indicator;
import gongkai.model.report.Report;
import gongkai.model.text.Body;
import gongkai.model.text.Body.Found;
import gongkai.model.text.RedactionMarks;
import gongkai.model.vocabulary.CountingUnit;
import gongkai.text.Width;
import gongkai.text.number.WrittenNumbers;
import java.math.BigDecimal;
import java.text.DecimalFormatSymbols;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A translation that gives other numbers than its original, or numbers that the original withholds.
 * Sentences are compared where the page shows one as what gives a figure. Digits alone are read: a
 * translation may well say a small number in words, and so a sentence is doubted only if it has a
 * number that the original's has not, or if the figure has so many digits that nobody writes words.
 */
public final class TwinNumbers {
  /** Numbers of so many digits are not written in words. */
  private static final int FEW_DIGITS = 2;

  /** What words for large numbers leave of a number, in languages of the East and the West. */
  private static final int[] POWERS = {0, 3, 4, 6, 8, 9, 12};

  /** 1,350.5 and 1.350,5; a sign without digits behind it ends a sentence. */
  private static final Pattern NUMBER = Pattern.compile("[0-9]+(?:[.,][0-9]+)*");

  /** What parts thousands in some languages: 1 350. */
  private static final Pattern THOUSANDS =
      Pattern.compile("(?<=(?<![0-9.,])[0-9]{1,3})[ \\u00a0\\u2009\\u202f'’](?=[0-9]{3}(?![0-9]))");

  private final Report report;
  private final RedactionMarks marks;
  private final Body original;
  private final Body twin;
  private final Function<String, SourceLocation> place;

  /** Before the decimals of a number, in the language of the translation. */
  private final char point;

  private final Problems problems = new Problems();

  /** Sentences for what is withheld that were looked at, and how many of them show it. */
  private final Set<String> looked = new HashSet<>();

  private int shows;

  /** The numbers of sentences, of which each may stand for many figures. */
  private final Map<String, Set<BigDecimal>> numbers = new HashMap<>();

  /** What sentences of the translation do not give in digits, and are shown for. */
  private final Map<String, List<Lacking>> doubted = new LinkedHashMap<>();

  /** A figure that a sentence of the translation does not give in digits. */
  private record Lacking(Quantity quantity, Quote quote, String sentence) {
    int digits() {
      return quantity.value().orElseThrow().stripTrailingZeros().precision();
    }
  }

  private TwinNumbers(
      Report report,
      RedactionMarks marks,
      Body original,
      Body twin,
      Function<String, SourceLocation> place) {
    this.report = report;
    this.marks = marks;
    this.original = original;
    this.twin = twin;
    this.place = place;
    Locale locale = twin.language().locale();
    this.point = DecimalFormatSymbols.getInstance(locale).getDecimalSeparator() == ',' ? ',' : '.';
  }

  /**
   * Holds a translation's numbers and marks against the original's.
   *
   * @param place where words of the translation stand, or its text as a whole for none
   */
  public static List<Problem> check(
      Report report,
      RedactionMarks marks,
      Body original,
      Body twin,
      Function<String, SourceLocation> place) {
    TwinNumbers held = new TwinNumbers(report, marks, original, twin, place);
    for (Indicator figure : report.indicators()) {
      figure.quotes().forEach(quote -> held.quote(figure.quantity(), quote));
    }
    held.doubted.forEach(held::doubt);
    if (original.redactions() - twin.redactions() > held.shows) {
      String there = Integer.toString(original.redactions());
      String here = Integer.toString(twin.redactions());
      held.problems.add(Problem.warning("twin-fewer-marks", place.apply(""), there, here));
    }
    return held.problems.list();
  }

  private void quote(Quantity quantity, Quote quote) {
    Found own = original.found().get(quote);
    Found shown = twin.found().get(quote);
    if (own == null || shown == null || shown.words().isEmpty()) {
      return;
    }
    String sentence = shown.sentence();
    if (!quantity.isWithheld()) {
      if (!isGiven(quantity, sentence)) {
        Lacking lacking = new Lacking(quantity, quote, own.sentence());
        doubted.computeIfAbsent(sentence, s -> new ArrayList<>()).add(lacking);
      }
    } else if (looked.add(sentence)
        && !marks.withhold(sentence)
        && strangers(sentence, own.sentence()) > 0) {
      shows++;
      add("twin-shows-withheld", sentence, sentence, quote.text());
    }
  }

  /**
   * Each strange number may stand for one that lacks; for the longest first, in words the least.
   */
  private void doubt(String sentence, List<Lacking> lacking) {
    long strangers = strangers(sentence, lacking.get(0).sentence());
    boolean digits = numbers(sentence).stream().anyMatch(number -> !isYear(number));
    lacking.sort(Comparator.comparingInt(Lacking::digits).reversed());
    for (int i = 0; i < lacking.size(); i++) {
      Lacking one = lacking.get(i);
      if (i < strangers || (digits && one.digits() > FEW_DIGITS)) {
        String value = one.quantity().value().orElseThrow().toPlainString();
        String given = value + one.quantity().unit();
        add("twin-other-number", sentence, sentence, one.quote().text(), given);
      }
    }
  }

  private void add(String code, String sentence, String... arguments) {
    problems.add(Problem.warning(code, place.apply(sentence), arguments));
  }

  private boolean isGiven(Quantity quantity, String sentence) {
    BigDecimal value = quantity.value().orElseThrow().abs();
    BigDecimal inBase = CountingUnit.of(quantity.unit()).inBase(value);
    Set<BigDecimal> there = numbers(sentence);
    return Stream.of(inBase, value).anyMatch(number -> isAmong(there, number::movePointLeft));
  }

  /** How many numbers a sentence has that the original's has not; years go without saying. */
  private long strangers(String sentence, String own) {
    Set<BigDecimal> known =
        WrittenNumbers.in(Width.fold(own)).stream()
            .map(number -> number.value().orElseThrow().abs().stripTrailingZeros())
            .collect(Collectors.toSet());
    return numbers(sentence).stream()
        .filter(number -> !isYear(number))
        .filter(number -> !isAmong(known, number::movePointRight))
        .count();
  }

  /** Whether a number is among others, as it is or without what a word for a power of ten says. */
  private static boolean isAmong(Set<BigDecimal> others, IntFunction<BigDecimal> moved) {
    return IntStream.of(POWERS)
        .mapToObj(moved)
        .map(BigDecimal::stripTrailingZeros)
        .anyMatch(others::contains);
  }

  private boolean isYear(BigDecimal number) {
    BigDecimal from = BigDecimal.valueOf(report.period().from().getYear() - 1L);
    BigDecimal to = BigDecimal.valueOf(report.period().to().getYear() + 1L);
    return number.compareTo(from) >= 0 && number.compareTo(to) <= 0;
  }

  private Set<BigDecimal> numbers(String sentence) {
    return numbers.computeIfAbsent(
        sentence,
        words ->
            NUMBER
                .matcher(THOUSANDS.matcher(Width.fold(words)).replaceAll(""))
                .results()
                .flatMap(number -> number(number.group()).stream())
                .map(BigDecimal::stripTrailingZeros)
                .collect(Collectors.toSet()));
  }

  private Optional<BigDecimal> number(String written) {
    String whole = written.replace(point == '.' ? "," : ".", "");
    int at = whole.indexOf(point);
    return at == whole.lastIndexOf(point)
        ? Optional.of(new BigDecimal(whole.replace(point, '.')))
        : Optional.empty();
  }
}
