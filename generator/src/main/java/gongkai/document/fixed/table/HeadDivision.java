package gongkai.document.fixed.table;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntFunction;

/** Shares the heads of one row out among those of the row above. */
final class HeadDivision {
  /** More ways than one are as good as two. */
  private static final int SEVERAL = 2;

  /** What the upper heads from one on can cover of the lower ones from one on; -1 if nothing. */
  private final int[][] covered;

  /** In how many ways. */
  private final int[][] ways;

  private final List<List<int[]>> spans = new ArrayList<>();

  private HeadDivision(int upper, int lower, IntFunction<List<int[]>> spansOf) {
    covered = new int[upper + 1][lower + 1];
    ways = new int[upper + 1][lower + 1];
    for (int i = 0; i < upper; i++) {
      spans.add(spansOf.apply(i));
    }
    Arrays.fill(ways[upper], 1);
    for (int i = upper - 1; i >= 0; i--) {
      for (int from = lower; from >= 0; from--) {
        fill(i, from);
      }
    }
  }

  private void fill(int head, int from) {
    covered[head][from] = -1;
    for (int[] span : spans.get(head)) {
      int rest = span[0] < from ? -1 : covered[head + 1][span[1]];
      if (rest < 0) {
        continue;
      }
      int all = rest + span[1] - span[0];
      int more = ways[head + 1][span[1]];
      if (all > covered[head][from]) {
        covered[head][from] = all;
        ways[head][from] = more;
      } else if (all == covered[head][from]) {
        ways[head][from] = Math.min(SEVERAL, ways[head][from] + more);
      }
    }
  }

  /**
   * What each upper head is over, so that they are over as many lower ones as they can be.
   *
   * @param spansOf what the head of an index may be over: from which to before which lower head
   * @return for each upper head one of its spans; empty if there is none, or more than one way
   */
  static List<int[]> of(int upper, int lower, IntFunction<List<int[]>> spansOf) {
    HeadDivision division = new HeadDivision(upper, lower, spansOf);
    List<int[]> found = new ArrayList<>();
    if (division.covered[0][0] < 0 || division.ways[0][0] != 1) {
      return found;
    }
    int from = 0;
    for (int i = 0; i < upper; i++) {
      int[] span = division.best(i, from);
      found.add(span);
      from = span[1];
    }
    return found;
  }

  private int[] best(int head, int from) {
    return spans.get(head).stream()
        .filter(s -> s[0] >= from && covered[head + 1][s[1]] >= 0)
        .filter(s -> covered[head + 1][s[1]] + s[1] - s[0] == covered[head][from])
        .findFirst()
        .orElseThrow();
  }
}
