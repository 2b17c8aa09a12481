package gongkai.text.date;

import gongkai.text.number.Numerals;

/**
 * What stands around a date, or dates joined by 、, in its sentence.
 *
 * @param before from the start of the clause to the date
 * @param earlier the clause before that one; empty if there is none
 * @param after from the date to the end of the clause or another date in it, without a bracket or
 *     an hour just behind it
 * @param cut the sign that ends the clause
 * @param next the clause behind it
 * @param rest what is behind the clause, as far as it may speak of the date
 * @param nextEnd offset of the end of {@code next} in the sentence
 * @param end offset of the end of the clause in the sentence
 */
record Clause(
    String before,
    String earlier,
    String after,
    char cut,
    String next,
    String rest,
    int end,
    int nextEnd) {
  /** What is said of a date stands no farther off; so a sentence without end costs no time. */
  private static final int REACH = 90;

  private static final String CUTS = "，。；：！？（）()\n";

  /**
   * The clause around the dates from {@code start} to {@code end}.
   *
   * @param sentence folded, without what stands in quotation marks
   */
  static Clause around(String sentence, int start, int end) {
    int from = startOf(sentence, start);
    int skipped = DateTail.end(sentence, end);
    int to = endOf(sentence, skipped);
    int next = Math.min(sentence.length(), to + 1);
    int nextEnd = endOf(sentence, next);
    return new Clause(
        sentence.substring(from, start).strip(),
        from == 0 ? "" : sentence.substring(startOf(sentence, from - 1), from - 1),
        sentence.substring(skipped, nextDate(sentence, skipped, to)).strip(),
        to < sentence.length() ? sentence.charAt(to) : '。',
        sentence.substring(next, nextEnd).strip(),
        sentence.substring(next, Math.min(sentence.length(), next + REACH)),
        to,
        nextEnd);
  }

  private static int startOf(String sentence, int index) {
    int least = Math.max(0, index - REACH);
    int i = index;
    while (i > least && !isCut(sentence, i - 1)) {
      i--;
    }
    return i;
  }

  private static int endOf(String sentence, int index) {
    int most = Math.min(sentence.length(), index + REACH);
    int i = index;
    while (i < most && !isCut(sentence, i)) {
      i++;
    }
    return i;
  }

  /** What stands behind another date of the clause belongs to that one. */
  private static int nextDate(String sentence, int from, int to) {
    for (int i = from; i < to; i++) {
      if (DateReader.mayBegin(sentence, i) && DatePoint.at(sentence, i).isPresent()) {
        return i;
      }
    }
    return to;
  }

  /** An ASCII comma between digits separates thousands. */
  static boolean isCut(String text, int i) {
    char c = text.charAt(i);
    if (c == ',' || c == ';') {
      return i + 1 >= text.length() || !Numerals.isDigit(text.charAt(i + 1));
    }
    return CUTS.indexOf(c) >= 0;
  }
}
