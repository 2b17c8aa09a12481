package gongkai.content.slip;

import gongkai.diagnostic.Problem;
import gongkai.diagnostic.SourceLocation;
import java.util.List;

/**
 * A text with its slips mended, for the rest of the reading.
 *
 * @param yaml the mended text; it has the lines of the original
 * @param slips what was mended; all errors
 */
public record Mended(String yaml, List<Problem> slips, List<Edit> edits) {
  public Mended {
    slips = List.copyOf(slips);
    edits = List.copyOf(edits);
  }

  /**
   * Signs of a line in the place of others.
   *
   * @param line from 0
   * @param column in the original, from 0
   */
  record Edit(int line, int column, int removed, String inserted) {}

  /**
   * Where a place of the mended text is in the original.
   *
   * @param line from 1
   * @param column from 1
   * @return the column in the original, from 1
   */
  int originalColumn(int line, int column) {
    int shift = 0;
    for (Edit edit : edits) {
      if (edit.line() != line - 1) {
        continue;
      }
      int begin = edit.column() + shift;
      if (column - 1 < begin) {
        break;
      }
      if (column - 1 < begin + edit.inserted().length()) {
        return edit.column() + Math.min(column - 1 - begin, Math.max(0, edit.removed() - 1)) + 1;
      }
      shift += edit.inserted().length() - edit.removed();
    }
    return Math.max(1, column - shift);
  }

  /** The same for a whole place, of which {@code line} is counted from the text's first line. */
  public SourceLocation original(String path, int firstLine, int line, int column) {
    return new SourceLocation(path, line + firstLine - 1, originalColumn(line, column));
  }
}
