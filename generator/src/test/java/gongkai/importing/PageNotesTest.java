package gongkai.importing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gongkai.document.PdfFile;
import gongkai.importing.outcome.Draft;
import gongkai.importing.request.ImportOptions;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Notes at the foot of a page, between the parts of a sentence. */
class PageNotesTest {
  private static final String FIRST = "一年来，局机关认真履行职责，开展执法检查，共出动检查人员1268";
  private static final String SECOND = "，立案查处各类案件，群众满意度持续提高，水环境质量得到";
  private static final String THIRD = "了明显改善。";

  /**
   * A text that goes on on the next page.
   *
   * @param mark small and high behind its number
   */
  private static PdfFile first(String mark) {
    PdfFile file = new PdfFile().page().text(150, 740, 20, "2023年示例县水利局述职报告");
    double end = 80 + 12 * ("　　" + FIRST).length();
    file.text(80, 200, 12, "　　" + FIRST).text(end, 206, 6, mark);
    return file.text(end + 6 * mark.length(), 200, 12, "人次").text(80, 180, 12, SECOND);
  }

  private static PdfFile second(PdfFile file) {
    file.page().text(80, 760, 12, THIRD);
    return file.text(104, 736, 12, "新的一年里我们继续努力。");
  }

  private static Draft draft(PdfFile file) {
    return Importer.read(file.bytes(), "in.pdf", ImportOptions.NONE).value().orElseThrow();
  }

  private static String body(PdfFile file) {
    return Seeds.body(draft(file)).strip();
  }

  private static String whole(String mark) {
    return FIRST + mark + "人次" + SECOND + THIRD + "\n\n新的一年里我们继续努力。";
  }

  @Test
  void standBehindTheTextThatTheyPart() {
    PdfFile raised = first("1").text(80, 104, 7, "1").text(87, 100, 8, "含聘用的协管人员35名。");
    assertEquals(whole("[1]") + "\n\n[1]含聘用的协管人员35名。", body(second(raised)));
    PdfFile level = first("1").text(80, 100, 8, "1 含聘用的协管人员。").text(80, 86, 8, "2 含志愿者。");
    assertTrue(body(second(level)).startsWith(whole("[1]")), body(level));
    PdfFile circled = first("①").text(80, 100, 8, "①含聘用的协管人员。");
    assertEquals(whole("①") + "\n\n①含聘用的协管人员。", body(second(circled)));
    PdfFile star = first("※").text(80, 100, 8, "※含聘用的协管人员。").text(280, 50, 12, "— 1 —");
    assertEquals(whole("[※]") + "\n\n※含聘用的协管人员。", body(second(star)));
  }

  @Test
  void areReadBeyondByWhatTheyExplain() {
    PdfFile file = second(first("1").text(80, 100, 8, "1 含聘用的协管人员35名。"));
    assertEquals(
        List.of("1268人次"),
        draft(file).indicators().stream()
            .map(i -> i.entry().quantity())
            .map(q -> q.value().orElseThrow() + q.unit())
            .toList());
  }

  /** A note of two lines is one paragraph, and each note one of its own. */
  @Test
  void areParagraphsOfTheirOwn() {
    PdfFile file = first("①").text(80, 110, 8, "①含聘用的协管人员以及各镇各村从事河道巡查保洁工作的全部人员和志愿者，不含");
    file.text(80, 96, 8, "临时人员。").text(80, 82, 8, "②不含乡镇。");
    String body = body(second(file));
    assertTrue(body.endsWith("志愿者，不含临时人员。\n\n②不含乡镇。"), body);
  }

  @Test
  void areNoneWithoutTheirMarkInTheTextOrInTheSizeOfTheText() {
    PdfFile other = first("2").text(80, 100, 8, "1 含聘用的协管人员。");
    assertTrue(!body(second(other)).startsWith(whole("[2]")), body(other));
    PdfFile large = first("1").text(104, 150, 12, "1 含聘用的协管人员。");
    assertTrue(body(second(large)).contains(SECOND + "\n\n1"), body(large));
    PdfFile above = new PdfFile().page().text(150, 740, 20, "2023年示例县水利局述职报告");
    above.text(80, 700, 8, "1 含聘用的协管人员。").text(104, 670, 12, "整治河道12[1]条。");
    assertTrue(body(second(above)).startsWith("1"), body(above));
  }
}
