package gongkai.publishing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gongkai.disk.WindowsNames;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class OutputFolderTest {
  @TempDir private Path temp;
  private Path content;

  @BeforeEach
  void makeContent() throws IOException {
    temp = temp.toRealPath();
    content = Files.createDirectories(temp.resolve("site/content"));
  }

  @Test
  void takesAFolderBesideTheContent() throws IOException {
    assertEquals("[]", refusal(temp.resolve("site/site-out")));
    assertEquals("[]", refusal(temp.resolve("site/content-out")));
  }

  @Test
  void refusesALink() throws IOException {
    Path target = Files.createDirectory(temp.resolve("target"));
    Path link = Files.createSymbolicLink(temp.resolve("link"), target);
    assertEquals("[output-is-link [" + link + ", " + target + "]]", refusal(link));
  }

  @Test
  void refusesALinkToNothing() throws IOException {
    Path link = Files.createSymbolicLink(temp.resolve("link"), Path.of("nowhere"));
    assertEquals("[output-is-link [" + link + ", nowhere]]", refusal(link));
  }

  @Test
  void refusesAFile() throws IOException {
    Path file = Files.writeString(temp.resolve("file"), "text");
    assertEquals("[output-is-file [" + file + "]]", refusal(file));
  }

  @Test
  void refusesTheRootOfTheDisk() throws IOException {
    Path root = temp.getRoot();
    assertEquals("[output-is-root [" + root + "]]", refusal(root));
  }

  @Test
  @EnabledOnOs(OS.LINUX)
  void refusesAMountPoint() throws IOException {
    assertEquals("[output-is-mount-point [/proc]]", refusal(Path.of("/proc")));
  }

  @Test
  void refusesAProtectedFolderAndWhatHoldsItOrLiesInIt() throws IOException {
    for (Path out : List.of(content, temp, content.resolve("reports/out"))) {
      assertEquals("[output-overlaps [" + out + ", " + content + "]]", refusal(out));
    }
  }

  @Test
  void refusesTheFolderOfTheSiteItself() throws IOException {
    Path site = temp.resolve("site");
    assertEquals("[output-holds-kept [" + site + ", content]]", refusal(site));
  }

  @Test
  void refusesAFolderBelowAFile() throws IOException {
    Path file = Files.writeString(temp.resolve("file"), "text");
    Path out = file.resolve("a/b");
    assertEquals("[output-under-file [" + out + ", " + file + "]]", refusal(out));
    assertEquals("text", Files.readString(file));
  }

  @Test
  void refusesAFolderInsideAnotherOutput() throws IOException {
    Path other = Files.createDirectories(temp.resolve("www"));
    Manifest.write(other.resolve(Manifest.FILE_NAME), Collections.emptyIterator());
    Path out = other.resolve("a/b");
    assertEquals("[output-in-output [" + out + ", " + other + "]]", refusal(out));
    Files.writeString(other.resolve(Manifest.FILE_NAME), "{}");
    assertEquals("[]", refusal(out));
  }

  @Test
  void knowsTheNamesThatWindowsKeepsForItself() {
    for (String name : List.of("CON", "nul.txt", "Com1", "site.", "site ")) {
      assertTrue(WindowsNames.isReserved(name), name);
    }
    for (String name : List.of("console", "site-out", "公开", "com10", ".site")) {
      assertFalse(WindowsNames.isReserved(name), name);
    }
  }

  /** Nobody, not even root, can make a file there. */
  @Test
  @EnabledOnOs(OS.LINUX)
  void tellsOfTheOutputAndNotOfTheLockThatCannotBeMade() {
    Path out = Path.of("/proc/site");
    OutputUnwritableException e =
        assertThrows(
            OutputUnwritableException.class,
            () -> new Publisher().publish(out, List.of(content), List.of(), 1));
    assertEquals(out, e.folder());
  }

  @Test
  void refusesAProtectedFolderThatIsReachedThroughALink() throws IOException {
    Files.createSymbolicLink(temp.resolve("other-name"), temp.resolve("site"));
    Path out = temp.resolve("other-name/content/out");
    assertEquals("[output-overlaps [" + out + ", " + content + "]]", refusal(out));
  }

  @Test
  void followsLinksAboveTheOutput() throws IOException {
    Files.createSymbolicLink(temp.resolve("www"), temp.resolve("site"));
    OutputFolder output =
        OutputFolder.of(temp.resolve("www/site-out"), List.of(content)).value().orElseThrow();
    assertEquals(temp.resolve("site/site-out"), output.folder());
  }

  private String refusal(Path out) throws IOException {
    return OutputFolder.of(out, List.of(content)).problems().stream()
        .map(problem -> problem.code() + " " + problem.arguments())
        .toList()
        .toString();
  }
}
