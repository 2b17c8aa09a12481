package gongkai.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * A body that reports: a trade union, a township, a bureau.
 *
 * @param parent the unit above it
 * @param former earlier names, each with the last day on which it was in force
 * @param aliases earlier ids of the unit, and addresses that must go on working
 */
public record Unit(
    UnitId id,
    LocalizedText name,
    Level level,
    Optional<UnitId> parent,
    List<FormerName> former,
    Optional<Successor> successor,
    List<String> aliases) {
  public Unit {
    former = List.copyOf(former);
    aliases = List.copyOf(aliases);
  }

  /** A unit without old addresses. */
  public Unit(
      UnitId id,
      LocalizedText name,
      Level level,
      Optional<UnitId> parent,
      List<FormerName> former,
      Optional<Successor> successor) {
    this(id, name, level, parent, former, successor, List.of());
  }

  /** Whether another unit has its duties at the end of a year. */
  public boolean isTakenOver(int year) {
    return successor.filter(s -> s.from().getYear() <= year).isPresent();
  }

  /** The name in force on a day. */
  public LocalizedText nameOn(LocalDate day) {
    if (former.isEmpty()) {
      return name;
    }
    return former.stream()
        .filter(f -> !day.isAfter(f.until()))
        .min(java.util.Comparator.comparing(FormerName::until))
        .map(FormerName::name)
        .orElse(name);
  }

  /** The same unit with its names put through a function. */
  public Unit named(UnaryOperator<LocalizedText> names) {
    List<FormerName> earlier =
        former.stream().map(f -> new FormerName(names.apply(f.name()), f.until())).toList();
    return new Unit(id, names.apply(name), level, parent, earlier, successor, aliases);
  }

  /** A name and the last day on which it was in force. */
  public record FormerName(LocalizedText name, LocalDate until) {}

  /**
   * The unit that goes on with this one's duties.
   *
   * @param from the first day on which it does
   */
  public record Successor(UnitId unit, LocalDate from, SuccessionKind kind) {
    /** 更名, 合并, 拆分. */
    public enum SuccessionKind implements Coded {
      RENAMED,
      MERGED,
      SPLIT
    }
  }
}
