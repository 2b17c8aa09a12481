package gongkai.ledger;

import gongkai.model.Unit;
import gongkai.model.UnitId;
import gongkai.model.report.Report;
import gongkai.model.report.ReportId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Under which names reports may have been released that have others now: their old addresses say
 * so, or those of their units.
 *
 * @param units earlier ids of those units that had others
 */
public record FormerNames(Map<UnitId, List<UnitId>> units) {
  private static final Pattern OLD_ADDRESS = Pattern.compile("reports/([^/]+)/([^/]+)\\.html");
  private static final Pattern ID = Pattern.compile("[a-z0-9]+(?:-[a-z0-9]+)*");

  public FormerNames {
    units = Map.copyOf(units);
  }

  /** As the units of a site state it. */
  public static FormerNames of(Collection<Unit> units) {
    Map<UnitId, List<UnitId>> oldIds = new HashMap<>();
    for (Unit unit : units) {
      List<UnitId> old =
          unit.aliases().stream()
              .filter(alias -> ID.matcher(alias).matches())
              .map(UnitId::new)
              .toList();
      if (!old.isEmpty()) {
        oldIds.put(unit.id(), old);
      }
    }
    return new FormerNames(oldIds);
  }

  /** The ids that a unit had before. */
  public List<UnitId> of(UnitId unit) {
    return units.getOrDefault(unit, List.of());
  }

  /** The names that a report may have had before. */
  public List<ReportId> of(Report report) {
    List<ReportId> names = new ArrayList<>();
    for (String alias : report.aliases()) {
      Matcher address = OLD_ADDRESS.matcher(alias);
      if (address.matches()) {
        names.add(new ReportId(new UnitId(address.group(1)), address.group(2)));
      }
    }
    of(report.id().unit()).forEach(old -> names.add(new ReportId(old, report.id().stem())));
    return names;
  }
}
