package gongkai.importing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * In which lines words can stand: those that have the rarest two characters of them. A text of many
 * tables has a quote for each row, and to look through all rows for each took the square of them.
 */
final class WordIndex {
  private final Map<Integer, List<Integer>> linesOfPairs = new HashMap<>();
  private final List<Integer> all = new ArrayList<>();

  /** Takes in the next line, which is numbered from 0. */
  void add(String line) {
    int number = all.size();
    all.add(number);
    for (int i = 0; i + 1 < line.length(); i++) {
      List<Integer> lines = linesOfPairs.computeIfAbsent(pair(line, i), p -> new ArrayList<>());
      if (lines.isEmpty() || lines.get(lines.size() - 1) != number) {
        lines.add(number);
      }
    }
  }

  /** The numbers of the lines, in order, among which are all that hold the words. */
  List<Integer> linesWith(String words) {
    List<Integer> fewest = all;
    for (int i = 0; i + 1 < words.length(); i++) {
      List<Integer> lines = linesOfPairs.getOrDefault(pair(words, i), List.of());
      fewest = lines.size() < fewest.size() ? lines : fewest;
    }
    return fewest;
  }

  private static int pair(String text, int at) {
    return text.charAt(at) << 16 | text.charAt(at + 1);
  }
}
