package gongkai.rendering.page.number;

import java.util.function.Function;

/**
 * What was said of things lately, in slots: the pages of a unit show the same figures one soon
 * after another. Safe to use from several threads, which may put each other's aside.
 */
final class Recent<T> {
  /** More than the cells of an indicator's page of a thousand units and ten years. */
  private static final int SLOTS = 1 << 14;

  private final Function<T, String> says;

  /** Made with the first: most who may say something of figures say nothing. */
  private Said[] slots;

  private record Said(Object of, String words) {}

  /**
   * Holds nothing yet.
   *
   * @param says the same of equal things; may say null
   */
  Recent(Function<T, String> says) {
    this.says = says;
  }

  /** What is said of a thing. */
  String of(T thing) {
    int hash = thing.hashCode() * 0x9E37_79B1;
    int slot = hash >>> (Integer.SIZE - 14);
    Said[] lately = slots;
    if (lately == null) {
      lately = new Said[SLOTS];
      slots = lately;
    }
    Said held = lately[slot];
    if (held == null || !held.of().equals(thing)) {
      held = new Said(thing, says.apply(thing));
      lately[slot] = held;
    }
    return held.words();
  }
}
