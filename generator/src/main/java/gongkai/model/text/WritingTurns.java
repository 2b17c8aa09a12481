package gongkai.model.text;

/**
 * The signs that turn the direction of writing, so that a text shows other words than it holds. No
 * report needs them. Source: UTR 36, section 2.5.
 */
public final class WritingTurns {
  private WritingTurns() {}

  public static boolean isTurn(int sign) {
    return (sign >= 0x202A && sign <= 0x202E) || (sign >= 0x2066 && sign <= 0x2069);
  }
}
