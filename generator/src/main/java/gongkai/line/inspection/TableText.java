package gongkai.line.inspection;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** A table of values with commas, written as a report writes a table: with bars between cells. */
final class TableText {
  private static final Set<String> ENDINGS = Set.of("csv", "tsv");
  private static final String SEPARATORS = ",;\t";

  private TableText() {}

  /** The text of a file; that of another kind as it is. */
  static String of(String text, String ending) {
    return ENDINGS.contains(ending) ? cells(text, separator(text)) : text;
  }

  /** Excel separates by what the computer's region has; the most frequent sign is taken for it. */
  private static char separator(String text) {
    Map<Character, Integer> counts = new TreeMap<>();
    boolean quoted = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      quoted ^= c == '"';
      if (!quoted && SEPARATORS.indexOf(c) >= 0) {
        counts.merge(c, 1, Integer::sum);
      }
    }
    return counts.entrySet().stream()
        .max(Map.Entry.comparingByValue())
        .map(Map.Entry::getKey)
        .orElse(',');
  }

  private static String cells(String text, char separator) {
    StringBuilder cells = new StringBuilder(text.length());
    boolean quoted = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean escaped = quoted && c == '"' && i + 1 < text.length() && text.charAt(i + 1) == '"';
      if (escaped) {
        i++;
        cells.append(c);
      } else if (c == '"') {
        quoted = !quoted;
      } else {
        cells.append(!quoted && c == separator ? " | " : String.valueOf(c));
      }
    }
    return cells.toString();
  }
}
