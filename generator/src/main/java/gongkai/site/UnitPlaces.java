package gongkai.site;

import gongkai.diagnostic.SourceLocation;
import java.util.List;

/**
 * Where a unit's file says what can only be judged beside other units or the day.
 *
 * @param parent where the unit above it is named
 * @param successor where the unit that takes over is named
 * @param from where the day stands on which it does
 * @param until where the last days of its former names stand, in their order
 */
public record UnitPlaces(
    SourceLocation parent,
    SourceLocation successor,
    SourceLocation from,
    List<SourceLocation> until) {
  public UnitPlaces {
    until = List.copyOf(until);
  }
}
