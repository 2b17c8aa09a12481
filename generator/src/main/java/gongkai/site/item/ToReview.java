package gongkai.site.item;

import gongkai.model.report.Report;

/**
 * How many entries of a report a program proposed and nobody has confirmed.
 *
 * @param plans sentences that say what will be done
 */
public record ToReview(int figures, int events, int plans) {
  /** The entries of a report that nobody has confirmed. */
  public static ToReview of(Report report) {
    return new ToReview(
        (int) report.indicators().stream().filter(i -> !i.reviewed()).count(),
        (int) report.events().stream().filter(e -> !e.reviewed()).count(),
        (int) report.plans().stream().filter(p -> !p.reviewed()).count());
  }

  public int all() {
    return figures + events + plans;
  }
}
