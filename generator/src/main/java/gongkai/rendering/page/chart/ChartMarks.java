package gongkai.rendering.page.chart;

import gongkai.chart.ChartMark;
import gongkai.chart.Slot;
import gongkai.site.drawing.Chart;
import gongkai.statistics.Gap;
import java.util.List;
import java.util.Set;

/**
 * The marks of charts that need a legend, as codes: the endings of message keys and of classes of
 * the style sheet.
 */
record ChartMarks(Set<String> found) {
  static final List<String> ORDER =
      List.of(
          "disclosed",
          "at-least",
          "at-least-counted",
          "hollow",
          "no-bound",
          "ring",
          "ring-counted",
          "ring-no-bound",
          "withheld",
          "without",
          "other-unit",
          "several",
          "no-report",
          "withdrawn",
          "renamed",
          "merged",
          "other-bodies",
          "proposed");

  void add(Chart chart, Charts charts) {
    if (chart instanceof Chart.Disclosures disclosures) {
      disclosures.years().forEach(this::add);
    } else if (chart instanceof Chart.Distribution spread) {
      if (spread.years().stream().anyMatch(Chart.YearSpread::proposed)) {
        found.add("proposed");
      }
    } else if (chart instanceof Chart.Counting counting) {
      boolean bars = chart instanceof Chart.Totals totals && !totals.mean();
      charts.slots(counting).forEach(slot -> add(slot, bars));
    }
  }

  private void add(Chart.YearDisclosure year) {
    year.gap().map(Gap::code).ifPresent(found::add);
    if (year.disclosure().disclosed() > 0) {
      found.add("disclosed");
    }
    if (year.disclosure().withheld() > 0) {
      found.add("withheld");
    }
    if (year.disclosure().unreviewed() > 0) {
      found.add("proposed");
    }
  }

  private void add(Slot slot, boolean bars) {
    ChartMark mark = slot.mark();
    switch (mark.state()) {
      case EXACT, NOT_DUE -> {}
      case APPROXIMATE -> found.add(bars ? "hollow" : "ring");
      case AT_LEAST -> found.add(bars ? "at-least" : "ring");
      case AT_LEAST_COUNTED -> found.add(bars ? "at-least-counted" : "ring-counted");
      case COUNTED_ALONE -> found.add(bars ? "no-bound" : "ring-no-bound");
      case WITHHELD -> found.add("withheld");
      case WITHOUT -> found.add("without");
      case OTHER_UNIT -> found.add("other-unit");
      case SEVERAL -> found.add("several");
      case NO_REPORT -> found.add("no-report");
      case WITHDRAWN -> found.add("withdrawn");
    }
    switch (slot.seam()) {
      case NONE -> {}
      case RENAMED -> found.add("renamed");
      case MERGED -> found.add("merged");
      case OTHER_BODIES -> found.add("other-bodies");
    }
    if (mark.proposed()) {
      found.add("proposed");
    }
  }
}
