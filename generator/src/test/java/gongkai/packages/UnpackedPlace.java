package gongkai.packages;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A folder with a Chinese name and blanks in which packages lie that nobody may write, and a user
 * who owns nothing but a folder for sites.
 */
final class UnpackedPlace implements AutoCloseable {
  /** What came of a command. */
  record Result(int code, String out, String err) {}

  /** The folder that packages are made in, which one class has at a time. */
  static final String DIST = "generator/target/dist";

  static final Path PROJECT =
      Path.of(System.getProperty("project.root")).toAbsolutePath().normalize();
  static final Path MADE = PROJECT.resolve(DIST);

  private static final Set<PosixFilePermission> FOR_ALL =
      PosixFilePermissions.fromString("rwxrwxrwx");

  /** The user that a machine has for those who own nothing. */
  private static final String NOBODY = "65534";

  private final Path root;
  final Path software;
  final Path sites;

  UnpackedPlace() throws IOException {
    // Not JUnit's folder: only its owner may go into that.
    root = Files.createTempDirectory("gongkai packages ").toRealPath();
    Files.setPosixFilePermissions(root, PosixFilePermissions.fromString("rwxr-xr-x"));
    software = Files.createDirectory(root.resolve("公开 软件"));
    sites = Files.createDirectory(root.resolve("站点 甲"));
    Files.setPosixFilePermissions(sites, FOR_ALL);
  }

