package gongkai.merging;

import gongkai.content.writing.ReportParts.Entry;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * Which entries of two lists are the same, by what they have in common, the surest first; of equal
 * ones the nth is the nth.
 */
final class EntryPairs<T> {
  /** In place of an index: no partner. */
  static final int NONE = -1;

  private final EntryKind<T> kind;

  EntryPairs(EntryKind<T> kind) {
    this.kind = kind;
  }

  /** For each entry of the first list the index of its partner in the second. */
  int[] of(List<Entry<T>> from, List<Entry<T>> to) {
    return of(from, none(from.size()), to, none(to.size()));
  }

  /**
   * The same among entries that have no partner elsewhere.
   *
   * @param taken the partner elsewhere of each entry of the first list
   * @param otherTaken the partner elsewhere of each entry of the second list
   */
  int[] of(List<Entry<T>> from, int[] taken, List<Entry<T>> to, int[] otherTaken) {
    int[] partner = none(from.size());
    boolean[] used = new boolean[to.size()];
    for (Function<T, List<String>> same : kind.likeness().same()) {
      Map<List<String>, List<Integer>> free = new HashMap<>();
      for (int i = to.size() - 1; i >= 0; i--) {
        if (!used[i] && otherTaken[i] == NONE) {
          free.computeIfAbsent(same.apply(to.get(i).value()), k -> new ArrayList<>()).add(i);
        }
      }
      for (int i = 0; i < from.size(); i++) {
        List<Integer> found = free.getOrDefault(same.apply(from.get(i).value()), new ArrayList<>());
        if (partner[i] == NONE && taken[i] == NONE && !found.isEmpty()) {
          partner[i] = found.remove(found.size() - 1);
          used[partner[i]] = true;
        }
      }
    }
    return partner;
  }

  /**
   * The partners that two lists have, and for what is left those that say the same in nearly the
   * same words: a sentence that was changed by a word is the same sentence.
   */
  int[] orNear(List<Entry<T>> from, List<Entry<T>> to) {
    int[] partner = of(from, to);
    int[] other = inverse(partner, to.size());
    NearWords words = new NearWords(to.stream().map(entry -> words(entry.value())).toList());
    for (int i = 0; i < partner.length; i++) {
      if (partner[i] == NONE) {
        T one = from.get(i).value();
        partner[i] =
            words
                .nearest(
                    words(one),
                    t -> other[t] == NONE && kind.likeness().near().test(one, to.get(t).value()))
                .orElse(NONE);
        if (partner[i] != NONE) {
          other[partner[i]] = i;
        }
      }
    }
    return partner;
  }

  private String words(T value) {
    return kind.quote(value).text();
  }

  /** For each entry of the second list the index of its partner in the first. */
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
