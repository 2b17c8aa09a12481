package gongkai.i18n;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gongkai.diagnostic.SystemCause;
import gongkai.model.Language;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Faults of the system in, words of ours out, in both languages. */
class SystemCauseTest {
  private static final Messages ENGLISH = Messages.ofCommands(Language.ENGLISH);
  private static final Messages CHINESE = Messages.ofCommands(Language.CHINESE);

  private static String told(Throwable fault) {
    SystemCause cause = SystemCause.of(fault);
    return ENGLISH.text("cli.disk", cause.file(), cause.argument())
        + " "
        + CHINESE.text("cli.disk", cause.file(), cause.argument());
  }

  @Test
  void aFaultWithAKindOfItsOwnIsWorded() {
    assertEquals(
        "Reading or writing failed: a (permission denied). 读写失败：a（没有权限）。",
        told(new AccessDeniedException("a")));
    assertEquals(
        "Reading or writing failed: a (no such file or folder). 读写失败：a（没有这个文件或文件夹）。",
        told(new UncheckedIOException(new NoSuchFileException("a"))));
  }

  @Test
  void aFaultThatOnlyItsReasonTellsIsWorded() {
    Map<String, String> words =
        Map.of(
            "No space left on device", "磁盘空间已满",
            "There is not enough space on the disk", "磁盘空间已满",
            "Read-only file system", "磁盘或文件夹是只读的",
            "File name too long", "名称太长",
            "Is a directory", "是文件夹，不是文件",
            "Not a directory", "路径中有一段是文件，不是文件夹",
            "Operation not permitted", "没有权限",
            "Too many open files", "同时打开的文件太多",
            "Input/output error", "磁盘出错",
            "Disk quota exceeded", "磁盘配额已用完");
    words.forEach(
        (reason, chinese) -> {
          assertTrue(
              told(new FileSystemException("a", null, reason)).endsWith("a（" + chinese + "）。"));
          assertTrue(told(new IOException(reason)).contains("（" + chinese + "）"), reason);
        });
    assertTrue(told(new FileNotFoundException("a (Is a directory)")).contains("是文件夹"));
  }

  @Test
  void whatIsNotKnownKeepsTheWordsOfTheSystem() {
    assertEquals(
        "Reading or writing failed: a (Unheard of). 读写失败：a（Unheard of）。",
        told(new FileSystemException("a", null, "Unheard of")));
    assertEquals(
        "Reading or writing failed: IllegalStateException (x). 读写失败：IllegalStateException（x）。",
        told(new IllegalStateException("x")));
  }

  @Test
  void aPathThatSoundsLikeACauseIsNone() {
    assertEquals(
        "Unheard of",
        SystemCause.of(new FileSystemException("permission denied", null, "Unheard of"))
            .argument());
  }

  @Test
  void whatTheDiskReallyRefusesIsWorded(@TempDir Path folder) throws IOException {
    byte[] bytes = "x".getBytes(StandardCharsets.UTF_8);
    Path file = Files.write(folder.resolve("file"), bytes);
    Map<Path, String> refused =
        Map.of(
            folder.resolve("none/file"),
            "cause.gone",
            folder,
            "cause.is-folder",
            file.resolve("below"),
            "cause.not-folder",
            folder.resolve("长".repeat(200)),
            "cause.name-too-long");
    refused.forEach(
        (path, cause) -> {
          IOException fault = assertThrows(IOException.class, () -> Files.write(path, bytes));
          assertEquals(new SystemCause(path.toString(), cause), SystemCause.of(fault));
        });
    IOException exists = assertThrows(IOException.class, () -> Files.createDirectory(file));
    assertEquals("cause.exists", SystemCause.of(exists).argument());
  }

  @Test
  void everyCauseHasItsWords() throws IOException {
    String source =
        Files.readString(
            Path.of(
                System.getProperty("project.root"),
                "generator/src/main/java/gongkai/diagnostic/SystemCause.java"));
    var codes = java.util.regex.Pattern.compile("(?:\", |of\\()\"([a-z-]+)\"\\)").matcher(source);
    int found = 0;
    while (codes.find()) {
      found++;
      assertTrue(ENGLISH.has("cause." + codes.group(1)), codes.group(1));
      assertFalse(CHINESE.text("cause." + codes.group(1)).isEmpty());
    }
    assertTrue(found > 25, "found " + found);
  }
}
