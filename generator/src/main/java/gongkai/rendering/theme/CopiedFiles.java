package gongkai.rendering.theme;

import gongkai.diagnostic.Problem;
import gongkai.diagnostic.SourceLocation;
import gongkai.digest.Sha256;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Which files of the built-in theme a site has copied, and of what state of it: the table {@code
 * copied.tsv} in the folder of its own theme.
 *
 * @param origins by the file's path in the theme
 */
public record CopiedFiles(SortedMap<String, Origin> origins) {
  public static final String FILE = "copied.tsv";

  private static final String HEAD = "path\tversion\tsha256\n";
  private static final Pattern LINE = Pattern.compile("([^\t]+)\t([^\t]+)\t([0-9a-f]{64})");

  public CopiedFiles {
    origins = Collections.unmodifiableSortedMap(new TreeMap<>(origins));
  }

  /**
   * What a file was when it was copied.
   *
   * @param version of the program
   * @param sha256 of the built-in file
   */
  public record Origin(String version, String sha256) {
    public static Origin of(String version, byte[] builtIn) {
      return new Origin(version, Sha256.of(builtIn));
    }
  }

  /** Reads the table. A line that is none of it is passed over: {@link #faults} reports it. */
  public static CopiedFiles read(Optional<byte[]> bytes) {
    SortedMap<String, Origin> origins = new TreeMap<>();
    for (String line : lines(bytes)) {
      Matcher matcher = LINE.matcher(line);
      if (matcher.matches()) {
        origins.put(matcher.group(1), new Origin(matcher.group(2), matcher.group(3)));
      }
    }
    return new CopiedFiles(origins);
  }

  private static List<String> lines(Optional<byte[]> bytes) {
    return bytes
        .map(b -> new String(b, StandardCharsets.UTF_8).lines().map(String::stripTrailing).toList())
        .orElse(List.of());
  }

  /** The table with one more file, or another state of one. */
  public CopiedFiles with(String path, Origin origin) {
    SortedMap<String, Origin> more = new TreeMap<>(origins);
    more.put(path, origin);
    return new CopiedFiles(more);
  }

  public String text() {
    StringBuilder text = new StringBuilder(HEAD);
    origins.forEach(
        (path, origin) ->
            text.append(path + "\t" + origin.version() + "\t" + origin.sha256() + "\n"));
    return text.toString();
  }

  /**
   * Warns of each file that the site copied and whose built-in original is another now. A file that
   * the site does not have any more is none of its own.
   */
  public static List<Problem> problems(ThemeFiles files) throws IOException {
    List<Problem> problems = new ArrayList<>(faults(files));
    for (var copy : read(files.copied()).origins().entrySet()) {
      String path = copy.getKey();
      Optional<byte[]> own = files.own(path);
      if (own.isEmpty()) {
        continue;
      }
      SourceLocation place = SourceLocation.of(files.label(path));
      String version = copy.getValue().version();
      Optional<byte[]> builtIn = files.builtIn(path);
      if (builtIn.isEmpty()) {
        problems.add(Problem.warning("theme-file-gone", place, version));
      } else if (!Sha256.of(builtIn.get()).equals(copy.getValue().sha256())
          && !java.util.Arrays.equals(own.get(), builtIn.get())) {
        problems.add(Problem.warning("theme-file-changed", place, version, path));
      }
    }
    return problems;
  }

  private static List<Problem> faults(ThemeFiles files) {
    List<Problem> faults = new ArrayList<>();
    int number = 0;
    for (String line : lines(files.copied())) {
      number++;
      if (!line.isEmpty() && !HEAD.equals(line + "\n") && !LINE.matcher(line).matches()) {
        SourceLocation place = new SourceLocation(files.label(FILE), number, 1);
        faults.add(Problem.warning("theme-copies-line", place));
      }
    }
    return faults;
  }
}
