package gongkai.search;

import java.util.List;

/**
 * A stretch of a report that is searched as a whole: no word is found across two of them.
 *
 * @param anchor of a heading, the place that leads to it; of other kinds empty
 * @param text as readers see it, each run of blanks one space
 * @param sentences those that have an anchor of their own, in the order of the text
 */
record SearchedLine(LineRole kind, String anchor, String text, List<Sentence> sentences) {
  SearchedLine {
    sentences = List.copyOf(sentences);
  }

  /** What it is. The sign begins its line in a file of texts. */
  enum LineRole {
    TITLE('T'),
    SUMMARY('S'),
    HEADING('H'),
    TEXT('P');

    private final char sign;

    LineRole(char sign) {
      this.sign = sign;
    }

    char sign() {
      return sign;
    }
  }

  /**
   * A sentence that carries a figure or something else that pages lead to.
   *
   * @param start where it begins in the paragraph's text
   * @param end where it ends
   */
  record Sentence(String anchor, int start, int end) {}
}
