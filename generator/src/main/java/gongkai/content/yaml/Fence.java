package gongkai.content.yaml;

import gongkai.content.slip.KeyboardSlips;
import gongkai.diagnostic.Problem;
import gongkai.diagnostic.SourceLocation;
import java.util.List;
import java.util.Optional;

/** The line of three hyphens that front matter stands between. */
public final class Fence {
  private static final String FENCE = "---";

  private Fence() {}

  public static boolean isFence(String line) {
    return line.stripTrailing().equals(FENCE);
  }

  /** Whether a line was meant as one: it holds nothing but dashes, at least two. */
  public static boolean isMeant(String line) {
    return KeyboardSlips.isLineOfDashes(line);
  }

  public static Optional<Problem> check(String line, String path, int number) {
    return isFence(line)
        ? Optional.empty()
        : Optional.of(
            Problem.error("slip-fence", new SourceLocation(path, number, 1), line.strip()));
  }

  /** Where a closing fence was forgotten: the first line that is blank or a heading. */
  public static SourceLocation lacking(String text, String path) {
    List<String> lines = text.lines().toList();
    int line = 1;
    while (line < lines.size() && !lines.get(line).isBlank() && !lines.get(line).startsWith("#")) {
      line++;
    }
    return new SourceLocation(path, line < lines.size() ? line + 1 : 1, 1);
  }
}
