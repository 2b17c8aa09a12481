package gongkai.markdown;

import gongkai.markdown.BlockWriter.Wrap;
import gongkai.markdown.QuoteFinder.Match;
import gongkai.markdown.Sought.StandsFor;
import gongkai.model.Language;
import gongkai.model.Quote;
import gongkai.model.text.Body;
import gongkai.model.text.Body.Found;
import gongkai.model.text.RedactionMarks.Run;
import gongkai.text.Sentence;
import gongkai.text.Sentences;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Cuts blocks into sentences and finds those that something leads to: a figure, an event, a plan,
 * an answer to one. Every sentence is counted, so that an anchor does not change with what is
 * looked for; and figures alone decide where sentences are joined.
 */
final class EvidenceFinder {
  private final SectionCounter sections;
  private final QuoteFinder figures;
  private final QuoteFinder told;
  private final Sought sought;
  private final Language language;
  private final List<Body.Sentence> sentences = new ArrayList<>();
  private final Map<Quote, Found> found = new HashMap<>();

  EvidenceFinder(SectionCounter sections, Sought sought, Language language) {
    this.sections = sections;
    this.sought = sought;
    this.language = language;
    this.figures = new QuoteFinder(sought.figures());
    this.told = new QuoteFinder(sought.told());
  }

  /** The sentences of a block that need a wrapper; a figure over two sentences joins them. */
  List<Wrap> in(String plain, List<Run> runs) {
    return new Block(plain, runs, plain, 0).wraps(figures.in(plain), told.in(plain));
  }

  /**
   * The sentences of a table's row that need a wrapper, by cell. A quote may go over several cells;
   * it is marked where it ends, since a figure comes after what it counts.
   */
  List<List<Wrap>> inRow(TableRowText row, List<List<Run>> runs) {
    List<Match> marked = figures.in(row.text());
    List<Match> other = told.in(row.text());
    List<List<Wrap>> wraps = new ArrayList<>();
    for (int i = 0; i < row.cells().size(); i++) {
      int start = row.start(i);
      Block cell = new Block(row.cells().get(i), runs.get(i), row.sentence(i), start);
      wraps.add(cell.wraps(within(marked, start, cell), within(other, start, cell)));
    }
    return wraps;
  }

  private static List<Match> within(List<Match> matches, int start, Block cell) {
    int end = start + cell.plain.length();
    return matches.stream()
        .filter(m -> m.end() > start && m.end() <= end)
        .map(m -> new Match(m.quote(), Math.max(0, m.start() - start), m.end() - start))
        .toList();
  }

  /**
   * A sentence, or several in which a quote reaches over an end.
   *
   * @param begins where its text does, without blanks
   */
  private record Extent(int from, int to, int begins, String text) {
    static Extent of(String plain, int from, int to) {
      String text = plain.substring(from, to);
      return new Extent(from, to, to - text.stripLeading().length(), text.strip());
    }
  }

  private static final Extent NOWHERE = new Extent(-1, -1, -1, "");

  /** A paragraph, a heading, a cell. */
  private final class Block {
    private final String plain;
    private final List<Run> runs;

    /** What is shown of it beside a link: its own sentences, or those of a table's row. */
    private final String shown;

    private final boolean ofRow;
    private final List<Wrap> wraps = new ArrayList<>();

    Block(String plain, List<Run> runs, String shown, int start) {
      this.plain = plain;
      this.runs = runs;
      this.shown = shown;
      this.ofRow = start > 0 || !shown.equals(plain);
    }

