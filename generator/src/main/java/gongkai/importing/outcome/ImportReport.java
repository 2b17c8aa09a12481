package gongkai.importing.outcome;

import gongkai.diagnostic.Problem;
import java.util.List;
import java.util.stream.Stream;

/**
 * What became of all sources of a run, in the order in which they were read.
 *
 * @param notes what lies in the folders and was not read
 * @param dryRun whether it only would have
 */
public record ImportReport(List<ImportedFile> files, List<Problem> notes, boolean dryRun) {
  public ImportReport {
    files = List.copyOf(files);
    notes = List.copyOf(notes);
  }

  public long count(ImportedFile.Action action) {
    return files.stream().filter(file -> file.action() == action).count();
  }

  /** Those of the run first. */
  public List<Problem> problems() {
    return Stream.concat(notes.stream(), files.stream().flatMap(file -> file.problems().stream()))
        .toList();
  }

  /** Whether a source was refused or contradicts its report; the command then ends with 1. */
  public boolean hasErrors() {
    return problems().stream().anyMatch(Problem::isError);
  }
}
