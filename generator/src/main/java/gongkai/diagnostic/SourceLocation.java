package gongkai.diagnostic;

/**
 * A place in a file.
 *
 * @param path relative to the site's folder, with {@code /} between its parts
 * @param line from 1
 * @param column from 1, in UTF-16 units as editors count
 */
public record SourceLocation(String path, int line, int column)
    implements Comparable<SourceLocation> {

  /** The beginning of a file. */
  public static SourceLocation of(String path) {
    return new SourceLocation(path, 1, 1);
  }

  @Override
  public int compareTo(SourceLocation other) {
    int byPath = path.compareTo(other.path);
    if (byPath != 0) {
      return byPath;
    }
    int byLine = Integer.compare(line, other.line);
    return byLine != 0 ? byLine : Integer.compare(column, other.column);
  }

  @Override
  public String toString() {
    return path + ":" + line + ":" + column;
  }
}
