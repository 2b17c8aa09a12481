package gongkai.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gongkai.desk.visit.DeskAnswer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A new version of a source that contradicts its report, settled at the desk. */
class WaitingAtTheDeskTest {
  private static final String REPORT = "/_desk/en/report/city-union/2023";
  private static final String VERSION = REPORT + "/version";
  private static final String FILE = "content/reports/city-union/2023.md";
  private static final String FIRST =
      "示例市总工会领导班子2023年述职报告\n一、工作\n新建工会35家，发展会员120人。\n走访企业12次。\n二、打算\n下一步再接再厉。\n";
  private static final String SECOND =
      FIRST.replace("再接再厉", "乘势而上").replace("12次", "13次").replace("35家", "37家");

  @TempDir private Path root;
  private DeskVisitor visitor;

  @BeforeEach
  void conflict() throws IOException {
    visitor = new DeskVisitor(root);
    visitor.introduce("LW");
    visitor.drop("述职.txt", FIRST);
    String text = visitor.read(FILE);
    visitor.write(
        FILE,
        text.replace("新建工会35家", "新建工会36家")
            .replace("value: 35", "value: 36")
            .replace("再接再厉", "继续努力"));
    visitor.desk.changed();
    visitor.get("/_desk/en/");
    String row = visitor.drop("述职.txt", SECOND);
    assertTrue(row.contains("href=\"" + VERSION + "\""), row);
  }

  @Test
  void showsEachPlaceWithAllThatIsSaidThereAndNoYaml() throws IOException {
    visitor.get(REPORT);
    assertTrue(visitor.page().contains("href=\"" + VERSION + "\""), visitor.page());
    assertTrue(visitor.page().contains("settle it first"), "steps are barred");
    visitor.get(VERSION);
    String page = visitor.page();
    assertTrue(page.contains("changes 3 places"), page);
    assertTrue(page.contains("下一步<mark>乘势而上</mark>。"), page);
    assertTrue(page.contains("new source: 述职.txt, imported on "), page);
    assertTrue(page.contains("edited by people; file of "), page);
    assertTrue(page.contains("新建工会 <mark>37 家 “新建工会37</mark>家”"), page);
    assertTrue(page.contains("source as first imported: 述职.txt, on "), page);
    assertFalse(page.contains("{label") || page.contains("theirs"), page);
    assertTrue(page.contains("走访企业12次") && page.contains("走访企业13次"), "what else changes");
  }

  @Test
  void writesNothingUntilAllIsChosenAndKeepsWhatWas() throws IOException {
    String before = visitor.read(FILE);
    visitor.get(VERSION);
    DeskAnswer open =
        visitor.choose(VERSION, "side-text-1=source", "side-text-2=words", "words-text-2=");
    assertEquals(422, open.status());
    String page = DeskVisitor.text(open);
    assertTrue(page.contains("2 places are not chosen yet"), page);
    assertTrue(page.contains("name=\"side-text-1\" value=\"source\" checked"), page);
    assertEquals(before, visitor.read(FILE));
  }

  @Test
  void writesAllAtOnceRecordsItAndTakesItBackToTheByte() throws IOException {
    var before = visitor.files();
    visitor.get(VERSION);
    DeskAnswer done =
        visitor.choose(
            VERSION,
            "side-indicators-0=source",
            "side-text-1=source",
            "side-text-2=words",
            "words-text-2=更进一步。");
    assertEquals(303, done.status(), DeskVisitor.text(done));
    String made = visitor.read(FILE);
    assertTrue(made.contains("新建工会37家") && made.contains("value: 37"), made);
    assertTrue(made.contains("更进一步。") && made.contains("走访企业13次"), made);
    assertEquals(SECOND, visitor.read("content/reports/city-union/2023.txt"));
    assertFalse(Files.exists(root.resolve("content/reports/city-union/2023.new-import.md")));
    assertTrue(visitor.read("content/reviews/city-union/2023.jsonl").contains("\"act\":\"merge\""));
    assertFalse(visitor.page().contains(VERSION), visitor.page());

    visitor.decide(REPORT, "act=undo");
    var after = visitor.files();
    after.keySet().removeIf(path -> path.startsWith("content/reviews/"));
    assertEquals(before, after);
    assertTrue(visitor.page().contains(VERSION), "it waits again");
  }

  @Test
  void writesNothingWhereTheReportOrTheVersionChangedMeanwhile() throws IOException {
    visitor.get(VERSION);
    visitor.write(FILE, visitor.read(FILE).replace("继续努力", "加倍努力"));
    var before = visitor.files();
    DeskAnswer clash = visitor.choose(VERSION, "side-text-1=words", "words-text-1=我写的话");
    assertEquals(409, clash.status());
    assertTrue(DeskVisitor.text(clash).contains("我写的话"));
    assertEquals(before, visitor.files());

    visitor.desk.changed();
    visitor.get(VERSION);
    visitor.drop("述职.txt", SECOND.replace("乘势而上", "奋发有为"));
    before = visitor.files();
    assertEquals(409, visitor.choose(VERSION, "side-text-1=source").status());
    assertEquals(before, visitor.files());
  }

  @Test
  void writesNoChoiceToAConflictThatSaysAnotherThingThanItsPageShowed() throws IOException {
    visitor.get(VERSION);
    Path base = root.resolve("content/.import");
    try (var kept = Files.list(base)) {
      for (Path file : kept.filter(f -> f.toString().endsWith(".md")).toList()) {
        Files.writeString(file, Files.readString(file).replace("再接再厉", "再创佳绩"));
      }
    }
    var before = visitor.files();
    DeskAnswer open =
        visitor.choose(
            VERSION,
            "side-indicators-0=source",
            "side-text-1=source",
            "side-text-2=words",
            "words-text-2=更进一步。");
    assertEquals(422, open.status());
    assertTrue(DeskVisitor.text(open).contains("1 place is not chosen yet"));
    assertEquals(before, visitor.files());
  }

  @Test
  void saysSoWhereNothingWaits() throws IOException {
    Files.delete(root.resolve("content/reports/city-union/2023.new-import.md"));
    visitor.desk.changed();
    assertEquals(404, visitor.get(VERSION).status());
  }
}
