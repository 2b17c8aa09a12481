package gongkai.diagnostic;

import java.util.List;

/**
 * Places in one file, held in little room: a site has millions, and hardly any is ever told.
 *
 * @param lines as many as columns
 */
public record PlacesInFile(String path, List<Integer> lines, List<Integer> columns) {
  public PlacesInFile {
    lines = List.copyOf(lines);
    columns = List.copyOf(columns);
  }

  /**
   * The places of some values.
   *
   * @param path of the file that they all stand in
   */
  public static PlacesInFile of(String path, List<? extends Placed<?>> values) {
    return new PlacesInFile(
        path,
        values.stream().map(value -> value.place().line()).toList(),
        values.stream().map(value -> value.place().column()).toList());
  }

  public SourceLocation get(int index) {
    return new SourceLocation(path, lines.get(index), columns.get(index));
  }
}
