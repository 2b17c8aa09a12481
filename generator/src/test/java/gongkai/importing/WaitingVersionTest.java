package gongkai.importing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gongkai.digest.Sha256;
import gongkai.importing.WaitingVersion.Settled;
import gongkai.importing.folder.FileChange;
import gongkai.importing.outcome.ImportedFile.Action;
import gongkai.importing.request.ImportOptions;
import gongkai.importing.request.ImportRequest;
import gongkai.merging.Choosing;
import gongkai.merging.Conflict;
import gongkai.merging.Conflict.Choice;
import gongkai.merging.Conflict.Side;
import gongkai.model.UnitId;
import gongkai.model.vocabulary.Vocabulary;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A new version that contradicts its report, from the conflict to its settlement. */
class WaitingVersionTest {
  private static final String REPORT = "content/reports/union/2023.md";
  private static final String FIRST =
      "区总工会领导班子2023年述职报告\n一、工作\n新建工会35家，发展会员120人。\n走访企业12次。\n二、打算\n下一步再接再厉。\n";
  private static final String SECOND = FIRST.replace("再接再厉", "乘势而上").replace("12次", "13次");
  private static final ImportOptions UNION =
      new ImportOptions(
          Optional.of(new UnitId("union")), Optional.empty(), false, false, Vocabulary.EMPTY);

  @TempDir private Path site;

  private Action run(String name, String text) throws IOException {
    Path file = site.resolve("in").resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
    ImportRequest request = new ImportRequest(List.of(file), site, UNION, false);
    return ImportRun.run(request, (source, number, total) -> {}).files().get(0).action();
  }

  private void edit(String from, String to) throws IOException {
    String text = read(REPORT);
    assertTrue(text.contains(from), text);
    Files.writeString(site.resolve(REPORT), text.replace(from, to));
  }

  private String read(String path) throws IOException {
    return Files.readString(site.resolve(path));
  }

  private boolean has(String path) {
    return Files.exists(site.resolve(path));
  }

  private static String sha256(String text) {
    return Sha256.of(text.getBytes(StandardCharsets.UTF_8));
  }

  private WaitingVersion waiting() throws IOException {
    return WaitingVersion.of(site, REPORT, UNION).orElseThrow();
  }

  private void conflict() throws IOException {
    assertEquals(Action.WRITTEN, run("a.txt", FIRST));
    edit("再接再厉", "继续努力");
    assertEquals(Action.CONFLICT, run("a.txt", SECOND));
  }

  private void write(Settled settled) throws IOException {
    for (FileChange change : settled.files()) {
      Path file = site.resolve(change.path());
      if (change.bytes().isPresent()) {
        Files.createDirectories(file.getParent());
        Files.write(file, change.bytes().get());
      } else {
        Files.deleteIfExists(file);
      }
    }
  }

  @Test
  void tellsWhereTheTwoContradictEachOtherAndWhatElseChanges() throws IOException {
    conflict();
    Settled open = waiting().settle(Choosing.NOTHING);
    assertEquals(List.of("text-1"), open.open().stream().map(Conflict::id).toList());
    assertEquals(
        new Conflict.Sides("下一步再接再厉。", "下一步继续努力。", "下一步乘势而上。", "下一步继续努力。下一步乘势而上。"),
        open.open().get(0).sides());
    assertEquals(2, open.changes().size(), "the sentence of the visits, and their figure");
    assertEquals(List.of(), open.files());
    assertEquals("a.txt", waiting().newSource().replaceFirst(".*/", ""));
  }

  @Test
  void isSettledByWhatWasChosenAndThenIsTheBaseOfTheNext() throws IOException {
    conflict();
    String before = read(REPORT);
    Settled settled = waiting().settle(conflict -> Optional.of(new Choice(Side.WORDS, "更进一步。")));
    assertEquals(before, read(REPORT), "nothing is written by working it out");
    write(settled);
    String made = read(REPORT);
    assertTrue(made.contains("\n更进一步。\n") && made.contains("走访企业13次。"), made);
    assertTrue(made.contains(sha256(SECOND)), made);
    assertEquals(SECOND, read("content/reports/union/2023.txt"));
    assertFalse(has("content/reports/union/2023.new-import.md"));
    assertFalse(has("content/.import/waiting/" + sha256(SECOND) + ".txt"));
    assertEquals(Action.UNCHANGED, run("a.txt", SECOND));
    assertEquals(Action.MERGED, run("a.txt", SECOND.replace("13次", "14次")));
    assertTrue(read(REPORT).contains("更进一步"));
  }

  @Test
  void keepsOnlyTheSourceOfTheVersionThatWaits() throws IOException {
    conflict();
    String third = SECOND.replace("乘势而上", "奋发有为");
    assertEquals(Action.CONFLICT, run("a.txt", third));
    assertTrue(has("content/.import/waiting/" + sha256(third) + ".txt"));
    assertFalse(has("content/.import/waiting/" + sha256(SECOND) + ".txt"));
    assertEquals("下一步奋发有为。", waiting().settle(Choosing.NOTHING).open().get(0).sides().source());
    edit("继续努力", "再接再厉");
    assertEquals(Action.MERGED, run("a.txt", third), "the edit was taken back");
    assertFalse(has("content/.import/waiting"));
  }

  @Test
  void isOneConflictWhereWhatWasImportedFirstIsGone() throws IOException {
    conflict();
    Files.delete(site.resolve("content/.import/" + sha256(FIRST) + ".md"));
    Files.delete(site.resolve("content/reports/union/2023.txt"));
    Settled open = waiting().settle(Choosing.NOTHING);
    assertEquals(List.of("whole"), open.open().stream().map(Conflict::id).toList());
    assertEquals(List.of(Side.REPORT, Side.SOURCE), open.open().get(0).offered());
    write(waiting().settle(conflict -> Optional.of(Choice.of(Side.REPORT))));
    assertTrue(read(REPORT).contains("继续努力") && read(REPORT).contains("走访企业12次"));
    assertTrue(read(REPORT).contains(sha256(SECOND)));
  }

  @Test
  void keepsTheLineEndsOfTheReport() throws IOException {
    conflict();
    Files.writeString(site.resolve(REPORT), read(REPORT).replace("\n", "\r\n"));
    write(waiting().settle(conflict -> Optional.of(Choice.of(Side.SOURCE))));
    assertFalse(read(REPORT).replace("\r\n", "").contains("\n"), read(REPORT));
    assertTrue(read(REPORT).contains("乘势而上"));
  }

  @Test
  void isNotSettledWithoutItsSource() throws IOException {
    conflict();
    Files.delete(site.resolve("content/.import/waiting/" + sha256(SECOND) + ".txt"));
    assertFalse(waiting().isSourceHere());
    Settled settled = waiting().settle(conflict -> Optional.of(Choice.of(Side.SOURCE)));
    assertEquals(List.of(), settled.files());
    assertEquals(Action.CONFLICT, run("a.txt", SECOND));
    assertTrue(waiting().isSourceHere());
  }
}
