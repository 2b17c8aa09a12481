package gongkai.markdown;

import gongkai.model.Quote;
import java.util.List;

/**
 * What to look for in a text, so that links can lead to the sentences that hold it.
 *
 * @param figures marked up within their sentences
 * @param told other quotes: of events, plans, answers to plans
 */
public record Sought(List<Quote> figures, List<Quote> told) {
  public static final Sought NOTHING = new Sought(List.of(), List.of());

  public Sought {
    figures = List.copyOf(figures);
    told = List.copyOf(told);
  }
}
