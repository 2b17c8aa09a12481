package gongkai.cli.writing;

import gongkai.content.writing.Decisions;
import gongkai.content.writing.Edit;
import gongkai.model.report.Change;
import gongkai.model.report.Status;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code gongkai withdraw}: takes a report back; a page stays that says when, by whom and why. */
@Command(name = "withdraw")
public final class WithdrawCommand extends ChangeCommand {
  @Option(names = "--by", paramLabel = "${bundle:label.text}", required = true)
  private String by;

  @Override
  Optional<String> by() {
    return Optional.of(by);
  }

  @Override
  Change.ChangeKind kind() {
    return Change.ChangeKind.WITHDRAWAL;
  }

  @Override
  List<Edit> edits(Change change) {
    return List.of(Decisions.status(Status.WITHDRAWN), Decisions.change(change));
  }

  @Override
  String next() {
    return "change.withdrawn";
  }
}
