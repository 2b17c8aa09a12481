package gongkai;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What every file of source keeps to. */
class SourceFilesTest {
  /** In bytes. */
  private static final int LARGEST_FILE = 20 * 1024;

  private static final int LONGEST_LINE = 120;

  private static final Pattern REMARK = Pattern.compile("\\s*(?:\\*|/\\*|//)");

  private static final Set<Character.UnicodeBlock> WIDE_SIGNS =
      Set.of(
          Character.UnicodeBlock.CJK_SYMBOLS_AND_PUNCTUATION,
          Character.UnicodeBlock.HALFWIDTH_AND_FULLWIDTH_FORMS);

  /**
   * A slow machine is no fault. {@link Growth} compares two sizes of one work; {@code @Timeout}
   * only ends what hangs.
   */
  @Test
  void noTestHoldsWorkAgainstALimitOfTime() throws IOException {
    String call = "assert" + "Timeout";
    List<String> limits = new ArrayList<>();
    for (Path source : sources()) {
      if (Files.readString(source).contains(call)) {
        limits.add(source.getFileName().toString());
      }
    }
    assertEquals(List.of(), limits);
  }

  @Test
  void filesStaySmall() throws IOException {
    List<String> large = new ArrayList<>();
    for (Path source : sources()) {
      boolean many = Files.readAllLines(source).size() > 500;
      if (many || Files.size(source) > LARGEST_FILE) {
        large.add(source.getFileName().toString());
      }
    }
    assertEquals(List.of(), large, "over 500 lines or 20 KB");
  }

  /**
   * The formatter breaks code, and leaves text as long as it is: words belong in a lexicon. In
   * rules a Chinese sign counts as wide as it is, 2; what tests quote is quoted whole.
   */
  @Test
  void linesStayShort() throws IOException {
    Set<String> wide = new TreeSet<>();
    for (Path source : sources()) {
      boolean rules = source.toString().replace('\\', '/').contains("/src/main/");
      if (Files.readAllLines(source).stream()
          .anyMatch(line -> (rules ? columns(line) : line.length()) > LONGEST_LINE)) {
        wide.add(source.getFileName().toString());
      }
    }
    assertEquals(Set.of(), wide, "lines of over 120 columns: break them");
  }

  /** As tools see a line that know nothing of Chinese: three bytes a sign. Remarks quote. */
  @Test
  void rulesStayShortInBytesToo() throws IOException {
    Set<String> wide = new TreeSet<>();
    for (Path source : sources()) {
      if (source.toString().replace('\\', '/').contains("/src/main/")) {
        Files.readAllLines(source).stream()
            .filter(line -> !REMARK.matcher(line).lookingAt())
            .filter(line -> line.getBytes(StandardCharsets.UTF_8).length > LONGEST_LINE)
            .forEach(line -> wide.add(source.getFileName() + ": " + line.strip()));
      }
    }
    assertEquals(Set.of(), wide, "lines of over 120 bytes: name a part of them");
  }

  private static int columns(String line) {
    return line.length() + (int) line.codePoints().filter(SourceFilesTest::isWide).count();
  }

  private static boolean isWide(int sign) {
    return Character.UnicodeScript.of(sign) == Character.UnicodeScript.HAN
        || WIDE_SIGNS.contains(Character.UnicodeBlock.of(sign));
  }

  private static List<Path> sources() throws IOException {
    try (Stream<Path> files =
        Files.walk(Path.of(System.getProperty("project.root"), "generator", "src"))) {
      return files.filter(file -> file.toString().endsWith(".java")).toList();
    }
  }
}
