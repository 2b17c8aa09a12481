package gongkai.publishing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gongkai.diagnostic.SystemCause;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class GenerationsTest {
  private static final String OLD = "index.html: old\nunits/index.html: old\n";
  private static final String NEW = "index.html: new\nyears/index.html: new\n";

  @TempDir private Path temp;
  private OutputFolder output;
  private Generations generations;

  @BeforeEach
  void makeGenerations() {
    output = new OutputFolder(temp.resolve("out"));
    generations = new Generations(output, (one, other) -> false);
  }

  @Test
  void removesWhatAKilledBuildStaged() throws IOException {
    put(output.folder(), OLD);
    put(output.next(), "index.html: new\n");
    generations.heal();
    assertEquals(OLD, Site.read(output.folder()));
    assertEquals(List.of("out"), Site.names(temp));
  }

  @Test
  void putsTheOldSiteBackWhenABuildWasKilledBetweenTwoRenames() throws IOException {
    put(output.old(), OLD);
    put(output.next(), NEW);
    generations.heal();
    assertEquals(OLD, Site.read(output.folder()));
    assertEquals(List.of("out"), Site.names(temp));
  }

  @Test
  void removesTheRestOfTheOldSite() throws IOException {
    put(output.folder(), NEW);
    put(output.old(), "units/index.html: old\n");
    generations.heal();
    assertEquals(NEW, Site.read(output.folder()));
    assertEquals(List.of("out"), Site.names(temp));
  }

  @Test
  void removesTheStageOfAFirstBuildThatWasKilled() throws IOException {
    put(output.next(), NEW);
    generations.heal();
    assertEquals(List.of(), Site.names(temp));
  }

  @Test
  void removesLinksWithoutFollowingThem() throws IOException {
    put(temp.resolve("precious"), OLD);
    put(output.next(), NEW);
    Files.createSymbolicLink(output.next().resolve("link"), temp.resolve("precious"));
    generations.heal();
    assertEquals(OLD, Site.read(temp.resolve("precious")));
  }

  @Test
  void swapsByTwoRenamesWhereFoldersCannotBeExchanged() throws IOException {
    put(output.folder(), OLD);
    put(output.next(), NEW);
    Path stale = generations.swap();
    assertEquals(NEW, Site.read(output.folder()));
    assertEquals(OLD, Site.read(stale));
    assertEquals("(absent)", Site.read(output.next()));
  }

  @Test
  void putsTheOldSiteBackWhenTheSecondRenameFails() throws IOException {
    put(output.folder(), OLD);
    IOException fault = assertThrows(IOException.class, generations::swap);
    assertEquals(new SystemCause(output.next().toString(), "cause.gone"), SystemCause.of(fault));
    assertEquals(OLD, Site.read(output.folder()));
  }

  @Test
  @EnabledOnOs(OS.LINUX)
  void exchangesFoldersInOneStepOnLinux() throws IOException {
    put(output.folder(), OLD);
    put(output.next(), NEW);
    assertTrue(DirectoryExchange.exchange(output.next(), output.folder()));
    assertEquals(NEW, Site.read(output.folder()));
    assertEquals(OLD, Site.read(output.next()));
  }

  @Test
  @EnabledOnOs(OS.LINUX)
  void exchangesFoldersByTheBareSystemCallToo() throws IOException {
    put(output.folder(), OLD);
    put(output.next(), NEW);
    byte[] next = DirectoryExchange.pathBytes(output.next());
    byte[] folder = DirectoryExchange.pathBytes(output.folder());
    assertEquals(0, DirectoryExchange.renameat2BySystemCall(next, folder));
    assertEquals(NEW, Site.read(output.folder()));
    assertEquals(OLD, Site.read(output.next()));
  }

  @Test
  void saysThatItDidNotExchangeWhatIsNotThere() throws IOException {
    put(output.folder(), OLD);
    assertFalse(DirectoryExchange.exchange(output.next(), output.folder()));
    assertEquals(OLD, Site.read(output.folder()));
  }

  @Test
  @EnabledOnOs(OS.LINUX)
  void copiesWhereTheDiskHasNoLinks() throws IOException {
    // A file of another file system can be read but not linked.
    Path target = temp.resolve("copy");
    Stage.linkOrCopy(Path.of("/proc/version"), target);
    assertEquals(Files.readString(Path.of("/proc/version")), Files.readString(target));
  }

  private static void put(Path folder, String text) throws IOException {
    for (OutputFile file : Site.files(text)) {
      Path target = folder.resolve(file.path());
      Files.createDirectories(target.getParent());
      Files.write(target, ((FileContent.Made) file.content()).maker().make());
    }
  }
}
