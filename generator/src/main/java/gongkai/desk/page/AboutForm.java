package gongkai.desk.page;

import java.util.List;
import java.util.Map;

/**
 * What a report says of itself, as a form.
 *
 * @param words title and summary
 * @param missing codes of keys that a report needs and this one lacks
 * @param points codes of what an import left open
 * @param found what the source says, by key
 */
public record AboutForm(
    Words words,
    List<Choice> units,
    List<Choice> types,
    List<Choice> dimensions,
    Days days,
    List<String> missing,
    List<Point> points,
    Found found) {
  public AboutForm {
    units = List.copyOf(units);
    types = List.copyOf(types);
    dimensions = List.copyOf(dimensions);
    missing = List.copyOf(missing);
    points = List.copyOf(points);
  }

  /** What the report is called, and what it says in short. */
  public record Words(String title, String summary) {}

  /**
   * What the source says of the report.
   *
   * @param quotes its words, by the key that they speak for
   * @param unit the name that it gives for the unit; blank if none or a masked one
   * @param level the code of that unit's level; blank if not known
   * @param id for addresses of that unit, if it is new
   * @param strange numbers of the summary that the text has nowhere
   */
  public record Found(
      Map<String, String> quotes, String unit, String level, String id, List<String> strange) {
    public Found {
      quotes = Map.copyOf(quotes);
      strange = List.copyOf(strange);
    }
  }

  /** Year, period and dates as the file has them. */
  public record Days(String year, String from, String to, String written, String published) {}

  /** An open point. */
  public record Point(String code, String words) {}

  /** Whether something here is to do. */
  public boolean isOpen() {
    return !missing.isEmpty() || !points.isEmpty();
  }
}
