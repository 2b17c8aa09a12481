package gongkai.chart;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * What a chart shows at one place.
 *
 * @param value the number to draw; states from withheld on have none
 * @param text the number as it is written beside the mark, or the word for what is there instead
 * @param proposed whether a program proposed it, or part of it, and nobody has confirmed it: a
 *     broken ring around it says so
 */
public record ChartMark(State state, Optional<BigDecimal> value, String text, boolean proposed) {

  /** Each is drawn in a way of its own, without help from colour. */
  public enum State {
    /** A filled bar or point. */
    EXACT,
    /** A hollow bar or point. */
    APPROXIMATE,
    /** A bar that goes on above its number, a hollow point. */
    AT_LEAST,
    /** The same, since only values that count something else were left out. */
    AT_LEAST_COUNTED,
    /** A hollow bar that goes on above its number: others, of any size, are not part of it. */
    COUNTED_ALONE,
    /** A hatched slot. */
    WITHHELD,
    /** A gap with a dash: a report does not give it. */
    WITHOUT,
    /** A sign: a report gives it in a unit that is not the chart's. */
    OTHER_UNIT,
    /** A sign: there are several values, which do not come to one. */
    SEVERAL,
    /** A low empty frame: there is no report. */
    NO_REPORT,
    /** A low empty frame with a cross. */
    WITHDRAWN,
    /** A gap. */
    NOT_DUE
  }

  public static ChartMark of(State state, BigDecimal value, String text) {
    return new ChartMark(state, Optional.of(value), text, false);
  }

  public static ChartMark without(State state, String text) {
    return new ChartMark(state, Optional.empty(), text, false);
  }

  /** Whether the number may lie on either side of what is drawn. */
  boolean isApproximate() {
    return state == State.APPROXIMATE || state == State.COUNTED_ALONE;
  }

  /** Whether there is more than what is drawn. */
  boolean isOpen() {
    return switch (state) {
      case AT_LEAST, AT_LEAST_COUNTED, COUNTED_ALONE -> true;
      default -> false;
    };
  }

  /** Whether a line may go on between two: equally exact, and neither open at one end. */
  boolean goesOnTo(ChartMark next) {
    return value.isPresent() && state == next.state && !isOpen();
  }

  /** The same mark, with or without the ring of what nobody has confirmed. */
  public ChartMark proposed(boolean isProposed) {
    return new ChartMark(state, value, text, isProposed);
  }
}
