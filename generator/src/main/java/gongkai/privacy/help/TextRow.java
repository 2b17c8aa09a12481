package gongkai.privacy.help;

import gongkai.privacy.detail.Span;
import gongkai.privacy.name.NameRun;
import gongkai.privacy.name.PersonName;
import gongkai.privacy.word.ListWords;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A row that is set as text: somebody and a sum, with marks between them where a table has columns
 * (某某某，特困，3000元; 某某某（500元）).
 */
final class TextRow {
  /** What is longer is a sentence. */
  private static final int LONGEST = 40;

  private static final String MARKS = "，,、:;；。() \t";

  private static final Pattern BETWEEN = Pattern.compile("[" + MARKS + "]+");

  private static final Pattern SUM = Pattern.compile("\\d[\\d.]{0,9}" + ListWords.SUM.any());

  /** 某某某，捐款500元: who gives. */
  private static final Pattern GIVES = Pattern.compile(ListWords.GIVES.any());

  private TextRow() {}

  /**
   * The name in a row, or none if the line is no row, hides the name, or tells of somebody who
   * gives.
   *
   * @param lead the line above the rows
   */
  static List<Span> namesIn(String line, String lead) {
    List<Span> names = namesIn(line);
    return names.isEmpty() || GIVES.matcher(line).find() || GIVES.matcher(lead).find()
        ? List.of()
        : names;
  }

  /** Whether a line is such a row, whoever is named. */
  static boolean is(String line) {
    return !namesIn(line).isEmpty();
  }

  private static List<Span> namesIn(String line) {
    if (line.length() > LONGEST || !isOneSentence(line)) {
      return List.of();
    }
    int start = OpenList.start(line);
    List<Span> names = NameRun.first(line, start).names();
    if (names.isEmpty() || names.get(0).start() != start) {
      return List.of();
    }
    Span name = names.get(0);
    boolean ends = name.end() < line.length() && MARKS.indexOf(line.charAt(name.end())) >= 0;
    return ends && isSure(line.substring(start, name.end())) && hasSum(line.substring(name.end()))
        ? List.of(name)
        : List.of();
  }

  /** 以上为慰问名单: what is said below the last rows holds for those above them. */
  static void addAbove(List<List<Span>> all, List<String> lines) {
    int below = -1;
    for (int i = lines.size() - 1; i >= 0; i--) {
      if (lines.get(i).isBlank()) {
        continue;
      }
      if (all.get(i).isEmpty() && below >= 0 && isRowFound(all.get(below), lines.get(below))) {
        all.set(i, namesIn(lines.get(i), ""));
      }
      below = i;
    }
  }

  private static boolean isRowFound(List<Span> found, String line) {
    return found.size() == 1 && found.equals(namesIn(line));
  }

  private static boolean isOneSentence(String line) {
    int stop = line.indexOf('。');
    return stop < 0 || line.substring(stop + 1).isBlank();
  }

  /** Words of two characters look like names too often. */
  private static boolean isSure(String name) {
    return name.length() > 2 && PersonName.isCommon(name);
  }

  private static boolean hasSum(String rest) {
    return Arrays.stream(BETWEEN.split(rest, -1)).anyMatch(word -> SUM.matcher(word).matches());
  }
}
