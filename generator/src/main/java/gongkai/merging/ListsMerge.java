package gongkai.merging;

import gongkai.content.writing.ReportParts;
import gongkai.content.writing.ReportParts.Entries;
import gongkai.content.writing.ReportParts.KeyPart;
import gongkai.diagnostic.Problem;
import gongkai.diagnostic.SourceLocation;
import gongkai.model.report.Event;
import gongkai.model.report.Indicator;
import gongkai.model.report.Promise;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The merged lists of a report: what was proposed from its text, and what people made of it. */
final class ListsMerge {
  private final List<MergedList<?>> lists;

  private ListsMerge(List<MergedList<?>> lists) {
    this.lists = lists;
  }

  /**
   * Merges the lists of three states of a report.
   *
   * @param body the merged Markdown
   */
  static ListsMerge of(ReportParts base, ReportParts ours, ReportParts theirs, String body) {
    MergedList<Indicator> figures =
        list(EntryKind.FIGURES, base.figures(), ours.figures(), theirs.figures(), ours, body);
    MergedList<Event> events =
        list(EntryKind.EVENTS, base.events(), ours.events(), theirs.events(), ours, body);
    MergedList<Promise> plans =
        list(EntryKind.PLANS, base.plans(), ours.plans(), theirs.plans(), ours, body);
    return new ListsMerge(List.of(figures, events, plans));
  }

  private static <T> MergedList<T> list(
      EntryKind<T> kind,
      Entries<T> base,
      Entries<T> ours,
      Entries<T> theirs,
      ReportParts report,
      String body) {
    return new MergedList<>(
        kind,
        EntryMerge.merge(kind, base.items(), ours.items(), theirs.items(), body, true),
        ours,
        EntryLine.like(kind, report, ours),
        report.key(kind.key()));
  }

  /**
   * An entry that both sides changed in one respect, each in its own way.
   *
   * @param line of our file
   * @param ours as front matter has it
   */
  record Contradiction(int line, String name, String ours, String theirs) {}

  /** A list as it is written: its lines, and what there is to say of them. */
  record Written(List<String> lines, List<MergeChange> changes, List<Problem> warnings) {}

  List<Contradiction> conflicts() {
    return lists.stream().flatMap(MergedList::conflicts).toList();
  }

  /**
   * The lines of a list with its key; none if it is empty.
   *
   * @return empty of a key that has none of the lists
   * @param above how many lines of the file stand above it
   * @param path of our file
   */
  Optional<Written> written(KeyPart key, int above, String path) {
    return lists.stream()
        .filter(list -> key.is(list.kind().key()))
        .findFirst()
        .map(list -> list.written(above, path));
  }

  /** Indents and comments can be such that lines put together say something else. */
  boolean isWholeIn(String text, String path) {
    Optional<ReportParts> parts =
        ReportParts.read(text.getBytes(StandardCharsets.UTF_8), path).value();
    return parts.isPresent()
        && Stream.of(parts.get().figures(), parts.get().events(), parts.get().plans())
            .map(entries -> entries.items().size())
            .toList()
            .equals(lists.stream().map(list -> list.merge().items().size()).toList());
  }

  /** One list. */
  private record MergedList<T>(
      EntryKind<T> kind,
      EntryMerge.Result<T> merge,
      Entries<T> ours,
      EntryLine<T> form,
      Optional<KeyPart> key) {

    Stream<Contradiction> conflicts() {
      return merge.conflicts().stream()
          .map(
              c ->
                  new Contradiction(
                      c.ours().line(),
                      kind.name(c.ours().value()),
                      kind.written(c.ours().value()),
                      kind.written(c.theirs())));
    }

    Written written(int above, String path) {
      List<String> lines = new ArrayList<>();
      List<MergeChange> changes = new ArrayList<>();
      List<Problem> warnings = new ArrayList<>();
      if (isUntouched()) {
        key.ifPresent(k -> lines.addAll(k.lines()));
      } else if (!merge.items().isEmpty()) {
        lines.addAll(form.head());
        for (EntryMerge.Item<T> item : merge.items()) {
          int line = above + lines.size() + 1;
          item.change().ifPresent(change -> changes.add(change.movedBy(line)));
          if (item.reviewAgain()) {
            SourceLocation place = new SourceLocation(path, line, 1);
            String name = kind.name(item.value());
            warnings.add(Problem.warning("import-review-again", place, name));
          }
          lines.addAll(form.lines(item));
        }
      }
      int next = above + lines.size() + 1;
      merge.gone().forEach(change -> changes.add(change.movedBy(next)));
      return new Written(lines, changes, warnings);
    }

    private boolean isUntouched() {
      return merge.items().size() == ours.items().size()
          && merge.items().stream().allMatch(item -> item.written().isPresent());
    }
  }
}
