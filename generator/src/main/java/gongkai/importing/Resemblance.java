package gongkai.importing;

import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * How much two reports have in common: tells a new version of a report from another report of the
 * same name or for the same place. Counted are the sentences that stand in both, by their length,
 * against the shorter of the two.
 */
final class Resemblance {
  private static final Pattern SENTENCE_END = Pattern.compile("[。！？；\\n]+");

  private Resemblance() {}

  /**
   * The part of the shorter text that stands in the other: 1 if all of it, 0 if nothing.
   *
   * @param first Markdown
   * @param second Markdown
   */
  static double of(String first, String second) {
    Set<String> sentences = sentences(first);
    Set<String> others = sentences(second);
    int shorter = Math.min(length(sentences), length(others));
    sentences.retainAll(others);
    return shorter == 0 ? 0 : (double) length(sentences) / shorter;
  }

  private static Set<String> sentences(String text) {
    Set<String> sentences = new HashSet<>();
    for (String sentence : SENTENCE_END.split(text, -1)) {
      String bare = Blank.strip(sentence);
      if (!bare.isEmpty()) {
        sentences.add(bare);
      }
    }
    return sentences;
  }

  private static int length(Set<String> sentences) {
    return sentences.stream().mapToInt(String::length).sum();
  }
}