  /** Makes packages as a person would. */
  static void make(String... kinds) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(List.of(PROJECT.resolve("gongkai").toString(), "dist"));
    command.addAll(List.of(kinds));
    Map<String, String> java = Map.of("JAVA_HOME", System.getProperty("java.home"));
    Result made = run(PROJECT, command, java);
    assertEquals(0, made.code(), made.toString());
  }

  /** The version that the project has. */
  static String version() throws IOException {
    String pom = Files.readString(PROJECT.resolve("pom.xml"));
    Matcher matcher = Pattern.compile("<version>([^<]+)</version>").matcher(pom);
    assertTrue(matcher.find());
    return matcher.group(1);
  }

  /** The one package of a name, in whose pattern VERSION stands for the project's. */
  static Path made(String name) throws IOException {
    Pattern pattern = Pattern.compile(name.replace("VERSION", Pattern.quote(version())));
    try (Stream<Path> files = Files.list(MADE)) {
      List<Path> found =
          files.filter(file -> pattern.matcher(file.getFileName().toString()).matches()).toList();
      assertEquals(1, found.size(), name + ": " + found);
      return found.get(0);
    }
  }

  /**
   * Unpacks a zip with its permissions into the software's folder and takes all right to write
   * away.
   *
   * @return the folder that it held
   */
  Path unpack(Path zip) throws IOException {
    Map<String, String> how = Map.of("enablePosixFileAttributes", "true");
    String folder;
    try (FileSystem system = FileSystems.newFileSystem(zip, how)) {
      Path top = system.getPath("/");
      try (Stream<Path> all = Files.walk(top)) {
        for (Path file : all.filter(Files::isRegularFile).sorted().toList()) {
          Path target = software.resolve(top.relativize(file).toString());
          Files.createDirectories(target.getParent());
          Files.copy(file, target);
          Files.setPosixFilePermissions(target, Files.getPosixFilePermissions(file));
        }
      }
      try (Stream<Path> first = Files.list(top)) {
        folder = first.findFirst().orElseThrow().getFileName().toString().replace("/", "");
      }
    }
    protect(software.resolve(folder));
    return software.resolve(folder);
  }

  /** Takes from all, the owner too, the right to write. */
  void protect(Path folder) throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path file : all.filter(f -> !Files.isSymbolicLink(f)).toList()) {
        String now = PosixFilePermissions.toString(Files.getPosixFilePermissions(file));
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString(now.replace('w', '-')));
      }
    }
  }

  /** Runs lines of shell in the sites' folder, as a user who has no other. */
  Result asNobody(String lines, Map<String, String> environment)
      throws IOException, InterruptedException {
    return run(sites, command(lines), with(environment));
  }

  Result asNobody(String lines) throws IOException, InterruptedException {
    return asNobody(lines, Map.of());
  }

  /** The same, started and not waited for. */
  Process start(String lines) throws IOException, InterruptedException {
    ProcessBuilder builder = new ProcessBuilder(command(lines)).directory(sites.toFile());
    builder.environment().clear();
    builder.environment().putAll(with(Map.of()));
    return builder.redirectError(ProcessBuilder.Redirect.DISCARD).start();
  }

  private static List<String> command(String lines) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    if (run(PROJECT, List.of("id", "-u"), Map.of()).out().strip().equals("0")) {
      // Without setpriv this fails, and says so: to run as root would show nothing.
      command.addAll(List.of("setpriv", "--reuid=" + NOBODY, "--regid=" + NOBODY));
      command.addAll(List.of("--clear-groups", "--no-new-privs", "--"));
    }
    command.addAll(List.of("/bin/sh", "-c", lines));
    return command;
  }

  private Map<String, String> with(Map<String, String> more) {
    Map<String, String> all = new java.util.HashMap<>(more);
    all.putIfAbsent("PATH", "/usr/bin:/bin");
    all.putIfAbsent("HOME", sites.toString());
    all.putIfAbsent("LANG", "C.UTF-8");
    return all;
  }

  private static Result run(Path folder, List<String> command, Map<String, String> environment)
      throws IOException, InterruptedException {
    Path out = Files.createTempFile("gongkai", ".out");
    Path err = Files.createTempFile("gongkai", ".err");
    try {
      ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
      if (!environment.isEmpty()) {
        String path = builder.environment().get("PATH");
        builder.environment().clear();
        builder.environment().put("PATH", path);
        builder.environment().put("LANG", "C.UTF-8");
        builder.environment().putAll(environment);
      }
      Process process =
          builder
              .redirectInput(Path.of("/dev/null").toFile())
              .redirectOutput(out.toFile())
              .redirectError(err.toFile())
              .start();
      if (!process.waitFor(10, TimeUnit.MINUTES)) {
        process.destroyForcibly();
        throw new AssertionError("still running: " + command);
      }
      return new Result(process.exitValue(), Files.readString(out), Files.readString(err));
    } finally {
      Files.delete(out);
      Files.delete(err);
    }
  }

  /** What the launcher makes in the background for later starts is made to its end. */
  private void awaitArchives() throws IOException {
    for (int tries = 0; tries < 600 && isArchiveMade(); tries++) {
      try {
        Thread.sleep(100);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        return;
      }
    }
  }

  private boolean isArchiveMade() throws IOException {
    Path cache = sites.resolve(".cache/gongkai");
    try (Stream<Path> jars = Files.exists(cache) ? Files.list(cache) : Stream.empty()) {
      for (Path jar : jars.filter(Files::isDirectory).toList()) {
        try (DirectoryStream<Path> locks = Files.newDirectoryStream(jar, "*.lock")) {
          if (locks.iterator().hasNext()) {
            return true;
          }
        }
      }
    }
    return false;
  }

  @Override
  public void close() throws IOException {
    awaitArchives();
    try (Stream<Path> all = Files.walk(root)) {
      for (Path folder :
          all.filter(f -> Files.isDirectory(f, LinkOption.NOFOLLOW_LINKS)).toList()) {
        Set<PosixFilePermission> now = Files.getPosixFilePermissions(folder);
        now.add(PosixFilePermission.OWNER_WRITE);
        // Of a folder that belongs to the other user, only root can say so; and it need not.
        if (Files.isWritable(folder) || Files.getOwner(folder).equals(Files.getOwner(root))) {
          Files.setPosixFilePermissions(folder, now);
        }
      }
    }
    try (Stream<Path> all = Files.walk(root)) {
      for (Path file : all.sorted(Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(file);
      }
    }
  }
}
