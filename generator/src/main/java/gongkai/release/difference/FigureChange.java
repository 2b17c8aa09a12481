package gongkai.release.difference;

import gongkai.model.report.Indicator;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiPredicate;

/** A figure that changed, came or went. */
record FigureChange(Optional<Indicator> before, Optional<Indicator> after) {

  /** Which of these facts differ is what the public sees of a figure. */
  private static boolean isSame(Indicator one, Indicator other) {
    return one.label().equals(other.label())
        && one.quantity().unit().equals(other.quantity().unit())
        && one.quantity().qualifier() == other.quantity().qualifier()
        && isSame(one.quantity().value(), other.quantity().value())
        && one.quote().text().equals(other.quote().text());
  }

  private static boolean isSame(Optional<BigDecimal> one, Optional<BigDecimal> other) {
    return one.isPresent() == other.isPresent()
        && (one.isEmpty() || one.get().compareTo(other.get()) == 0);
  }

  private static boolean haveOneId(Indicator one, Indicator other) {
    return one.id().isPresent() && one.id().equals(other.id());
  }

  private static boolean haveOneLabel(Indicator one, Indicator other) {
    return Objects.equals(one.label(), other.label());
  }

  /** The figures of which something changed, in the order of the newer list, then what went. */
  static List<FigureChange> between(List<Indicator> before, List<Indicator> after) {
    List<Indicator> gone = new ArrayList<>(before);
    List<Indicator> come = new ArrayList<>(after);
    pair(gone, come, FigureChange::isSame);
    List<FigureChange> changes = new ArrayList<>();
    changes.addAll(pair(gone, come, FigureChange::haveOneId));
    changes.addAll(pair(gone, come, FigureChange::haveOneLabel));
    come.forEach(figure -> changes.add(new FigureChange(Optional.empty(), Optional.of(figure))));
    gone.forEach(figure -> changes.add(new FigureChange(Optional.of(figure), Optional.empty())));
    return changes;
  }

  /** Takes out of both lists what belongs together. */
  private static List<FigureChange> pair(
      List<Indicator> gone, List<Indicator> come, BiPredicate<Indicator, Indicator> belong) {
    List<FigureChange> pairs = new ArrayList<>();
    for (Indicator figure : List.copyOf(come)) {
      Optional<Indicator> old = gone.stream().filter(each -> belong.test(each, figure)).findFirst();
      if (old.isPresent()) {
        gone.remove(old.get());
        come.remove(figure);
        pairs.add(new FigureChange(old, Optional.of(figure)));
      }
    }
    return pairs;
  }
}
