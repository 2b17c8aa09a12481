package gongkai.privacy;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;

/** All finders over a text. Its time grows with the text's length and no faster. */
public final class PersonalDetails {
  /** What two of them claim belongs to the first: the digits of an e-mail address are no phone. */
  private static final List<Function<String, List<Span>>> FINDERS =
      List.of(
          EmailFinder::in, NumberFinder::in, PlateFinder::in, AddressFinder::in, IllnessFinder::in);

  private PersonalDetails() {}

  /**
   * A text that was searched.
   *
   * @param findings from its beginning to its end
   * @param masked the text with all details masked, character for character as long
   */
  public record Searched(List<Finding> findings, String masked) {
    public Searched {
      findings = List.copyOf(findings);
    }
  }

  /** The details in a text, from its beginning to its end. */
  public static List<Finding> in(String text) {
    return search(text).findings();
  }

  /** The details in a text, and the text without them. */
  public static Searched search(String text) {
    List<String> lines = List.of(text.split("\r?\n|\r", -1));
    List<String> folded = lines.stream().map(FoldedLine::of).toList();
    List<List<Span>> names = ListedNames.in(folded);
    List<Finding> findings = new ArrayList<>();
    List<String> maskedLines = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      List<Span> spans = new ArrayList<>();
      for (Function<String, List<Span>> finder : FINDERS) {
        spans = joined(spans, finder.apply(folded.get(i)));
      }
      List<Span> all = joined(spans, names.get(i));
      String masked = masked(lines.get(i), all);
      findings.addAll(findings(i + 1, lines.get(i), masked, all));
      maskedLines.add(masked);
    }
    return new Searched(findings, String.join("\n", maskedLines));
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

  private static String masked(String line, List<Span> spans) {
    StringBuilder masked = new StringBuilder(line);
    for (Span span : spans) {
      masked.replace(
          span.start(), span.end(), Mark.masked(line.substring(span.start(), span.end())));
    }
    return masked.toString();
  }

  private static List<Finding> findings(int number, String line, String masked, List<Span> spans) {
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
