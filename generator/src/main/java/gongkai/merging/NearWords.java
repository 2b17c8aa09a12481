package gongkai.merging;

import gongkai.model.text.SignPairs;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;

/**
 * Finds among wordings the one that another was made of by changing some words. Looks only where
 * rare pieces are shared, so that the time grows with the texts and not with their square.
 */
final class NearWords {
  /** At least this part of the pieces of the shorter wording stand in the other. */
  private static final double NEAR = 0.6;

  /** Pieces that more wordings have than this prove nothing. */
  private static final int MOST_BEARERS = 24;

  private final List<SignPairs> wordings;
  private final Map<Integer, List<Integer>> bearers = new HashMap<>();

  NearWords(List<String> wordings) {
    this.wordings = wordings.stream().map(SignPairs::of).toList();
    for (int i = 0; i < wordings.size(); i++) {
      for (int piece : this.wordings.get(i).pairs()) {
        bearers.computeIfAbsent(piece, p -> new ArrayList<>()).add(i);
      }
    }
  }

  /** The index of the wording, among those asked for, that is most like another; or the first. */
  Optional<Integer> nearest(String wording, IntPredicate asked) {
    SignPairs pieces = SignPairs.of(wording);
    Set<Integer> candidates = new HashSet<>();
    for (int piece : pieces.pairs()) {
      List<Integer> having = bearers.getOrDefault(piece, List.of());
      if (having.size() <= MOST_BEARERS) {
        candidates.addAll(having);
      }
    }
    Optional<Integer> best = Optional.empty();
    double most = NEAR;
    for (int i : candidates.stream().sorted().toList()) {
      double likeness = asked.test(i) ? pieces.ofShorter(wordings.get(i)) : 0;
      if (likeness > most || (likeness == most && best.isEmpty())) {
        most = likeness;
        best = Optional.of(i);
      }
    }
    return best;
  }
}
