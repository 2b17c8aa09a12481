package gongkai.site.planning.unit;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import gongkai.model.Unit;
import gongkai.model.Unit.FormerName;
import gongkai.model.Unit.Successor;
import gongkai.model.UnitId;
import gongkai.site.ReportEntry;
import gongkai.site.context.PageLinks;
import gongkai.site.context.PlanContext;
import gongkai.site.item.UnitYear;
import gongkai.site.item.UnitYear.Turn;
import gongkai.site.item.UnitYear.TurnKind;
import gongkai.statistics.Coverage;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/** What became of each unit in each year: its reports, its names, its mergers. */
final class UnitHistory {
  private final PlanContext context;
  private final Map<UnitId, Coverage.Row> rows;
  private final Map<UnitId, List<Unit>> predecessors;

  UnitHistory(PlanContext context) {
    this.context = context;
    this.rows =
        context.statistics().coverage().rows().stream()
            .collect(toMap(row -> row.unit().id(), row -> row));
    this.predecessors =
        context.content().units().stream()
            .filter(u -> u.successor().isPresent())
            .collect(groupingBy(u -> u.successor().orElseThrow().unit()));
  }

  /** The units whose duties a unit took over. */
  List<Unit> predecessors(Unit unit) {
    return predecessors.getOrDefault(unit.id(), List.of());
  }

  /** What the portal has of a unit for a year that it has reports on. */
  Optional<Coverage.Cell> cell(Unit unit, int year) {
    return rows.get(unit.id()).cell(year);
  }

  /** Every year of the portal and every year in which the unit changed, newest first. */
  List<UnitYear> years(Unit unit, PageLinks links) {
    Map<Integer, List<Turn>> turns = new HashMap<>();
    for (Turn turn : turns(unit, links)) {
      turns.computeIfAbsent(turn.day().getYear(), y -> new ArrayList<>()).add(turn);
    }
    TreeSet<Integer> years = new TreeSet<>(turns.keySet());
    years.addAll(rows.get(unit.id()).byYear().keySet());
    Map<Integer, List<ReportEntry>> reports =
        context.reportsOf(unit.id()).stream().collect(groupingBy(e -> e.report().year()));
    years.addAll(reports.keySet());
    return years.descendingSet().stream()
        .map(
            year ->
                new UnitYear(
                    links.yearOrText(year),
                    cell(unit, year).map(Coverage.Cell::state),
                    unit.isTakenOver(year),
                    links.lists().items(reports.getOrDefault(year, List.of())),
                    turns.getOrDefault(year, List.of())))
        .toList();
  }

  private List<Turn> turns(Unit unit, PageLinks links) {
    List<Turn> turns = new ArrayList<>();
    for (FormerName former : unit.former()) {
      turns.add(Turn.named(former.until().plusDays(1), former.name().in(links.language())));
    }
    unit.successor()
        .ifPresent(
            s ->
                turns.add(Turn.with(s.from(), kind(s.kind()), links.unit(context.unit(s.unit())))));
    for (Unit predecessor : predecessors(unit)) {
      Successor successor = predecessor.successor().orElseThrow();
      turns.add(Turn.with(successor.from(), TurnKind.TOOK_OVER, links.unit(predecessor)));
    }
    turns.sort(Comparator.comparing(Turn::day).reversed());
    return turns;
  }

  private static TurnKind kind(Successor.SuccessionKind kind) {
    return switch (kind) {
      case RENAMED -> TurnKind.RENAMED;
      case MERGED -> TurnKind.MERGED;
      case SPLIT -> TurnKind.SPLIT;
    };
  }
}
