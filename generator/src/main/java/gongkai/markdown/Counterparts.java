package gongkai.markdown;

import gongkai.markdown.QuoteFinder.Match;
import gongkai.markdown.Sought.StandsFor;
import gongkai.markdown.TwinBlocks.Block;
import gongkai.model.Language;
import gongkai.model.Quote;
import gongkai.model.report.Counterpart;
import gongkai.model.report.Indicator;
import gongkai.model.report.Report;
import gongkai.model.text.RedactionMarks;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Where the quotes of a report stand in its translation: where the translator says so; else by
 * number, in the paragraph of the same place: the third of five sentences is the third of five, and
 * so are the parts of a sentence between semicolons. Where the numbers differ, only the paragraph
 * is known. No word of either text is read but digits and marks, which say the same in both.
 */
final class Counterparts {
  private final TwinBlocks blocks;
  private final Language twin;
  private final RedactionMarks marks;
  private final Set<Quote> figures = new LinkedHashSet<>();
  private final Set<Quote> told = new LinkedHashSet<>();
  private final Map<Quote, List<StandsFor>> standFor = new LinkedHashMap<>();

  private Counterparts(TwinBlocks blocks, Language twin, RedactionMarks marks) {
    this.blocks = blocks;
    this.twin = twin;
    this.marks = marks;
  }

  /**
   * What to look for in a translation.
   *
   * @param blocks from which places follow by the numbers of sentences
   * @param stated by the translator
   */
  static Sought of(
      TwinBlocks blocks,
      Language twin,
      RedactionMarks marks,
      Report report,
      List<Counterpart> stated) {
    Counterparts counterparts = new Counterparts(blocks, twin, marks);
    Map<Quote, Optional<Indicator>> quotes = quotes(report);
    counterparts.state(quotes, stated);
    counterparts.place(quotes);
    counterparts.told.removeAll(counterparts.figures);
    return new Sought(
        List.copyOf(counterparts.figures), List.copyOf(counterparts.told), counterparts.standFor);
  }

  /** What the front matter of the original quotes, with the figure that it gives, if it does. */
  private static Map<Quote, Optional<Indicator>> quotes(Report report) {
    Map<Quote, Optional<Indicator>> quotes = new LinkedHashMap<>();
    for (Indicator figure : report.indicators()) {
      figure.quotes().forEach(quote -> quotes.putIfAbsent(quote, Optional.of(figure)));
    }
    report.told().forEach(quote -> quotes.putIfAbsent(quote, Optional.empty()));
    return quotes;
  }

  private void state(Map<Quote, Optional<Indicator>> quotes, List<Counterpart> stated) {
    for (Counterpart counterpart : stated) {
      Quote words = counterpart.quote();
      boolean figure = false;
      for (Map.Entry<Quote, Optional<Indicator>> one : quotes.entrySet()) {
        if (one.getKey().text().equals(counterpart.of())) {
          add(words, one.getKey(), true);
          figure = figure || one.getValue().isPresent();
        }
      }
      // Under its own name too, so that a check can report it.
      add(words, words, true);
      (figure ? figures : told).add(words);
    }
  }

  private void add(Quote found, Quote original, boolean said) {
    standFor.computeIfAbsent(found, q -> new ArrayList<>()).add(new StandsFor(original, said));
  }

  private void place(Map<Quote, Optional<Indicator>> quotes) {
    Set<Quote> known = new HashSet<>();
    standFor.values().forEach(all -> all.forEach(one -> known.add(one.quote())));
    QuoteFinder finder = new QuoteFinder(List.copyOf(quotes.keySet()));
    for (int i = 0; i < blocks.original().size(); i++) {
      for (Match match : finder.in(blocks.original().get(i).text())) {
        if (!known.contains(match.quote()) && blocks.beside(i).isPresent()) {
          place(i, match, quotes.get(match.quote()));
        }
      }
    }
  }

  private void place(int block, Match match, Optional<Indicator> figure) {
    Block own = blocks.original().get(block);
    Block other = blocks.beside(block).orElseThrow();
    TwinSpan span = TwinSpan.of(own, other, match.start(), match.end(), twin);
    Optional<Quote> number =
        span.said()
            ? figure
                .flatMap(f -> TwinFigure.in(f.quantity(), span.own(own), span.other(other), marks))
                .flatMap(
                    at -> blocks.quote(block, span.start() + at.start(), span.start() + at.end()))
            : Optional.empty();
    if (number.isPresent()) {
      figures.add(number.get());
      add(number.get(), match.quote(), true);
    } else {
      Optional<Quote> words = blocks.quote(block, span.start(), span.end());
      words.ifPresent(
          quote -> {
            told.add(quote);
            add(quote, match.quote(), span.said());
          });
    }
  }
}
