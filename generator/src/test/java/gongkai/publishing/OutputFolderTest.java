package gongkai.publishing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
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
    for (Path out : List.of(content, temp.resolve("site"), content.resolve("reports/out"))) {
      assertEquals("[output-overlaps [" + out + ", " + content + "]]", refusal(out));
    }
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
