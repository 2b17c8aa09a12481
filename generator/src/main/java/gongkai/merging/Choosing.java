package gongkai.merging;

import gongkai.merging.Conflict.Choice;
import java.util.Optional;

/** Who decides what stays where a report and its source's new version contradict each other. */
@FunctionalInterface
public interface Choosing {
  /** Leaves every conflict open. */
  Choosing NOTHING = conflict -> Optional.empty();

  /** Leaves the report as people edited it. */
  Choosing EDITS = conflict -> Optional.of(Choice.of(Conflict.Side.REPORT));

  /** What was chosen; empty if the conflict is open. */
  Optional<Choice> of(Conflict conflict);
}
