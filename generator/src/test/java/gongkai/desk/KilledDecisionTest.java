package gongkai.desk;

import static gongkai.desk.DeskTest.FILE;
import static gongkai.desk.DeskTest.REPORT;
import static gongkai.desk.DeskTest.TEXT;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gongkai.desk.act.AuditLog;
import gongkai.desk.visit.DeskAnswer;
import gongkai.model.UnitId;
import gongkai.model.report.ReportId;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is left when the program is killed in the middle of a decision. */
class KilledDecisionTest {
  private static final String TWIN = "content/reports/city-union/2023.en.md";
  private static final String KEPT = ".gongkai/desk/undo/city-union/2023/";
  private static final String NOWHERE = "0".repeat(64);

  @TempDir private Path root;
  private DeskVisitor visitor;

  @BeforeEach
  void sit() throws IOException {
    visitor = DeskVisitor.seated(root, FILE, TEXT);
    visitor.get(REPORT);
  }

  @Test
  void takesBackTheDecisionBeforeTheOneThatNeverTookEffect() throws IOException {
    visitor.decide(REPORT, "act=accept", "ref=indicators-0");
    Files.writeString(root.resolve(KEPT + "00000002-" + NOWHERE + ".md"), visitor.read(FILE));
    visitor.get(REPORT);
    assertFalse(visitor.page().contains("value=\"undo\" disabled"), "the first can be taken back");
    visitor.decide(REPORT, "act=undo");
    assertEquals(TEXT, visitor.read(FILE));
    assertTrue(visitor.page().contains("value=\"undo\" disabled"), "nothing is left");
  }

  @Test
  void takesNothingBackWhereOnlyOneThatNeverTookEffectIsKept() throws IOException {
    visitor.decide(REPORT, "act=accept", "ref=indicators-0");
    visitor.decide(REPORT, "act=undo");
    Files.writeString(root.resolve(KEPT + "00000001-" + NOWHERE + ".md"), TEXT);
    visitor.get(REPORT);
    assertTrue(visitor.page().contains("value=\"undo\" disabled"));
    visitor.decide(REPORT, "act=strike", "ref=plans-0");
    visitor.decide(REPORT, "act=undo");
    assertEquals(TEXT, visitor.read(FILE));
  }

  @Test
  void takesBackWhatWasWrittenOfADecisionOnSeveralFiles() throws IOException {
    String twin = "---\ntitle: Report 2023\n---\n\nIn 3月召开, a meeting.\n";
    visitor.write(TWIN, twin);
    visitor.desk.changed();
    visitor.get(REPORT);
    visitor.decide(REPORT, "act=mask", "words=3月召开");
    assertFalse(visitor.read(FILE).contains("3月召开") || visitor.read(TWIN).contains("3月召开"));
    String masked = visitor.read(FILE);
    // Killed when the report was written and its translation was not.
    visitor.write(TWIN, twin);
    visitor.get(REPORT);
    assertEquals(303, visitor.decide(REPORT, "act=undo").status(), visitor.page());
    assertEquals(TEXT, visitor.read(FILE));
    assertEquals(twin, visitor.read(TWIN));
    // And the other way round.
    visitor.decide(REPORT, "act=mask", "words=3月召开");
    assertEquals(masked, visitor.read(FILE));
    visitor.write(FILE, TEXT);
    visitor.get(REPORT);
    visitor.decide(REPORT, "act=undo");
    assertEquals(TEXT, visitor.read(FILE));
    assertEquals(twin, visitor.read(TWIN));
    assertTrue(visitor.page().contains("value=\"undo\" disabled"), "nothing is left");
  }

  @Test
  void keepsNothingOfADecisionThatWasKilledWhileItsUndoWasBeingKept() throws IOException {
    Path stale = root.resolve(KEPT + "00000001-beside");
    Files.createDirectories(stale);
    Files.writeString(stale.resolve("files.txt"), NOWHERE + " - " + TWIN + "\n");
    visitor.decide(REPORT, "act=accept", "ref=indicators-0");
    visitor.decide(REPORT, "act=undo");
    assertEquals(TEXT, visitor.read(FILE));
  }

  @Test
  void decidesNothingThatTheDiskWillNotRecordAndKeepsTheInput() throws IOException {
    for (String place : List.of(".gongkai/desk/undo", "content/reviews")) {
      Path stands = root.resolve(place);
      Files.createDirectories(stands.getParent());
      Files.writeString(stands, "no folder");
      visitor.get(REPORT);
      DeskAnswer answer = visitor.decide(REPORT, "act=mask", "words=3月召开");
      assertEquals(422, answer.status(), place);
      String page = DeskVisitor.text(answer);
      assertTrue(page.contains("Nothing was written, for the disk refused it"), page);
      assertTrue(page.contains("value=\"3月召开\""), page);
      assertEquals(TEXT, visitor.read(FILE), place);
      Files.delete(stands);
    }
    visitor.get(REPORT);
    assertTrue(visitor.page().contains("value=\"undo\" disabled"), "nothing was decided");
  }

  @Test
  void takesHalfALineOfTheRecordForNothing() throws IOException {
    String half = "{\"time\":\"2024-03-01T04:05:06Z\",\"who\":\"ZM\",\"act\":\"approve\",\"abo";
    visitor.write("content/reviews/city-union/2023.jsonl", half);
    visitor.decide(REPORT, "act=accept", "ref=indicators-0");
    ReportId report = new ReportId(new UnitId("city-union"), "2023");
    AuditLog log = new AuditLog(root);
    assertEquals(Optional.empty(), log.approval(report), "ZM approved nothing");
    assertEquals(List.of("LW"), log.of(report).stream().map(AuditLog.Line::who).toList());
    assertTrue(visitor.read("content/reviews/city-union/2023.jsonl").startsWith(half + "\n{"));
  }
}
