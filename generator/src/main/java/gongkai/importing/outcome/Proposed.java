package gongkai.importing.outcome;

import gongkai.diagnostic.Problem;
import gongkai.merging.MergeChange;
import java.util.List;

/**
 * What was proposed for one report.
 *
 * @param path relative to the site's folder
 * @param changes by line of the file as it is now
 * @param problems why the report could not be read or written
 */
public record Proposed(String path, List<MergeChange> changes, List<Problem> problems) {
  public Proposed {
    changes = List.copyOf(changes);
    problems = List.copyOf(problems);
  }
}
