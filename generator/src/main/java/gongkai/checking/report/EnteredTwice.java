package gongkai.checking.report;

import gongkai.diagnostic.Placed;
import gongkai.diagnostic.Problem;
import gongkai.diagnostic.Problems;
import gongkai.diagnostic.Severity;
import gongkai.diagnostic.SourceLocation;
import gongkai.model.Quote;
import gongkai.model.report.Event;
import gongkai.model.report.Indicator;
import gongkai.model.report.Report;
import gongkai.model.text.Body;
import gongkai.model.text.Body.Found;
import gongkai.model.vocabulary.IndicatorKey;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Two entries for what the text says once: the same number at the same place as two parts of a
 * figure, or as two figures with one label; the same happening with the same date.
 */
public final class EnteredTwice {
  private static final String ENDS = "[，。；、！？,.;!?\\s]+$";

  private final Report report;
  private final Body body;
  private final Problems problems = new Problems();

  private EnteredTwice(Report report, Body body) {
    this.report = report;
    this.body = body;
  }

  /** A place of the text. */
  private record Spot(String anchor, int at) {}

  /** What two entries have in common that may be one. */
  private record Key(IndicatorKey what, Optional<BigDecimal> value, String unit) {}

  /** A happening at a place. */
  private record Happening(Spot spot, String words, OptionalInt dateAt) {}

  /** What is entered twice in a report; each entry where it stands. */
  public static List<Problem> in(
      Report report, Body body, List<Placed<Indicator>> figures, List<Placed<Event>> events) {
    EnteredTwice told = new EnteredTwice(report, body);
    told.figures(figures);
    told.events(events);
    return told.problems.list();
  }

  private void figures(List<Placed<Indicator>> figures) {
    Map<Key, List<Placed<Indicator>>> same = new LinkedHashMap<>();
    for (Placed<Indicator> placed : figures) {
      Indicator figure = placed.value();
      // A known indicator that stands twice is reported already, unless it is given in parts.
      if (figure.id().isEmpty() || figure.part()) {
        IndicatorKey what = new IndicatorKey(figure.id(), figure.label());
        Optional<BigDecimal> value = figure.quantity().value().map(BigDecimal::stripTrailingZeros);
        Key key = new Key(what, value, figure.quantity().unit());
        same.computeIfAbsent(key, k -> new ArrayList<>()).add(placed);
      }
    }
    same.values().stream().filter(list -> list.size() > 1).forEach(this::sameFigures);
  }

  /** Each entry needs a number of its own; those of the shortest quotes choose first. */
  private void sameFigures(List<Placed<Indicator>> same) {
    Map<Spot, Placed<Indicator>> taken = new HashMap<>();
    same.stream()
        .sorted(Comparator.comparingInt(placed -> spots(placed.value()).size()))
        .forEach(
            placed -> {
              List<Spot> spots = spots(placed.value());
              Optional<Spot> free = spots.stream().filter(s -> !taken.containsKey(s)).findFirst();
              free.ifPresent(spot -> taken.put(spot, placed));
              if (free.isEmpty() && !spots.isEmpty()) {
                String words = placed.value().quote().text();
                add("figure-entered-twice", placed.place(), words, taken.get(spots.get(0)).place());
              }
            });
  }

  /** Where a figure's number stands, or its quote if that does not hold it in digits. */
  private List<Spot> spots(Indicator figure) {
    Optional<Found> found = Optional.ofNullable(body.found().get(figure.quote()));
    if (found.isEmpty()) {
      return List.of();
    }
    return QuotedValues.placesOf(figure.quantity(), figure.quote().text()).stream()
        .map(at -> spot(found.get(), figure.quote(), at))
        .toList();
  }

  /** A place in a quote; where a table's row does not show the quote, its words stand for it. */
  private static Spot spot(Found found, Quote quote, int at) {
    return found.at() < 0
        ? new Spot(found.anchor() + " " + quote.text(), at)
        : new Spot(found.anchor(), found.at() + at);
  }

  private void events(List<Placed<Event>> events) {
    Map<Happening, SourceLocation> seen = new HashMap<>();
    for (Placed<Event> placed : events) {
      Event event = placed.value();
      Found found = body.found().get(event.quote());
      if (found != null) {
        String words = event.quote().text().replaceAll(ENDS, "");
        Happening happening = new Happening(spot(found, event.quote(), 0), words, event.dateAt());
        SourceLocation first = seen.putIfAbsent(happening, placed.place());
        if (first != null) {
          add("event-entered-twice", placed.place(), event.quote().text(), first);
        }
      }
    }
  }

  private void add(String code, SourceLocation place, String words, SourceLocation first) {
    // A draft is there to be settled, and must not keep other reports from the public.
    Severity severity = report.status().isDecided() ? Severity.ERROR : Severity.WARNING;
    String line = Integer.toString(first.line());
    problems.add(new Problem(severity, code, place, List.of(words, line)));
  }
}
