package gongkai.cli.machine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProgramStampTest {
  @TempDir private Path folder;

  private Path jar(String name, String text) throws IOException {
    Path jar = folder.resolve(name);
    try (OutputStream out = Files.newOutputStream(jar);
        ZipOutputStream zip = new ZipOutputStream(out)) {
      ZipEntry entry = new ZipEntry("rules.txt");
      entry.setTime(0);
      zip.putNextEntry(entry);
      zip.write(text.getBytes(StandardCharsets.UTF_8));
      zip.closeEntry();
    }
    return jar;
  }

  @Test
  void tellsProgramsApartThatHaveOneSizeAndOneTime() throws IOException {
    Path first = jar("a.jar", "rule 1");
    Path second = jar("b.jar", "rule 2");
    assertEquals(Files.size(first), Files.size(second));
    assertNotEquals(ProgramStamp.contents(first), ProgramStamp.contents(second));
    assertEquals(
        ProgramStamp.contents(first), ProgramStamp.contents(jar("elsewhere.jar", "rule 1")));
  }

  @Test
  void doesNotTakeAnotherFileForAProgram() throws IOException {
    Path text = Files.writeString(folder.resolve("a.jar"), "no jar, though its name says so");
    assertThrows(IOException.class, () -> ProgramStamp.contents(text));
  }
}
