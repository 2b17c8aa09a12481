package gongkai.publishing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gongkai.SlowLast;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Kills building processes at any moment and looks at what their visitors would see. */
@Tag(SlowLast.SLOW)
class KilledBuildTest {
  private static final List<String> GENERATIONS = List.of(site("old"), site("new"));
  private static final int KILLS = 10;

  @TempDir private Path temp;

  /** Some files change, some stay, some exist in one generation only. */
  private static String site(String generation) {
    return IntStream.range(0, 40)
            .mapToObj(i -> "reports/u" + i % 4 + "/" + i + ".html: " + generation + "\n")
            .collect(Collectors.joining())
        + IntStream.range(0, 20)
            .mapToObj(i -> "units/" + i + ".html: same\n")
            .collect(Collectors.joining())
        + (generation + "/only.html: " + generation + "\n");
  }

  /** Publishes one generation after the other until it is killed, or its test has gone. */
  static final class Builder {
    public static void main(String[] arguments) throws IOException {
      Path out = Path.of(arguments[0]);
      Publisher publisher =
          arguments[1].equals("exchange") ? new Publisher() : new Publisher((one, other) -> false);
      ProcessHandle test = ProcessHandle.current().parent().orElseThrow();
      for (int i = 0; test.isAlive(); i++) {
        publisher.publish(out, List.of(), Site.files(GENERATIONS.get(i % 2)), 2);
        if (i == 2) {
          System.out.println("ready");
        }
      }
    }
  }

  @Test
  @EnabledOnOs(OS.LINUX)
  void theSiteIsWholeAtOnceWhereFoldersCanBeExchanged() throws Exception {
    OutputFolder output = new OutputFolder(temp.resolve("out"));
    for (int i = 0; i < KILLS; i++) {
      killABuild(output, "exchange", i);
      assertWhole(output);
    }
  }

  @Test
  void theSiteIsWholeAfterHealingElsewhere() throws Exception {
    OutputFolder output = new OutputFolder(temp.resolve("out"));
    for (int i = 0; i < KILLS; i++) {
      killABuild(output, "two-renames", i);
      new Generations(output, (one, other) -> false).heal();
      assertWhole(output);
    }
  }

  @Test
  void theNextBuildClearsUp() throws Exception {
    OutputFolder output = new OutputFolder(temp.resolve("out"));
    killABuild(output, "exchange", 0);
    Site.publish(output.folder(), GENERATIONS.get(0));
    Site.publish(output.folder(), GENERATIONS.get(1));
    assertWhole(output);
    assertEquals(List.of(".out.gongkai-lock", "out"), Site.names(temp));
  }

  private static void killABuild(OutputFolder output, String means, int seed)
      throws IOException, InterruptedException {
    ChildProcess builder = ChildProcess.start(Builder.class, output.folder().toString(), means);
    Random random = new Random(seed);
    try (builder) {
      if (seed % 4 == 0) {
        Thread.sleep(random.nextInt(60));
      } else {
        // Most of a build's time goes into staging; what follows the manifest is what can go wrong.
        waitForManifestIn(output.next());
        spin(random.nextInt(5_000_000));
      }
      assertTrue(builder.isAlive());
    }
  }

  private static void waitForManifestIn(Path folder) {
    Path manifest = folder.resolve("manifest.json");
    long giveUp = System.nanoTime() + 10_000_000_000L;
    while (!Files.exists(manifest)) {
      assertTrue(System.nanoTime() < giveUp, "the builder stages nothing");
    }
  }

  private static void spin(long nanoseconds) {
    long end = System.nanoTime() + nanoseconds;
    while (System.nanoTime() < end) {
      Thread.onSpinWait();
    }
  }

  private static void assertWhole(OutputFolder output) throws IOException {
    String found = Site.read(output.folder());
    List<String> whole = GENERATIONS.stream().map(KilledBuildTest::sorted).toList();
    assertTrue(whole.contains(found), () -> "neither old nor new:\n" + found);
    int files = found.split("\n", -1).length - 1;
    assertEquals(
        files, Manifest.read(output.folder().resolve("manifest.json")).orElseThrow().size());
  }

  private static String sorted(String site) {
    return site.lines().sorted().map(line -> line + "\n").collect(Collectors.joining());
  }
}
