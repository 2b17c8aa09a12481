package gongkai.merging;

import gongkai.content.writing.ReportParts.Entry;
import gongkai.model.vocabulary.IndicatorId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * Merges the entries of a list of the front matter one by one. Those belong together that have one
 * quote; of figures else those with one label and unit, so that an officer's id and label stay when
 * the source corrects the number; and last those whose words the source changed a little.
 *
 * <p>An entry that a person struck stays struck. One that the source gives up stays only if a
 * person worked on it and its quote stands in the merged text. What the source changed in words or
 * value is to be reviewed again.
 */
final class EntryMerge<T> {
  private static final int NONE = EntryPairs.NONE;
  private static final Pattern ESCAPE = Pattern.compile("\\\\(?=[\\x21-\\x2f:-@\\[-`{-~])|==");

  private final EntryKind<T> kind;
  private final List<Entry<T>> base;
  private final List<Entry<T>> ours;
  private final List<Entry<T>> theirs;
  private final String text;
  private final boolean near;
  private final Chooser<T> chosen;
  private final List<MergeChange> struck = new ArrayList<>();

  /**
   * An entry of the merged list.
   *
   * @param written our lines, if they stay as they are
   * @param change without its line
   */
  record Item<T>(
      T value, Optional<Entry<T>> written, Optional<MergeChange> change, boolean reviewAgain) {}

  /** Says what stays of an entry that both sides changed in one respect, each in its own way. */
  @FunctionalInterface
  interface Chooser<T> {
    /**
     * Hears of an entry.
     *
     * @param index of ours
     * @return the report's side, the source's or the one before; empty if it is open
     */
    Optional<Conflict.Side> of(int index, T was, Entry<T> ours, T theirs);
  }

  /**
   * What a merge gives.
   *
   * @param gone what is not in the list any more, or not again
   */
  record Result<T>(List<Item<T>> items, List<MergeChange> gone) {}

  private EntryMerge(
      EntryKind<T> kind,
      List<Entry<T>> base,
      List<Entry<T>> ours,
      List<Entry<T>> theirs,
      String body,
      Optional<Chooser<T>> chosen) {
    this.near = chosen.isPresent();
    this.chosen = chosen.orElse((index, was, our, their) -> Optional.empty());
    this.kind = kind;
    this.base = base;
    this.ours = ours;
    this.theirs = theirs;
    this.text = ESCAPE.matcher(body).replaceAll("");
  }

  /**
   * Merges.
   *
   * @param body the merged Markdown
   * @param chosen hears of contradictions, where one text became another: then entries are one
   *     whose words differ a little, too. Empty where only proposals are added
   */
  static <T> Result<T> merge(
      EntryKind<T> kind,
      List<Entry<T>> base,
      List<Entry<T>> ours,
      List<Entry<T>> theirs,
      String body,
      Optional<Chooser<T>> chosen) {
    EntryMerge<T> merge = new EntryMerge<>(kind, base, ours, theirs, body, chosen);
    return new Result<>(merge.items(), merge.struck);
  }

  private List<Item<T>> items() {
    EntryPairs<T> pairs = new EntryPairs<>(kind);
    int[] oursOfBase = near ? pairs.orNear(base, ours) : pairs.of(base, ours);
    int[] theirsOfBase = near ? pairs.orNear(base, theirs) : pairs.of(base, theirs);
    int[] baseOfOurs = EntryPairs.inverse(oursOfBase, ours.size());
    int[] baseOfTheirs = EntryPairs.inverse(theirsOfBase, theirs.size());
    int[] oursOfTheirs = pairs.of(theirs, baseOfTheirs, ours, baseOfOurs);

    List<List<Item<T>>> added = new ArrayList<>();
    ours.forEach(entry -> added.add(new ArrayList<>()));
    added.add(new ArrayList<>());
    int after = 0;
    for (int t = 0; t < theirs.size(); t++) {
      int b = baseOfTheirs[t];
      int o = b == NONE ? oursOfTheirs[t] : oursOfBase[b];
      if (o != NONE) {
        after = o + 1;
      } else if (b == NONE) {
        added.get(after).add(added(theirs.get(t).value()));
      } else {
        leaveOut(base.get(b).value(), theirs.get(t).value());
      }
    }
    List<Item<T>> items = new ArrayList<>(added.get(0));
    for (int o = 0; o < ours.size(); o++) {
      int b = baseOfOurs[o];
      if (b == NONE) {
        items.add(kept(ours.get(o)));
      } else {
        int t = theirsOfBase[b];
        items.addAll(t == NONE ? givenUp(base.get(b), ours.get(o)) : merged(b, o, t));
      }
      items.addAll(added.get(o + 1));
    }
    return items;
  }

