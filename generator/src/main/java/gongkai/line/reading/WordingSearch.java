package gongkai.line.reading;

import gongkai.diagnostic.Problem;
import gongkai.parallel.Parallel;
import java.io.IOException;
import java.util.List;

/** The wording of the reports of a site as it was read at one moment. */
public final class WordingSearch {
  private final List<ReadReport> reports;
  private final ReadingRules rules;

  WordingSearch(List<ReadReport> reports, ReadingRules rules) {
    this.reports = List.copyOf(reports);
    this.rules = rules;
  }

  /**
   * ReportSlips of wording, which a check reports too. Takes long at first, and then only for
   * reports that changed.
   *
   * @throws IOException if the disk fails
   */
  public List<Problem> slips(int threads) throws IOException {
    return Parallel.map(reports, report -> rules.slips().of(report, rules), threads).stream()
        .flatMap(List::stream)
        .toList();
  }
}
