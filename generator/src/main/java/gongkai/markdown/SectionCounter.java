package gongkai.markdown;

import java.util.ArrayList;
import java.util.List;

/**
 * Names the sections of a text by their place in its outline: {@code section-2-1} is the first
 * subsection of the second section. Names made from the words of a heading would break when a
 * typing error is mended, and official texts repeat headings.
 */
final class SectionCounter {
  private static final String BEFORE_FIRST = "opening";

  private final List<Integer> path = new ArrayList<>();
  private String section = "";
  private int sentences;

  /**
   * Begins a section.
   *
   * @param level from 1
   * @return its anchor
   */
  String begin(int level) {
    while (path.size() > level) {
      path.remove(path.size() - 1);
    }
    while (path.size() < level) {
      path.add(0);
    }
    path.set(level - 1, path.get(level - 1) + 1);
    sentences = 0;
    StringBuilder name = new StringBuilder("section");
    path.forEach(number -> name.append('-').append(number));
    section = name.toString();
    return section;
  }

  /** The anchor of the section that the walk is in; empty before the first heading. */
  String section() {
    return section;
  }

  /** Counts a sentence and returns its anchor. */
  String nextSentence() {
    sentences++;
    return (path.isEmpty() ? BEFORE_FIRST : section) + "-s" + sentences;
  }
}
