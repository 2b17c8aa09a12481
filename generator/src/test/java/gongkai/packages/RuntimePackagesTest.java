package gongkai.packages;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gongkai.packages.UnpackedPlace.Result;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.parallel.ResourceLock;

/**
 * The folder with a runtime and the Debian package: {@code ./test -Ppackages}. They need Linux with
 * {@code dpkg}; where that is not, these tests fail.
 */
@Tag("runtime")
@ResourceLock(UnpackedPlace.DIST)
@EnabledIfSystemProperty(
    named = "packages.tried",
    matches = "yes",
    disabledReason = "the jar is not made: ./test makes it first")
class RuntimePackagesTest {
  private static UnpackedPlace place;
  private static Path image;
  private static Path installed;
  private static Path deb;

  @BeforeAll
  static void makeAndInstall() throws Exception {
    UnpackedPlace.make("image", "deb");
    place = new UnpackedPlace();
    image = place.unpack(UnpackedPlace.made("gongkai-VERSION-linux-.*\\.zip"));
    deb = UnpackedPlace.made("gongkai_VERSION_.*\\.deb");
    installed = place.software.resolve("根 目录");
    dpkg("--unpack");
    place.protect(installed.resolve("usr"));
  }

  /** Installs below a folder of its own, so that this machine stays as it is. */
  private static void dpkg(String action) throws Exception {
    Files.createDirectories(installed.resolve("var/lib/dpkg/info"));
    Files.createDirectories(installed.resolve("var/lib/dpkg/updates"));
    Files.writeString(installed.resolve("var/lib/dpkg/status"), "");
    Process process =
        new ProcessBuilder(
                "dpkg",
                "--root=" + installed,
                "--force-not-root",
                "--force-script-chrootless",
                action,
                deb.toString())
            .redirectErrorStream(true)
            .start();
    String told = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertEquals(0, process.waitFor(), told);
  }

  @AfterAll
  static void clearAway() throws IOException {
    if (place != null) {
      place.close();
    }
  }

  private static Stream<String> launchers() {
    return Stream.of("'" + image + "/gongkai'", "'" + installed + "/usr/bin/gongkai'");
  }

  @Test
  void nobodyBuildsTheSampleWithBoth() throws Exception {
    int number = 0;
    for (String launcher : launchers().toList()) {
      String site = "'门户 " + ++number + "'";
      Result result =
          place.asNobody(
              "set -e; "
                  + launcher
                  + " --version; "
                  + launcher
                  + " init --sample "
                  + site
                  + "; "
                  + launcher
                  + " check --site "
                  + site
                  + "; "
                  + launcher
                  + " build --site "
                  + site);
      assertEquals(0, result.code(), result.toString());
      assertTrue(Files.exists(place.sites.resolve("门户 " + number + "/site-out/index.html")));
    }
  }

  @Test
  void bothRunOnTheirOwnRuntimeWhateverTheMachineHas() throws Exception {
    Map<String, String> environment =
        Map.of(
            "JDK_JAVA_OPTIONS",
            "-XshowSettings:properties",
            "JAVA_HOME",
            System.getProperty("java.home"));
    for (String launcher : launchers().toList()) {
      Result result = place.asNobody(launcher + " --version", environment);
      Matcher home = Pattern.compile("java\\.home = (.*)").matcher(result.err());
      assertTrue(home.find(), result.toString());
      assertTrue(home.group(1).startsWith(place.software.toString()), home.group());
    }
  }

  /** What {@code jdeps} finds in the jar; what only names ask for, the other tests use. */
  @Test
  void theRuntimeHasEveryModuleThatTheProgramNames() throws Exception {
    Path jdeps = Path.of(System.getProperty("java.home"), "bin/jdeps");
    Process process =
        new ProcessBuilder(
                jdeps.toString(),
                "--print-module-deps",
                "--ignore-missing-deps",
                "--multi-release",
                "17",
                image.resolve("lib/gongkai.jar").toString())
            .start();
    String found = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertEquals(0, process.waitFor());
    Set<String> lacking = new TreeSet<>(List.of(found.strip().split(",")));
    Result modules = place.asNobody("'" + image + "/runtime/bin/java' --list-modules");
    lacking.removeAll(
        modules
            .out()
            .lines()
            .map(line -> line.replaceFirst("@.*", ""))
            .collect(Collectors.toSet()));
    assertTrue(found.contains("java.base"), found);
    assertEquals(Set.of(), lacking);
  }

  /** Word, PDF, an old encoding: what needs more of Java than a build does. */
  @Test
  void importsWordPdfAndOldEncodings() throws Exception {
    Path old = place.sites.resolve("旧报告.txt");
    Files.write(old, "某区总工会2022年述职报告\n一、工作\n新建工会12家。\n".getBytes("GB18030"));
    String launcher = launchers().findFirst().orElseThrow();
    Result made = place.asNobody(launcher + " init --sample 导入 --quiet");
    assertEquals(0, made.code(), made.toString());
    List<Path> sources;
    try (Stream<Path> files = Files.walk(place.sites.resolve("导入/content/reports"))) {
      sources = files.filter(file -> file.toString().matches(".*\\.(docx|doc|pdf)")).toList();
    }
    assertTrue(sources.size() >= 2, sources.toString());
    for (Path source : Stream.concat(Stream.of(old), sources.stream()).toList()) {
      Result read =
          place.asNobody(launcher + " import --site 导入 --dry-run --format json '" + source + "'");
      assertTrue(read.out().contains("\"markdown\""), source + "\n" + read);
      assertFalse(read.err().contains("Exception"), read.err());
    }
  }

  @Test
  void previewServesTheDesk() throws Exception {
    String launcher = launchers().findFirst().orElseThrow();
    assertEquals(0, place.asNobody(launcher + " init 预览 --quiet").code());
    Process preview = place.start("exec " + launcher + " preview --site 预览 --port 0 --lang en");
    try (BufferedReader out = preview.inputReader(StandardCharsets.UTF_8)) {
      Matcher address = Pattern.compile("http://[\\d.:]+/").matcher(out.readLine());
      assertTrue(address.find());
      try (InputStream page = URI.create(address.group() + "_desk/").toURL().openStream()) {
        assertTrue(new String(page.readAllBytes(), StandardCharsets.UTF_8).contains("<html"));
      }
    } finally {
      preview.destroy();
      preview.waitFor();
    }
  }

  @Test
  void theDebianPackageDependsOnNoJava() throws Exception {
    Process process = new ProcessBuilder("dpkg-deb", "--field", deb.toString(), "Depends").start();
    String depends = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertEquals(0, process.waitFor());
    assertTrue(depends.contains("libc6 (>= 2."), depends);
    assertFalse(depends.matches("(?s).*(jre|jdk|java|x11|asound).*"), depends);
  }

  @Test
  void theDebianPackageWritesOnlyWhereItMay() throws IOException {
    Set<String> places = new TreeSet<>();
    try (Stream<Path> files = Files.walk(installed)) {
      files
          .filter(file -> !Files.isDirectory(file, LinkOption.NOFOLLOW_LINKS))
          .map(file -> installed.relativize(file).toString())
          .filter(file -> !file.startsWith("var/lib/dpkg/"))
          .forEach(file -> places.add(file.replaceFirst("^(usr/(?:share/)?[^/]+/[^/]+).*", "$1")));
    }
    assertEquals(
        Set.of(
            "usr/bin/gongkai",
            "usr/lib/gongkai",
            "usr/share/bash-completion/completions",
            "usr/share/doc/gongkai"),
        places);
  }
}
