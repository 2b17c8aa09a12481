package gongkai.cli.writing;

import gongkai.content.writing.Decisions;
import gongkai.content.writing.Edit;
import gongkai.model.report.Change;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code gongkai correct}: tells the public of a correction or a supplement. */
@Command(name = "correct")
public final class CorrectCommand extends ChangeCommand {
  @Option(names = "--by", paramLabel = "${bundle:label.text}")
  private String by;

  @Option(names = "--kind", paramLabel = "correction|supplement", defaultValue = "correction")
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
