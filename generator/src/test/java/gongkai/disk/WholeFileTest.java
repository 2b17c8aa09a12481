package gongkai.disk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WholeFileTest {
  @TempDir private Path folder;

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private List<String> names() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }

  @Test
  void aFileIsReplacedWithItsPermissionsKept() throws IOException {
    Path file = folder.resolve("2023.md");
    WholeFile.replace(file, bytes("one"));
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r-----"));
    WholeFile.replace(file, bytes("two"));
    assertEquals("two", Files.readString(file));
    assertEquals("rw-r-----", PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
    assertEquals(List.of("2023.md"), names());
  }

  @Test
  void aNewFileTakesNobodysPlace() throws IOException {
    Path file = folder.resolve("2023.md");
    WholeFile.create(file, bytes("one"));
    assertThrows(FileAlreadyExistsException.class, () -> WholeFile.create(file, bytes("two")));
    assertEquals("one", Files.readString(file));
    assertEquals(List.of("2023.md"), names());
  }

  @Test
  void whatADeadProgramLeftIsInNobodysWay() throws IOException {
    Files.write(folder.resolve(".2023.md.tmp"), bytes("half"));
    WholeFile.create(folder.resolve("2023.md"), bytes("one"));
    assertEquals(List.of("2023.md"), names());
  }

  @Test
  void aFaultOfTheDiskNamesTheFileAndLeavesNothing() throws IOException {
    Path file = folder.resolve("missing/2023.md");
    FileSystemException fault =
        assertThrows(FileSystemException.class, () -> WholeFile.create(file, bytes("one")));
    assertEquals(folder.resolve("missing/.2023.md.tmp").toString(), fault.getFile());
    assertEquals(List.of(), names());
  }
}
