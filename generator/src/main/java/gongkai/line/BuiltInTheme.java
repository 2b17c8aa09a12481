package gongkai.line;

import gongkai.rendering.theme.CopiedFiles;
import gongkai.rendering.theme.ThemeFiles;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;

/** The theme in the program, as one copies from it into the theme of a site. */
public final class BuiltInTheme {
  private final Path root;
  private final String name;
  private final ThemeFiles files;

  private BuiltInTheme(Path root, String name, ThemeFiles files) {
    this.root = root;
    this.name = name;
    this.files = files;
  }

  /**
   * The built-in theme.
   *
   * @param root the site's folder
   * @param name of the site's theme
   */
  public static BuiltInTheme of(Path root, String name) throws IOException {
    ThemeFiles files = ThemeFiles.of(root, "default").orElseThrow();
    return new BuiltInTheme(root, name, files);
  }

  /** The paths of its files. */
  public Set<String> paths() throws IOException {
    return files.builtInPaths();
  }

  public byte[] bytes(String path) throws IOException {
    return files.builtIn(path).orElseThrow();
  }

  /** Where the site's own file is, from the site's folder. */
  public String ownPath(String path) {
    return "themes/" + name + "/" + path;
  }

  public boolean hasOwn(String path) {
    return Files.exists(root.resolve(ownPath(path)), LinkOption.NOFOLLOW_LINKS);
  }

  /** Makes the folder that the site's own file is to lie in, and says where it is to be. */
  public Path makePlace(String path) throws IOException {
    Path target = root.resolve(ownPath(path));
    makeFolder(target.getParent());
    return target;
  }

  /** Where the site notes what it copied. */
  public Path table() {
    return root.resolve(ownPath(CopiedFiles.FILE));
  }

  /**
   * The table, with the note that the site's file takes account of the built-in one as it is now.
   *
   * @param version of the program
   */
  public byte[] tableWith(String path, String version) throws IOException {
    Optional<byte[]> before =
        Files.isRegularFile(table(), LinkOption.NOFOLLOW_LINKS)
            ? Optional.of(Files.readAllBytes(table()))
            : Optional.empty();
    CopiedFiles.Origin origin = CopiedFiles.Origin.of(version, bytes(path));
    String text = CopiedFiles.read(before).with(path, origin).text();
    return text.getBytes(StandardCharsets.UTF_8);
  }

  /** Links in a theme are not followed when it is read, so nothing may be written through one. */
  private void makeFolder(Path folder) throws IOException {
    if (folder.equals(root)) {
      return;
    }
    makeFolder(folder.getParent());
    if (Files.isSymbolicLink(folder)) {
      throw new NotDirectoryException(folder.toString());
    }
    if (!Files.isDirectory(folder)) {
      Files.createDirectory(folder);
    }
  }
}
