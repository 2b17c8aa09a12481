package gongkai.merging;

import gongkai.content.writing.ReportParts;
import gongkai.content.writing.ReportParts.Entries;
import gongkai.content.writing.ReportParts.Entry;
import gongkai.content.writing.ReportParts.KeyPart;
import gongkai.diagnostic.Problem;
import gongkai.diagnostic.SourceLocation;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
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
   * @param chosen what stays where the two contradict each other
   */
  static ListsMerge of(
      ReportParts base, ReportParts ours, ReportParts theirs, String body, Choosing chosen) {
    return new ListsMerge(
        List.of(
            list(EntryKind.FIGURES, ReportParts::figures, base, ours, theirs, body, chosen),
            list(EntryKind.EVENTS, ReportParts::events, base, ours, theirs, body, chosen),
            list(EntryKind.PLANS, ReportParts::plans, base, ours, theirs, body, chosen)));
  }

  private static <T> MergedList<T> list(
      EntryKind<T> kind,
      Function<ReportParts, Entries<T>> list,
      ReportParts base,
      ReportParts ours,
      ReportParts theirs,
      String body,
      Choosing chosen) {
    Entries<T> own = list.apply(ours);
    EntryMerge.Chooser<T> asked =
        (index, was, our, their) ->
            chosen.of(conflict(kind, index, was, our, their)).map(Conflict.Choice::side);
    return new MergedList<>(
        kind,
        EntryMerge.merge(
            kind,
            list.apply(base).items(),
            own.items(),
            list.apply(theirs).items(),
            body,
            Optional.of(asked)),
        own,
        EntryLine.like(kind, ours, own),
        ours.key(kind.key()));
  }

  private static <T> Conflict conflict(
      EntryKind<T> kind, int index, T was, Entry<T> ours, T theirs) {
    return new Conflict(
        kind.key().code() + "-" + index,
        Conflict.Subject.ENTRY,
        ours.line(),
        kind.name(ours.value()),
        new Conflict.Sides(
            kind.written(was), kind.written(ours.value()), kind.written(theirs), ""));
  }

  /** A list as it is written: its lines, and what there is to say of them. */
  record Written(List<String> lines, List<MergeChange> changes, List<Problem> warnings) {}

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
