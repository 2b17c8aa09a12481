package gongkai.site.context;

import static org.junit.jupiter.api.Assertions.assertEquals;

import gongkai.model.Qualifier;
import gongkai.model.Quantity;
import gongkai.site.drawing.Chart;
import gongkai.site.drawing.Chart.Trend;
import gongkai.site.drawing.Chart.TrendPoint;
import gongkai.site.series.FigureSource;
import gongkai.site.series.SeriesCell;
import gongkai.site.series.SeriesCell.Figure;
import gongkai.statistics.Gap;
import gongkai.statistics.Point.Standing;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * A row is written as {@code 3家 *家 - ~3万家 5家? 6家!}: figures, withheld, none, not exact, proposed,
 * left out of the total.
 */
class TrendsTest {
  @ParameterizedTest
  @CsvSource({
    "3家 5家, EXACT 3; = EXACT 5",
    "3家 - *家, EXACT 3; WITHOUT; WITHHELD",
    "3家 o 4家, EXACT 3; NO_REPORT; EXACT 4",
    "1.2万家 ~3家 ~4家, EXACT 12000; INEXACT 3; = INEXACT 4",
    // In 2003 another unit was merged into this one.
    "1家 2家 3家 4家 5家, EXACT 1; = EXACT 2; = EXACT 3; EXACT 4; = EXACT 5",
    // What counts something else than the first is left to the table.
    "3家 5人 4家, EXACT 3; NOTHING; EXACT 4",
    "*人 5家 7人, WITHHELD; EXACT 5; NOTHING",
    "3家? *家? 2家, EXACT 3?; WITHHELD?; EXACT 2",
    "- -, WITHOUT; WITHOUT"
  })
  void aTrendHasAPointForEachYear(String row, String points) {
    assertEquals(points, told(Trends.ofCells(cells(row), Set.of(2003))));
  }

  @ParameterizedTest
  @CsvSource({"14, 14", "15, 15", "40, 15"})
  void aTrendHasTheLastYearsThatAChartHasRoomFor(int years, int points) {
    String row =
        IntStream.rangeClosed(1, years).mapToObj(i -> i + "家").collect(Collectors.joining(" "));
    List<TrendPoint> shown = Trends.ofCells(cells(row), Set.of()).points();
    assertEquals(points, shown.size());
    assertEquals(Optional.of(BigDecimal.valueOf(years)), shown.get(shown.size() - 1).number());
    assertEquals(Chart.lastYears(shown), shown);
  }

  @ParameterizedTest
  @CsvSource({
    "3家 5家, true",
    "3家 - ~5家, true",
    "- 5家, false",
    "*家 o 5家, false",
    "3家 5人, false",
    "*家 *家, false"
  })
  void onlyTwoNumbersHaveACourseToBeSeen(String row, boolean course) {
    assertEquals(course, Trends.ofCells(cells(row), Set.of()).hasCourse());
  }

  /** A body that was renamed within the year has two figures, of which one counts. */
  @ParameterizedTest
  @CsvSource({"33家, 30家!, 33", "30家!, 33家, 33", "30家!, 31家!, 31"})
  void ofTwoFiguresOfAYearTheOneThatCountsIsDrawn(String first, String second, String number) {
    SeriesCell cell =
        new SeriesCell(2021, "anchor", List.of(figure(first), figure(second)), Optional.empty());
    assertEquals("EXACT " + number, told(Trends.ofCells(List.of(cell), Set.of())));
  }

  private static List<SeriesCell> cells(String row) {
    List<SeriesCell> cells = new ArrayList<>();
    for (String written : row.split(" ", -1)) {
      boolean none = written.equals("-") || written.equals("o");
      cells.add(
          new SeriesCell(
              2000 + cells.size(),
              "anchor",
              none ? List.of() : List.of(figure(written)),
              none
                  ? Optional.of(written.equals("o") ? Gap.NO_REPORT : Gap.WITHOUT)
                  : Optional.empty()));
    }
    return cells;
  }

  private static Figure figure(String written) {
    boolean reviewed = !written.endsWith("?");
    String bare = written.replaceAll("[~?!]", "");
    String number = bare.replaceAll("[^0-9.*]", "");
    String unit = bare.substring(number.length());
    Qualifier qualifier = written.startsWith("~") ? Qualifier.APPROX : Qualifier.EXACT;
    Quantity quantity =
        number.equals("*")
            ? Quantity.withheld(unit)
            : Quantity.of(new BigDecimal(number), unit, qualifier);
    return new Figure(
        quantity,
        "evidence",
        Optional.empty(),
        written.endsWith("!") ? Standing.SUCCEEDED : Standing.COUNTED,
        reviewed,
        Optional.empty(),
        new FigureSource(Optional.empty(), Optional.empty()));
  }

  private static String told(Trend trend) {
    return trend.points().stream().map(TrendsTest::told).collect(Collectors.joining("; "));
  }

  private static String told(TrendPoint point) {
    return (point.joined() ? "= " : "")
        + point.known()
        + point.number().map(n -> " " + n.toPlainString()).orElse("")
        + (point.proposed() ? "?" : "");
  }
}
