package gongkai.line;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * Whole sites compared byte for byte. Each folder under {@code src/test/golden/} holds a {@code
 * site/} and the {@code expected/} output. {@code ./test -Dgolden.update=true} writes the output
 * anew; read the difference before you commit it.
 *
 * <p>The golden sites bring a small style sheet of their own, so that a change of the theme's does
 * not change every page through the name of its file.
 */
class GoldenSiteTest {
  private static final Path GOLDEN =
      Path.of(System.getProperty("project.root"), "generator", "src", "test", "golden").normalize();

  @TempDir private Path temp;

  @TestFactory
  Stream<DynamicTest> everyGoldenSiteIsBuiltAsItWas() throws IOException {
    List<Path> sites;
    try (Stream<Path> folders = Files.list(GOLDEN)) {
      sites = folders.filter(Files::isDirectory).sorted().toList();
    }
    assertFalse(sites.isEmpty());
    return sites.stream()
        .map(site -> DynamicTest.dynamicTest(site.getFileName().toString(), () -> compare(site)));
  }

  private void compare(Path golden) throws IOException {
    Path out = temp.resolve(golden.getFileName().toString());
    BuiltSite built = BuiltSite.of(golden.resolve("site"), out, 2);
    Path expected = golden.resolve("expected");
    if (Boolean.getBoolean("golden.update")) {
      replace(built, expected);
    }
    BuiltSite wanted = new BuiltSite(expected);
    assertEquals(String.join("\n", wanted.files()), String.join("\n", built.files()));
    for (String file : built.files()) {
      byte[] is = Files.readAllBytes(out.resolve(file));
      byte[] was = Files.readAllBytes(expected.resolve(file));
      if (!Arrays.equals(is, was)) {
        assertEquals(
            new String(was, StandardCharsets.UTF_8),
            new String(is, StandardCharsets.UTF_8),
            golden.getFileName() + ": " + file);
      }
    }
    assertEquals(List.of(), built.brokenLinks());
  }

  private static void replace(BuiltSite built, Path expected) throws IOException {
    if (Files.exists(expected)) {
      List<Path> old = new ArrayList<>();
      try (Stream<Path> all = Files.walk(expected)) {
        all.sorted(Comparator.reverseOrder()).forEach(old::add);
      }
      for (Path path : old) {
        Files.delete(path);
      }
    }
    for (String file : built.files()) {
      Path target = expected.resolve(file);
      Files.createDirectories(target.getParent());
      Files.copy(built.folder().resolve(file), target);
    }
  }
}
