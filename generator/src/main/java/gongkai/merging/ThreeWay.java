package gongkai.merging;

import gongkai.merging.Alignment.Delta;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * A text in two newer forms, cut into pieces each of which nobody changed, one side changed, or
 * both did. Changes side by side are pieces of their own: only what overlaps, or is put in at one
 * place, belongs together.
 *
 * @param base where the piece stands in the base
 * @param ours where in our form
 * @param theirs where in theirs
 */
record ThreeWay(Stretch base, Stretch ours, Stretch theirs) {

  /** Parts of a text, from {@code from} to before {@code to}. */
  record Stretch(int from, int to) {
    <T> List<T> of(List<T> text) {
      return text.subList(from, to);
    }

    int length() {
      return to - from;
    }
  }

  /** What one side or both changed, in parts of the base; growth is what it has more than that. */
  private record Change(int from, int to, int ourGrowth, int theirGrowth) {
    static Change of(Delta delta, boolean our) {
      int growth = delta.otherTo() - delta.otherFrom() - (delta.to() - delta.from());
      return new Change(delta.from(), delta.to(), our ? growth : 0, our ? 0 : growth);
    }

    /** Whether a change that begins no earlier shares a part or a gap with this one. */
    boolean meets(Change next) {
      boolean sameGap = from == to && next.from == next.to && next.from == from;
      return sameGap || next.from < to;
    }

    Change with(Change next) {
      return new Change(
          from, Math.max(to, next.to), ourGrowth + next.ourGrowth, theirGrowth + next.theirGrowth);
    }
  }

  /** The pieces, in order; together they are each of the three texts. */
  static List<ThreeWay> pieces(List<String> base, List<String> ours, List<String> theirs) {
    List<ThreeWay> pieces = new ArrayList<>();
    ThreeWay last = new ThreeWay(new Stretch(0, 0), new Stretch(0, 0), new Stretch(0, 0));
    List<Change> changes = changes(base, ours, theirs);
    changes.add(new Change(base.size(), base.size(), 0, 0));
    for (Change change : changes) {
      ThreeWay same = last.next(change.from() - last.base().to(), 0, 0);
      last = same.next(change.to() - change.from(), change.ourGrowth(), change.theirGrowth());
      pieces.add(same);
      pieces.add(last);
    }
    return pieces;
  }

  private ThreeWay next(int length, int ourGrowth, int theirGrowth) {
    return new ThreeWay(
        new Stretch(base.to, base.to + length),
        new Stretch(ours.to, ours.to + length + ourGrowth),
        new Stretch(theirs.to, theirs.to + length + theirGrowth));
  }

  private static List<Change> changes(List<String> base, List<String> ours, List<String> theirs) {
    List<Change> all = new ArrayList<>();
    Alignment.deltas(base, ours).forEach(delta -> all.add(Change.of(delta, true)));
    Alignment.deltas(base, theirs).forEach(delta -> all.add(Change.of(delta, false)));
    all.sort(Comparator.comparingInt(Change::from).thenComparingInt(Change::to));
    List<Change> changes = new ArrayList<>();
    for (Change next : all) {
      int last = changes.size() - 1;
      if (last >= 0 && changes.get(last).meets(next)) {
        changes.set(last, changes.get(last).with(next));
      } else {
        changes.add(next);
      }
    }
    return changes;
  }

  /**
   * The three ways to have a thing, brought to one.
   *
   * @return empty if ours and theirs both differ from the base and from each other
   */
  static <T> Optional<T> resolve(T base, T ours, T theirs) {
    if (theirs.equals(base) || theirs.equals(ours)) {
      return Optional.of(ours);
    }
    return ours.equals(base) ? Optional.of(theirs) : Optional.empty();
  }
}
