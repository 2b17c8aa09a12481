package gongkai.checking;

import gongkai.diagnostic.Problem;
import gongkai.model.LocalizedText;
import gongkai.model.Unit;
import gongkai.model.Unit.FormerName;
import gongkai.model.Unit.Successor;
import gongkai.model.UnitId;
import gongkai.site.ReportEntry;
import gongkai.site.SiteContent;
import gongkai.text.WordList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Published reports whose title names another unit and not the one that they are given to. A unit
 * above it may be named for its part, as a committee's report names its union; and so may one whose
 * duties it took over.
 */
final class TitlesOfOthers {
  /** Shorter names stand within other words: 一中 in 第一中学. */
  private static final int SHORTEST = 4;

  private final Map<UnitId, Unit> units = new HashMap<>();
  private final Map<UnitId, Set<UnitId>> before = new HashMap<>();

  /** One unit of each name. */
  private final Map<String, UnitId> named = new LinkedHashMap<>();

  private final WordList names;

  private TitlesOfOthers(List<Unit> all) {
    for (Unit unit : all) {
      units.put(unit.id(), unit);
      names(unit).filter(n -> n.length() >= SHORTEST).forEach(n -> named.put(n, unit.id()));
      unit.successor()
          .map(Successor::unit)
          .ifPresent(s -> before.computeIfAbsent(s, id -> new HashSet<>()).add(unit.id()));
    }
    names = WordList.of(named.keySet());
  }

  static List<Problem> in(SiteContent content) {
    TitlesOfOthers titles = new TitlesOfOthers(content.units());
    return content.reports().stream()
        .filter(entry -> entry.report().status().isPublic() && !entry.report().isWithdrawn())
        .flatMap(entry -> titles.check(entry).stream())
        .toList();
  }

  private static Stream<String> names(Unit unit) {
    return Stream.concat(Stream.of(unit.name()), unit.former().stream().map(FormerName::name))
        .map(LocalizedText::byLanguage)
        .map(Map::values)
        .flatMap(Collection::stream);
  }

  private Optional<Problem> check(ReportEntry entry) {
    Unit own = units.get(entry.id().unit());
    if (own == null) {
      return Optional.empty();
    }
    return entry.report().title().byLanguage().values().stream()
        .filter(title -> names(own).noneMatch(title::contains))
        .flatMap(title -> other(own, title).stream())
        .findFirst()
        .map(
            other ->
                Problem.warning(
                    "title-other-unit", entry.unitPlace(), other, own.id().text(), name(own)));
  }

  private static String name(Unit unit) {
    return unit.name().byLanguage().values().iterator().next();
  }

  /** The first name of a unit that has no part in a report of another's. */
  private Optional<String> other(Unit own, String title) {
    int at = names.firstIn(title, 0);
    while (at >= 0) {
      String name = title.substring(at, at + names.lengthAt(title, at));
      if (isOther(own, name)) {
        return Optional.of(name);
      }
      at = names.firstIn(title, at + name.length());
    }
    return Optional.empty();
  }

  private boolean isOther(Unit own, String name) {
    UnitId other = named.get(name);
    return names(own).noneMatch(mine -> mine.contains(name))
        && !isAbove(other, own)
        && !before.getOrDefault(own.id(), Set.of()).contains(other);
  }

  /** Whether a unit stands above another, however far. */
  private boolean isAbove(UnitId other, Unit own) {
    Set<UnitId> seen = new HashSet<>();
    Optional<UnitId> at = own.parent();
    while (at.isPresent() && seen.add(at.get())) {
      if (at.get().equals(other)) {
        return true;
      }
      at = Optional.ofNullable(units.get(at.get())).flatMap(Unit::parent);
    }
    return false;
  }
}
