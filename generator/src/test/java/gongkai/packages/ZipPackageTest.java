package gongkai.packages;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gongkai.SlowLast;
import gongkai.packages.UnpackedPlace.Result;
import java.io.IOException;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.parallel.ResourceLock;

/** The zip: made, unpacked where nobody may write, and run by a user who owns nothing. */
@Tag(SlowLast.SLOW)
@Tag(SlowLast.LONG)
@ResourceLock(UnpackedPlace.DIST)
@EnabledIfSystemProperty(
    named = "packages.tried",
    matches = "yes",
    disabledReason = "the jar is not made: ./test makes it first")
class ZipPackageTest {
  private static final Pattern LINK = Pattern.compile("\\]\\(([^)\\s:#]+)[^)\\s:]*\\)");

  private static byte[] first;
  private static Path zip;
  private static UnpackedPlace place;
  private static Path unpacked;
  private static String launcher;

  @BeforeAll
  static void makeAndUnpack() throws Exception {
    UnpackedPlace.make("zip");
    zip = UnpackedPlace.made("gongkai-VERSION\\.zip");
    first = Files.readAllBytes(zip);
    UnpackedPlace.make("zip");
    place = new UnpackedPlace();
    unpacked = place.unpack(zip);
    launcher = "'" + unpacked + "/gongkai'";
  }

  @AfterAll
  static void clearAway() throws IOException {
    if (place != null) {
      place.close();
    }
  }

  @Test
  void theSameSourcesGiveTheSameBytes() throws IOException {
    assertArrayEquals(first, Files.readAllBytes(zip));
  }

  @Test
  void nobodyRunsItFromAFolderThatCannotBeWritten() throws Exception {
    Result made = place.asNobody(launcher + " init --sample '门户 一'");
    assertEquals(0, made.code(), made.toString());
    // What init says comes next is done as it stands there: the last two of three lines.
    List<String> lines = made.err().lines().toList();
    for (String line : lines.subList(lines.size() - 2, lines.size())) {
      Result next = place.asNobody(line);
      assertEquals(0, next.code(), line + "\n" + next);
    }
    assertTrue(Files.exists(place.sites.resolve("门户 一/site-out/index.html")));
    Result written = place.asNobody("touch '" + unpacked + "/x'");
    assertNotEquals(0, written.code(), "could be written after all");
  }

  @Test
  void tellsTheVersionOfTheProject() throws Exception {
    assertEquals(
        "gongkai " + UnpackedPlace.version() + "\n", place.asNobody(launcher + " --version").out());
  }

  @Test
  void noLauncherAsksForSourcesOrMaven() throws IOException {
    for (String name : List.of("gongkai", "gongkai.cmd", "gongkai-desk.cmd")) {
      String text = Files.readString(unpacked.resolve(name));
      for (String word : List.of("pom.xml", "javac", "mvn", "Maven", "project>", "src")) {
        assertFalse(text.contains(word), name + " has " + word);
      }
      assertEquals(name.endsWith(".cmd"), text.contains("\r\n"), name);
    }
  }

  /** In cmd.exe nothing shows beforehand that a label is not there. */
  @Test
  void everyLabelThatALauncherOfWindowsGoesToIsThere() throws IOException {
    for (Path file :
        List.of(
            unpacked.resolve("gongkai.cmd"),
            unpacked.resolve("gongkai-desk.cmd"),
            UnpackedPlace.PROJECT.resolve("gongkai.cmd"))) {
      String text = Files.readString(file);
      Matcher jump = Pattern.compile("(?m)(?:goto |call :)(\\w+)").matcher(text);
      int jumps = 0;
      while (jump.find()) {
        jumps++;
        assertTrue(text.contains("\r\n:" + jump.group(1) + "\r\n"), file + ": " + jump.group());
      }
      assertTrue(jumps > 2, file.toString());
    }
  }

  @Test
  void everyLinkOfTheManualLeadsToAFileOfThePackage() throws IOException {
    List<String> broken = new ArrayList<>();
    int links = 0;
    try (Stream<Path> files = Files.walk(unpacked)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".md")).toList()) {
        String prose =
            Files.readString(file)
                .replaceAll("(?ms)^ *```.*?^ *```$", "")
                .replaceAll("`[^`\n]*`", "");
        Matcher link = LINK.matcher(prose);
        while (link.find()) {
          links++;
          if (!Files.exists(file.resolveSibling(link.group(1)))) {
            broken.add(unpacked.relativize(file) + ": " + link.group(1));
          }
        }
      }
    }
    assertTrue(links > 10, "too few links: " + links);
    assertEquals(List.of(), broken);
  }

  @Test
  void holdsTheLicencesOfAllThatIsInIt() throws IOException {
    Path own = UnpackedPlace.PROJECT.resolve("generator/src/main/resources/META-INF/licenses");
    try (Stream<Path> texts = Files.list(own)) {
      for (Path text : texts.toList()) {
        assertTrue(
            Files.exists(unpacked.resolve("licenses/" + text.getFileName())), text.toString());
      }
    }
    assertTrue(Files.exists(unpacked.resolve("licenses/THIRD-PARTY.txt")));
    assertTrue(Files.exists(unpacked.resolve("LICENSE")));
  }

  @Test
  void bashCompletesCommandsAndOptions() throws Exception {
    Result result =
        place.asNobody(
            "exec bash -c '. \"$1\"; COMP_WORDS=(gongkai the); COMP_CWORD=1; _complete_gongkai;"
                + " echo \"${COMPREPLY[@]}\"; COMP_WORDS=(gongkai build --base); COMP_CWORD=2;"
                + " _complete_gongkai; echo \"${COMPREPLY[@]}\"' - '"
                + unpacked
                + "/completion/gongkai.bash'");
    assertEquals("theme\n--base-url\n", result.out(), result.toString());
  }

  @Test
  void theSampleForPipelinesChecksAndBuildsASite() throws Exception {
    Result made = place.asNobody(launcher + " init --sample 仓库 --quiet");
    assertEquals(0, made.code(), made.toString());
    String script = "cd 仓库 && sh '" + unpacked + "/docs/ci/portal.sh'";
    Path copy = place.sites.resolve("gongkai.zip");
    Files.copy(zip, copy);
    // Where it runs once and is gone, nothing is made for later starts: this user has no home.
    Map<String, String> right =
        Map.of(
            "GONGKAI_URL", copy.toUri().toString(),
            "GONGKAI_SHA256", sha256(first),
            "HOME", "/nonexistent");
    Result built = place.asNobody(script, right);
    assertEquals(0, built.code(), built.toString());
    assertTrue(Files.exists(place.sites.resolve("仓库/site-out/manifest.json")));

    Map<String, String> wrong =
        Map.of("GONGKAI_URL", copy.toUri().toString(), "GONGKAI_SHA256", "0".repeat(64));
    Result refused = place.asNobody(script, wrong);
    assertNotEquals(0, refused.code());
    assertFalse(refused.out().contains("gongkai "), "was started all the same: " + refused);
  }

  private static String sha256(byte[] bytes) throws Exception {
    byte[] digest = MessageDigest.getInstance("SHA-256").digest(bytes);
    return String.format("%064x", new BigInteger(1, digest));
  }
}
