package gongkai.line;

import gongkai.diagnostic.Problem;
import gongkai.ledger.ReportDigest;
import gongkai.publishing.Publication;
import java.util.List;
import java.util.Optional;

/**
 * What became of a build.
 *
 * @param publication empty if an error kept the site from being published; the old one is as it was
 * @param pages of HTML in the site
 * @param work what had to be worked out
 * @param digests what stands for each report that the site shows
 */
public record BuildReport(
    List<Problem> problems,
    Optional<Publication> publication,
    int pages,
    Work work,
    List<ReportDigest> digests) {
  public BuildReport {
    problems = problems.stream().sorted().toList();
    digests = List.copyOf(digests);
  }

  static BuildReport failed(List<Problem> problems) {
    return new BuildReport(problems, Optional.empty(), 0, Work.NONE, List.of());
  }
}
