package gongkai.checking.report;

import gongkai.diagnostic.Placed;
import gongkai.diagnostic.Problem;
import gongkai.diagnostic.Severity;
import gongkai.diagnostic.SourceLocation;
import gongkai.model.Profile;
import gongkai.model.report.Event;
import gongkai.model.report.Indicator;
import gongkai.model.report.Promise;
import gongkai.model.report.Report;
import gongkai.model.text.Body;
import gongkai.text.figure.WithheldNumbers;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** What a program proposed and nobody has confirmed, and what nobody has registered at all. */
public final class Unreviewed {
  private Unreviewed() {}

  /**
   * The entries of a report that nobody has confirmed, reported once.
   *
   * @param profile a site of a government body must not publish them
   */
  public static Optional<Problem> in(
      Report report,
      Profile profile,
      List<Placed<Indicator>> indicators,
      List<Placed<Event>> events,
      List<Placed<Promise>> plans) {
    List<SourceLocation> figures = open(indicators.stream(), i -> i.reviewed());
    List<SourceLocation> dated = open(events.stream(), e -> e.reviewed());
    List<SourceLocation> planned = open(plans.stream(), p -> p.reviewed());
    Optional<SourceLocation> first =
        Stream.of(figures, dated, planned)
            .flatMap(List::stream)
            .min(Comparator.comparingInt(SourceLocation::line));
    if (first.isEmpty() || report.isWithdrawn()) {
      return Optional.empty();
    }
    Problem warning =
        Problem.warning(
            "unreviewed",
            first.get(),
            String.valueOf(figures.size()),
            String.valueOf(dated.size()),
            String.valueOf(planned.size()));
    boolean refused = profile == Profile.GOV && report.status().isDecided();
    return Optional.of(
        refused
            ? new Problem(Severity.ERROR, warning.code(), warning.place(), warning.arguments())
            : warning);
  }

  private static <T> List<SourceLocation> open(Stream<Placed<T>> entries, Predicate<T> reviewed) {
    return entries.filter(e -> !reviewed.test(e.value())).map(Placed::place).toList();
  }

  /**
   * A text in which more numbers are withheld than the front matter lists: what the portal says of
   * disclosure would flatter.
   */
  public static Optional<Problem> withheldNumbers(Report report, Body body, String path) {
    int marks = 0;
    for (Body.Sentence sentence : body.sentences()) {
      marks += withheld(report, sentence.text());
    }
    int listed = 0;
    for (Indicator indicator : report.indicators()) {
      listed += indicator.quantity().isWithheld() ? indicator.quotes().size() : 0;
    }
    return marks > listed
        ? Optional.of(
            Problem.warning(
                "withheld-not-listed",
                SourceLocation.of(path),
                String.valueOf(marks),
                String.valueOf(listed)))
        : Optional.empty();
  }

  /** A number that is withheld in a plan is listed with the plan. */
  private static int withheld(Report report, String sentence) {
    int marks = WithheldNumbers.in(sentence);
    return marks > 0 && report.plans().stream().anyMatch(p -> isOf(p, sentence)) ? 0 : marks;
  }

  private static boolean isOf(Promise plan, String sentence) {
    return plan.quote().text().contains(sentence);
  }
}
