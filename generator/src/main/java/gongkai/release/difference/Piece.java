package gongkai.release.difference;

/** Words of a sentence that stayed, went or came. */
public record Piece(Fate fate, String text) {
  /** What became of words. */
  public enum Fate {
    KEPT,
    REMOVED,
    ADDED
  }
}
