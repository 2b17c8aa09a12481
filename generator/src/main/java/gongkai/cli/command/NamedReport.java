package gongkai.cli.command;

import gongkai.content.Content;
import gongkai.content.ReportSource;
import gongkai.diagnostic.NearMatch;
import java.util.List;
import java.util.Optional;

/** A report as it is named on a command line: as unit/stem, or by its file. */
record NamedReport(String written) {

  /** The part of the name that says which report is meant. */
  private String id() {
    return written
        .replace('\\', '/')
        .replaceFirst("^\\./", "")
        .replaceFirst("^.*content/reports/", "")
        .replaceFirst("\\.md$", "");
  }

  Optional<ReportSource> in(Content content) {
    return content.reports().stream().filter(r -> r.id().toString().equals(id())).findFirst();
  }

  /** What was probably meant by a name that no report has. */
  Optional<String> near(Content content) {
    List<String> names = content.reports().stream().map(r -> r.id().toString()).toList();
    return NearMatch.of(id(), names);
  }
}
