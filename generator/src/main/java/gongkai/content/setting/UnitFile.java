package gongkai.content.setting;

import gongkai.diagnostic.SourceLocation;
import gongkai.model.Unit;
import java.util.List;

/** A unit as its file holds it. */
public record UnitFile(Unit unit, Places places) {
  /**
   * Where its keys stand that can only be judged beside other units or the day; one that is not
   * there, where it would.
   *
   * @param parent the unit above it
   * @param successor the unit that takes over
   * @param from the day on which it does
   * @param until the last days of its former names, in their order
   */
  public record Places(
      SourceLocation parent,
      SourceLocation successor,
      SourceLocation from,
      List<SourceLocation> until) {
    public Places {
      until = List.copyOf(until);
    }
  }
}
