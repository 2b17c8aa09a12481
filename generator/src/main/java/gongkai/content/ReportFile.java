package gongkai.content;

import gongkai.content.field.MarkdownPart;
import gongkai.content.field.ShownText;
import gongkai.diagnostic.Placed;
import gongkai.diagnostic.SourceLocation;
import gongkai.model.Quote;
import gongkai.model.report.Change;
import gongkai.model.report.Event;
import gongkai.model.report.Follow;
import gongkai.model.report.Indicator;
import gongkai.model.report.Promise;
import gongkai.model.report.Report;
import gongkai.privacy.Waiver;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * A report as its file holds it.
 *
 * @param path of the file, relative to the site's folder
 * @param places where keys of the front matter stand, for problems that show only later
 * @param entries of its lists, each with the places of its own keys
 * @param waivers somebody's answers for personal details in the text
 * @param shown what pages and data show of the front matter besides words of the text
 * @param markdown the text below the front matter
 */
public record ReportFile(
    Report report,
    String path,
    Places places,
    Entries entries,
    List<Waiver> waivers,
    List<ShownText> shown,
    MarkdownPart markdown) {

  /** Where keys stand; one that is not there, where it would. */
  public record Places(
      SourceLocation unit,
      SourceLocation year,
      SourceLocation period,
      SourceLocation published,
      SourceLocation written) {}

  /**
   * The entries of the lists, in the order of the file.
   *
   * @param plans each at its quote
   * @param changes each at its date
   */
  public record Entries(
      List<FigureEntry> figures,
      List<EventEntry> events,
      List<Placed<Promise>> plans,
      List<FollowEntry> follows,
      List<Placed<Change>> changes) {
    public Entries {
      figures = List.copyOf(figures);
      events = List.copyOf(events);
      plans = List.copyOf(plans);
      follows = List.copyOf(follows);
      changes = List.copyOf(changes);
    }

    /** The entries alone. */
    Report.Listed values() {
      return new Report.Listed(
          figures.stream().map(FigureEntry::figure).toList(),
          events.stream().map(EventEntry::event).toList(),
          Placed.values(plans),
          follows.stream().map(FollowEntry::follow).toList());
    }

    /** The figures, each at its id, or else where it begins. */
    public List<Placed<Indicator>> figuresAtIds() {
      return figures.stream().map(entry -> new Placed<>(entry.figure(), entry.id())).toList();
    }

    /** The figures, each at its quote. */
    public List<Placed<Indicator>> figuresAtQuotes() {
      return figures.stream().map(entry -> new Placed<>(entry.figure(), entry.quote())).toList();
    }

    /** The events, each at its quote. */
    public List<Placed<Event>> eventsAtQuotes() {
      return events.stream().map(entry -> new Placed<>(entry.event(), entry.quote())).toList();
    }

    /** The answers to plans, each at the plan that it answers. */
    public List<Placed<Follow>> followsAtPromises() {
      return follows.stream().map(entry -> new Placed<>(entry.follow(), entry.promise())).toList();
    }

    /** What events, plans and answers to plans quote. */
    public List<Placed<Quote>> told() {
      return Stream.of(
              events.stream().map(entry -> new Placed<>(entry.event().quote(), entry.quote())),
              plans.stream().map(plan -> new Placed<>(plan.value().quote(), plan.place())),
              follows.stream().map(entry -> new Placed<>(entry.follow().quote(), entry.quote())))
          .flatMap(Function.identity())
          .toList();
    }
  }

  /** A figure, and where its keys stand; one that is not there, where the figure begins. */
  public record FigureEntry(Indicator figure, SourceLocation id, SourceLocation quote) {}

  /** An event, and where its keys stand. */
  public record EventEntry(
      Event event,
      SourceLocation quote,
      SourceLocation from,
      SourceLocation to,
      SourceLocation precision) {}

  /** An answer to a plan, and where its keys stand. */
  public record FollowEntry(Follow follow, SourceLocation promise, SourceLocation quote) {}
}
