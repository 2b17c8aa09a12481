package gongkai.site.context;

import gongkai.model.UnitId;

/** Which reports alone, beside the settings, a file is made from. */
public sealed interface Within {
  /** A unit's. */
  record OneUnit(UnitId unit) implements Within {}

  /** Those on a year, of all units. */
  record OneYear(int year) implements Within {}

  /** None at all. */
  record NoReport() implements Within {}
}
