package gongkai.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * One accountability report: its front matter. The text is a {@link Body}.
 *
 * @param year the year reported on
 * @param published the day on which it was made public; only what a person wrote
 * @param written 成文日期, only as the report states it
 * @param events what it dates
 * @param plans what it says will be done
 * @param follows which promises of last year's report this one answers, as an officer marked them
 * @param aliases addresses that must go on working, relative to the site's root
 */
public record Report(
    ReportId id,
    LocalizedText title,
    int year,
    Optional<Period> statedPeriod,
    ReportType type,
    List<Dimension> dimensions,
    Status status,
    Optional<LocalDate> published,
    Optional<LocalDate> written,
    Optional<LocalizedText> summary,
    List<String> aliases,
    List<Indicator> indicators,
    List<Event> events,
    List<Promise> plans,
    List<Follow> follows,
    List<Change> changes,
    Optional<SourceFile> source) {
  public Report {
    dimensions = List.copyOf(dimensions);
    aliases = List.copyOf(aliases);
    indicators = List.copyOf(indicators);
    events = List.copyOf(events);
    plans = List.copyOf(plans);
    follows = List.copyOf(follows);
    changes = List.copyOf(changes);
  }

  /** The days reported on: as stated, else the whole year. */
  public Period period() {
    return statedPeriod.orElseGet(() -> Period.ofYear(year));
  }

  /** The words of the text that give events, plans, and answers to plans. */
  public List<Quote> told() {
    return Stream.of(
            events.stream().map(Event::quote),
            plans.stream().map(Promise::quote),
            follows.stream().map(Follow::quote))
        .flatMap(Function.identity())
        .toList();
  }

  public boolean isWithdrawn() {
    return status == Status.WITHDRAWN;
  }

  /** The same report, its source kept from the public. */
  public Report withSourceKept() {
    return new Report(
        id,
        title,
        year,
        statedPeriod,
        type,
        dimensions,
        status,
        published,
        written,
        summary,
        aliases,
        indicators,
        events,
        plans,
        follows,
        changes,
        source.map(SourceFile::kept));
  }

  /** The same report with another title and summary: those of its twins added. */
  public Report worded(LocalizedText otherTitle, Optional<LocalizedText> otherSummary) {
    return new Report(
        id,
        otherTitle,
        year,
        statedPeriod,
        type,
        dimensions,
        status,
        published,
        written,
        otherSummary,
        aliases,
        indicators,
        events,
        plans,
        follows,
        changes,
        source);
  }
}
