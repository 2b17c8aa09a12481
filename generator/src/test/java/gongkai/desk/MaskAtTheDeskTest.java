package gongkai.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gongkai.desk.visit.DeskAnswer;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MaskAtTheDeskTest {
  private static final String REPORT = "/_desk/en/report/city-union/2023";
  private static final String FILE = "content/reports/city-union/2023.md";
  private static final String TWIN = "content/reports/city-union/2023.en.md";
  private static final String SOURCE = "示例市总工会2023年述职报告\n一、工作\n走访职工某甲乙35次。\n";

  @TempDir private Path root;
  private DeskVisitor visitor;

  @BeforeEach
  void sit() throws IOException {
    visitor = new DeskVisitor(root);
    visitor.introduce("LW");
    visitor.drop("述职.txt", SOURCE);
    visitor.write(
        "content/site.yml", visitor.read("content/site.yml").replace("[zh-CN]", "[zh-CN, en]"));
    visitor.write(TWIN, "---\ntitle: Report 2023\n---\n\nVisits to 某甲乙, 35 times.\n");
    visitor.desk.changed();
  }

  @Test
  void masksTextTwinAndFigureAsOneActWithoutSayingWhatInItsRecord() throws IOException {
    var before = visitor.files();
    String text = visitor.read(FILE);
    visitor.get(REPORT);
    DeskAnswer done = visitor.decide(REPORT, "act=mask", "words=某甲乙35次");
    assertEquals(303, done.status(), DeskVisitor.text(done));
    assertEquals(
        text.replace(
                "value: 35, unit: 次, quote: 走访职工某甲乙35次}",
                "value: withheld, unit: 次, quote: \"走访职工**\"}")
            .replace("某甲乙35次", "**"),
        visitor.read(FILE));
    visitor.decide(REPORT, "act=undo");
    visitor.decide(REPORT, "act=mask", "words=某甲乙");
    assertFalse(visitor.read(FILE).contains("某甲乙") || visitor.read(TWIN).contains("某甲乙"));
    String record = visitor.read("content/reviews/city-union/2023.jsonl");
    assertTrue(record.contains("\"act\":\"mask\""), record);
    assertFalse(record.contains("某甲乙"), record);
    var masked = visitor.files();
    masked.keySet().removeIf(path -> path.startsWith("content/reviews/"));
    visitor.decide(REPORT, "act=undo");
    visitor.decide(REPORT, "act=redo");
    var again = visitor.files();
    again.keySet().removeIf(path -> path.startsWith("content/reviews/"));
    assertEquals(masked, again, "in all files");
    visitor.decide(REPORT, "act=undo");
    var after = visitor.files();
    after.keySet().removeIf(path -> path.startsWith("content/reviews/"));
    assertEquals(before, after);
  }

  @Test
  void strikesTheDayOfWritingThatTellsAMaskedDateAndSaysSo() throws IOException {
    String dated = visitor.read(FILE).replace("走访职工", "（2023年1月12日）走访职工");
    visitor.write(FILE, dated.replaceFirst("\nstatus:", "\nwritten: 2023-01-12\nstatus:"));
    visitor.get(REPORT);
    DeskAnswer done = visitor.decide(REPORT, "act=mask", "words=2023年1月12日");
    assertEquals(303, done.status(), DeskVisitor.text(done));
    assertFalse(visitor.read(FILE).contains("01-12"), visitor.read(FILE));
    assertTrue(visitor.page().contains("The day of writing told the masked date"), visitor.page());
    assertTrue(visitor.page().contains("(January 12) is not changed"), visitor.page());
    String record = visitor.read("content/reviews/city-union/2023.jsonl");
    assertTrue(record.contains("; no written\""), record);
    visitor.decide(REPORT, "act=undo");
    assertTrue(visitor.read(FILE).contains("\nwritten: 2023-01-12\n"), visitor.read(FILE));
  }

  @Test
  void offersNoLongerToPublishASourceThatCannotBeMasked() throws IOException {
    visitor.get(REPORT);
    assertFalse(visitor.page().contains("name=\"unpublish\""), "it is not published");
    visitor.write(
        FILE, visitor.read(FILE).replaceFirst("(sha256: \"[0-9a-f]+\")", "$1, publish: true"));
    visitor.desk.changed();
    visitor.get(REPORT);
    assertTrue(visitor.page().contains("name=\"unpublish\" value=\"yes\" checked"));
    assertTrue(visitor.page().contains("<code>2023.txt</code>"), visitor.page());
    visitor.decide(REPORT, "act=mask", "words=某甲乙", "unpublish=yes");
    assertFalse(visitor.read(FILE).contains("publish"), visitor.read(FILE));
    assertEquals(SOURCE, visitor.read("content/reports/city-union/2023.txt"));
  }

  @Test
  void refusesWhatIsNotThereOrNoWords() throws IOException {
    String before = visitor.read(FILE);
    visitor.get(REPORT);
    for (String words : new String[] {"没有的话", "5次", "**", "a\nb", ""}) {
      assertEquals(422, visitor.decide(REPORT, "act=mask", "words=" + words).status(), words);
    }
    assertEquals(before, visitor.read(FILE));
  }

  @Test
  void saysNothingOfEarlierWordsBesideThoseThatItRefuses() throws IOException {
    visitor.get(REPORT);
    visitor.decide(REPORT, "act=mask", "words=某甲乙");
    assertTrue(visitor.page().contains("id=\"masked\""), visitor.page());
    DeskAnswer refused = visitor.decide(REPORT, "act=mask", "words=没有的话");
    assertEquals(422, refused.status());
    assertFalse(DeskVisitor.text(refused).contains("id=\"masked\""));
  }

  @Test
  void refusesWordsThatTheFileWritesWithOtherSignsBetween() throws IOException {
    visitor.write(FILE, visitor.read(FILE).replace("走访职工某甲乙35次", "走访职工某甲\\_乙35次"));
    visitor.desk.changed();
    visitor.get(REPORT);
    assertEquals(422, visitor.decide(REPORT, "act=mask", "words=甲_乙").status());
    assertTrue(visitor.read(FILE).contains("某甲\\_乙"));
  }

  @Test
  void saysWhereTheWordsStillStandUntilTheNextDecision() throws IOException {
    visitor.write("content/reports/city-union/2022.md", "---\ntitle: 某甲乙的报告\n---\n\n某甲乙。\n");
    visitor.get(REPORT);
    visitor.decide(REPORT, "act=about", "title=某甲乙的报告", "year=2023", "type=team");
    visitor.decide(REPORT, "act=mask", "words=某甲乙");
    String told = visitor.page().replaceAll("(?s).*id=\"masked\"(.*?)</section>.*", "$1");
    List<String> files =
        Pattern.compile("<code>(.*?)</code>").matcher(told).results().map(m -> m.group(1)).toList();
    assertEquals("content/reports/city-union/2022.md", files.get(0), "readers will see it");
    assertEquals("content/reports/city-union/2023.txt", files.get(1));
    assertTrue(files.get(2).matches("content/\\.import/[0-9a-f]+\\.md"), told);
    assertEquals("content/reviews/city-union/2023.jsonl", files.get(3));
    assertEquals(4, files.size(), told);
    assertFalse(told.contains("某甲乙"), told);
    assertTrue(told.contains("reports that are not public yet"), told);
    visitor.decide(REPORT, "act=undo");
    String other = "content/reports/city-union/2022.md";
    visitor.write(other, visitor.read(other).replace("title:", "status: published\ntitle:"));
    visitor.get(REPORT);
    visitor.decide(REPORT, "act=mask", "words=某甲乙");
    assertTrue(visitor.page().contains("which readers see; decide there"), visitor.page());
    for (int year = 1900; year < 1945; year++) {
      String text = "---\ntitle: " + year + "\n---\n\n某甲。\n";
      visitor.write("content/reports/city-union/" + year + ".md", text);
    }
    visitor.get(REPORT);
    visitor.decide(REPORT, "act=undo");
    visitor.decide(REPORT, "act=mask", "words=某甲");
    assertTrue(visitor.page().contains("And 5 more files"), visitor.page());
    visitor.get(REPORT.replace("/en/", "/zh/"));
    assertTrue(visitor.page().contains("id=\"masked\""), "it stands until something is decided");
    visitor.get(REPORT);
    visitor.decide(REPORT, "act=undo");
    assertFalse(visitor.page().contains("id=\"masked\""), visitor.page());
  }
}
