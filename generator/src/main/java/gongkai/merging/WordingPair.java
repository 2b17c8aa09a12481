package gongkai.merging;

/** Two wordings cut down to where they differ, so that a person sees it on one line. */
record WordingPair(String first, String second) {
  /** Characters shown before and after the difference. */
  private static final int AROUND = 8;

  private static final int LONGEST = 48;

  static WordingPair of(String first, String second) {
    int shorter = Math.min(first.length(), second.length());
    int head = 0;
    while (head < shorter && first.charAt(head) == second.charAt(head)) {
      head++;
    }
    int tail = 0;
    while (tail < shorter - head
        && first.charAt(first.length() - 1 - tail) == second.charAt(second.length() - 1 - tail)) {
      tail++;
    }
    return new WordingPair(excerpt(first, head, tail), excerpt(second, head, tail));
  }

  /** A text cut to what fits a line. */
  static String shortened(String text) {
    return excerpt(text, 0, 0);
  }

  private static String excerpt(String text, int head, int tail) {
    int from = whole(text, Math.max(0, head - AROUND));
    int to = Math.min(text.length(), text.length() - tail + AROUND);
    int end = to - from > LONGEST ? whole(text, from + LONGEST) : whole(text, to);
    String shown = text.substring(from, end).replace('\n', ' ').strip();
    return (from > 0 ? "…" : "") + shown + (end < text.length() ? "…" : "");
  }

  /** Not between the halves of a character outside the basic plane. */
  private static int whole(String text, int index) {
    boolean half =
        index > 0
            && index < text.length()
            && Character.isLowSurrogate(text.charAt(index))
            && Character.isHighSurrogate(text.charAt(index - 1));
    return half ? index - 1 : index;
  }
}
