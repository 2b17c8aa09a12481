package gongkai.rendering.page;

import gongkai.digest.Sha256;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * The files of a theme: the built-in ones, each hidden by a file of the same path under the site's
 * {@code themes/<name>/}. Links in the site's theme are not followed.
 */
public final class ThemeFiles {
  private static final String BUILT_IN = "/themes/default/";

  private final Optional<Path> folder;
  private final String name;

  private ThemeFiles(Optional<Path> folder, String name) {
    this.folder = folder;
    this.name = name;
  }

  /**
   * The theme of a site.
   *
   * @param root the site's folder
   * @param name the theme's, as {@code site.yml} gives it
   * @return empty if it is not the built-in one and the site has no folder for it
   */
  public static Optional<ThemeFiles> of(Path root, String name) {
    Path folder = root.resolve("themes").resolve(name);
    boolean own = Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS);
    if (!own && !name.equals("default")) {
      return Optional.empty();
    }
    return Optional.of(new ThemeFiles(own ? Optional.of(folder) : Optional.empty(), name));
  }

  /** How a problem names a file of the theme: its path in the site's folder. */
  public String label(String path) {
    return "themes/" + name + "/" + path;
  }

  /** A file's bytes: the site's own, else the built-in ones. */
  Optional<byte[]> bytes(String path) throws IOException {
    Optional<byte[]> own = own(path);
    return own.isPresent() ? own : builtIn(path);
  }

  /** The site's own file; empty if it has none, or a link in its place. */
  public Optional<byte[]> own(String path) throws IOException {
    if (folder.isEmpty()) {
      return Optional.empty();
    }
    Path file = folder.get().resolve(path);
    boolean inside =
        Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)
            && file.toRealPath().equals(folder.get().toRealPath().resolve(path));
    return inside ? Optional.of(Files.readAllBytes(file)) : Optional.empty();
  }

  /** The built-in theme's file. */
  public Optional<byte[]> builtIn(String path) throws IOException {
    try (InputStream in = ThemeFiles.class.getResourceAsStream(BUILT_IN + path)) {
      return in == null ? Optional.empty() : Optional.of(in.readAllBytes());
    }
  }

  /** Stands for all of the site's own files. */
  public String ownDigest() throws IOException {
    Sha256 digest = new Sha256();
    if (folder.isPresent()) {
      try (Stream<Path> files = Files.walk(folder.get())) {
        for (Path file : (Iterable<Path>) files.sorted()::iterator) {
          if (Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
            add(digest, folder.get().relativize(file).toString().getBytes(StandardCharsets.UTF_8));
            add(digest, Files.readAllBytes(file));
          }
        }
      } catch (UncheckedIOException e) {
        throw e.getCause();
      }
    }
    return digest.finish();
  }

  private static void add(Sha256 digest, byte[] bytes) {
    byte[] length = ByteBuffer.allocate(4).putInt(bytes.length).array();
    digest.add(length, length.length);
    digest.add(bytes, bytes.length);
  }

  /** The names of the files in a folder of the theme, built-in and own, sorted. */
  Set<String> list(String subfolder) throws IOException {
    Set<String> names = new TreeSet<>(builtInNames(subfolder));
    names.addAll(ownNames(subfolder));
    return names;
  }

  /** The names of the files in a folder of the site's own theme, sorted. */
  Set<String> ownNames(String subfolder) throws IOException {
    Path own = folder.map(f -> f.resolve(subfolder)).orElse(null);
    return own != null && Files.isDirectory(own, LinkOption.NOFOLLOW_LINKS) ? names(own) : Set.of();
  }

  Set<String> builtInNames(String subfolder) throws IOException {
    URL url = ThemeFiles.class.getResource(BUILT_IN + subfolder);
    if (url == null) {
      return Set.of();
    }
    try {
      URI uri = url.toURI();
      if (!"jar".equals(uri.getScheme())) {
        return names(Path.of(uri));
      }
      try (FileSystem jar = FileSystems.newFileSystem(uri, Map.of())) {
        return names(jar.getPath(BUILT_IN + subfolder));
      }
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Set<String> names(Path folder) throws IOException {
    Set<String> names = new TreeSet<>();
    try (Stream<Path> files = Files.list(folder)) {
      files
          .filter(f -> Files.isRegularFile(f, LinkOption.NOFOLLOW_LINKS))
          .map(f -> f.getFileName().toString())
          .filter(f -> !f.startsWith(".") && !f.endsWith("~"))
          .forEach(names::add);
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
    return names;
  }
}
