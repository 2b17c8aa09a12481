package gongkai.statistics;

import gongkai.model.report.Indicator;
import java.util.Collection;
import java.util.OptionalInt;

/**
 * How many of the figures that reports register are disclosed, and how many withheld.
 *
 * @param disclosed figures with a number
 * @param withheld figures whose number is withheld
 * @param unreviewed figures of either kind that a program proposed and nobody has confirmed
 */
public record Disclosure(int disclosed, int withheld, int unreviewed) {
  public static final Disclosure NONE = new Disclosure(0, 0, 0);

  /** The steps of {@link #step()}. */
  public static final int STEPS = 6;

  public static Disclosure of(Collection<Indicator> indicators) {
    int withheld = 0;
    int unreviewed = 0;
    for (Indicator indicator : indicators) {
      withheld += indicator.quantity().isWithheld() ? 1 : 0;
      unreviewed += indicator.reviewed() ? 0 : 1;
    }
    return new Disclosure(indicators.size() - withheld, withheld, unreviewed);
  }

  public Disclosure plus(Disclosure other) {
    return new Disclosure(
        disclosed + other.disclosed, withheld + other.withheld, unreviewed + other.unreviewed);
  }

  public int all() {
    return disclosed + withheld;
  }

  /**
   * The disclosed share in whole per cent, rounded half up; empty if there are no figures. Neither
   * 100 nor 0 is reached by rounding: those say all and none.
   */
  public OptionalInt percent() {
    if (all() == 0) {
      return OptionalInt.empty();
    }
    int rounded = (int) ((200L * disclosed + all()) / (2L * all()));
    if (withheld > 0 && rounded == 100) {
      return OptionalInt.of(99);
    }
    return OptionalInt.of(disclosed > 0 && rounded == 0 ? 1 : rounded);
  }

  /**
   * The share in steps, for heat maps and counts: 0 none, 1 below 25 per cent, 2 below 50, 3 below
   * 75, 4 below 100, 5 all. Empty if there are no figures.
   */
  public OptionalInt step() {
    if (all() == 0 || disclosed == 0 || withheld == 0) {
      return all() == 0 ? OptionalInt.empty() : OptionalInt.of(disclosed == 0 ? 0 : STEPS - 1);
    }
    return OptionalInt.of(1 + (int) (4L * disclosed / all()));
  }
}
