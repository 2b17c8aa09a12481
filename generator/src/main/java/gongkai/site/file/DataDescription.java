package gongkai.site.file;

import gongkai.site.Address;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What programs read of the tables under {@code data/}.
 *
 * @param page the address of the page that describes them to people
 * @param date of the newest publication or change; empty if there is none
 */
public record DataDescription(
    Address address, Standard standard, Address page, Optional<LocalDate> date)
    implements PlainFile {

  /** By which standard they are described. */
  public enum Standard {
    /** Frictionless Data Package, version 2: {@code datapackage.json}. */
    DATA_PACKAGE,
    /** Metadata Vocabulary for Tabular Data (W3C, 2015): {@code csv-metadata.json}. */
    CSVW
  }

  /** It has the sizes and digests of the tables. */
  @Override
  public boolean holdsAllReports() {
    return true;
  }
}
