package gongkai.launcher;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gongkai.SlowLast;
import gongkai.launcher.FakeMachine.Result;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;

@DisabledOnOs(value = OS.WINDOWS, disabledReason = "the script is for POSIX shells")
@Tag(SlowLast.SLOW)
class LauncherTest {
  private Path root;
  private FakeMachine machine;

  @BeforeEach
  void layOutAMachine(@TempDir(cleanup = CleanupMode.NEVER) Path folder) throws IOException {
    root = folder.toRealPath();
    machine = new FakeMachine(root);
  }

  /**
   * JUnit deletes a folder once and fails if that fails. The launcher makes its archive in the
   * background, so a file may still come into the folder while it is being deleted.
   */
  @AfterEach
  void clearAway() throws InterruptedException {
    for (int tries = 0; tries < 50 && Files.exists(root); tries++) {
      try (Stream<Path> all = Files.walk(root)) {
        for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
          Files.deleteIfExists(path);
        }
      } catch (IOException | UncheckedIOException e) {
        Thread.sleep(100);
      }
    }
  }

  @Test
  void picksTheNewestJdk() throws Exception {
    machine.jdk("a", "17.0.15");
    Path newest = machine.jdk("b", "21.0.10");
    machine.jdk("c", "21.0.9");
    machine.jdk("d", "9.0.4");
    assertStartedBy(newest, machine.gongkai("build"));
  }

  @Test
  void picksTheJdkOfJavaHomeThoughANewerOneIsThere() throws Exception {
    machine.jdk("newer", "25");
    machine.environment.put("JAVA_HOME", machine.jdk("mine", "17").toString());
    assertStartedBy(machine.folder.resolve("jdks/mine"), machine.gongkai("build"));
  }

  @Test
  void passesOverAJavaHomeThatIsTooOld() throws Exception {
    Path newer = machine.jdk("newer", "17.0.1");
    machine.environment.put("JAVA_HOME", machine.jdk("old", "11.0.2").toString());
    assertStartedBy(newer, machine.gongkai("build"));
  }

  @Test
  void findsTheJdkOfTheJavaOnThePath() throws Exception {
    machine.jdk("a", "17.0.1");
    machine.environment.put("GONGKAI_JDKS", "/nowhere");
    machine.shell("/bin/ln -s ../jdks/a/bin/java bin/java");
    Result result = machine.gongkai("build");
    assertTrue(result.out().contains("/jdks/a/bin/java\n"), result.toString());
  }

  @Test
  void refusesJava11AndSaysHowToInstallANewerOne() throws Exception {
    Path old = machine.jdk("old", "11.0.2");
    machine.jdk("older", "1.8.0_392");
    Result result = machine.gongkai("build");
    assertEquals(3, result.exitCode());
    assertEquals("", result.out());
    assertTrue(result.err().contains("needs a JDK of version 17 or newer"), result.err());
    assertTrue(result.err().contains(old + " (Java 11.0.2)"), result.err());
    assertTrue(result.err().contains("apt install openjdk-17-jdk-headless"), result.err());
  }

  @Test
  void saysInChineseThatThereIsNoJdk() throws Exception {
    machine.environment.put("LANG", "zh_CN.UTF-8");
    Result result = machine.gongkai("build");
    assertEquals(3, result.exitCode());
    assertTrue(result.err().startsWith("gongkai: 需要 JDK 17 或更高版本"), result.err());
  }

  @Test
  void passesTheExitCodeThrough() throws Exception {
    machine.jdk("a", "17");
    machine.environment.put("FAKE_EXIT", "7");
    assertEquals(7, machine.gongkai("check").exitCode());
  }

  @Test
  void passesArgumentsThroughUnchanged() throws Exception {
    machine.jdk("a", "17");
    Result result = machine.gongkai("'公开 站点' '' '*' '$HOME' 'a\"b' --quiet '-XX:x y'");
    String expected = "<公开 站点>\n<>\n<*>\n<$HOME>\n<a\"b>\n<--quiet>\n<-XX:x y>\n";
    assertTrue(result.out().endsWith("gongkai.jar>\n" + expected), result.out());
  }

  /** Only ten thousand reports have work for it, and only until they are built. */
  @Test
  void asksForTheSecondCompilerWhereTenThousandReportsAreToBeMade() throws Exception {
    machine.jdk("a", "17");
    machine.write("site/content/site.yml", "");
    assertTrue(hasFirstCompilerAlone("build"));
    for (int report = 0; report < 10_000; report++) {
      machine.write("site/content/reports/a/" + report + ".md", "");
    }
    assertFalse(hasFirstCompilerAlone("build"));
    Path built = machine.write("site/.gongkai/pages.store", "");
    assertTrue(hasFirstCompilerAlone("build"));
    assertFalse(hasFirstCompilerAlone("preview"));
    FileTime later = FileTime.from(Files.getLastModifiedTime(built).toInstant().plusSeconds(60));
    for (int report = 0; report < 9_999; report++) {
      Files.setLastModifiedTime(root.resolve("site/content/reports/a/" + report + ".md"), later);
    }
    assertTrue(hasFirstCompilerAlone("build"));
    Files.setLastModifiedTime(root.resolve("site/content/reports/a/9999.md"), later);
    assertFalse(hasFirstCompilerAlone("build"));
    Files.setLastModifiedTime(built, later);
    assertTrue(hasFirstCompilerAlone("build"));
    machine.write("site/themes/a.css", "");
    assertTrue(hasFirstCompilerAlone("build"));
    FileTime last = FileTime.from(later.toInstant().plusSeconds(60));
    Files.setLastModifiedTime(root.resolve("site/themes/a.css"), last);
    assertFalse(hasFirstCompilerAlone("build"));
  }

  @Test
  void doesWithoutTheSecondCompilerFromJava25On() throws Exception {
    machine.jdk("a", "25");
    machine.write("site/content/site.yml", "");
    for (int report = 0; report < 10_000; report++) {
      machine.write("site/content/reports/a/" + report + ".md", "");
    }
    assertTrue(hasFirstCompilerAlone("build"));
    String out = machine.gongkai("build --site site").out();
    assertTrue(out.contains("<-XX:MinHeapFreeRatio=10>\n"), out);
  }

  private boolean hasFirstCompilerAlone(String command) throws Exception {
    return machine.gongkai(command + " --site site").out().contains("<-XX:TieredStopAtLevel=1>");
  }

  @Test
  void givesJavaAUtf8LocaleWhereTheMachineHasOnlyAscii() throws Exception {
    machine.jdk("a", "17");
    assertTrue(machine.gongkai("build").out().contains("locale of the machine\n"));
    machine.environment.put("LANG", "C");
    assertTrue(machine.gongkai("build").out().contains("locale C.UTF-8\n"));
    machine.environment.put("LC_ALL", "zh_CN.no-such-encoding");
    Result result = machine.gongkai("build");
    assertTrue(result.out().contains("<-Duser.language=zh>\n"), result.toString());
  }

  /** A real JVM, since what matters is how it takes the locale. */
  @Test
  void findsAChineseFolderInAnyLocale() throws Exception {
    machine.environment.put("JAVA_HOME", System.getProperty("java.home"));
    machine.jar(NameEcho.class);
    machine.shell("mkdir '区总工会 站点'");
    for (String locale :
        List.of(
            "LC_ALL=zh_CN.GBK",
            "LC_ALL=zh_CN.UTF-8",
            "LC_CTYPE=xx_YY.UTF-8",
            "LC_MESSAGES=xx_YY.UTF-8",
            "LC_TIME=xx_YY",
            "LANG=C",
            "LC_ALL=POSIX")) {
      Result result =
          machine.shell(
              locale
                  + " 'my project/gongkai' \"$PWD/区总工会 站点\"\ncd 区总*\n"
                  + locale
                  + " '../my project/gongkai' .");
      String expected = machine.folder + "/区总工会 站点 is a folder\n";
      assertEquals(expected + expected, result.out(), locale + result);
    }
  }

  @Test
  void leavesTheNamesOfAnOldSystemToIt() throws Exception {
    machine.jdk("a", "17");
    machine.tool("locale", "echo GBK");
    machine.tool("iconv", "PATH=/usr/bin:/bin exec iconv \"$@\"");
    assertTrue(machine.gongkai("'站点'").out().contains("locale C.UTF-8\n"));
    Result result = machine.shell("'my project/gongkai' \"$(printf '\\326\\320')\" | head -n 3");
    assertTrue(result.out().contains("locale of the machine\n"), result.toString());
  }

  /** In lines to be pasted; also where the search for Java has followed links of its own. */
  @Test
  void tellsTheProgramByWhatNameItIsStarted() throws Exception {
    machine.jdk("a", "17");
    machine.shell("/bin/ln -s ../jdks/a/bin/java bin/java");
    String path = machine.project + "/gongkai";
    Result result = machine.gongkai("build");
    assertTrue(result.out().contains("<-Dgongkai.launcher=" + path + ">\n"), result.toString());
    machine.shell("/bin/ln -s '../my project/gongkai' bin/gongkai");
    Result onPath = machine.shell("gongkai build");
    assertTrue(onPath.out().contains("<-Dgongkai.launcher=gongkai>\n"), onPath.toString());
  }

  @Test
  void takesTheRuntimeOfItsPackageBeforeAnyOther() throws Exception {
    machine.environment.put("JAVA_HOME", machine.jdk("newer", "25").toString());
    machine.jdk("own", "17");
    Result result =
        machine.shell(
            "mkdir -p dist/lib; mv 'my project/gongkai' dist; : >dist/lib/gongkai.jar;"
                + " /bin/cp -r jdks/own dist/runtime; dist/gongkai build");
    assertStartedBy(machine.folder.resolve("dist/runtime"), result);
  }

  @Test
  void staysInTheFolderOfTheCaller() throws Exception {
    machine.jdk("a", "17");
    assertTrue(machine.gongkai("build").out().contains("in " + machine.folder + "\n"));
  }

  @Test
  void findsItsFolderThroughLinksInAPathOfChineseAndSpaces() throws Exception {
    machine.jdk("a", "17");
    Result result =
        machine.shell(
            "mv 'my project' '公开 项目'\n/bin/ln -s '公开 项目/gongkai' one\n"
                + "/bin/ln -s \"$PWD/one\" bin/two\ntwo build");
    assertTrue(result.out().contains("/公开 项目/generator/target/gongkai.jar>"), result.toString());
  }

  @Test
  void doesNotCompileWhenNothingIsNewerThanTheJar() throws Exception {
    machine.jdk("a", "17");
    machine.maven("");
    assertEquals(0, machine.gongkai("build").exitCode());
    assertEquals(List.of(), machine.mavenCalls());
  }

  @Test
  void compilesOnceWhenASourceIsNewerThanTheJar() throws Exception {
    for (String source :
        List.of("pom.xml", "generator/pom.xml", "generator/src/main/java/A.java", "themes/a.peb")) {
      machine = new FakeMachine(Files.createTempDirectory(machine.folder, "next"));
      Path home = machine.jdk("a", "17");
      machine.maven("");
      machine.touch(source);
      Result result = machine.gongkai("build");
      assertStartedBy(home, result);
      assertEquals("gongkai: compiling…\n", result.err(), source);
      machine.gongkai("build");
      assertEquals(
          List.of(
              machine.project
                  + " "
                  + home
                  + " -q -B -Dstyle.color=never -DskipTests -Dmaven.test.skip=true package"),
          machine.mavenCalls(),
          source);
    }
  }

  @Test
  void compilesWithTheJdkOfJavaHome() throws Exception {
    Path home = machine.jdk("mine", "17");
    machine.environment.put("JAVA_HOME", home.toString());
    machine.maven("");
    machine.touch("pom.xml");
    assertStartedBy(home, machine.gongkai("build"));
    assertTrue(machine.mavenCalls().get(0).contains(" " + home + " "));
  }

  @Test
  void compilesWhenASourceIsGone() throws Exception {
    machine.jdk("a", "17");
    machine.maven("");
    Files.delete(machine.project.resolve("generator/src/main/java/A.java"));
    machine.gongkai("build");
    assertEquals(1, machine.mavenCalls().size());
  }

  @Test
  void compilesAgainWhatWasEditedWhileMavenRan() throws Exception {
    machine.jdk("a", "17");
    machine.maven("sleep 0.1; touch themes/a.peb; : >generator/target/gongkai.jar");
    machine.touch("pom.xml");
    machine.gongkai("build");
    machine.gongkai("build");
    assertEquals(2, machine.mavenCalls().size());
  }

  @Test
  void showsWhatMavenSaidOnlyWhenItFails() throws Exception {
    machine.jdk("a", "17");
    machine.maven("exit 1");
    machine.touch("pom.xml");
    Result result = machine.gongkai("build --quiet");
    assertEquals(3, result.exitCode());
    assertEquals("", result.out());
    assertEquals(
        "noise of Maven\ngongkai: the program did not compile; the reason stands above.\n",
        result.err());
    assertFalse(Files.exists(machine.project.resolve("generator/target/compiling")));
  }

  @Test
  void saysHowToGetMavenWhenThereIsNone() throws Exception {
    machine.jdk("a", "17");
    machine.touch("pom.xml");
    Result result = machine.gongkai("build");
    assertEquals(3, result.exitCode());
    assertTrue(result.err().contains("apt install maven"), result.err());
  }

  @Test
  void compilesOnceForTwoLaunchersAtOnce() throws Exception {
    machine.jdk("a", "17");
    machine.maven("sleep 1");
    machine.touch("pom.xml");
    Result result =
        machine.shell(
            "'my project/gongkai' one & 'my project/gongkai' two\ncode=$?\nwait\nexit $code");
    assertEquals(0, result.exitCode());
    assertEquals(1, machine.mavenCalls().size());
    assertTrue(result.out().contains("<one>") && result.out().contains("<two>"), result.out());
  }

  @Test
  void compilesAnewWhatAKilledLauncherLeftHalfDone() throws Exception {
    machine.jdk("a", "17");
    machine.maven("");
    machine.shell(
        "mkdir 'my project/generator/target/compiling'\n"
            + "/bin/sh -c 'echo $$' >'my project/generator/target/compiling/pid'");
    assertEquals(0, machine.gongkai("build").exitCode());
    assertEquals(1, machine.mavenCalls().size());
    assertFalse(Files.exists(machine.project.resolve("generator/target/compiling")));
  }

  @Test
  void startsAnUnpackedDistributionWithoutCompiling() throws Exception {
    machine.jdk("a", "17");
    Result result =
        machine.shell(
            "mkdir -p dist/lib; mv 'my project/gongkai' dist; : >dist/lib/gongkai.jar; dist/gongkai build");
    assertTrue(
        result.out().endsWith("<-jar>\n<" + machine.folder + "/dist/lib/gongkai.jar>\n<build>\n"),
        result.toString());
  }

  @Test
  void startsThoughTheCacheFolderCannotBeWritten() throws Exception {
    Path home = machine.jdk("a", "17");
    for (int run = 0; run < 2; run++) {
      Result result = machine.gongkai("build");
      assertStartedBy(home, result);
      assertEquals("", result.err());
      assertFalse(result.out().contains("Archive"), result.out());
    }
  }

  @Test
  void makesAnArchiveOnceAndUsesItFromThenOn() throws Exception {
    assertArchived("17.0.15", "-XX:SharedArchiveFile=");
    assertArchived("25.0.3", "-XX:AOTCache=");
  }

  private void assertArchived(String version, String option) throws Exception {
    machine = new FakeMachine(Files.createTempDirectory(machine.folder, "next"));
    machine.jdk("a", version);
    Path cache = machine.folder.resolve("cache");
    machine.environment.put("XDG_CACHE_HOME", cache.toString());
    Result first = machine.gongkai("build");
    assertEquals("", first.err());
    assertFalse(first.out().contains(option), first.out());
    String archive = archiveOtherThan("", cache);
    assertTrue(machine.gongkai("build").out().contains("<" + option + archive + ">"));

    // Another jar, another archive; the old one goes.
    Files.writeString(machine.jar(), "changed");
    machine.settle();
    assertFalse(machine.gongkai("build").out().contains(option));
    String next = archiveOtherThan(archive, cache);
    assertTrue(machine.gongkai("build").out().contains("<" + option + next + ">"));
  }

  /** The one archive in the cache, as soon as its maker in the background has put away all else. */
  private static String archiveOtherThan(String former, Path cache) throws Exception {
    List<Path> found = List.of();
    for (int tries = 0; tries < 200; tries++) {
      found = archives(cache);
      String first = found.isEmpty() ? former : found.get(0).toString();
      if (found.size() == 1 && !first.endsWith(".lock") && !first.equals(former)) {
        return first;
      }
      Thread.sleep(50);
    }
    throw new AssertionError("expected one new archive, found " + found);
  }

  private static List<Path> archives(Path cache) throws IOException {
    Path gongkai = cache.resolve("gongkai");
    if (!Files.exists(gongkai)) {
      return List.of();
    }
    try (Stream<Path> all = Files.walk(gongkai, 2)) {
      return all.filter(path -> path.getFileName().toString().contains("-")).toList();
    }
  }

  private static void assertStartedBy(Path home, Result result) {
    assertEquals(0, result.exitCode(), result.toString());
    assertTrue(result.out().startsWith("java " + home + "/bin/java\n"), result.toString());
  }
}
