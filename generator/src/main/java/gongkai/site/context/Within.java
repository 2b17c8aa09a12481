package gongkai.site.context;

import gongkai.model.UnitId;
import gongkai.model.vocabulary.IndicatorId;

/**
 * Which reports alone, beside the settings, a file is made from. Files are looked up by it; what a
 * record has of itself for that is put together when it is first asked for, which takes
 * milliseconds.
 */
public sealed interface Within {
  /** A unit's. */
  record OneUnit(UnitId unit) implements Within {
    @Override
    public boolean equals(Object other) {
      return other instanceof OneUnit one && one.unit.equals(unit);
    }

    @Override
    public int hashCode() {
      return unit.hashCode();
    }
  }

  /**
   * A unit's, those of the units that it took over from or was taken over by, and those of the
   * units right below it; of all others no more than that they are there: {@link
   * gongkai.site.UnitScopes#near}.
   */
  record NearUnit(UnitId unit) implements Within {
    @Override
    public boolean equals(Object other) {
      return other instanceof NearUnit near && near.unit.equals(unit);
    }

    @Override
    public int hashCode() {
      return unit.hashCode();
    }
  }

  /** Those on a year, of all units. */
  record OneYear(int year) implements Within {
    @Override
    public boolean equals(Object other) {
      return other instanceof OneYear one && one.year == year;
    }

    @Override
    public int hashCode() {
      return year;
    }
  }

  /**
   * All that give an indicator, and of these no more than how they give it; of all others no more
   * than that they are there.
   */
  record OneIndicator(IndicatorId indicator) implements Within {
    @Override
    public boolean equals(Object other) {
      return other instanceof OneIndicator one && one.indicator.equals(indicator);
    }

    @Override
    public int hashCode() {
      return indicator.hashCode();
    }
  }

  /** None at all. */
  record NoReport() implements Within {}
}
