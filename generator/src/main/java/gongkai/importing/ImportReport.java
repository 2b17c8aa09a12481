package gongkai.importing;

import gongkai.diagnostic.Problem;
import java.util.List;

/**
 * What became of all sources of a run, in the order in which they were read.
 *
 * @param dryRun whether it only would have
 */
public record ImportReport(List<ImportedFile> files, boolean dryRun) {
  public ImportReport {
    files = List.copyOf(files);
  }

  public long count(ImportedFile.Action action) {
    return files.stream().filter(file -> file.action() == action).count();
  }

  public List<Problem> problems() {
    return files.stream().flatMap(file -> file.problems().stream()).toList();
  }

  /** Whether a source was refused or contradicts its report; the command then ends with 1. */
  public boolean hasErrors() {
    return problems().stream().anyMatch(Problem::isError);
  }
}