    List<Wrap> wraps(List<Match> marked, List<Match> other) {
      int next = 0;
      int nextTold = 0;
      List<Sentence> all = Sentences.of(plain, language);
      for (int i = 0; i < all.size(); i++) {
        Sentence read = all.get(i);
        String anchor = sections.nextSentence();
        sentences.add(new Body.Sentence(read.text(), sections.section()));
        int after = wraps.isEmpty() ? 0 : last().end();
        boolean joined = read.start() < after;
        List<Match> telling = new ArrayList<>();
        for (; nextTold < other.size() && other.get(nextTold).start() < read.end(); nextTold++) {
          telling.add(other.get(nextTold));
        }
        List<Match> inside = new ArrayList<>();
        int end = read.end();
        for (; next < marked.size() && marked.get(next).start() < end; next++) {
          inside.add(marked.get(next));
          end = Math.max(end, marked.get(next).end());
        }
        String place = joined ? last().anchor() : anchor;
        Extent told = NOWHERE;
        for (Match match : telling) {
          told = extent(read.start(), endOf(all.subList(i, all.size()), match.end()), told);
          note(match, place, told);
        }
        if (!inside.isEmpty() || (!telling.isEmpty() && !joined)) {
          int first = inside.isEmpty() ? read.start() : inside.get(0).start();
          int from = Math.max(Math.min(read.start(), first), after);
          Extent extent = extent(from, end, told);
          inside.forEach(m -> note(m, anchor, extent));
          wraps.add(new Wrap(from, end, anchor, named(apart(inside, runs))));
        }
      }
      return wraps;
    }

    private Wrap last() {
      return wraps.get(wraps.size() - 1);
    }

    /** The end of the sentence in which a quote ends. */
    private int endOf(List<Sentence> from, int end) {
      return from.stream()
          .mapToInt(Sentence::end)
          .filter(e -> e >= end)
          .findFirst()
          .orElse(plain.length());
    }

    /** One sentence may hold any number of quotes: its text is cut out once for all of them. */
    private Extent extent(int start, int end, Extent before) {
      return before.from == start && before.to == end ? before : Extent.of(plain, start, end);
    }

    private void note(Match match, String anchor, Extent extent) {
      String quote = match.quote().text();
      String text = ofRow ? shown : extent.text;
      int at = ofRow ? text.indexOf(quote) : match.start() - extent.begins;
      Optional<String> words = Optional.of(quote);
      found.put(match.quote(), new Found(anchor, sections.section(), text, at, 1, words));
    }
  }

  /**
   * The matches as they can be linked, never cutting a run of marks in two: of one that begins
   * within another the rest, since a figure comes after what it counts.
   */
  private static List<Match> apart(List<Match> matches, List<Run> runs) {
    List<Match> apart = new ArrayList<>();
    int free = 0;
    int passed = 0;
    for (Match match : matches) {
      int start = match.start();
      int end = match.end();
      while (passed < runs.size() && runs.get(passed).end() <= start) {
        passed++;
      }
      for (int i = passed; i < runs.size() && runs.get(i).start() < end; i++) {
        Run run = runs.get(i);
        if (run.start() < start && start < run.end()) {
          start = run.start();
        }
        if (run.start() < end && end < run.end()) {
          end = run.end();
        }
      }
      if (end > free) {
        apart.add(new Match(match.quote(), Math.max(start, free), end));
        free = end;
      }
    }
    return apart;
  }

  List<Body.Sentence> sentences() {
    return sentences;
  }

  /** Where the quotes stand, counted over the whole text. */
  Map<Quote, Found> found() {
    Map<Quote, Found> counted = new HashMap<>();
    found.forEach(
        (quote, place) -> {
          int times = Math.max(figures.times(quote), told.times(quote));
          for (StandsFor one : sought.of(quote)) {
            counted.put(one.quote(), of(place, times, one.said()));
          }
        });
    return counted;
  }

  private static Found of(Found place, int times, boolean said) {
    return new Found(
        place.anchor(),
        place.section(),
        place.sentence(),
        place.at(),
        times,
        place.words().filter(words -> said));
  }

  /** The figures under the names that the report gives them. */
  private List<Match> named(List<Match> matches) {
    return matches.stream()
        .map(m -> new Match(sought.of(m.quote()).get(0).quote(), m.start(), m.end()))
        .toList();
  }
}
