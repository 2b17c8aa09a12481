package gongkai.desk.page;

import java.util.List;

/**
 * What is to do in all reports.
 *
 * @param rows the reports in which something is open, oldest first
 * @param settled the reports that have nothing open
 * @param others what a check says of no report
 * @param empty whether the site has no report at all
 */
public record TodoPage(
    Chrome chrome,
    List<Row> rows,
    Settled settled,
    Units units,
    List<Cell> sums,
    List<String> others,
    boolean empty,
    String title) {
  public TodoPage {
    rows = List.copyOf(rows);
    sums = List.copyOf(sums);
    others = List.copyOf(others);
  }

  /**
   * Units to choose from.
   *
   * @param shown those that have reports, to filter by; the first is all
   * @param known those of the site, to import into
   */
  public record Units(List<Choice> shown, List<Choice> known) {
    public Units {
      shown = List.copyOf(shown);
      known = List.copyOf(known);
    }
  }

  /**
   * Reports that have nothing open: to be published, corrected or withdrawn.
   *
   * @param rows newest first; none where they are too many for a list
   */
  public record Settled(int count, List<Row> rows) {
    public Settled {
      rows = List.copyOf(rows);
    }
  }

  /** A report. */
  public record Row(
      String address, String unit, String title, String year, String status, List<Cell> cells) {
    public Row {
      cells = List.copyOf(cells);
    }
  }

  /** How much of one kind is open. */
  public record Cell(String kind, int count) {}
}
