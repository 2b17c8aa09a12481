package gongkai.merging;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Merges one paragraph that both sides changed, by sentences and by lines of a list or table.
 *
 * @param text the merged paragraph, with our wording in contradictions
 */
record SentenceMerge(String text, List<Contradiction> contradictions) {
  private static final Pattern AFTER_SENTENCE = Pattern.compile("(?<=[。！？；\\n])");

  /**
   * A place where the two say different things, and neither what the base says.
   *
   * @param line of our paragraph, from 0
   */
  record Contradiction(int line, String ours, String theirs) {}

  static SentenceMerge of(String base, String ours, String theirs) {
    return ThreeWay.resolve(base, ours, theirs)
        .map(text -> new SentenceMerge(text, List.of()))
        .orElseGet(() -> bySentences(base, ours, theirs));
  }

  private static SentenceMerge bySentences(String base, String ours, String theirs) {
    List<String> was = sentences(base);
    List<String> our = sentences(ours);
    List<String> their = sentences(theirs);
    StringBuilder merged = new StringBuilder();
    List<Contradiction> contradictions = new ArrayList<>();
    int line = 0;
    for (ThreeWay piece : ThreeWay.pieces(was, our, their)) {
      String here = String.join("", piece.ours().of(our));
      String there = String.join("", piece.theirs().of(their));
      Optional<String> one = ThreeWay.resolve(String.join("", piece.base().of(was)), here, there);
      if (one.isEmpty()) {
        contradictions.add(new Contradiction(line, here, there));
      }
      merged.append(one.orElse(here));
      line += (int) here.chars().filter(c -> c == '\n').count();
    }
    return new SentenceMerge(merged.toString(), contradictions);
  }

  private static List<String> sentences(String paragraph) {
    return List.of(AFTER_SENTENCE.split(paragraph, -1));
  }
}
