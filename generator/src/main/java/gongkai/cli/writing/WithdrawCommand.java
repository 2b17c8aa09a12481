package gongkai.cli.writing;

import gongkai.content.writing.Decisions;
import gongkai.content.writing.Edit;
import gongkai.model.report.Change;
import gongkai.model.report.Status;
import java.util.List;
import java.util.Optional;

/** {@code gongkai withdraw}: takes a report back; a page stays that says when, by whom and why. */
public final class WithdrawCommand extends ChangeCommand {
  private String by;

  public WithdrawCommand() {
    super("withdraw");
    form().required("--by", "${bundle:label.text}", String.class, given -> by = given);
  }

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
