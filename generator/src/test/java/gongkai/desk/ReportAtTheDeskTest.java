package gongkai.desk;

import static gongkai.desk.DeskTest.FILE;
import static gongkai.desk.DeskTest.REPORT;
import static gongkai.desk.DeskTest.TEXT;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the page of a report shows of it. */
class ReportAtTheDeskTest {
  @TempDir private Path root;
  private DeskVisitor visitor;

  @BeforeEach
  void sit() throws IOException {
    visitor = DeskVisitor.seated(root, FILE, TEXT);
  }

  @Test
  void showsTablesAsTablesWithTheEntriesInTheirCells() throws IOException {
    String table = "| 项目 | 2022年 | |\n| --- | --- | --- |\n| 走访 | 12次 | *户 |\n";
    String entry = "  - {label: 走访, value: 12, unit: 次, quote: 走访 | 12次}\n";
    visitor.write(FILE, TEXT.replace("indicators:\n", "indicators:\n" + entry) + "\n" + table);
    visitor.get(REPORT);
    String page = visitor.page();
    String shown = page.substring(page.indexOf("<table>"), page.indexOf("</table>"));
    String heads =
        "<table><tr><th scope=\"col\">项目</th><th scope=\"col\">2022年</th><td> </td></tr>";
    String first =
        "<td><mark class=\"entry\" id=\"text-indicators-0\" data-items=\"indicators-0"
            + " \">走访</mark></td>";
    String second = "<td><mark class=\"entry\" data-items=\"indicators-0 \">12次</mark></td>";
    String third = "<td><span class=\"redaction\">*</span>户</td></tr>";
    assertEquals(heads + "<tr>" + first + second + third, shown);
  }

  @Test
  void offersTheSourceOnlyOfAReportThatHasOne() throws IOException {
    visitor.get(REPORT);
    assertFalse(visitor.page().contains(REPORT + "/source"), visitor.page());
    visitor.write(FILE, TEXT.replace("status:", "source: {file: a.txt, sha256: \"ab\"}\nstatus:"));
    visitor.get(REPORT);
    assertTrue(visitor.page().contains(REPORT + "/source"), visitor.page());
  }

  @Test
  void namesWhatWasToBeDecidedWhereTheFileChangedMeanwhile() throws IOException {
    visitor.get(REPORT);
    String meant = "name=\"meant\" value=\"建会 · 35 家 · 新建工会35家\"";
    assertEquals(3, visitor.page().split(meant, -1).length - 1, visitor.page());
    visitor.write(FILE, TEXT.replace("2023年述职报告", "另一人的标题"));
    String[] fields = {"act=accept", "ref=indicators-0", "meant=建会 · 35 家 · 新建工会35家"};
    String page = DeskVisitor.text(visitor.post(REPORT + "/decide", fields));
    String named = "<p>Accept</p><ul lang=\"zh-CN\"><li>建会 · 35 家 · 新建工会35家</li></ul>";
    assertTrue(page.contains(named), page);
    String[] step = {"act=approve-and-publish", "published=2024-03-01"};
    page = DeskVisitor.text(visitor.post(REPORT + "/decide", step));
    assertTrue(page.contains("<p>Approve and publish as of that day</p>"), page);
    assertFalse(page.contains("{0}"), page);
  }
}