  private List<Item<T>> merged(int b, int o, int t) {
    T their = theirs.get(t).value();
    boolean stays = their.equals(base.get(b).value());
    return List.of(stays ? kept(ours.get(o)) : merged(base.get(b).value(), o, their));
  }

  private Item<T> merged(T was, int o, T their) {
    Entry<T> entry = ours.get(o);
    T our = entry.value();
    Fields<T> fields = new Fields<>(was, our, their, Conflict.Side.REPORT);
    T merged = kind.merged().apply(fields);
    if (fields.contradict) {
      Optional<Conflict.Side> side = chosen.of(o, was, entry, their);
      if (side.isPresent()) {
        merged = kind.merged().apply(new Fields<>(was, our, their, side.get()));
      }
    }
    if (merged.equals(our)) {
      return kept(entry);
    }
    boolean same = kind.isReviewed(our) == kind.isReviewed(merged);
    return new Item<>(merged, Optional.empty(), Optional.of(changed(our, merged)), !same);
  }

  /** What changed, in the words of the quotes; where these stayed, in those of the entry. */
  private MergeChange changed(T our, T merged) {
    String name = kind.name(merged);
    boolean sameWords = quote(our).equals(quote(merged));
    Optional<IndicatorId> id = sameWords ? kind.newId(our, merged) : Optional.empty();
    if (id.isPresent()) {
      String words = WordingPair.shortened(quote(merged));
      return new MergeChange(MergeChange.MergeKind.FIGURE_KNOWN, 0, name, words, id.get().text());
    }
    WordingPair wordings =
        sameWords
            ? WordingPair.of(kind.written(our), kind.written(merged))
            : WordingPair.of(quote(our), quote(merged));
    return new MergeChange(kind.changes().changed(), 0, name, wordings.first(), wordings.second());
  }

  /** Takes from each field what one side changed. */
  static final class Fields<T> {
    private final T was;
    private final T our;
    private final T their;
    private final Conflict.Side side;
    private boolean contradict;

    Fields(T was, T our, T their, Conflict.Side side) {
      this.was = was;
      this.our = our;
      this.their = their;
      this.side = side;
    }

    T our() {
      return our;
    }

    <F> F of(Function<T, F> field) {
      F ours = field.apply(our);
      F theirs = field.apply(their);
      F before = field.apply(was);
      if (theirs.equals(before) || theirs.equals(ours)) {
        return ours;
      }
      if (ours.equals(before)) {
        return theirs;
      }
      contradict = true;
      return side == Conflict.Side.SOURCE ? theirs : side == Conflict.Side.BEFORE ? before : ours;
    }
  }

  private String quote(T value) {
    return kind.quote(value).text();
  }

  private List<Item<T>> givenUp(Entry<T> was, Entry<T> entry) {
    T our = entry.value();
    if (!our.equals(was.value()) && text.contains(quote(our))) {
      return List.of(kept(entry));
    }
    struck.add(
        new MergeChange(
            kind.changes().removed(), 0, kind.name(our), WordingPair.shortened(quote(our)), ""));
    return List.of();
  }

  private void leaveOut(T was, T their) {
    if (!their.equals(was)) {
      WordingPair wordings = WordingPair.of(quote(was), quote(their));
      struck.add(
          new MergeChange(
              kind.changes().left(), 0, kind.name(their), wordings.first(), wordings.second()));
    }
  }

  private Item<T> kept(Entry<T> entry) {
    return new Item<>(entry.value(), Optional.of(entry), Optional.empty(), false);
  }

  private Item<T> added(T their) {
    MergeChange change =
        new MergeChange(
            kind.changes().added(), 0, kind.name(their), "", WordingPair.shortened(quote(their)));
    return new Item<>(their, Optional.empty(), Optional.of(change), false);
  }
}
