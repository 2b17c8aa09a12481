package gongkai.rendering.theme;

import gongkai.digest.Sha256;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;

/**
 * The files of a theme: the built-in ones, each hidden by a file of the same path under the site's
 * {@code themes/<name>/}. Links in the site's theme are not followed, and a copy that is the
 * built-in file byte for byte is none of the site's own: it hides nothing.
 *
 * <p>The site's own files are read once: what a page is made of and what it is known by are the
 * same bytes, however often somebody saves a file meanwhile.
 */
public final class ThemeFiles {
  private static final String BUILT_IN = "/themes/default/";
  private static final String SETTINGS = "theme.yml";
  private static final List<String> FOLDERS = List.of("assets", "i18n", "templates");

  /** A larger file is no part of a theme. */
  private static final long MOST_BYTES = 64L << 20;

  private final String name;
  private final Map<String, byte[]> own;
  private final Optional<byte[]> copied;
  private final List<String> tooLarge;
  private final String ownDigest;

  private ThemeFiles(
      String name, Map<String, byte[]> own, Optional<byte[]> copied, List<String> tooLarge) {
    this.name = name;
    this.own = own;
    this.copied = copied;
    this.tooLarge = List.copyOf(tooLarge);
    this.ownDigest = digest(own);
  }

  /**
   * The theme of a site.
   *
   * @param root the site's folder
   * @param name the theme's, as {@code site.yml} gives it
   * @return empty if it is not the built-in one and the site has no folder for it
   */
  public static Optional<ThemeFiles> of(Path root, String name) throws IOException {
    Path folder = root.resolve("themes").resolve(name);
    boolean own = Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS);
    if (!own && !name.equals("default")) {
      return Optional.empty();
    }
    Map<String, byte[]> files = new TreeMap<>();
    // Apart from the rest: no page is made of it, so none is to be made anew for it.
    Map<String, byte[]> notes = new TreeMap<>();
    List<String> tooLarge = new ArrayList<>();
    if (own) {
      read(folder, CopiedFiles.FILE, notes, tooLarge);
      read(folder, SETTINGS, files, tooLarge);
      for (String subfolder : FOLDERS) {
        Path below = folder.resolve(subfolder);
        if (Files.isDirectory(below, LinkOption.NOFOLLOW_LINKS)) {
          for (Path file : filesBelow(below)) {
            String path = folder.relativize(file).toString().replace(File.separatorChar, '/');
            readUnlessBuiltIn(folder, path, files, tooLarge);
          }
        }
      }
    }
    Optional<byte[]> copied = Optional.ofNullable(notes.get(CopiedFiles.FILE));
    return Optional.of(new ThemeFiles(name, files, copied, tooLarge));
  }

  private static List<Path> filesBelow(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(ThemeFiles::isTaken).sorted().toList();
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  private static boolean isTaken(Path file) {
    String name = file.getFileName().toString();
    return Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)
        && !name.startsWith(".")
        && !name.endsWith("~");
  }

  private static void read(
      Path folder, String path, Map<String, byte[]> files, List<String> tooLarge)
      throws IOException {
    Path file = folder.resolve(path);
    boolean inside =
        Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)
            && file.toRealPath().equals(folder.toRealPath().resolve(path));
    if (inside && Files.size(file) > MOST_BYTES) {
      tooLarge.add(path);
    } else if (inside) {
      files.put(path, Files.readAllBytes(file));
    }
  }

  private static void readUnlessBuiltIn(
      Path folder, String path, Map<String, byte[]> files, List<String> tooLarge)
      throws IOException {
    read(folder, path, files, tooLarge);
    byte[] bytes = files.get(path);
    if (bytes != null && Arrays.equals(bytes, bytesBuiltIn(path).orElse(null))) {
      files.remove(path);
    }
  }

  /** The site's own files that are too large to be taken. */
  public List<String> tooLarge() {
    return tooLarge;
  }

  /** The table of the files that the site has copied from the built-in theme. */
  Optional<byte[]> copied() {
    return copied;
  }

  /** The paths of all files of the built-in theme, sorted. */
  public Set<String> builtInPaths() throws IOException {
    Set<String> paths = new TreeSet<>(Set.of(SETTINGS));
    for (String folder : FOLDERS) {
      builtInNames(folder).forEach(name -> paths.add(folder + "/" + name));
    }
    return paths;
  }

  /** How a problem names a file of the theme: its path in the site's folder. */
  public String label(String path) {
    return "themes/" + name + "/" + path;
  }

  /** A file's bytes: the site's own, else the built-in ones. */
  public Optional<byte[]> bytes(String path) throws IOException {
    Optional<byte[]> own = own(path);
    return own.isPresent() ? own : builtIn(path);
  }

  /** The site's own file; empty if it has none, or a link in its place. The bytes are only read. */
  public Optional<byte[]> own(String path) {
    return Optional.ofNullable(own.get(path));
  }

  /** The built-in theme's file. */
  public Optional<byte[]> builtIn(String path) throws IOException {
    return bytesBuiltIn(path);
  }

  private static Optional<byte[]> bytesBuiltIn(String path) throws IOException {
    try (InputStream in = ThemeFiles.class.getResourceAsStream(BUILT_IN + path)) {
      return in == null ? Optional.empty() : Optional.of(in.readAllBytes());
    }
  }

  /** Stands for all of the site's own files. */
  public String ownDigest() {
    return ownDigest;
  }

  private static String digest(Map<String, byte[]> own) {
    Sha256 digest = new Sha256();
    own.forEach(
        (path, bytes) -> {
          add(digest, path.getBytes(StandardCharsets.UTF_8));
          add(digest, bytes);
        });
    return digest.finish();
  }

  private static void add(Sha256 digest, byte[] bytes) {
    byte[] length = ByteBuffer.allocate(4).putInt(bytes.length).array();
    digest.add(length, length.length);
    digest.add(bytes, bytes.length);
  }

  /** Themes of one name with the same files are the same: the built-in ones never change. */
  @Override
  public boolean equals(Object other) {
    return other instanceof ThemeFiles that
        && name.equals(that.name)
        && ownDigest.equals(that.ownDigest)
        && Arrays.equals(copied.orElse(null), that.copied.orElse(null))
        && tooLarge.equals(that.tooLarge);
  }

  @Override
  public int hashCode() {
    return Objects.hash(name, ownDigest);
  }

  /** The names of the files in a folder of the theme, built-in and own, sorted. */
  Set<String> list(String subfolder) throws IOException {
    Set<String> names = new TreeSet<>(builtInNames(subfolder));
    names.addAll(ownNames(subfolder));
    return names;
  }

  /** The names of the files in a folder of the site's own theme, sorted. */
  Set<String> ownNames(String subfolder) {
    Set<String> names = new TreeSet<>();
    for (String path : own.keySet()) {
      String prefix = subfolder + "/";
      if (path.startsWith(prefix) && path.indexOf('/', prefix.length()) < 0) {
        names.add(path.substring(prefix.length()));
      }
    }
    return names;
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
      return packed((JarURLConnection) url.openConnection());
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The JVM has the jar open: to open it as a file system would read its long list anew. */
  private static Set<String> packed(JarURLConnection folder) throws IOException {
    String prefix = folder.getEntryName().replaceFirst("/?$", "/");
    return folder.getJarFile().stream()
        .map(ZipEntry::getName)
        .filter(name -> name.startsWith(prefix) && name.indexOf('/', prefix.length()) < 0)
        .map(name -> name.substring(prefix.length()))
        .filter(name -> !name.isEmpty())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Set<String> names(Path folder) throws IOException {
    Set<String> names = new TreeSet<>();
    try (Stream<Path> files = Files.list(folder)) {
      files.filter(ThemeFiles::isTaken).map(f -> f.getFileName().toString()).forEach(names::add);
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
    return names;
  }
}
