package gongkai.site.planning.year;

import gongkai.model.Language;
import gongkai.model.Passage;
import gongkai.model.report.Event;
import gongkai.model.text.Body.Found;
import gongkai.site.Address;
import gongkai.site.ReportEntry;
import gongkai.site.context.PageLinks;
import gongkai.site.context.PlanContext;
import gongkai.site.item.EventGroup;
import gongkai.site.item.EventItem;
import gongkai.site.item.Link;
import gongkai.site.item.ReportItem;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The dated events of all reports on a year, in order of time.
 *
 * <p>An event stands where the span of days that its date can mean ends: after all that surely
 * happened before. So 2月 does not claim to be its first day, nor its last: it stands behind the
 * days of February that are known.
 */
final class YearEvents {
  /** More events than these of one year go to pages of their own, one for each month. */
  static final int MOST = 60;

  private static final Comparator<Dated> IN_TIME =
      Comparator.<Dated, java.time.LocalDate>comparing(d -> d.event().to())
          .thenComparing(d -> d.event().from(), Comparator.reverseOrder());

  private final PlanContext context;
  private final Map<Integer, Map<Integer, List<Dated>>> byYear = new HashMap<>();

  /** An event and the report that dates it. */
  private record Dated(Event event, ReportEntry entry) {}

  YearEvents(PlanContext context) {
    this.context = context;
    context.reportsByYear().forEach((year, entries) -> byYear.put(year, sorted(year, entries)));
  }

  private Map<Integer, List<Dated>> sorted(int year, List<ReportEntry> entries) {
    Map<Integer, List<Dated>> months = new TreeMap<>();
    for (ReportEntry entry : entries) {
      if (!entry.report().isWithdrawn() && !entry.isDraft()) {
        for (Event event : entry.report().events()) {
          // A quote that is not in the text is reported by the check; the site is planned all the
          // same.
          if (entry.original().place(event.quote()).isEmpty()) {
            continue;
          }
          months
              .computeIfAbsent(month(event, year), m -> new ArrayList<>())
              .add(new Dated(event, entry));
        }
      }
    }
    months.values().forEach(events -> events.sort(IN_TIME));
    return months;
  }

  /** 0 for what was before the year, 13 for what has no month of its own. */
  private static int month(Event event, int year) {
    if (event.from().getYear() != year) {
      return 0;
    }
    boolean oneMonth =
        event.from().getMonthValue() == event.to().getMonthValue()
            && event.to().getYear() == event.from().getYear();
    return oneMonth ? event.from().getMonthValue() : 13;
  }

  private static String code(int month) {
    return switch (month) {
      case 0 -> EventGroup.EARLIER;
      case 13 -> EventGroup.LONGER;
      default -> String.valueOf(month);
    };
  }

  /** Whether a year's events stand on pages of their own. */
  boolean areApart(int year) {
    return byYear.get(year).values().stream().mapToInt(List::size).sum() > MOST;
  }

  /** The months of a year that have events, for its page. */
  List<EventGroup> groups(int year, PageLinks links) {
    boolean apart = areApart(year);
    List<EventGroup> groups = new ArrayList<>();
    byYear
        .get(year)
        .forEach(
            (month, events) ->
                groups.add(
                    apart
                        ? new EventGroup(
                            code(month),
                            events.size(),
                            unreviewed(events),
                            List.of(),
                            Optional.of(links.href(address(year, code(month), links.language()))))
                        : whole(month, events, links)));
    return groups;
  }

  /** The public reports on a year of which no events are registered. */
  List<ReportItem> unregistered(int year, PageLinks links) {
    return context.reportsByYear().get(year).stream()
        .filter(entry -> !entry.report().isWithdrawn() && !entry.isDraft())
        .filter(entry -> entry.report().events().isEmpty())
        .map(links.lists()::item)
        .toList();
  }

  private Address address(int year, String code, Language language) {
    return context.addresses().events(year, code, language);
  }

  /** The codes of a year's months that have pages of their own, in order. */
  List<String> codes(int year) {
    return areApart(year)
        ? byYear.get(year).keySet().stream().map(YearEvents::code).toList()
        : List.of();
  }

  /** One month with all its events. */
  EventGroup group(int year, String code, PageLinks links) {
    return byYear.get(year).entrySet().stream()
        .filter(e -> code(e.getKey()).equals(code))
        .map(e -> whole(e.getKey(), e.getValue(), links))
        .findFirst()
        .orElseThrow();
  }

  private EventGroup whole(int month, List<Dated> events, PageLinks links) {
    List<EventItem> items = events.stream().map(d -> item(d, links)).toList();
    return new EventGroup(code(month), items.size(), unreviewed(events), items, Optional.empty());
  }

  private static int unreviewed(List<Dated> events) {
    return (int) events.stream().filter(dated -> !dated.event().reviewed()).count();
  }

  private EventItem item(Dated dated, PageLinks links) {
    Event event = dated.event();
    ReportEntry entry = dated.entry();
    Found place = entry.original().place(event.quote()).orElseThrow();
    return new EventItem(
        EventItem.When.of(event),
        passage(event.date()),
        links
            .quotes()
            .sentenceOfTwin(entry, event.quote())
            .map(said -> new EventItem.Text(said, passage(""), passage("")))
            .orElseGet(() -> text(event, place)),
        new Link(
            context.unitNameOf(entry).in(links.language()),
            links.quotes().place(entry, event.quote())),
        entry.report().type(),
        event.reviewed());
  }

  private EventItem.Text text(Event event, Found place) {
    String sentence = place.sentence();
    int date = place.at() + event.dateAt().orElse(0);
    if (place.at() < 0) {
      return new EventItem.Text(passage(sentence), passage(""), passage(""));
    }
    int end = Math.min(sentence.length(), date + event.date().length());
    return new EventItem.Text(
        passage(sentence.substring(0, date)),
        passage(sentence.substring(date, end)),
        passage(sentence.substring(end)));
  }

  private Passage passage(String text) {
    return new Passage(text, context.mainLanguage());
  }
}
