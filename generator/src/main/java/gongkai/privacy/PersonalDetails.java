package gongkai.privacy;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Predicate;

/**
 * All finders over a text. Its time grows with the text's length and no faster.
 *
 * <p>Most lines of most texts hold nothing. Therefore one pass asks of each line which rules can
 * find something in it, and only those look.
 */
public final class PersonalDetails {
  /** What two of them claim belongs to the first: the digits of an e-mail address are no phone. */
  private static final List<Finder> FINDERS =
      List.of(
          new Finder(LineClues::mayHoldEmail, (line, pass) -> EmailFinder.in(line)),
          new Finder(LineClues::mayHoldNumber, (line, pass) -> NumberFinder.in(line)),
          new Finder(LineClues::mayHoldPlate, (line, pass) -> PlateFinder.in(line)),
          new Finder(LineClues::mayHoldAddress, (line, pass) -> AddressFinder.in(line)),
          new Finder(LineClues::mayHoldIllness, IllnessFinder::in));

  private PersonalDetails() {}

  /** A rule, and whether a line is worth its look. */
  private record Finder(
      Predicate<LineClues> worth, BiFunction<String, CluePass, List<Span>> rule) {}

  /** The details in a text, from its beginning to its end. */
  public static List<Finding> in(String text) {
    return in(text, CluePass.quick());
  }

  static List<Finding> in(String text, CluePass pass) {
    List<String> lines = lines(text);
    List<String> folded = new ArrayList<>(lines.size());
    List<LineClues> held = new ArrayList<>(lines.size());
    for (String line : lines) {
      String plain = FoldedLine.of(line);
      folded.add(plain);
      held.add(pass.of(plain));
    }
    List<List<Span>> names = ListedNames.in(folded, held, pass);
    List<List<Span>> spans = new ArrayList<>(lines.size());
    List<Finding> findings = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      spans.add(spans(folded.get(i), held.get(i), pass, names.get(i)));
      if (!spans.get(i).isEmpty()) {
        findings.addAll(findings(i + 1, lines.get(i), spans.get(i)));
      }
    }
    List<Finding> broken = broken(lines, folded, spans);
    if (!broken.isEmpty()) {
      findings.addAll(broken);
      findings.sort(Comparator.comparingInt(Finding::line).thenComparingInt(Finding::column));
    }
    return findings;
  }

  /** Numbers that line ends break, each at its first line. */
  private static List<Finding> broken(
      List<String> lines, List<String> folded, List<List<Span>> spans) {
    List<Finding> findings = new ArrayList<>();
    for (BrokenNumber number : BrokenNumber.in(folded)) {
      boolean told =
          number.parts().stream()
              .anyMatch(
                  part ->
                      spans.get(part.line()).stream()
                          .anyMatch(new Span(number.rule(), part.start(), part.end())::overlaps));
      if (!told) {
        findings.add(finding(number, lines, spans));
      }
    }
    return findings;
  }

  private static Finding finding(BrokenNumber number, List<String> lines, List<List<Span>> spans) {
    StringBuilder detail = new StringBuilder();
    number.parts().forEach(p -> detail.append(lines.get(p.line()), p.start(), p.end()));
    BrokenNumber.Part first = number.first();
    BrokenNumber.Part last = number.last();
    String before = masked(lines.get(first.line()), spans.get(first.line()));
    String after = masked(lines.get(last.line()), spans.get(last.line()));
    return new Finding(
        number.rule(),
        first.line() + 1,
        first.start() + 1,
        Mark.masked(detail.toString()),
        1,
        Mark.of(
            number.rule(),
            detail.toString(),
            before.substring(Math.max(0, first.start() - 60), first.start()),
            after.substring(last.end(), Math.min(after.length(), last.end() + 60))));
  }

  /** The lines of a text, without the signs that end them: LF, CR LF or CR. */
  private static List<String> lines(String text) {
    List<String> lines = new ArrayList<>();
    int start = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\n' || c == '\r') {
        lines.add(text.substring(start, i));
        i += c == '\r' && i + 1 < text.length() && text.charAt(i + 1) == '\n' ? 1 : 0;
        start = i + 1;
      }
    }
    lines.add(text.substring(start));
    return lines;
  }

  private static List<Span> spans(String line, LineClues clues, CluePass pass, List<Span> names) {
    List<Span> spans = List.of();
    for (Finder finder : FINDERS) {
      if (finder.worth().test(clues)) {
        spans = joined(spans, finder.rule().apply(line, pass));
      }
    }
    return names.isEmpty() ? spans : joined(spans, names);
  }

  /** The first list and what of the second does not overlap it, by place. Both are in order. */
  private static List<Span> joined(List<Span> first, List<Span> second) {
    List<Span> all = new ArrayList<>(first);
    int i = 0;
    int end = 0;
    for (Span span : second) {
      while (i < first.size() && first.get(i).end() <= span.start()) {
        i++;
      }
      boolean free = i == first.size() || !first.get(i).overlaps(span);
      if (free && span.start() >= end) {
        all.add(span);
        end = span.end();
      }
    }
    all.sort(Comparator.comparingInt(Span::start));
    return all;
  }

  /**
   * A text without its details, character for character as long; its lines end in a line feed.
   *
   * @param findings those of this text
   */
  public static String masked(String text, List<Finding> findings) {
    List<String> lines = lines(text);
    for (Finding finding : findings) {
      int at = finding.line() - 1;
      int start = finding.column() - 1;
      String mask = finding.masked();
      while (!mask.isEmpty() && at < lines.size()) {
        String line = lines.get(at);
        int end = Math.min(line.stripTrailing().length(), start + mask.length());
        lines.set(
            at, line.substring(0, start) + mask.substring(0, end - start) + line.substring(end));
        mask = mask.substring(end - start);
        at++;
        start = at < lines.size() && !mask.isEmpty() ? firstSign(lines.get(at)) : 0;
      }
    }
    return String.join("\n", lines);
  }

  /** Where a number goes on that the end of the line above breaks. */
  private static int firstSign(String line) {
    int i = 0;
    while (i < line.length() && !Character.isLetterOrDigit(line.charAt(i))) {
      i++;
    }
    return i;
  }

  private static String masked(String line, Iterable<Span> spans) {
    StringBuilder masked = new StringBuilder(line);
    for (Span span : spans) {
      masked.replace(
          span.start(), span.end(), Mark.masked(line.substring(span.start(), span.end())));
    }
    return masked.toString();
  }

  private static List<Finding> findings(int number, String line, List<Span> spans) {
    String masked = masked(line, spans);
    List<Finding> findings = new ArrayList<>();
    for (Span span : spans) {
      String detail = line.substring(span.start(), span.end());
      String before = masked.substring(Math.max(0, span.start() - 60), span.start());
      String after = masked.substring(span.end(), Math.min(masked.length(), span.end() + 60));
      findings.add(
          new Finding(
              span.rule(),
              number,
              span.start() + 1,
              Mark.masked(detail),
              1,
              Mark.of(span.rule(), detail, before, after)));
    }
    return findings;
  }
}
