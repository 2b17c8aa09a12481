package gongkai.checking.report;

import gongkai.checking.word.CheckWords;
import gongkai.diagnostic.Placed;
import gongkai.diagnostic.Problem;
import gongkai.diagnostic.Problems;
import gongkai.diagnostic.SourceLocation;
import gongkai.model.report.Status;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Hints of {@code new report} that still stand in a report's text, its titles and summaries: faults
 * of one that is published; of any other, what is still to be written.
 */
public final class LeftHints {
  /**
   * What hints begin with, one for each language in which new reports are made. Who types one by
   * hand may put a blank behind its bracket.
   */
  private static final Map<String, Pattern> MARKS = patterns();

  private LeftHints() {}

  private static Map<String, Pattern> patterns() {
    Map<String, Pattern> patterns = new TreeMap<>();
    for (String mark : CheckWords.HINT.words().words()) {
      String bracket = Pattern.quote(mark.substring(0, 1));
      String rest = Pattern.quote(mark.substring(1));
      patterns.put(mark, Pattern.compile(bracket + "[\\p{Z}\\t]*" + rest));
    }
    return patterns;
  }

  /**
   * The hints left in a text and what is shown above it: an error for each, or one note of how many
   * there are.
   *
   * @param shown texts of the front matter
   * @param firstLine the line of the file on which the text begins, from 1
   */
  public static List<Problem> check(
      Status status, List<Placed<String>> shown, String markdown, String path, int firstLine) {
    Problems problems = new Problems();
    if (status == Status.WITHDRAWN) {
      return problems.list();
    }
    shown.forEach(text -> left(text.value(), at -> text.place(), problems));
    if (MARKS.values().stream().anyMatch(mark -> mark.matcher(markdown).find())) {
      List<String> lines = markdown.lines().toList();
      for (int i = 0; i < lines.size(); i++) {
        int line = firstLine + i;
        left(lines.get(i), at -> new SourceLocation(path, line, at + 1), problems);
      }
    }
    return status == Status.PUBLISHED ? problems.list() : open(problems.list());
  }

  private static void left(String text, IntFunction<SourceLocation> place, Problems problems) {
    MARKS.forEach(
        (mark, pattern) -> {
          Matcher found = pattern.matcher(text);
          if (found.find()) {
            problems.add(Problem.error("hint-left", place.apply(found.start()), mark));
          }
        });
  }

  private static List<Problem> open(List<Problem> hints) {
    return hints.stream()
        .limit(1)
        .map(
            first ->
                Problem.note(
                    "hints-open",
                    first.place(),
                    String.valueOf(hints.size()),
                    first.arguments().get(0)))
        .toList();
  }
}
