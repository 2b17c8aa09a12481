package gongkai.text.date;

/** Cuts from a sentence the words from a date to the end of what happened then. */
final class EventWords {
  private static final int MOST = 60;

  /** Fewer signs than these say too little of what happened. */
  private static final int LEAST = 10;

  private EventWords() {}

  public static String of(String sentence, int start, Clause clause) {
    int end = clause.after().isEmpty() ? clause.nextEnd() : clause.end();
    while (end - start < LEAST && goesOn(sentence, end)) {
      end = nextCut(sentence, end + 1);
    }
    return sentence.substring(start, end - start > MOST ? shorter(sentence, start) : end).strip();
  }

  private static boolean goesOn(String sentence, int end) {
    return end + 1 < sentence.length() && "，,".indexOf(sentence.charAt(end)) >= 0;
  }

  private static int nextCut(String sentence, int from) {
    int i = from;
    while (i < sentence.length() && !Clause.isCut(sentence, i)) {
      i++;
    }
    return i;
  }

  /** An end that leaves no run of marks or digits in two. */
  private static int shorter(String sentence, int start) {
    int end = start + MOST;
    while (end > start + MOST / 2
        && isRun(sentence.charAt(end - 1))
        && isRun(sentence.charAt(end))) {
      end--;
    }
    return end;
  }

  private static boolean isRun(char c) {
    return c < 128 || "×＊＿".indexOf(c) >= 0 || Character.isSurrogate(c);
  }
}
