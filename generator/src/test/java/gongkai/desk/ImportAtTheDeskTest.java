package gongkai.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gongkai.desk.act.Form;
import gongkai.desk.visit.DeskAnswer;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files that are dropped on the desk. */
class ImportAtTheDeskTest {
  @TempDir private Path root;
  private DeskVisitor visitor;

  @BeforeEach
  void sit() throws IOException {
    visitor = new DeskVisitor(root);
    visitor.introduce("LW");
  }

  @Test
  void namesWhatAnOpenProgramLaysBesideADocument() throws IOException {
    visitor.get("/_desk/en/");
    Map<String, String> before = visitor.files();
    for (String name : List.of("~$报告.docx", "夹/.~lock.报告.docx#", ".~报告.docx")) {
      String row = visitor.drop(name, "示例市总工会2023年述职报告\n");
      assertTrue(row.contains("import-refused"), row);
      assertTrue(row.contains("has the document open"), row);
    }
    assertEquals(before, visitor.files());
  }

  @Test
  void takesNoFileUnderANameThatSomeSystemCannotHave() throws IOException {
    visitor.get("/_desk/en/");
    Map<String, String> before = visitor.files();
    for (String name :
        List.of(
            "",
            " ",
            "..",
            "a/..",
            "../../a/..",
            "c:\\..",
            ".htaccess",
            "a\0b.txt",
            "a\nb.txt",
            "CON",
            "con.txt",
            "aux.述职.txt",
            "LPT1",
            "nul .txt",
            "报告.",
            "报告.txt. ",
            "a:b.txt",
            "报?.txt",
            "报\u202etxt.exe",
            "述".repeat(81) + ".txt")) {
      assertTrue(visitor.drop(name, "示例市总工会2022年述职报告\n一、工作\n").contains("cannot be used"), name);
    }
    assertEquals(before, visitor.files());
    String row = visitor.drop("子夹\\2022/../述职.txt", "示例市总工会2022年述职报告\n一、工作\n新建工会12家。\n");
    assertTrue(row.contains("imported"), row);
  }

  @Test
  void takesNoFileIntoAUnitThatTheSiteHasNot() throws IOException {
    visitor.get("/_desk/en/");
    for (String unit : List.of("../../../outside", "no-such-unit")) {
      DeskAnswer row =
          visitor.desk.answer(
              visitor.request(
                  "POST",
                  "/_desk/en/import?name=a.txt&unit=" + Form.encoded(unit),
                  Map.of(
                      "content-type", "application/octet-stream", "x-desk-token", visitor.token()),
                  "述职报告\n一、工作\n".getBytes(StandardCharsets.UTF_8)));
      assertEquals(422, row.status(), DeskVisitor.text(row));
    }
    assertFalse(Files.exists(root.resolve("content/reports/no-such-unit")));
  }

  @Test
  void importsADroppedFileAndGivesItToANewUnit() throws IOException {
    visitor.get("/_desk/en/");
    byte[] text = "示例县总工会2022年述职报告\n\n一、工作情况\n\n2022年，新建工会12家。\n".getBytes(StandardCharsets.UTF_8);
    DeskAnswer row =
        visitor.desk.answer(
            visitor.request(
                "POST",
                "/_desk/en/import?name=" + Form.encoded("../报告.txt") + "&unit=",
                Map.of("content-type", "application/octet-stream", "x-desk-token", visitor.token()),
                text));
    String words = DeskVisitor.text(row);
    assertEquals(200, row.status());
    assertTrue(words.contains("imported"), words);
    String address = words.replaceFirst("(?s).*href=\"([^\"]+)\".*", "$1");
    visitor.get(address);
    assertTrue(visitor.page().contains("name=\"new-name\" value=\"示例县总工会\""), visitor.page());
    assertEquals(
        422,
        visitor
            .decide(address, "act=unit", "new-unit=yes", "new-name=示例**工会", "new-id=county-union")
            .status(),
        "a name with marks is nobody's");
    visitor.decide(address, "act=unit", "new-unit=yes", "new-name=示例县总工会", "new-id=county-union");
    String report = visitor.read("content/reports/county-union/2022.md");
    assertTrue(report.contains("\nunit: county-union\n"), report);
    assertTrue(Files.exists(root.resolve("content/reviews/county-union/2022.jsonl")));
    assertTrue(visitor.read("content/units/county-union.yml").contains("示例县总工会"));
  }

  /** At the desk nobody can give an option of the command. */
  @Test
  void givesNoReportToAUnitThatHasOneOfItsYear() throws IOException {
    visitor.get("/_desk/en/");
    visitor.drop("一.txt", "示例县总工会2022年述职报告\n\n一、工作情况\n\n2022年，新建工会12家。\n");
    visitor.get("/_desk/en/");
    String first = visitor.page().replaceFirst("(?s).*href=\"([^\"]+/2022)\".*", "$1");
    visitor.get(first);
    visitor.decide(first, "act=unit", "new-unit=yes", "new-name=某某县总工会", "new-id=county-union");
    String row = visitor.drop("二.txt", "另一县总工会2022年述职报告\n\n一、工作情况\n\n2022年，走访职工9次。\n");
    String second = row.replaceFirst("(?s).*href=\"([^\"]+)\".*", "$1");
    visitor.get(second);
    Map<String, String> before = visitor.files();
    DeskAnswer refused = visitor.decide(second, "act=unit", "unit=county-union");
    assertEquals(422, refused.status());
    String page = DeskVisitor.text(refused);
    assertTrue(page.contains("another report at content/reports/county-union/2022.md"), page);
    assertFalse(page.contains("--type"), page);
    assertEquals(before, visitor.files());
  }
}
