package gongkai.merging;

import gongkai.content.field.FrontMatterKey;
import gongkai.content.writing.ReportParts;
import gongkai.content.writing.ReportParts.Entries;
import gongkai.content.writing.ReportParts.Entry;
import gongkai.content.writing.ReportParts.KeyPart;
import gongkai.content.yaml.FileLines;
import gongkai.model.report.Indicator;
import gongkai.model.vocabulary.IndicatorId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.BinaryOperator;
import java.util.function.Function;

/**
 * Puts what a program reads in a report's text into its front matter, where that lacks it. Nothing
 * that stands there is changed, but that a figure which nobody has confirmed gets the id of an
 * indicator that the vocabulary knows now, and that two such entries of one figure become one; of a
 * confirmed one it is only said which id fits. What a person struck is not proposed again.
 */
public final class ProposalMerge {
  /** Lists are put before the first of these keys, where there is one. */
  private static final Set<FrontMatterKey> AFTER_LISTS =
      EnumSet.of(
          FrontMatterKey.FOLLOWS,
          FrontMatterKey.WAIVERS,
          FrontMatterKey.CHANGES,
          FrontMatterKey.SOURCE);

  private final ReportParts ours;
  private final ReportParts proposed;
  private final ReportParts before;
  private final boolean newFigures;
  private final List<MergeChange> changes = new ArrayList<>();
  private final List<Fitting> fitting = new ArrayList<>();
  private FileLines file;

  private ProposalMerge(
      ReportParts ours,
      ReportParts proposed,
      ReportParts before,
      FileLines file,
      boolean newFigures) {
    this.newFigures = newFigures;
    this.ours = ours;
    this.proposed = proposed;
    this.before = before;
    this.file = file;
  }

  /** A figure that a person confirmed without an id, and the one that fits it now. */
  public record Fitting(Indicator figure, IndicatorId id) {}

  /** The file with the proposals in it, what they changed, by list, and what is only mentioned. */
  public record Merged(FileLines file, List<MergeChange> changes, List<Fitting> fitting) {
    public Merged {
      changes = List.copyOf(changes);
      fitting = List.copyOf(fitting);
    }
  }

  /**
   * Merges.
   *
   * @param ours the report as it stands
   * @param proposed what the text was found to hold
   * @param before what was proposed in earlier runs: what of it is not there any more was struck
   * @param newFigures whether figures are put in that are not there; else they only get ids
   */
  public static Merged merge(
      ReportParts ours,
      ReportParts proposed,
      ReportParts before,
      FileLines file,
      boolean newFigures) {
    ProposalMerge merge = new ProposalMerge(ours, proposed, before, file, newFigures);
    List<ListOf<?>> lists =
        new ArrayList<>(
            List.of(
                new ListOf<>(
                    EntryKind.PLANS, ReportParts::plans, (own, found) -> own, (all, found) -> all),
                new ListOf<>(
                    EntryKind.EVENTS,
                    ReportParts::events,
                    (own, found) -> own,
                    (all, found) -> all),
                new ListOf<>(
                    EntryKind.FIGURES,
                    ReportParts::figures,
                    ProposalMerge::withOwnId,
                    FiguresToldTwice::joined)));
    // From the last to the first: the places of those above do not move.
    lists.sort(Comparator.comparing(merge::place, Comparator.reverseOrder()));
    lists.forEach(merge::list);
    return new Merged(merge.file, merge.changes, merge.fitting);
  }

  /**
   * One of the lists.
   *
   * @param unchanged of an entry that is there and the same as it was found: what to keep of the
   *     latter, so that nothing changes
   * @param whole makes of the merged entries those that are written
   */
  private record ListOf<T>(
      EntryKind<T> kind,
      Function<ReportParts, Entries<T>> entries,
      BinaryOperator<T> unchanged,
      BiFunction<List<EntryMerge.Item<T>>, List<Entry<T>>, List<EntryMerge.Item<T>>> whole) {}

  /** The line on which a list begins, or before which it is to be put in. */
  private int place(ListOf<?> list) {
    return ours.key(list.kind().key()).map(KeyPart::firstLine).orElseGet(this::firstAfterLists);
  }

  private static Indicator withOwnId(Indicator own, Indicator found) {
    return new Indicator(
        own.id(),
        found.label(),
        found.quantity(),
        found.quote(),
        found.also(),
        found.part(),
        found.reviewed());
  }

  private <T> void list(ListOf<T> list) {
    EntryKind<T> kind = list.kind();
    Entries<T> own = list.entries().apply(ours);
    List<Entry<T>> found = new ArrayList<>();
    for (Entry<T> entry : list.entries().apply(proposed).items()) {
      if (!isCovered(kind, entry.value(), own.items())) {
        found.add(entry);
      }
    }
    EntryPairs<T> pairs = new EntryPairs<>(kind);
    int[] ownOfFound = pairs.of(found, own.items());
    List<Entry<T>> base = new ArrayList<>();
    for (int i = 0; i < found.size(); i++) {
      if (ownOfFound[i] != EntryPairs.NONE) {
        T there = own.items().get(ownOfFound[i]).value();
        Entry<T> same = entry(list.unchanged().apply(there, found.get(i).value()));
        base.add(same);
        tellId(there, found.get(i).value());
        if (!mayGetId(there)) {
          found.set(i, same);
        }
      }
    }
    if (list.kind().key() == FrontMatterKey.INDICATORS && !newFigures) {
      for (int i = found.size() - 1; i >= 0; i--) {
        if (ownOfFound[i] == EntryPairs.NONE) {
          found.remove(i);
        }
      }
    }
    base.addAll(struck(pairs, list.entries().apply(before).items(), own.items()));
    EntryMerge.Result<T> merged =
        EntryMerge.merge(kind, base, own.items(), found, ours.body(), Optional.empty());
    write(
        list,
        own,
        new EntryMerge.Result<>(list.whole().apply(merged.items(), found), merged.gone()));
  }

