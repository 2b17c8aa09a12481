package gongkai.merging;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * Merges one paragraph that both sides changed, by sentences and by lines of a list or table.
 *
 * @param text the merged paragraph; in contradictions what was chosen, else our wording
 */
record SentenceMerge(String text) {
  private static final Pattern AFTER_SENTENCE = Pattern.compile("(?<=[。！？；\\n])");

  /** A list or a table: its lines are things of their own. */
  private static final Pattern BY_LINES = Pattern.compile("(?:[-*+|]|\\d+[.)] ).*", Pattern.DOTALL);

  /**
   * A place where the two say different things, and neither what the base says.
   *
   * @param line of our text, from 0
   * @param between what stands between the two where both stay
   */
  record Contradiction(int line, String base, String ours, String theirs, String between) {
    Contradiction movedBy(int lines) {
      return new Contradiction(line + lines, base, ours, theirs, between);
    }

    String both() {
      boolean one = ours.isBlank() || theirs.isBlank();
      return one ? "" : ours + (ours.endsWith(between) ? "" : between) + theirs;
    }
  }

  /**
   * Merges.
   *
   * @param chosen what stays where the two contradict each other; empty if that is open
   */
  static SentenceMerge of(
      String base, String ours, String theirs, Function<Contradiction, Optional<String>> chosen) {
    return ThreeWay.resolve(base, ours, theirs)
        .map(SentenceMerge::new)
        .orElseGet(() -> bySentences(base, ours, theirs, chosen));
  }

  private static SentenceMerge bySentences(
      String base, String ours, String theirs, Function<Contradiction, Optional<String>> chosen) {
    List<String> was = sentences(base);
    List<String> our = sentences(ours);
    List<String> their = sentences(theirs);
    String between = BY_LINES.matcher(ours).matches() ? "\n" : "";
    StringBuilder merged = new StringBuilder();
    int line = 0;
    for (ThreeWay piece : ThreeWay.pieces(was, our, their)) {
      String before = String.join("", piece.base().of(was));
      String here = String.join("", piece.ours().of(our));
      String there = String.join("", piece.theirs().of(their));
      Contradiction told = new Contradiction(line, before, here, there, between);
      merged.append(
          ThreeWay.resolve(before, here, there).or(() -> chosen.apply(told)).orElse(here));
      line += (int) here.chars().filter(c -> c == '\n').count();
    }
    return new SentenceMerge(merged.toString());
  }

  private static List<String> sentences(String paragraph) {
    return List.of(AFTER_SENTENCE.split(paragraph, -1));
  }
}
