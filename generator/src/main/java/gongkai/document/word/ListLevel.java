package gongkai.document.word;

import java.util.Optional;

/**
 * How one level of a numbered list is shown.
 *
 * @param text with {@code %1} to {@code %9} where the numbers of the levels go
 * @param suffix what sets the number off: tab, space or nothing
 * @param legal whether all numbers are decimal here
 * @param restart the level (from 1) after which this one begins anew; 0 for never; empty for any
 */
public record ListLevel(
    int start,
    String format,
    String text,
    String suffix,
    boolean legal,
    Optional<Integer> restart) {
  public static final ListLevel NONE =
      new ListLevel(1, "none", "", "nothing", false, Optional.empty());
}
