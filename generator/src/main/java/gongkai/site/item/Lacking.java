package gongkai.site.item;

import gongkai.statistics.Gap;

/** A body that gives an indicator in some years, and not in this one. */
public record Lacking(Link body, Gap gap) {

  /** How many units lack it for one reason. */
  public record GapCount(Gap gap, int bodies) {}
}
