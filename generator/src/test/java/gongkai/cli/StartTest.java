package gongkai.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gongkai.SlowLast;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a small build does not even load: most of its time goes into code that runs once. */
@Tag(SlowLast.SLOW)
class StartTest {
  private static final Path ROOT =
      Path.of(System.getProperty("project.root", "..")).toAbsolutePath().normalize();

  /** Libraries by how their classes begin, and what they would be loaded for. */
  private static final Map<String, String> LIBRARIES =
      Map.of(
          "org.snakeyaml.", "a settings file that is not read in one pass",
          "tools.jackson.databind.", "a value that is not written as JSON by itself",
          "com.vladsch.flexmark.parser.Parser ", "a text that is parsed",
          "io.pebbletemplates.", "a template that is read",
          "java.lang.runtime.ObjectMethods ", "a record without an equals or hashCode of its own");

  @TempDir private static Path folder;

  private static List<String> byFirstBuild;
  private static List<String> byNextBuild;

  @BeforeAll
  static void build() throws Exception {
    site();
    byFirstBuild = loadedByBuild();
    byNextBuild = loadedByBuild();
  }

  @Test
  void aBuildInWhichNothingChangedParsesNothingAndReadsNoTemplate() {
    assertEquals(Map.of(), loaded(byNextBuild, LIBRARIES));
  }

  /** Of what it makes, only pages of its own are Markdown that a parser has to read. */
  @Test
  void aFirstBuildReadsItsSettingsInOnePass() {
    Map<String, String> libraries = new TreeMap<>(LIBRARIES);
    libraries.keySet().retainAll(List.of("org.snakeyaml.", "tools.jackson.databind."));
    assertEquals(Map.of(), loaded(byFirstBuild, libraries));
  }

  /** The portal that ships. */
  private static void site() throws IOException {
    try (Stream<Path> files = Files.walk(ROOT.resolve("content"))) {
      for (Path file : files.toList()) {
        Path copy = folder.resolve("site").resolve(ROOT.relativize(file).toString());
        if (Files.isDirectory(file)) {
          Files.createDirectories(copy);
        } else {
          Files.copy(file, copy);
        }
      }
    }
  }

  /** The classes that a build loads, in a Java of its own. */
  private static List<String> loadedByBuild() throws IOException, InterruptedException {
    Path log = folder.resolve("classes.txt");
    Files.deleteIfExists(log);
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC"));
    command.add("-Xlog:class+load:file=" + log + "::filecount=0");
    command.addAll(List.of("-cp", System.getProperty("java.class.path"), Main.class.getName()));
    command.addAll(List.of("build", "--quiet", "--site", folder.resolve("site").toString()));
    ProcessBuilder builder = new ProcessBuilder(command).inheritIO();
    builder.environment().remove("GONGKAI_STORE");
    assertEquals(0, builder.start().waitFor());
    List<String> classes = Files.readAllLines(log);
    assertTrue(classes.size() > 1000, "too few classes: " + classes.size());
    return classes;
  }

  /** The first class of each library, by what it would be loaded for. */
  private static Map<String, String> loaded(List<String> classes, Map<String, String> libraries) {
    Map<String, String> loaded = new TreeMap<>();
    libraries.forEach(
        (beginning, why) ->
            classes.stream()
                .filter(line -> line.contains("] " + beginning))
                .findFirst()
                .ifPresent(line -> loaded.put(why, line)));
    return loaded;
  }
}
