package gongkai.desk.page;

import java.util.List;

/**
 * What a report says of itself, as a form.
 *
 * @param missing codes of keys that a report needs and this one lacks
 * @param points codes of what an import left open
 */
public record AboutForm(
    String title,
    String summary,
    List<Choice> units,
    List<Choice> types,
    List<Choice> dimensions,
    Days days,
    List<String> missing,
    List<Point> points) {
  public AboutForm {
    units = List.copyOf(units);
    types = List.copyOf(types);
    dimensions = List.copyOf(dimensions);
    missing = List.copyOf(missing);
    points = List.copyOf(points);
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
