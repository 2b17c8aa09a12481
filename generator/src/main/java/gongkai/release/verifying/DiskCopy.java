package gongkai.release.verifying;

import gongkai.publishing.Manifest;
import gongkai.release.verifying.Alteration.AlterationKind;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** A copy in a folder. A link in it, a pipe or a device is no file of the site and is not read. */
record DiskCopy(Path folder) implements HostedCopy {

  @Override
  public Optional<byte[]> file(String path, int most) throws IOException {
    Path file = folder.resolve(path);
    return Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS) && Files.size(file) <= most
        ? Optional.of(Files.readAllBytes(file))
        : Optional.empty();
  }

  @Override
  public Map<String, Found> files(Expectation expected) throws IOException {
    Map<String, Found> found = new TreeMap<>();
    found.put(Manifest.FILE_NAME, new Found.Absent());
    expected.files().keySet().forEach(path -> found.put(path, new Found.Absent()));
    Files.walkFileTree(
        // The folder itself may be a link: hosts switch releases by one.
        folder.toRealPath(),
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            String path = path(file);
            found.put(
                path,
                attributes.isRegularFile()
                    ? read(file, path, expected)
                    : new Found.Altered("", new Alteration(AlterationKind.NO_FILE, ""), List.of()));
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFileFailed(Path file, IOException fault) {
            found.put(path(file), new Found.Unread(told(fault)));
            return FileVisitResult.CONTINUE;
          }
        });
    // What lies in a folder that cannot be read is not absent.
    Map<String, Found> unread = new TreeMap<>(found);
    unread.values().removeIf(each -> !(each instanceof Found.Unread));
    unread.forEach(
        (path, why) ->
            expected.files().subMap(path + "/", path + "0").keySet().stream()
                .forEach(below -> found.put(below, why)));
    unread.keySet().stream()
        .filter(path -> !expected.files().containsKey(path))
        .filter(path -> !expected.files().subMap(path + "/", path + "0").isEmpty())
        .forEach(found::remove);
    return found;
  }

  private String path(Path file) {
    try {
      return folder.toRealPath().relativize(file).toString().replace(File.separatorChar, '/');
    } catch (IOException gone) {
      return file.toString();
    }
  }

  private Found read(Path file, String path, Expectation expected) {
    try (InputStream in = Files.newInputStream(file, LinkOption.NOFOLLOW_LINKS)) {
      Judged judged = new Judged();
      byte[] some = new byte[1 << 16];
      for (int count = in.read(some); count >= 0; count = in.read(some)) {
        judged.add(some, count);
      }
      return judged.at(path, expected);
    } catch (IOException e) {
      return new Found.Unread(told(e));
    }
  }
}
