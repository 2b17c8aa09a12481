package gongkai.cli.writing;

import gongkai.content.writing.Decisions;
import gongkai.content.writing.Edit;
import gongkai.model.report.Change;
import java.util.List;
import java.util.Optional;

/** {@code gongkai correct}: tells the public of a correction or a supplement. */
public final class CorrectCommand extends ChangeCommand {
  private String by;

  private ToldAs kind;

  /** The kinds of change that leave a report public. */
  enum ToldAs {
    correction(Change.ChangeKind.CORRECTION),
    supplement(Change.ChangeKind.SUPPLEMENT);

    private final Change.ChangeKind meant;

    ToldAs(Change.ChangeKind meant) {
      this.meant = meant;
    }
  }

  public CorrectCommand() {
    super("correct");
    form()
        .option("--by", "${bundle:label.text}", String.class, given -> by = given)
        .option(
            "--kind", "correction|supplement", ToldAs.class, "correction", given -> kind = given);
  }

  @Override
  Optional<String> by() {
    return Optional.ofNullable(by);
  }

  @Override
  Change.ChangeKind kind() {
    return kind.meant;
  }

  @Override
  List<Edit> edits(Change change) {
    return List.of(Decisions.change(change));
  }

  @Override
  String next() {
    return "change.corrected";
  }
}
