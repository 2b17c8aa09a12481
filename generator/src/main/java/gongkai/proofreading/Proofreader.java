package gongkai.proofreading;

import gongkai.diagnostic.Problem;
import gongkai.diagnostic.Severity;
import gongkai.diagnostic.SourceLocation;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads a text for slips and changes nothing in it. */
public final class Proofreader {
  private Proofreader() {}

  /**
   * A warning per slip.
   *
   * <p>Warnings also where the list of political terms is sure: a report is a signed text. Only its
   * author may mend it, and an error would leave the office the choice of mending it silently or of
   * not publishing what it must publish.
   *
   * @param path of the file that holds the text
   * @param firstLine the file's line on which the text begins, from 1
   * @param shown the same text, sign for sign, with masks over what messages must not repeat
   * @param words usually {@link StandardWords#LIST} with the office's own list behind it
   */
  public static List<Problem> check(
      String path, int firstLine, String text, String shown, WrongWordings words) {
    return read(text, shown, words).stream()
        .map(finding -> problem(path, firstLine, finding))
        .toList();
  }

  /** The slips of a text by place, told in the words that are shown. */
  static List<WordingSlip> read(String text, String shown, WrongWordings words) {
    List<String> lines = lines(text);
    if (shown.equals(text)) {
      return read(lines, lines, words);
    }
    // A mask is no slip of the author's, and what it hides cannot be quoted.
    Set<Place> real = places(read(lines, lines, words));
    return read(lines, lines(shown), words).stream()
        .filter(slip -> real.contains(Place.of(slip)))
        .toList();
  }

  /** Where a rule finds something. */
  private record Place(WordingRule rule, int line, int column) {
    static Place of(WordingSlip slip) {
      return new Place(slip.rule(), slip.line(), slip.column());
    }
  }

  private static Set<Place> places(List<WordingSlip> slips) {
    return slips.stream().map(Place::of).collect(Collectors.toSet());
  }

  private static List<String> lines(String text) {
    return List.of(WrittenAddresses.masked(text).split("\r?\n|\r", -1));
  }

  /** Pairs are looked for in the text itself: a mask may lie over half of one. */
  private static List<WordingSlip> read(
      List<String> text, List<String> lines, WrongWordings words) {
    List<WordingSlip> findings = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      if (!lines.get(i).isBlank()) {
        findings.addAll(ofLine(i + 1, lines.get(i), words));
      }
    }
    findings.addAll(UnbalancedMarks.in(text, lines));
    findings.addAll(TwoValues.in(lines));
    findings.addAll(MixedForms.in(lines));
    findings.sort(
        Comparator.comparingInt(WordingSlip::line)
            .thenComparingInt(WordingSlip::column)
            .thenComparing(WordingSlip::rule));
    return List.copyOf(findings);
  }

  private static List<WordingSlip> ofLine(int number, String line, WrongWordings words) {
    List<WordingSlip> findings = new ArrayList<>(WrongWords.in(number, line, words));
    findings.addAll(DoubledWords.in(number, line));
    findings.addAll(Approximations.in(number, line));
    findings.addAll(Percentages.in(number, line));
    findings.addAll(UnfilledPlaces.in(number, line));
    // The head of a table's column names what is counted and has no number.
    if (line.indexOf('|') < 0 && line.indexOf('\t') < 0) {
      findings.addAll(LostNumbers.in(number, line));
    }
    return findings;
  }

  private static Problem problem(String path, int firstLine, WordingSlip finding) {
    SourceLocation place =
        new SourceLocation(path, firstLine + finding.line() - 1, finding.column());
    List<String> arguments =
        Stream.concat(Stream.of(finding.what()), finding.note().stream()).toList();
    return new Problem(Severity.WARNING, "wording-" + finding.rule().code(), place, arguments);
  }
}
