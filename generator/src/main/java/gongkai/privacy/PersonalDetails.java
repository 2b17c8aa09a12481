package gongkai.privacy;

import gongkai.privacy.detail.ShownLine;
import gongkai.privacy.detail.Span;
import gongkai.privacy.help.CluePass;
import gongkai.privacy.help.IllnessFinder;
import gongkai.privacy.help.LineClues;
import gongkai.privacy.help.ListedNames;
import gongkai.privacy.number.BrokenNumber;
import gongkai.privacy.number.EmailFinder;
import gongkai.privacy.number.NumberFinder;
import gongkai.privacy.number.PlateFinder;
import gongkai.privacy.place.AddressFinder;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

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
          new Finder(LineClues::mayHoldEmail, (line, clues, pass) -> EmailFinder.in(line)),
          new Finder(LineClues::mayHoldNumber, (line, clues, pass) -> NumberFinder.in(line)),
          new Finder(LineClues::mayHoldPlate, (line, clues, pass) -> PlateFinder.in(line)),
          new Finder(LineClues::mayHoldAddress, (line, clues, pass) -> AddressFinder.in(line)),
          new Finder(LineClues::mayHoldIllness, IllnessFinder::in));

  private static final Pattern LINE_END = Pattern.compile("\r\n|\r|\n");

  private PersonalDetails() {}

  /** A rule, and whether a line is worth its look. */
  private record Finder(Predicate<LineClues> worth, Look rule) {}

  private interface Look {
    List<Span> at(String line, LineClues clues, CluePass pass);
  }

  /** What is shown of a line that has these signs. */
  private interface Dialect {
    ShownLine shown(String line, char[] signs);
  }

  /** The details in a text, from its beginning to its end. */
  public static List<Finding> in(String text) {
    return in(text, CluePass.quick(), ShownLine::of);
  }

  /** The details in a page of the portal's own, in which stars and low lines emphasise. */
  public static List<Finding> inPage(String text) {
    return in(text, CluePass.quick(), ShownLine::ofPage);
  }

  /**
   * The details in each of several texts, none of which says anything of another.
   *
   * @return findings whose line is the number of the text, and whose column counts from the text's
   *     beginning over the ends of its lines, both from 1
   */
  public static List<Finding> inEach(List<String> texts) {
    List<Finding> findings = new ArrayList<>();
    CluePass pass = CluePass.quick();
    for (int i = 0; i < texts.size(); i++) {
      List<Finding> found = in(texts.get(i), pass);
      int[] starts = found.isEmpty() ? new int[0] : lineStarts(texts.get(i));
      for (Finding finding : found) {
        findings.add(finding.at(i + 1, starts[finding.line() - 1] + finding.column()));
      }
    }
    return findings;
  }

  /** Where the lines begin that {@code lines} cuts. */
  private static int[] lineStarts(String text) {
    IntStream behindEnds = LINE_END.matcher(text).results().mapToInt(MatchResult::end);
    return IntStream.concat(IntStream.of(0), behindEnds).toArray();
  }

  public static List<Finding> in(String text, CluePass pass) {
    return in(text, pass, ShownLine::of);
  }

  private static List<Finding> in(String text, CluePass pass, Dialect dialect) {
    List<String> lines = new ArrayList<>();
    List<char[]> signs = new ArrayList<>();
    cut(text, lines, signs);
    List<ShownLine> shown = new ArrayList<>(lines.size());
    List<String> folded = new ArrayList<>(lines.size());
    List<LineClues> held = new ArrayList<>(lines.size());
    for (int i = 0; i < lines.size(); i++) {
      ShownLine one = dialect.shown(lines.get(i), signs.get(i));
      shown.add(one);
      folded.add(one.text());
      held.add(pass.of(one.text(), one.signs()));
    }
    if (lines.size() == 1 && !mayHoldAny(folded.get(0), held.get(0))) {
      return List.of();
    }
    List<List<Span>> names = ListedNames.in(folded, held, pass);
    List<List<Span>> spans = new ArrayList<>(lines.size());
    List<Finding> findings = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      List<Span> found = spans(folded.get(i), held.get(i), pass, names.get(i));
      spans.add(found.isEmpty() ? found : found.stream().map(shown.get(i)::written).toList());
      if (!found.isEmpty()) {
        findings.addAll(findings(i + 1, lines.get(i), spans.get(i)));
      }
    }
    List<Finding> broken = broken(lines, written(BrokenNumber.in(folded), shown), spans);
    if (!broken.isEmpty()) {
      findings.addAll(broken);
      findings.sort(Comparator.comparingInt(Finding::line).thenComparingInt(Finding::column));
    }
    return findings;
  }

  /** Of a text of one line: nothing stands above it, and no number goes on below it. */
  private static boolean mayHoldAny(String line, LineClues clues) {
    return clues.mayHoldAlone() || line.indexOf('|') >= 0 || line.indexOf('\t') >= 0;
  }

  /** Where broken numbers are written that are shown at their places. */
  private static List<BrokenNumber> written(List<BrokenNumber> numbers, List<ShownLine> shown) {
    return numbers.stream().map(number -> number.written(shown)).toList();
  }

  /** Numbers that line ends break, each at its first line. */
  private static List<Finding> broken(
      List<String> lines, List<BrokenNumber> numbers, List<List<Span>> spans) {
    List<Finding> findings = new ArrayList<>();
    for (BrokenNumber number : numbers) {
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

  /** Cuts a text into lines, without the signs that end them: LF, CR LF or CR. */
  private static void cut(String text, List<String> lines, List<char[]> signs) {
    char[] all = text.toCharArray();
    int start = 0;
    for (int i = 0; i < all.length; i++) {
      char c = all[i];
      if (c == '\n' || c == '\r') {
        lines.add(text.substring(start, i));
        signs.add(Arrays.copyOfRange(all, start, i));
        i += c == '\r' && i + 1 < all.length && all[i + 1] == '\n' ? 1 : 0;
        start = i + 1;
      }
    }
    lines.add(text.substring(start));
    signs.add(Arrays.copyOfRange(all, start, all.length));
  }

  private static List<Span> spans(String line, LineClues clues, CluePass pass, List<Span> names) {
    List<Span> spans = List.of();
    for (Finder finder : FINDERS) {
      if (finder.worth().test(clues)) {
        spans = joined(spans, finder.rule().at(line, clues, pass));
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
    List<char[]> masked = new ArrayList<>();
    cut(text, new ArrayList<>(), masked);
    findings.forEach(finding -> mask(masked, finding));
    return masked.stream().map(String::new).collect(Collectors.joining("\n"));
  }

  /** Puts a finding's mask over it, and over what goes on in the lines below. */
  private static void mask(List<char[]> lines, Finding finding) {
    String mask = finding.masked();
    int start = finding.column() - 1;
    for (int at = finding.line() - 1; !mask.isEmpty() && at < lines.size(); at++) {
      char[] line = lines.get(at);
      int length = Math.max(0, Math.min(mask.length(), end(line) - start));
      mask.getChars(0, length, line, start);
      mask = mask.substring(length);
      start = at + 1 < lines.size() ? firstSign(lines.get(at + 1)) : 0;
    }
  }

  private static int end(char[] line) {
    int end = line.length;
    while (end > 0
        && (Character.isWhitespace(line[end - 1]) || "\\=".indexOf(line[end - 1]) >= 0)) {
      end--;
    }
    return end;
  }

  /** Where a number goes on that the end of the line above breaks. */
  private static int firstSign(char[] line) {
    int i = 0;
    while (i < line.length && !Character.isLetterOrDigit(line[i])) {
      i++;
    }
    return i;
  }

  private static String masked(String line, Iterable<Span> spans) {
    char[] masked = line.toCharArray();
    for (Span span : spans) {
      String mask = Mark.masked(line.substring(span.start(), span.end()));
      mask.getChars(0, mask.length(), masked, span.start());
    }
    return new String(masked);
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
