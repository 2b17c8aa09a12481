package gongkai.checking.report;

import gongkai.checking.word.CheckWords;
import gongkai.diagnostic.Problem;
import gongkai.diagnostic.Problems;
import gongkai.diagnostic.SourceLocation;
import gongkai.han.WordSet;
import gongkai.model.report.Status;
import java.util.List;

/**
 * Hints of {@code new report} that still stand in a report's text: faults of one that is published;
 * of any other, what is still to be written.
 */
public final class LeftHints {
  /** What hints begin with, one for each language in which new reports are made. */
  private static final WordSet MARKS = CheckWords.HINT.words();

  private LeftHints() {}

  /**
   * The hints left in a text: an error for each, or one note of how many there are.
   *
   * @param firstLine the line of the file on which the text begins, from 1
   */
  public static List<Problem> check(Status status, String markdown, String path, int firstLine) {
    Problems problems = new Problems();
    if (status == Status.WITHDRAWN || MARKS.words().stream().noneMatch(markdown::contains)) {
      return problems.list();
    }
    List<String> lines = markdown.lines().toList();
    for (int i = 0; i < lines.size(); i++) {
      for (String mark : MARKS.words()) {
        int column = lines.get(i).indexOf(mark);
        if (column >= 0) {
          SourceLocation place = new SourceLocation(path, firstLine + i, column + 1);
          problems.add(Problem.error("hint-left", place, mark));
        }
      }
    }
    return status == Status.PUBLISHED ? problems.list() : open(problems.list());
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
