package gongkai.desk.page;

import java.util.List;
import java.util.Optional;

/**
 * What is to do in all reports.
 *
 * @param listed the reports in which something is open, oldest first
 * @param settled the reports that have nothing open
 * @param sums how much of each kind is open in all of them
 * @param site what is to do for no single report
 * @param empty whether the site has no report at all
 */
public record TodoPage(
    Chrome chrome,
    Listed listed,
    Settled settled,
    Filter filter,
    List<Cell> sums,
    Site site,
    boolean empty,
    String title) {
  public TodoPage {
    sums = List.copyOf(sums);
  }

  /**
   * As many as a page holds.
   *
   * @param all how many there are
   * @param from the number of the first of the page, from 1
   * @param previous the address of the page before
   * @param next the address of the page after
   */
  public record Listed(
      List<Row> rows, int all, int from, Optional<String> previous, Optional<String> next) {
    public Listed {
      rows = List.copyOf(rows);
    }

    /** The number of the last of the page. */
    public int to() {
      return from + rows.size() - 1;
    }
  }

  /**
   * What to choose from.
   *
   * @param units those that have reports, to filter by; the first is all
   * @param kind the code of the one kind that is shown; blank for all
   * @param known the units of the site, to import into
   */
  public record Filter(List<Choice> units, String kind, List<Choice> known) {
    public Filter {
      units = List.copyOf(units);
      known = List.copyOf(known);
    }
  }

  /**
   * What is to do for no single report.
   *
   * @param problems what a check says of settings and pages
   * @param lost addresses that were published and would be gone
   * @param last the id of the last release; blank before the first
   * @param changed how many reports are not as that showed them
   */
  public record Site(List<Fault> problems, List<LostAddress> lost, String last, int changed) {
    public Site {
      problems = List.copyOf(problems);
      lost = List.copyOf(lost);
    }

    /** Whether one of the problems keeps the site from being built. */
    public boolean isBlocked() {
      return problems.stream().anyMatch(fault -> fault.severity().equals("error"));
    }
  }

  /**
   * What a check says.
   *
   * @param severity error, warning or note
   */
  public record Fault(String severity, String place, String words) {}

  /**
   * An address that would be gone.
   *
   * @param report the name of the report whose page it was; blank if it was none's
   * @param heirs reports that could take it over
   */
  public record LostAddress(String path, String report, List<Heir> heirs) {
    public LostAddress {
      heirs = List.copyOf(heirs);
    }
  }

  /**
   * A report that could take an address over.
   *
   * @param id as forms name it
   * @param version of its file
   */
  public record Heir(String id, String title, String version) {}

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

  /**
   * How much of one kind is open.
   *
   * @param address of the list of those reports alone; blank in a row
   */
  public record Cell(String kind, int count, String address) {}
}
