package gongkai.site.page;

import gongkai.model.Passage;
import gongkai.site.item.Citation;
import gongkai.site.item.Link;
import gongkai.site.table.Column;
import gongkai.site.table.DataTable;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What the data files are: tables and columns, how to cite them, what one may do with them.
 *
 * @param date of the newest publication or change; empty before there is one
 * @param licence as the site states it; empty if it states none
 */
public record DataPage(
    Shell shell,
    List<Table> tables,
    Slices slices,
    Optional<LocalDate> date,
    Optional<Licence> licence,
    List<Citation> citations,
    Examples examples)
    implements Page {

  /** A table, which has a CSV and a JSON file of its code's name. */
  public record Table(DataTable kind, List<Field> fields) {}

  /**
   * A column.
   *
   * @param meaning the last part of the key of what it means
   * @param values the only ones that it can have; empty if there is no such list
   */
  public record Field(
      String name,
      String term,
      String meaning,
      Column.ColumnType kind,
      boolean required,
      List<String> values) {}

  /**
   * Files of a part of the figures.
   *
   * @param indicators those that have a file, each with the link to it
   * @param unit a unit that has a file, as an example
   */
  public record Slices(List<Link> indicators, Optional<Link> unit, Optional<Link> year) {}

  /** Under what others may use the data. */
  public record Licence(Passage name, String url) {}

  /**
   * What examples are made of.
   *
   * @param url of the table of figures, absolute
   * @param indicator one that reports give; without one, the examples count figures
   * @param year that it is given for
   */
  public record Examples(String url, Optional<String> indicator, int year, Letters letters) {}

  /** The letters by which a spreadsheet knows some columns of the table of figures. */
  public record Letters(String indicator, String year, String standing, String value) {}

  @Override
  public String template() {
    return "data";
  }
}
