package gongkai.launcher;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;

/**
 * A folder that stands in for a machine: the real launcher in a small project, JDKs and a Maven
 * that are scripts, and a PATH with nothing on it but what the launcher may use.
 *
 * <p>Lines for the shell are written to a file as UTF-8, since a JVM in an ASCII locale cannot pass
 * Chinese arguments to a process.
 */
final class FakeMachine {
  /** What came of a command. */
  record Result(int exitCode, String out, String err) {}

  private static final List<String> TOOLS =
      List.of(
          "cat",
          "cksum",
          "find",
          "head",
          "locale",
          "mkdir",
          "mv",
          "nice",
          "readlink",
          "rm",
          "rmdir",
          "sed",
          "sleep",
          "stat",
          "touch");
  private static final Instant BUILT = Instant.parse("2026-01-02T00:00:00Z");
  private static final Duration TIMEOUT = Duration.ofSeconds(60);

  final Path folder;
  final Path project;
  final Map<String, String> environment = new HashMap<>();
  private final Path bin;

  FakeMachine(Path folder) throws IOException {
    this.folder = folder;
    project = folder.resolve("my project");
    bin = Files.createDirectories(folder.resolve("bin"));
    // Scripts, not links: JUnit warns of every link that it finds in a folder it deletes.
    for (String tool : TOOLS) {
      script(bin.resolve(tool), "PATH=/usr/bin:/bin exec " + tool + " \"$@\"");
    }
    environment.put("PATH", bin.toString());
    environment.put("HOME", Files.createDirectories(folder.resolve("home")).toString());
    environment.put("GONGKAI_JDKS", Files.createDirectories(folder.resolve("jdks")).toString());
    environment.put("LANG", "C.UTF-8");
    // No folder can be made below a file, not even by root.
    environment.put("XDG_CACHE_HOME", write("not-a-folder", "").resolve("cache").toString());

    Path launcher = Path.of(System.getProperty("project.root"), "gongkai");
    Files.createDirectories(project);
    Files.copy(launcher, project.resolve("gongkai"));
    for (String source :
        List.of("pom.xml", "generator/pom.xml", "generator/src/main/java/A.java", "themes/a.peb")) {
      write("my project/" + source, "");
    }
    write("my project/generator/target/gongkai.jar", "");
    settle();
  }

  /** Makes every source a minute older than the jar. */
  void settle() throws IOException {
    try (Stream<Path> all = Files.walk(project)) {
      all.forEach(path -> date(path, BUILT.minusSeconds(60)));
    }
    date(jar(), BUILT);
  }

  /** Makes a file of the project a minute newer than the jar. */
  void touch(String file) {
    date(project.resolve(file), BUILT.plusSeconds(60));
  }

  Path jar() {
    return project.resolve("generator/target/gongkai.jar");
  }

  /**
   * A JDK that prints its own path, its working folder, its locale and its arguments, and makes
   * archives.
   */
  Path jdk(String name, String version) throws IOException {
    Path home = folder.resolve("jdks").resolve(name);
    write("jdks/" + name + "/release", "IMPLEMENTOR=\"x\"\nJAVA_VERSION=\"" + version + "\"\n");
    script(home.resolve("bin/javac"), "exit 1");
    script(
        home.resolve("bin/java"),
        """
        echo "java $0"
        echo "in $(pwd)"
        echo "locale ${LC_ALL:-of the machine}"
        for argument in "$@"; do
          printf '<%s>\\n' "$argument"
          case $argument in
            -XX:ArchiveClassesAtExit=* | -XX:AOTCacheOutput=*) echo archive >"${argument#*=}" ;;
          esac
        done
        exit "${FAKE_EXIT:-0}"
        """);
    return home;
  }

  /** Makes the project's jar a real one that runs a class of these tests. */
  void jar(Class<?> main) throws IOException {
    Manifest manifest = new Manifest();
    manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
    manifest.getMainAttributes().put(Attributes.Name.MAIN_CLASS, main.getName());
    String name = main.getName().replace('.', '/') + ".class";
    try (JarOutputStream jar = new JarOutputStream(Files.newOutputStream(jar()), manifest);
        InputStream in = main.getResourceAsStream("/" + name)) {
      jar.putNextEntry(new ZipEntry(name));
      in.transferTo(jar);
    }
    settle();
  }

  /** A tool of the machine, in the place of the one that is there. */
  void tool(String name, String lines) throws IOException {
    script(bin.resolve(name), lines);
  }

  /** A Maven that notes its call in {@code mvn.log}, makes the jar, and then does {@code more}. */
  void maven(String more) throws IOException {
    script(
        bin.resolve("mvn"),
        """
        echo "$(pwd) $JAVA_HOME $*" >>'%s'
        echo 'noise of Maven'
        : >generator/target/gongkai.jar
        %s
        """
            .formatted(folder.resolve("mvn.log"), more));
  }

  /** The calls of Maven so far. */
  List<String> mavenCalls() throws IOException {
    Path log = folder.resolve("mvn.log");
    return Files.exists(log) ? Files.readAllLines(log) : List.of();
  }

  /** Runs the launcher with arguments written as for the shell. */
  Result gongkai(String arguments) throws IOException, InterruptedException {
    return shell("exec 'my project/gongkai' " + arguments);
  }

  /** Runs lines of shell in the machine's folder. */
  Result shell(String lines) throws IOException, InterruptedException {
    Path script = Files.createTempFile(folder, "run", ".sh");
    Files.writeString(script, lines);
    Path out = Files.createTempFile(folder, "run", ".out");
    Path err = Files.createTempFile(folder, "run", ".err");
    ProcessBuilder builder =
        new ProcessBuilder("/bin/sh", script.toString())
            .directory(folder.toFile())
            .redirectInput(Path.of("/dev/null").toFile())
            .redirectOutput(out.toFile())
            .redirectError(err.toFile());
    builder.environment().clear();
    builder.environment().putAll(environment);
    Process process = builder.start();
    if (!process.waitFor(TIMEOUT.toSeconds(), TimeUnit.SECONDS)) {
      process.destroyForcibly();
      throw new AssertionError("still running after " + TIMEOUT + ": " + lines);
    }
    return new Result(process.exitValue(), Files.readString(out), Files.readString(err));
  }

  Path write(String file, String text) throws IOException {
    Path path = folder.resolve(file);
    Files.createDirectories(path.getParent());
    return Files.writeString(path, text);
  }

  private static void script(Path file, String lines) throws IOException {
    Files.createDirectories(file.getParent());
    Files.write(file, ("#!/bin/sh\n" + lines + "\n").getBytes(StandardCharsets.UTF_8));
    if (!file.toFile().setExecutable(true)) {
      throw new IOException("cannot make executable: " + file);
    }
  }

  private static void date(Path path, Instant time) {
    try {
      Files.setLastModifiedTime(path, FileTime.from(time));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
