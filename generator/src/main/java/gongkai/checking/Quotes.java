package gongkai.checking;

import gongkai.diagnostic.Problem;
import gongkai.diagnostic.SourceLocation;
import gongkai.model.Body;
import gongkai.model.Body.Figure;
import gongkai.model.Indicator;
import gongkai.model.RedactionMarks;
import gongkai.model.Report;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** An indicator's quote is not in the report, or its value is not in the quote. */
public final class Quotes {
  private static final Pattern DIGITS = Pattern.compile("[0-9０-９]");

  /** A number in Chinese characters, or a part of one; 万 and 亿 after a mask are no number. */
  private static final Pattern CHINESE_DIGITS =
      Pattern.compile("[〇零一二三四五六七八九十百千两半几]|(?<![*＊×xX_])[万亿]");

  private static final List<BigDecimal> SCALES =
      List.of(BigDecimal.ONE, BigDecimal.valueOf(10_000), BigDecimal.valueOf(100_000_000));

  private Quotes() {}

  /**
   * Checks every indicator of a report.
   *
   * @param places where each indicator's quote stands
   */
  public static List<Problem> check(
      Report report, Body body, List<SourceLocation> places, RedactionMarks marks) {
    Set<Integer> found = new HashSet<>(body.figures().stream().map(Figure::quote).toList());
    List<Problem> problems = new ArrayList<>();
    for (int i = 0; i < report.indicators().size(); i++) {
      Indicator indicator = report.indicators().get(i);
      if (!found.contains(i)) {
        problems.add(Problem.error("quote-not-in-body", places.get(i), indicator.quote()));
      } else if (indicator.quantity().isWithheld()) {
        if (!marks.withhold(indicator.quote())) {
          problems.add(Problem.error("no-mark-in-quote", places.get(i), indicator.quote()));
        }
      } else if (!holdsValue(indicator)) {
        problems.add(
            Problem.error(
                "value-not-in-quote", places.get(i), value(indicator), indicator.quote()));
      }
    }
    return problems;
  }

  private static String value(Indicator indicator) {
    return indicator.quantity().value().orElseThrow().toPlainString();
  }

  private static boolean holdsValue(Indicator indicator) {
    String quote = plain(indicator.quote());
    if (!DIGITS.matcher(quote).find()) {
      // Numbers in Chinese characters (三亿二千万) are not worked out here.
      return CHINESE_DIGITS.matcher(quote).find();
    }
    return SCALES.stream()
        .map(scale -> indicator.quantity().value().orElseThrow().divide(scale))
        .map(number -> number.stripTrailingZeros().toPlainString())
        .anyMatch(number -> contains(quote, number));
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
