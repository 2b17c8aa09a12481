package gongkai.markdown;

import java.util.List;
import java.util.OptionalInt;

/**
 * What to look for in a text, so that links can lead to the sentences that hold it.
 *
 * @param quotes those found are {@link gongkai.model.Body#figures}
 * @param answers to promises; those found are {@link gongkai.model.Body#answers}
 * @param year the year reported on: events that the text dates and its plans are looked for; empty
 *     for a text that is no report, or a translation, whose original has them
 */
public record Sought(List<String> quotes, List<String> answers, OptionalInt year) {
  public static final Sought NOTHING = new Sought(List.of(), List.of(), OptionalInt.empty());

  public Sought {
    quotes = List.copyOf(quotes);
    answers = List.copyOf(answers);
  }
}
