package gongkai.content.writing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SeenFileTest {
  @TempDir private Path folder;

  @Test
  void replacesAFileThatIsAsItWasSeen() throws IOException {
    SeenFile seen = seen("甲");
    assertTrue(seen.replace(bytes("乙")));
    assertEquals("乙", text());
    assertFalse(seen.replace(bytes("丙")), "it was seen before the change");
    assertEquals(List.of("2023.md"), names());
  }

  @Test
  void keepsWhatAnotherHandWroteMeanwhile() throws IOException {
    SeenFile seen = seen("甲");
    Files.writeString(file(), "另一人的");
    assertFalse(seen.replace(bytes("乙")));
    assertEquals("另一人的", text());
  }

  @Test
  void bringsNoDeletedFileBack() throws IOException {
    SeenFile seen = seen("甲");
    Files.delete(file());
    assertFalse(seen.replace(bytes("乙")));
    assertEquals(List.of(), names());
    assertEquals(Optional.empty(), SeenFile.read(file()));
  }

  private SeenFile seen(String text) throws IOException {
    Files.writeString(file(), text);
    return SeenFile.read(file()).orElseThrow();
  }

  private Path file() {
    return folder.resolve("2023.md");
  }

  private String text() throws IOException {
    return Files.readString(file());
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private List<String> names() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(f -> f.getFileName().toString()).toList();
    }
  }
}
