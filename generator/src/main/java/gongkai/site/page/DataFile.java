package gongkai.site.page;

import gongkai.site.Address;
import gongkai.site.ReportEntry;
import java.util.List;

/** A file under {@code data/}. */
public record DataFile(Address address, DataKind kind, Format format, Tables tables)
    implements SiteFile {

  /** What the file holds. */
  public enum DataKind implements gongkai.model.Coded {
    REPORTS,
    UNITS,
    INDICATORS,
    DATAPACKAGE
  }

  /** How it is written. */
  public enum Format implements gongkai.model.Coded {
    CSV,
    JSON
  }

  /** All rows that the data files give, made once. */
  public record Tables(
      gongkai.model.SiteConfig site,
      List<ReportRow> reports,
      List<gongkai.model.Unit> units,
      List<IndicatorRow> indicators) {}

  /** A report and the absolute address of its page. */
  public record ReportRow(ReportEntry entry, String url) {}

  /**
   * A figure of a report.
   *
   * @param url the absolute address of the sentence that it stands in
   */
  public record IndicatorRow(
      gongkai.model.report.Report report,
      gongkai.model.report.Indicator indicator,
      String sentence,
      String url) {}
}
