package gongkai.statistics;

import gongkai.model.Unit;
import gongkai.model.Unit.Successor;
import gongkai.model.UnitId;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** Which unit goes on with which unit's duties. */
public final class Succession {
  private final Map<UnitId, Successor> successors = new HashMap<>();

  public Succession(Collection<Unit> units) {
    units.forEach(u -> u.successor().ifPresent(s -> successors.put(u.id(), s)));
  }

  /** The unit under its newest name: renaming changes no body, merging and splitting do. */
  public UnitId renamed(UnitId unit) {
    Set<UnitId> seen = new HashSet<>();
    UnitId now = unit;
    while (seen.add(now)) {
      Optional<Successor> next =
          successor(now).filter(s -> s.kind() == Successor.SuccessionKind.RENAMED);
      if (next.isEmpty()) {
        return now;
      }
      now = next.get().unit();
    }
    return now;
  }

  /** Whether the last of those that took over from a unit, one after another, passes a test. */
  boolean anySuccessor(UnitId unit, Predicate<UnitId> test) {
    Set<UnitId> seen = new HashSet<>();
    for (Optional<Successor> next = successor(unit);
        next.isPresent() && seen.add(next.get().unit());
        next = successor(next.get().unit())) {
      if (test.test(next.get().unit())) {
        return true;
      }
    }
    return false;
  }

  Optional<Successor> successor(UnitId unit) {
    return Optional.ofNullable(successors.get(unit));
  }
}
