package gongkai.cli.machine;

import gongkai.disk.WholeFile;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** A folder of files inside the program, to be copied out of it. */
public record PackedFolder(String path) {

  /**
   * Copies all its files below a folder.
   *
   * @param target made if it is not there
   * @throws java.nio.file.FileAlreadyExistsException if one of the files is there already
   */
  public void copyTo(Path target) throws IOException {
    URL url = PackedFolder.class.getResource(path);
    if (url == null) {
      throw new IllegalStateException("the program lacks its folder " + path);
    }
    try {
      URI uri = url.toURI();
      if (!"jar".equals(uri.getScheme())) {
        copy(Path.of(uri), target);
        return;
      }
      try (FileSystem jar = FileSystems.newFileSystem(uri, Map.of())) {
        copy(jar.getPath(path), target);
      }
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void copy(Path source, Path target) throws IOException {
    List<Path> files;
    try (Stream<Path> all = Files.walk(source)) {
      files = all.filter(Files::isRegularFile).sorted().toList();
    }
    for (Path file : files) {
      Path copy = target.resolve(source.relativize(file).toString());
      Files.createDirectories(copy.getParent());
      WholeFile.create(copy, Files.readAllBytes(file));
    }
  }
}
