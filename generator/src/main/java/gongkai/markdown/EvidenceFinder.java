package gongkai.markdown;

import gongkai.markdown.BlockWriter.Wrap;
import gongkai.markdown.QuoteFinder.Match;
import gongkai.model.Body;
import gongkai.model.Body.Event;
import gongkai.model.Body.Figure;
import gongkai.model.Body.Promise;
import gongkai.model.RedactionMarks.Run;
import gongkai.text.DatedEvent;
import gongkai.text.DatedEvents;
import gongkai.text.PlanSections;
import gongkai.text.Sentence;
import gongkai.text.Sentences;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Cuts blocks into sentences and finds those that something leads to: a figure, a dated event, a
 * promise, the answer to one. Every sentence is counted, so that an anchor does not change with
 * what is looked for.
 */
final class EvidenceFinder {
  private final SectionCounter sections;
  private final QuoteFinder quotes;
  private final QuoteFinder answers;
  private final Optional<DatedEvents> dates;
  private final Optional<PlanSections> plans;
  private final List<Body.Sentence> sentences = new ArrayList<>();
  private final List<Figure> figures = new ArrayList<>();
  private final List<Event> events = new ArrayList<>();
  private final List<Promise> promises = new ArrayList<>();
  private final List<Figure> answered = new ArrayList<>();

  EvidenceFinder(SectionCounter sections, Sought sought) {
    this.sections = sections;
    this.quotes = new QuoteFinder(sought.quotes());
    this.answers = new QuoteFinder(sought.answers());
    this.dates =
        sought.year().isPresent()
            ? Optional.of(new DatedEvents(sought.year().getAsInt()))
            : Optional.empty();
    this.plans =
        sought.year().isPresent()
            ? Optional.of(new PlanSections(sought.year().getAsInt()))
            : Optional.empty();
  }

  /** Goes on to a section. */
  void heading(int level, String text) {
    plans.ifPresent(p -> p.heading(level, text));
  }

  /**
   * The sentences of a block that need a wrapper; a quote over two sentences joins them.
   *
   * @param prose whether the block is a paragraph: headings and cells tell no events and no plans
   */
  List<Wrap> in(String plain, List<Run> runs, boolean prose) {
    List<Match> matches = quotes.in(plain);
    List<Match> answering = answers.in(plain);
    boolean plan = prose && plans.filter(p -> p.holds(plain)).isPresent();
    List<Wrap> wraps = new ArrayList<>();
    int next = 0;
    for (Sentence read : Sentences.of(plain)) {
      String anchor = sections.nextSentence();
      sentences.add(new Body.Sentence(read.text(), sections.section()));
      int after = wraps.isEmpty() ? 0 : last(wraps).end();
      boolean joined = read.start() < after;
      String place = joined ? last(wraps).anchor() : anchor;
      boolean answers = note(read, answering, place);
      boolean told = (prose && note(read, plan, place)) || answers;
      List<Match> inside = new ArrayList<>();
      int end = read.end();
      for (; next < matches.size() && matches.get(next).start() < end; next++) {
        inside.add(matches.get(next));
        end = Math.max(end, matches.get(next).end());
      }
      if (!inside.isEmpty() || (told && !joined)) {
        int first = inside.isEmpty() ? read.start() : inside.get(0).start();
        int from = Math.max(Math.min(read.start(), first), after);
        String sentence = plain.substring(from, end).strip();
        inside.forEach(m -> figures.add(new Figure(m.quote(), anchor, sentence)));
        wraps.add(new Wrap(from, end, anchor, apart(inside, runs)));
      }
    }
    return wraps;
  }

  private static Wrap last(List<Wrap> wraps) {
    return wraps.get(wraps.size() - 1);
  }

  /** Notes the answers that begin in a sentence; whether there are any. */
  private boolean note(Sentence sentence, List<Match> answering, String anchor) {
    List<Match> own =
        answering.stream()
            .filter(m -> m.end() > sentence.start() && m.start() < sentence.end())
            .filter(m -> answered.stream().noneMatch(f -> f.quote() == m.quote()))
            .toList();
    own.forEach(m -> answered.add(new Figure(m.quote(), anchor, sentence.text())));
    return !own.isEmpty();
  }

  /** Notes what a sentence tells besides figures; whether there is anything. */
  private boolean note(Sentence sentence, boolean plan, String anchor) {
    if (plan) {
      promises.add(new Promise(sentence.text(), sections.section(), anchor));
      return true;
    }
    List<DatedEvent> dated = dates.map(d -> d.inSentence(sentence, 0)).orElse(List.of());
    for (DatedEvent event : dated) {
      events.add(
          new Event(
              event.from(), event.to(), event.precision(), event.written(), event.text(), anchor));
    }
    return !dated.isEmpty();
  }

  /** The matches that can be linked: not overlapping, and never cutting a run of marks in two. */
  private static List<Match> apart(List<Match> matches, List<Run> runs) {
    List<Match> apart = new ArrayList<>();
    int free = 0;
    for (Match match : matches) {
      int start = match.start();
      int end = match.end();
      for (Run run : runs) {
        if (run.start() < start && start < run.end()) {
          start = run.start();
        }
        if (run.start() < end && end < run.end()) {
          end = run.end();
        }
      }
      if (start >= free) {
        apart.add(new Match(match.quote(), start, end));
        free = end;
      }
    }
    return apart;
  }

  List<Body.Sentence> sentences() {
    return sentences;
  }

  List<Figure> figures() {
    return withShared(figures, quotes);
  }

  List<Figure> answers() {
    return withShared(answered, answers);
  }

  /** For each quote that was found, once or with an equal one: where it stands. */
  private static List<Figure> withShared(List<Figure> found, QuoteFinder finder) {
    List<Figure> all = new ArrayList<>(found);
    finder
        .shared()
        .forEach(
            (quote, equal) ->
                all.stream()
                    .filter(figure -> figure.quote() == equal)
                    .findFirst()
                    .ifPresent(f -> all.add(new Figure(quote, f.anchor(), f.sentence()))));
    return all;
  }

  List<Event> events() {
    return events;
  }

  List<Promise> promises() {
    return promises;
  }
}
