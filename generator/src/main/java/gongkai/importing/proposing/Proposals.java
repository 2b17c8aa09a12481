package gongkai.importing.proposing;

import gongkai.content.writing.ReportWriter;
import gongkai.model.report.Event;
import gongkai.model.report.Promise;
import gongkai.model.text.RedactionMarks;
import gongkai.model.text.TextBlock;
import gongkai.model.vocabulary.Vocabulary;
import gongkai.text.date.DatedEvents;
import gongkai.text.section.Passages;
import gongkai.text.section.PlanSentences;
import java.util.List;
import java.util.Optional;

/**
 * What a text holds that a report's front matter can list, as a program reads it. A person confirms
 * or strikes each: nothing else reads the prose.
 *
 * @param otherReports titles of other reports in the same text, of which nothing is proposed
 * @param events none without a year, which dates without one are taken to mean
 * @param unknownMasks what stands for a number and does not withhold it on this site
 * @param openNumbers words around counts that may be the tails of others, and are not proposed
 * @param plans none without a year, which says what lies ahead
 */
public record Proposals(
    List<ProposedIndicator> indicators,
    List<FigureProposals.UnknownMask> unknownMasks,
    List<String> openNumbers,
    List<String> otherReports,
    List<ProposedEvent> events,
    List<Promise> plans) {
  /** Nothing found. */
  public static final Proposals NONE =
      new Proposals(List.of(), List.of(), List.of(), List.of(), List.of(), List.of());

  public Proposals {
    indicators = List.copyOf(indicators);
    unknownMasks = List.copyOf(unknownMasks);
    openNumbers = List.copyOf(openNumbers);
    otherReports = List.copyOf(otherReports);
    events = List.copyOf(events);
    plans = List.copyOf(plans);
  }

  /**
   * What is known beside a text.
   *
   * @param vocabulary whose ids figures get
   * @param marks what withholds a number on this site
   * @param names of the unit that reports
   */
  public record Known(Vocabulary vocabulary, RedactionMarks marks, OwnNames names) {}

  /**
   * What a text is called.
   *
   * @param plan whether it is a plan, no figure of which is a result
   */
  public record Titled(Optional<String> title, boolean plan) {}

  /**
   * Reads a text.
   *
   * @param year reported on
   */
  public static Proposals of(
      List<TextBlock> text, Titled titled, Optional<Integer> year, Known known) {
    TextPlaces places = new TextPlaces(text);
    SeveralReports several = SeveralReports.of(text, year, titled.title());
    List<List<Passages.Piece>> all = year.map(y -> Passages.of(text, y)).orElse(List.of());
    List<List<Passages.Piece>> passages = several.without(all, List.of());
    FigureProposals.Figures figures =
        titled.plan()
            ? FigureProposals.Figures.NONE
            : FigureProposals.of(new Account(text, passages, several), places, year, known);
    return new Proposals(
        figures.proposals(),
        figures.unknownMasks(),
        figures.open(),
        several.titles(),
        year.map(y -> events(passages, places, y)).orElse(List.of()),
        plans(passages, places));
  }

  private static List<ProposedEvent> events(
      List<List<Passages.Piece>> passages, TextPlaces places, int year) {
    TextPlaces.Walk walk = places.new Walk();
    return new DatedEvents(year)
        .among(passages).stream()
            .map(
                read ->
                    new ProposedEvent(
                        new Event(
                            walk.quote(read.quote(), read.sentence()),
                            read.date(),
                            read.from(),
                            read.to(),
                            read.precision(),
                            false),
                        read.sentence()))
            .toList();
  }

  private static List<Promise> plans(List<List<Passages.Piece>> passages, TextPlaces places) {
    TextPlaces.Walk walk = places.new Walk();
    return PlanSentences.among(passages).stream()
        .map(sentence -> new Promise(walk.quote(sentence, sentence), false))
        .toList();
  }

  /** The same as the entries of front matter. */
  public ReportWriter.Lists entries() {
    return new ReportWriter.Lists(
        indicators.stream().map(ProposedIndicator::entry).toList(),
        events.stream().map(ProposedEvent::entry).toList(),
        plans);
  }
}
