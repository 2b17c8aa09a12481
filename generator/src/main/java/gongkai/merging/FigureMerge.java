package gongkai.merging;

import gongkai.content.ReportParts.Figure;
import gongkai.merging.Change.Kind;
import gongkai.model.Indicator;
import gongkai.model.Quantity;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * Merges the entries of {@code indicators} one by one. Entries belong together that have one quote,
 * else one label and unit: so an officer's id and label stay when the source corrects the number.
 *
 * <p>An entry that a person struck stays struck. One that the source gives up stays only if a
 * person worked on it and its quote stands in the merged text. A figure whose words or number the
 * source changed is to be reviewed again.
 */
final class FigureMerge {
  private static final int NONE = FigurePairs.NONE;
  private static final Pattern ESCAPE = Pattern.compile("\\\\(?=[\\x21-\\x2f:-@\\[-`{-~])|==");

  private final List<Figure> base;
  private final List<Figure> ours;
  private final List<Figure> theirs;
  private final String text;
  private final List<Conflict> conflicts = new ArrayList<>();
  private final List<Change> struck = new ArrayList<>();

  /**
   * An entry of the merged list.
   *
   * @param written our lines, if they stay as they are
   * @param change without its line
   */
  record Item(
      Indicator indicator,
      Optional<Figure> written,
      Optional<Change> change,
      boolean reviewAgain) {}

  /** A figure that both sides changed in one respect, each in its own way. */
  record Conflict(Figure ours, Indicator theirs) {}

  /**
   * What a merge gives.
   *
   * @param gone what is not in the list any more, or not again
   */
  record Result(List<Item> items, List<Change> gone, List<Conflict> conflicts) {}

  private FigureMerge(List<Figure> base, List<Figure> ours, List<Figure> theirs, String body) {
    this.base = base;
    this.ours = ours;
    this.theirs = theirs;
    this.text = ESCAPE.matcher(body).replaceAll("");
  }

  /**
   * Merges.
   *
   * @param body the merged Markdown
   */
  static Result merge(List<Figure> base, List<Figure> ours, List<Figure> theirs, String body) {
    FigureMerge merge = new FigureMerge(base, ours, theirs, body);
    return new Result(merge.items(), merge.struck, merge.conflicts);
  }

  private List<Item> items() {
    int[] oursOfBase = FigurePairs.of(base, ours);
    int[] theirsOfBase = FigurePairs.of(base, theirs);
    int[] baseOfOurs = FigurePairs.inverse(oursOfBase, ours.size());
    int[] baseOfTheirs = FigurePairs.inverse(theirsOfBase, theirs.size());
    int[] oursOfTheirs = FigurePairs.of(theirs, baseOfTheirs, ours, baseOfOurs);

    List<List<Item>> added = new ArrayList<>();
    ours.forEach(figure -> added.add(new ArrayList<>()));
    added.add(new ArrayList<>());
    int after = 0;
    for (int t = 0; t < theirs.size(); t++) {
      int b = baseOfTheirs[t];
      int o = b == NONE ? oursOfTheirs[t] : oursOfBase[b];
      if (o != NONE) {
        after = o + 1;
      } else if (b == NONE) {
        added.get(after).add(added(theirs.get(t).indicator()));
      } else {
        leaveOut(base.get(b).indicator(), theirs.get(t).indicator());
      }
    }
    List<Item> items = new ArrayList<>(added.get(0));
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

  private List<Item> merged(int b, int o, int t) {
    return List.of(merged(base.get(b).indicator(), ours.get(o), theirs.get(t).indicator()));
  }

  private Item merged(Indicator was, Figure figure, Indicator their) {
    Indicator our = figure.indicator();
    if (their.equals(was)) {
      return kept(figure);
    }
    Fields fields = new Fields(was, our, their);
    Optional<String> id = fields.of(Indicator::id);
    String label = fields.of(Indicator::label);
    Quantity quantity = fields.of(Indicator::quantity);
    String quote = fields.of(Indicator::quote);
    if (fields.contradict) {
      conflicts.add(new Conflict(figure, their));
    }
    boolean same = quantity.equals(our.quantity()) && quote.equals(our.quote());
    Indicator merged = new Indicator(id, label, quantity, quote, our.reviewed() && same);
    if (merged.equals(our)) {
      return kept(figure);
    }
    Wordings wordings = Wordings.of(our.quote(), quote);
    Change change = new Change(Kind.FIGURE_CHANGED, 0, label, wordings.first(), wordings.second());
    return new Item(merged, Optional.empty(), Optional.of(change), our.reviewed() && !same);
  }

  /** Takes from each field what one side changed. */
  private static final class Fields {
    private final Indicator was;
    private final Indicator our;
    private final Indicator their;
    private boolean contradict;

    Fields(Indicator was, Indicator our, Indicator their) {
      this.was = was;
      this.our = our;
      this.their = their;
    }

    <T> T of(Function<Indicator, T> field) {
      T ours = field.apply(our);
      T theirs = field.apply(their);
      T before = field.apply(was);
      if (theirs.equals(before) || theirs.equals(ours)) {
        return ours;
      }
      contradict |= !ours.equals(before);
      return ours.equals(before) ? theirs : ours;
    }
  }

  private List<Item> givenUp(Figure was, Figure figure) {
    Indicator our = figure.indicator();
    if (!our.equals(was.indicator()) && text.contains(our.quote())) {
      return List.of(kept(figure));
    }
    struck.add(
        new Change(Kind.FIGURE_REMOVED, 0, our.label(), Wordings.shortened(our.quote()), ""));
    return List.of();
  }

  private void leaveOut(Indicator was, Indicator their) {
    if (!their.equals(was)) {
      Wordings wordings = Wordings.of(was.quote(), their.quote());
      struck.add(
          new Change(Kind.FIGURE_LEFT_OUT, 0, their.label(), wordings.first(), wordings.second()));
    }
  }

  private static Item kept(Figure figure) {
    return new Item(figure.indicator(), Optional.of(figure), Optional.empty(), false);
  }

  private static Item added(Indicator their) {
    Change change =
        new Change(Kind.FIGURE_ADDED, 0, their.label(), "", Wordings.shortened(their.quote()));
    return new Item(their, Optional.empty(), Optional.of(change), false);
  }
}
