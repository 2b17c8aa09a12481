package gongkai.markdown;

import gongkai.model.Quote;
import java.util.List;
import java.util.Map;

/**
 * What to look for in a text, so that links can lead to the sentences that hold it.
 *
 * @param figures marked up within their sentences
 * @param told other quotes: of events, plans, answers to plans
 * @param standFor of a translation: what of the original's quotes these stand for; others stand for
 *     themselves
 */
public record Sought(List<Quote> figures, List<Quote> told, Map<Quote, List<StandsFor>> standFor) {
  public static final Sought NOTHING = new Sought(List.of(), List.of());

  /**
   * A quote of the original.
   *
   * @param said whether the words of the translation say just it; else it stands somewhere in their
   *     paragraph
   */
  public record StandsFor(Quote quote, boolean said) {}

  public Sought {
    figures = List.copyOf(figures);
    told = List.copyOf(told);
    standFor = Map.copyOf(standFor);
  }

  /** What an original quotes. */
  public Sought(List<Quote> figures, List<Quote> told) {
    this(figures, told, Map.of());
  }

  /** Which quotes of the report found words stand for. */
  List<StandsFor> of(Quote found) {
    return standFor.getOrDefault(found, List.of(new StandsFor(found, true)));
  }
}
