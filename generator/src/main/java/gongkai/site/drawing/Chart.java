package gongkai.site.drawing;

import gongkai.model.Passage;
import gongkai.statistics.Coverage;
import gongkai.statistics.Disclosure;
import gongkai.statistics.Gap;
import gongkai.statistics.Spread;
import gongkai.statistics.Sum;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A chart of a page. */
public sealed interface Chart {
  /** For more years than these a chart has no room; it shows the last ones. */
  int MOST_YEARS = 15;

  /** The years that a chart shows. */
  static <T> List<T> lastYears(List<T> years) {
    return years.subList(Math.max(0, years.size() - MOST_YEARS), years.size());
  }

  /** A chart whose numbers count something, which is said beside it. */
  sealed interface Counting extends Chart {
    /** In what all its numbers are shown. */
    Denomination denomination();

    /** All numbers on its scale. */
    List<BigDecimal> numbers();

    /** Whether lengths are compared, so that 0 is on the scale. */
    default boolean fromZero() {
      return false;
    }
  }

  /**
   * What all units' values of each year come to.
   *
   * @param mean whether they are means, which are points and no lengths
   */
  record Totals(Denomination denomination, boolean mean, List<YearTotal> years)
      implements Counting {
    public Totals {
      years = lastYears(years);
    }

    @Override
    public List<BigDecimal> numbers() {
      return years.stream().flatMap(y -> y.total().flatMap(Sum::number).stream()).toList();
    }

    @Override
    public boolean fromZero() {
      return !mean;
    }
  }

  /**
   * A year's total.
   *
   * @param units how many of the units that were due give a value, counted or not
   * @param gap why there is none; empty also where there are values that are not added
   * @param seam whether it is a total of other bodies than the one before
   */
  record YearTotal(
      String year, Coverage.Share units, Optional<Sum> total, Optional<Gap> gap, Seam seam) {}

  /** How the numbers of many units are spread in each year. */
  record Distribution(Denomination denomination, List<YearSpread> years) implements Counting {
    public Distribution {
      years = lastYears(years);
    }

    @Override
    public List<BigDecimal> numbers() {
      return years.stream()
          .flatMap(y -> y.spread().stream())
          .flatMap(s -> Stream.of(s.least(), s.median(), s.most()))
          .toList();
    }
  }

  /**
   * The numbers of a year.
   *
   * @param spread of those that can be compared; empty if there are none
   * @param disclosure of all values, also of those that are not drawn
   */
  record YearSpread(String year, Optional<Spread> spread, Disclosure disclosure) {
    /** Whether some of them have not been confirmed by a person. */
    public boolean proposed() {
      return disclosure.unreviewed() > 0;
    }

    /** Whether there are numbers, and none that can be drawn. */
    public boolean undrawn() {
      return spread.isEmpty() && disclosure.disclosed() > 0;
    }
  }

  /**
   * One of several small lines on one scale.
   *
   * @param numbers of all the lines, so that they can be compared
   * @param body whose line it is
   * @param number among the lines of the page, from 1
   */
  record Line(
      Denomination denomination,
      List<BigDecimal> numbers,
      Passage body,
      int number,
      List<LinePoint> points)
      implements Counting {}

  /**
   * One year of a line.
   *
   * @param gap why there is no value; empty also where there are several that do not come to one
   * @param seam before it
   */
  record LinePoint(int year, Optional<Sum> value, Optional<Gap> gap, Seam seam) {}

  /** Where what is counted did not stay the same. */
  enum Seam {
    NONE,
    RENAMED,
    MERGED,
    /** A total of other bodies than the one before. */
    OTHER_BODIES
  }

  /** How many figures each year's reports disclose and withhold. */
  record Disclosures(List<YearDisclosure> years) implements Chart {
    public Disclosures {
      years = lastYears(years);
    }
  }

  /**
   * The figures of a year.
   *
   * @param gap why there are none; empty if there is a report
   */
  record YearDisclosure(String year, Disclosure disclosure, Optional<Gap> gap) {}

  /** A line of a word's size, for the row of a table. */
  record Trend(List<TrendPoint> points) implements Chart {
    public Trend {
      points = lastYears(points);
    }

    /** Whether there are two numbers: a single point has no course, and stands in the row. */
    public boolean hasCourse() {
      return points.stream().filter(point -> point.number().isPresent()).count() > 1;
    }
  }

  /**
   * One year of a trend.
   *
   * @param number in one unit with all others; only exact and inexact points have one
   * @param proposed whether some of it has not been confirmed by a person
   * @param joined whether it goes on from the point before: both are equally exact, and of the same
   *     bodies
   */
  record TrendPoint(Known known, Optional<BigDecimal> number, boolean proposed, boolean joined) {}

  /** What is known of a year. */
  enum Known {
    EXACT,
    INEXACT,
    WITHHELD,
    /** A report does not give it. */
    WITHOUT,
    /** There is no report. */
    NO_REPORT,
    /** Nothing that could be drawn. */
    NOTHING
  }
}