  /** Only a figure may get something: the id of an indicator that the vocabulary knows now. */
  private static boolean mayGetId(Object entry) {
    return entry instanceof Indicator figure && figure.id().isEmpty() && !figure.reviewed();
  }

  private void tellId(Object there, Object found) {
    if (there instanceof Indicator own
        && found instanceof Indicator read
        && own.reviewed()
        && own.id().isEmpty()) {
      read.id().ifPresent(id -> fitting.add(new Fitting(own, id)));
    }
  }

  private static <T> Entry<T> entry(T value) {
    return new Entry<>(value, 1, List.of());
  }

  /** Whether another entry stands where a proposal does, in other words of the same sentence. */
  private static <T> boolean isCovered(EntryKind<T> kind, T found, List<Entry<T>> own) {
    String words = kind.quote(found).text();
    boolean listed = own.stream().anyMatch(there -> kind.quote(there.value()).text().equals(words));
    return !listed
        && own.stream()
            .map(Entry::value)
            .anyMatch(
                there -> !kind.quote(there).text().equals(words) && kind.covers(there, found));
  }

  private static <T> List<Entry<T>> struck(
      EntryPairs<T> pairs, List<Entry<T>> before, List<Entry<T>> own) {
    int[] ownOfBefore = pairs.of(before, own);
    List<Entry<T>> struck = new ArrayList<>();
    for (int i = 0; i < before.size(); i++) {
      if (ownOfBefore[i] == EntryPairs.NONE) {
        struck.add(before.get(i));
      }
    }
    return struck;
  }

  private <T> void write(ListOf<T> list, Entries<T> own, EntryMerge.Result<T> merged) {
    boolean untouched =
        merged.items().stream().allMatch(item -> item.written().isPresent())
            && merged.items().size() == own.items().size();
    if (untouched) {
      return;
    }
    EntryLine<T> form = EntryLine.like(list.kind(), ours, own);
    FileLines made =
        ours.key(list.kind().key())
            .flatMap(key -> new ListInPlace<>(key, own, form, merged).in(file))
            .filter(changed -> says(changed, list, merged))
            .orElseGet(() -> anew(list, form, merged));
    int more = made.size() - file.size();
    file = made;
    List<MergeChange> here = new ArrayList<>();
    List<Entry<T>> written = read(made).map(list.entries()).map(Entries::items).orElse(List.of());
    for (EntryMerge.Item<T> item : merged.items()) {
      int line =
          written.stream()
              .filter(entry -> entry.value().equals(item.value()))
              .mapToInt(Entry::line)
              .findFirst()
              .orElse(1);
      item.change().ifPresent(change -> here.add(change.movedBy(line)));
    }
    changes.replaceAll(change -> change.movedBy(more));
    changes.addAll(0, here);
  }

  /** The list written as a whole, below the comments that stand above its key. */
  private <T> FileLines anew(ListOf<T> list, EntryLine<T> form, EntryMerge.Result<T> merged) {
    Optional<KeyPart> key = ours.key(list.kind().key());
    int above = key.map(k -> form.anew() ? k.comments().size() : 0).orElse(0);
    List<String> lines = new ArrayList<>(form.head());
    merged.items().forEach(item -> lines.addAll(form.lines(item)));
    int gone = key.map(k -> k.lines().size() - above).orElse(0);
    return file.with(place(list) + above, gone, lines);
  }

  private static Optional<ReportParts> read(FileLines file) {
    return ReportParts.read(file.bytes(), "").value();
  }

  /** Whether a file has the list as it was merged, and all else as it was before. */
  private <T> boolean says(FileLines made, ListOf<T> list, EntryMerge.Result<T> merged) {
    Optional<ReportParts> before = read(file);
    Optional<ReportParts> after = read(made);
    List<T> meant = merged.items().stream().map(EntryMerge.Item::value).toList();
    return before.isPresent()
        && after.isPresent()
        && values(list.entries().apply(after.get())).equals(meant)
        && after.get().body().equals(before.get().body())
        && others(after.get(), list).equals(others(before.get(), list));
  }

  private static <T> List<T> values(Entries<T> entries) {
    return entries.items().stream().map(Entry::value).toList();
  }

  private static List<String> others(ReportParts report, ListOf<?> list) {
    return report.keys().stream()
        .filter(key -> !key.is(list.kind().key()))
        .map(key -> key.name() + ": " + key.value())
        .toList();
  }

  private int firstAfterLists() {
    return AFTER_LISTS.stream()
        .flatMap(key -> ours.key(key).stream())
        .mapToInt(KeyPart::firstLine)
        .min()
        .orElseGet(
            () ->
                ours.keys().stream()
                    .mapToInt(key -> key.firstLine() + key.lines().size())
                    .max()
                    .orElse(2));
  }
}
