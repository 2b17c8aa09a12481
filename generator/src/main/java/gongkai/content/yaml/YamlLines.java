package gongkai.content.yaml;

import gongkai.content.slip.Mended;
import gongkai.diagnostic.SourceLocation;
import java.util.Arrays;

/** The text that a parser reads, and where its places are in the file. */
final class YamlLines {
  private final Mended mended;
  private final String path;
  private final int firstLine;
  private final int[] starts;

  /**
   * Finds the lines of a text.
   *
   * @param firstLine the line of the file on which it begins, from 1
   */
  public YamlLines(Mended mended, String path, int firstLine) {
    this.mended = mended;
    this.path = path;
    this.firstLine = firstLine;
    this.starts = starts(mended.yaml());
  }

  private static int[] starts(String yaml) {
    int[] starts = new int[32];
    int count = 1;
    for (int end = yaml.indexOf('\n'); end >= 0; end = yaml.indexOf('\n', end + 1)) {
      starts = count < starts.length ? starts : Arrays.copyOf(starts, 2 * count);
      starts[count++] = end + 1;
    }
    return Arrays.copyOf(starts, count);
  }

  String yaml() {
    return mended.yaml();
  }

  /**
   * Where the parser is in the text.
   *
   * @param line from 1
   * @param column from 1, in whole characters: the parser counts those beyond U+FFFF once
   */
  int offset(int line, int column) {
    int number = Math.min(Math.max(line, 1), starts.length);
    int start = starts[number - 1];
    int end = number < starts.length ? starts[number] - 1 : yaml().length();
    int whole = yaml().codePointCount(start, end);
    return yaml().offsetByCodePoints(start, Math.min(Math.max(column, 1) - 1, whole));
  }

  /** The file's place of a place in the text. */
  public SourceLocation place(int offset) {
    int found = Arrays.binarySearch(starts, offset);
    int index = found >= 0 ? found : -found - 2;
    return mended.original(path, firstLine, index + 1, offset - starts[index] + 1);
  }

  /** The file's place of a line and column of the text, as {@link #offset} takes them. */
  public SourceLocation place(int line, int column) {
    return line > starts.length
        ? mended.original(path, firstLine, line, Math.max(1, column))
        : place(offset(line, column));
  }
}
