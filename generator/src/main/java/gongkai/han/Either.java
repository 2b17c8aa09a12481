package gongkai.han;

/** What may stand at one place of a pattern, one thing or another: the first that fits is taken. */
public final class Either {
  private Either() {}

  /** Parts of patterns, each of which may be a sequence; put together they are one part again. */
  public static String of(String... parts) {
    return "(?:" + String.join("|", parts) + ")";
  }
}
