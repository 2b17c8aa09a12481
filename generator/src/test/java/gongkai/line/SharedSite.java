package gongkai.line;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Sites of the repository. Each is built once for all tests, which look at it and write nothing.
 */
public final class SharedSite {
  /** What the public sees: the five real reports. */
  public static final SharedSite SHIPPED = new SharedSite(".");

  /** The golden site with reports in every state. */
  public static final SharedSite ALL_STATES =
      new SharedSite("generator/src/test/golden/small/site");

  /** The golden site without a unit. */
  public static final SharedSite EMPTY = new SharedSite("generator/src/test/golden/empty/site");

  /** What {@code init --sample} copies out. */
  public static final SharedSite SAMPLE = new SharedSite("generator/src/main/resources/sample");

  /** An invented portal that is too large to be read at a glance. */
  public static final SharedSite HUNDRED_BODIES =
      new SharedSite(folder -> SiteFolder.write(folder.resolve("site"), HundredBodies.text()));

  private final Source source;
  private BuiltSite built;

  /** Where the content of a site is. */
  public interface Source {

    /**
     * The root of the site.
     *
     * @param folder into which the content may be written
     */
    Path root(Path folder) throws IOException;
  }

  private SharedSite(String root) {
    this(folder -> Path.of(System.getProperty("project.root")).resolve(root).normalize());
  }

  private SharedSite(Source source) {
    this.source = source;
  }

  /** A site that several tests of one subject look at. */
  public static SharedSite of(Source source) {
    return new SharedSite(source);
  }

  /** The site, which the first who asks for it builds. */
  public synchronized BuiltSite built() {
    if (built == null) {
      try {
        Path folder = Files.createTempDirectory("gongkai-site");
        Runtime.getRuntime().addShutdownHook(new Thread(() -> delete(folder)));
        built = BuiltSite.of(source.root(folder), folder.resolve("out"), 2);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return built;
  }

  private static void delete(Path folder) {
    try (Stream<Path> all = Files.walk(folder)) {
      List<Path> deepestFirst = all.sorted(Comparator.reverseOrder()).toList();
      for (Path path : deepestFirst) {
        Files.deleteIfExists(path);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
