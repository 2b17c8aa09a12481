package gongkai.release.difference;

import gongkai.merging.Alignment;
import gongkai.merging.Alignment.Delta;
import gongkai.model.text.RedactionMarks;
import gongkai.release.difference.Piece.Fate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What changed in a text: sentences that are equal are left out, those that are alike are compared
 * token by token, all others came or went as a whole.
 */
final class TextDifference {
  /** Sentences that went times those that came, at one place; beyond it none is compared. */
  private static final int MOST = 250_000;

  /** Of two sentences' pairs of neighbouring signs: what has less in common is another sentence. */
  private static final double ALIKE = 0.4;

  private final Tokens tokens;
  private final List<String> before;
  private final List<String> after;
  private final List<List<Piece>> changes = new ArrayList<>();

  private TextDifference(Tokens tokens, List<String> before, List<String> after) {
    this.tokens = tokens;
    this.before = before;
    this.after = after;
  }

  /**
   * The changed sentences in the order of the texts, each in pieces.
   *
   * @param before Markdown
   * @param after Markdown
   */
  static List<List<Piece>> of(String before, String after, RedactionMarks marks) {
    TextDifference difference =
        new TextDifference(new Tokens(marks), ShownSentences.of(before), ShownSentences.of(after));
    for (Delta delta : Alignment.deltas(difference.before, difference.after)) {
      difference.at(delta);
    }
    return difference.changes;
  }

  private void at(Delta delta) {
    List<String> gone = before.subList(delta.from(), delta.to());
    List<String> come = after.subList(delta.otherFrom(), delta.otherTo());
    int[] partners = partners(gone, come);
    int next = 0;
    for (int i = 0; i < gone.size(); i++) {
      if (partners[i] < 0) {
        changes.add(List.of(new Piece(Fate.REMOVED, gone.get(i))));
        continue;
      }
      added(come.subList(next, partners[i]));
      next = partners[i] + 1;
      changes.add(SentenceDifference.of(gone.get(i), come.get(partners[i]), tokens));
    }
    added(come.subList(next, come.size()));
  }

  private void added(List<String> sentences) {
    sentences.forEach(each -> changes.add(List.of(new Piece(Fate.ADDED, each))));
  }

  /** For each sentence that went the one that came in its place, in order; -1 if there is none. */
  private static int[] partners(List<String> gone, List<String> come) {
    int[] partners = new int[gone.size()];
    Arrays.fill(partners, -1);
    if ((long) gone.size() * come.size() > MOST) {
      return partners;
    }
    double[][] alike = likeness(gone, come);
    double[][] best = new double[gone.size() + 1][come.size() + 1];
    for (int i = gone.size() - 1; i >= 0; i--) {
      for (int j = come.size() - 1; j >= 0; j--) {
        double paired = alike[i][j] < ALIKE ? 0 : alike[i][j] + best[i + 1][j + 1];
        best[i][j] = Math.max(paired, Math.max(best[i + 1][j], best[i][j + 1]));
      }
    }
    int i = 0;
    int j = 0;
    while (i < gone.size() && j < come.size()) {
      boolean pair = alike[i][j] >= ALIKE && best[i][j] == alike[i][j] + best[i + 1][j + 1];
      if (pair) {
        partners[i++] = j++;
      } else if (best[i + 1][j] >= best[i][j + 1]) {
        i++;
      } else {
        j++;
      }
    }
    return partners;
  }

  private static double[][] likeness(List<String> gone, List<String> come) {
    List<Set<Integer>> gonePairs = gone.stream().map(TextDifference::pairs).toList();
    List<Set<Integer>> comePairs = come.stream().map(TextDifference::pairs).toList();
    double[][] alike = new double[gone.size()][come.size()];
    for (int i = 0; i < gone.size(); i++) {
      for (int j = 0; j < come.size(); j++) {
        alike[i][j] = likeness(gonePairs.get(i), comePairs.get(j));
      }
    }
    return alike;
  }

  /** Dice's coefficient. */
  private static double likeness(Set<Integer> one, Set<Integer> other) {
    Set<Integer> small = one.size() < other.size() ? one : other;
    Set<Integer> large = small == one ? other : one;
    if (small.isEmpty()) {
      return 0;
    }
    long common = small.stream().filter(large::contains).count();
    return 2.0 * common / (one.size() + other.size());
  }

  private static Set<Integer> pairs(String sentence) {
    Set<Integer> pairs = new HashSet<>();
    String framed = "\n" + sentence + "\n";
    for (int i = 0; i + 1 < framed.length(); i++) {
      pairs.add(framed.charAt(i) << 16 | framed.charAt(i + 1));
    }
    return pairs;
  }

  /** Which sentences only changed their place: they went here and came there. */
  static Set<String> moved(List<List<Piece>> changes) {
    Map<String, Fate> seen = new HashMap<>();
    Set<String> moved = new HashSet<>();
    for (List<Piece> change : changes) {
      if (change.size() == 1) {
        Piece whole = change.get(0);
        Fate other = seen.putIfAbsent(whole.text(), whole.fate());
        if (other != null && other != whole.fate()) {
          moved.add(whole.text());
        }
      }
    }
    return moved;
  }
}
