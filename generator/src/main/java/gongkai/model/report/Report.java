package gongkai.model.report;

import gongkai.model.LocalizedText;
import gongkai.model.Period;
import gongkai.model.Quote;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * One accountability report: its front matter. The text is a {@code Body}.
 *
 * @param listed what it was found to say
 * @param open what an import left for a person to look at and nobody has settled
 */
public record Report(
    ReportId id,
    Named named,
    Facts facts,
    Publication publication,
    Listed listed,
    List<OpenPoint> open,
    Optional<SourceFile> source) {
  public Report {
    open = List.copyOf(open);
  }

  /** What it is called. */
  public record Named(LocalizedText title, Optional<LocalizedText> summary) {}

  /**
   * What it is about and who reports.
   *
   * @param year the year reported on
   * @param written 成文日期, only as the report states it
   * @param header what a government body sets above a document
   * @param stated what is only printed
   */
  public record Facts(
      int year,
      Optional<Period> statedPeriod,
      ReportType type,
      List<Dimension> dimensions,
      Optional<LocalDate> written,
      Optional<DocumentHeader> header,
      Map<StatedText, LocalizedText> stated) {
    public Facts {
      stated = Map.copyOf(stated);
      dimensions = List.copyOf(dimensions);
    }
  }

  /**
   * How it came to the public.
   *
   * @param published the day on which it was made public; only what a person wrote
   * @param aliases addresses that must go on working, relative to the site's root
   */
  public record Publication(
      Status status, Optional<LocalDate> published, List<String> aliases, List<Change> changes) {
    public Publication {
      aliases = List.copyOf(aliases);
      changes = List.copyOf(changes);
    }
  }

  /**
   * What its text says, as front matter lists it.
   *
   * @param indicators the figures that it gives
   * @param events what it dates
   * @param plans what it says will be done
   * @param follows which promises of last year's report this one answers, as an officer marked them
   */
  public record Listed(
      List<Indicator> indicators, List<Event> events, List<Promise> plans, List<Follow> follows) {
    public Listed {
      indicators = List.copyOf(indicators);
      events = List.copyOf(events);
      plans = List.copyOf(plans);
      follows = List.copyOf(follows);
    }
  }

  public LocalizedText title() {
    return named.title();
  }

  public Optional<LocalizedText> summary() {
    return named.summary();
  }

  public int year() {
    return facts.year();
  }

  public Optional<Period> statedPeriod() {
    return facts.statedPeriod();
  }

  /** The days reported on: as stated, else the whole year. */
  public Period period() {
    return facts.statedPeriod().orElseGet(() -> Period.ofYear(facts.year()));
  }

  public ReportType type() {
    return facts.type();
  }

  public List<Dimension> dimensions() {
    return facts.dimensions();
  }

  public Optional<LocalDate> written() {
    return facts.written();
  }

  public Optional<DocumentHeader> header() {
    return facts.header();
  }

  public Status status() {
    return publication.status();
  }

  public boolean isWithdrawn() {
    return publication.status() == Status.WITHDRAWN;
  }

  public Optional<LocalDate> published() {
    return publication.published();
  }

  /** The day on which it was published or last changed. */
  public Optional<LocalDate> lastChange() {
    Optional<LocalDate> last = published();
    for (Change change : changes()) {
      if (last.isEmpty() || change.date().isAfter(last.get())) {
        last = Optional.of(change.date());
      }
    }
    return last;
  }

  public List<String> aliases() {
    return publication.aliases();
  }

  public List<Change> changes() {
    return publication.changes();
  }

  public List<Indicator> indicators() {
    return listed.indicators();
  }

  public List<Event> events() {
    return listed.events();
  }

  public List<Promise> plans() {
    return listed.plans();
  }

  public List<Follow> follows() {
    return listed.follows();
  }

  /** The words of the text that give events, plans, and answers to plans. */
  public List<Quote> told() {
    return Stream.of(
            events().stream().map(Event::quote),
            plans().stream().map(Promise::quote),
            follows().stream().map(Follow::quote))
        .flatMap(Function.identity())
        .toList();
  }

  /** The same report, its source kept from the public. */
  public Report withSourceKept() {
    Optional<SourceFile> kept = source.map(SourceFile::kept);
    return new Report(id, named, facts, publication, listed, open, kept);
  }

  /** The same report with another title and summary: those of its twins added. */
  public Report named(Named other) {
    return new Report(id, other, facts, publication, listed, open, source);
  }
}
