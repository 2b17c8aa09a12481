package gongkai.document.word;

/** What stands for a note where the text refers to it, and before the note itself. */
public final class NoteMark {
  private NoteMark() {}

  /** The mark of a note, counted from 1 through the whole file. */
  public static String of(int number) {
    return "[" + number + "]";
  }
}
