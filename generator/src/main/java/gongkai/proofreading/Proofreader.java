package gongkai.proofreading;

import gongkai.diagnostic.Problem;
import gongkai.diagnostic.Severity;
import gongkai.diagnostic.SourceLocation;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
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
   * @param words usually {@link StandardWords#LIST} with the office's own list behind it
   */
  public static List<Problem> check(String path, int firstLine, String text, WrongWordings words) {
    return read(text, words).stream().map(finding -> problem(path, firstLine, finding)).toList();
  }

  /** The slips of a text by place. */
  static List<WordingSlip> read(String text, WrongWordings words) {
    List<String> lines = List.of(WrittenAddresses.masked(text).split("\r?\n|\r", -1));
    List<WordingSlip> findings = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      if (!lines.get(i).isBlank()) {
        findings.addAll(ofLine(i + 1, lines.get(i), words));
      }
    }
    findings.addAll(UnbalancedMarks.in(lines));
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
