package gongkai.privacy.help;

import gongkai.privacy.detail.FoldedLine;
import gongkai.privacy.detail.Span;
import gongkai.privacy.number.BrokenNumber;
import java.util.ArrayList;
import java.util.List;

/**
 * A name that a line end, or an empty line, parts from the word that says that its bearer gets
 * help: 慰问困难职工, and below it 张建国.
 */
final class NameBelow {
  private static final int AROUND = 64;

  private NameBelow() {}

  /**
   * Adds what is found so to the names of each line.
   *
   * @param names of each line; changed
   */
  static void addTo(
      List<List<Span>> names, List<String> lines, List<LineClues> clues, CluePass pass) {
    for (int i = 0; i + 1 < lines.size(); i++) {
      int below = BrokenNumber.below(lines, i);
      if (names.get(below).isEmpty()
          && clues.get(i).has(Clue.IN_NEED)
          && endsInPerson(lines.get(i), clues.get(i), pass)) {
        names.set(below, below(lines.get(i), lines.get(below), pass));
      }
    }
  }

  private static boolean endsInPerson(String line, LineClues clues, CluePass pass) {
    if (line.startsWith("#") || line.contains("|") || line.contains("\t")) {
      return false;
    }
    int end = line.stripTrailing().length();
    CluePass.Search needy = pass.all(Clue.IN_NEED, line, clues);
    boolean last = false;
    while (!last && needy.find()) {
      last = needy.end() >= end;
    }
    return last;
  }

  private static List<Span> below(String above, String line, CluePass pass) {
    String whole = above.stripTrailing();
    String before = whole.substring(Math.max(0, whole.length() - AROUND));
    int begin = line.length() - line.stripLeading().length();
    String joined = before + FoldedLine.after(line, begin, AROUND);
    int shift = begin - before.length();
    List<Span> found = new ArrayList<>();
    for (Span span : NamesInProse.in(joined, pass.of(joined), pass)) {
      if (span.start() >= before.length()) {
        found.add(new Span(span.rule(), span.start() + shift, span.end() + shift));
      }
    }
    return found;
  }
}
