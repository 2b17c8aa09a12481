package gongkai.checking;

import gongkai.model.UnitId;
import java.util.Set;

/**
 * What is not there because its own file is faulty: that is reported, and enough.
 *
 * @param units whose files could not be read
 * @param vocabulary whether the file of known indicators could not
 */
public record Unread(Set<UnitId> units, boolean vocabulary) {
  public static final Unread NOTHING = new Unread(Set.of(), false);

  public Unread {
    units = Set.copyOf(units);
  }
}
