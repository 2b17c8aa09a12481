package gongkai.importing;

import java.util.Optional;

/**
 * What the officer decides instead of the text.
 *
 * @param unit id of the unit that the report belongs to
 * @param year the year reported on
 * @param keep whether nothing is removed from the text
 */
public record ImportOptions(Optional<String> unit, Optional<Integer> year, boolean keep) {
  /** Nothing decided. */
  public static final ImportOptions NONE =
      new ImportOptions(Optional.empty(), Optional.empty(), false);
}
