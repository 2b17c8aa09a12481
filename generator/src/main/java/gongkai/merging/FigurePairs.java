package gongkai.merging;

import gongkai.content.ReportParts.Figure;
import gongkai.model.Indicator;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * Which figures of two lists are the same: first those of one quote, label and unit, then those of
 * one quote, then those of one label and unit; of equal ones the nth is the nth.
 */
final class FigurePairs {
  /** In place of an index: no partner. */
  static final int NONE = -1;

  private static final List<Function<Indicator, List<String>>> SAME =
      List.of(
          i -> List.of(i.quote(), i.label(), i.quantity().unit()),
          i -> List.of(i.quote()),
          i -> List.of(i.label(), i.quantity().unit()));

  private FigurePairs() {}

  /** For each figure of the first list the index of its partner in the second. */
  static int[] of(List<Figure> from, List<Figure> to) {
    return of(from, none(from.size()), to, none(to.size()));
  }

  /**
   * The same among figures that have no partner elsewhere.
   *
   * @param taken the partner elsewhere of each figure of the first list
   * @param otherTaken the partner elsewhere of each figure of the second list
   */
  static int[] of(List<Figure> from, int[] taken, List<Figure> to, int[] otherTaken) {
    int[] partner = none(from.size());
    boolean[] used = new boolean[to.size()];
    for (Function<Indicator, List<String>> same : SAME) {
      Map<List<String>, List<Integer>> free = new HashMap<>();
      for (int i = to.size() - 1; i >= 0; i--) {
        if (!used[i] && otherTaken[i] == NONE) {
          free.computeIfAbsent(same.apply(to.get(i).indicator()), k -> new ArrayList<>()).add(i);
        }
      }
      for (int i = 0; i < from.size(); i++) {
        List<Integer> found =
            free.getOrDefault(same.apply(from.get(i).indicator()), new ArrayList<>());
        if (partner[i] == NONE && taken[i] == NONE && !found.isEmpty()) {
          partner[i] = found.remove(found.size() - 1);
          used[partner[i]] = true;
        }
      }
    }
    return partner;
  }

  /** For each figure of the second list the index of its partner in the first. */
  static int[] inverse(int[] partner, int size) {
    int[] inverse = none(size);
    for (int i = 0; i < partner.length; i++) {
      if (partner[i] != NONE) {
        inverse[partner[i]] = i;
      }
    }
    return inverse;
  }

  private static int[] none(int size) {
    int[] none = new int[size];
    Arrays.fill(none, NONE);
    return none;
  }
}
