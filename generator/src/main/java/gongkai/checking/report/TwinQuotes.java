package gongkai.checking.report;

import gongkai.diagnostic.NearMatch;
import gongkai.diagnostic.Placed;
import gongkai.diagnostic.Problem;
import gongkai.diagnostic.Problems;
import gongkai.model.Quote;
import gongkai.model.report.Report;
import gongkai.model.text.Body;
import gongkai.model.text.RedactionMarks;
import java.util.List;
import java.util.stream.Stream;

/**
 * What a translation says of places: its words stand in its text, and those of the original are
 * ones that the original's front matter quotes.
 */
public final class TwinQuotes {
  private TwinQuotes() {}

  /**
   * Checks one translation.
   *
   * @param body of the translation
   * @param of the words of the original, each where it is named
   * @param quotes the words of the translation, likewise
   */
  public static List<Problem> check(
      Body body,
      RedactionMarks marks,
      Report report,
      List<Placed<String>> of,
      List<Placed<Quote>> quotes) {
    Problems problems = new Problems();
    List<String> known =
        Stream.concat(
                report.indicators().stream().flatMap(i -> i.quotes().stream()),
                report.told().stream())
            .map(Quote::text)
            .distinct()
            .toList();
    for (Placed<String> words : of) {
      if (!known.contains(words.value())) {
        problems.add(unknown(words, known));
      }
    }
    problems.addAll(Quotes.check(body, marks, false, List.of(), quotes));
    return problems.list();
  }

  private static Problem unknown(Placed<String> words, List<String> known) {
    return NearMatch.of(words.value(), known)
        .map(near -> Problem.error("not-quoted-near", words.place(), words.value(), near))
        .orElseGet(() -> Problem.error("not-quoted", words.place(), words.value()));
  }
}
