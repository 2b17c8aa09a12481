package gongkai.site.context;

import gongkai.model.UnitId;

/** Which reports alone, beside the settings, a file is made from. */
public sealed interface Within {
  /** A unit's. */
  record OneUnit(UnitId unit) implements Within {}

  /**
   * A unit's, those of the units that it took over from or was taken over by, and those of the
   * units right below it; of all others no more than that they are there: {@link
   * gongkai.site.UnitScopes#near}.
   */
  record NearUnit(UnitId unit) implements Within {}

  /** Those on a year, of all units. */
  record OneYear(int year) implements Within {}

  /** None at all. */
  record NoReport() implements Within {}
}
