package gongkai.importing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gongkai.document.PdfFile;
import gongkai.document.source.Removal;
import gongkai.importing.outcome.Draft;
import gongkai.importing.request.ImportOptions;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A few signs at the head or foot of one page or two. */
class RunningHeadTest {
  private static final String FIRST = "一年来，局机关认真履行职责，开展执法检查，共立案查处各类案件，累计出动人员";
  private static final String SECOND = "1268人次，群众满意度持续提高。";

  private static PdfFile page() {
    return new PdfFile().page().text(150, 740, 20, "2023年示例县水利局述职报告");
  }

  private static Draft draft(PdfFile file) {
    return Importer.read(file.bytes(), "in.pdf", ImportOptions.NONE).value().orElseThrow();
  }

  private static List<String> removed(Draft draft) {
    return draft.removals().stream().map(Removal::text).toList();
  }

  /** The text fills the page up to the line before the foot, and goes on below the head. */
  @Test
  void takesAwayWhatBothPagesHaveAtOnePlaceThoughItIsCloseToTheText() {
    for (String label : List.of("调研参考", "内部资料", "县水利局", "简报", "工作通讯选编", "内部资料 注意保存")) {
      PdfFile foot = page();
      foot.text(80, 90, 12, "　　" + FIRST).text(280, 72, 10, label).page();
      foot.text(80, 760, 12, SECOND).text(280, 72, 10, label);
      assertEquals(FIRST + SECOND + "\n", Seeds.body(draft(foot)), label);
      PdfFile head = page();
      head.text(80, 800, 12, label).text(80, 60, 12, "　　" + FIRST).page();
      head.text(80, 800, 12, label).text(80, 782, 12, SECOND);
      assertEquals(FIRST + SECOND + "\n", Seeds.body(draft(head)), label);
      assertEquals(List.of(label, label), removed(draft(head)), label);
    }
  }

  @Test
  void takesAwayAFewSignsThatStandAloneInTheMarginOfOnePage() {
    PdfFile file = page().text(80, 800, 12, "调研参考").text(80, 690, 12, "　　" + FIRST + SECOND);
    file.text(280, 40, 12, "内部资料");
    Draft draft = draft(file);
    assertEquals(FIRST + SECOND + "\n", Seeds.body(draft));
    assertEquals(List.of("调研参考", "内部资料"), removed(draft));
  }

  /** As large as the text, with a year and words of another kind behind blanks. */
  @Test
  void takesAwayALongHeadThatStandsAboveALargerTitle() {
    for (String label :
        List.of(
            "水利局2023年述职报告　　　　经验交流材料",
            "示例县水利局2023年度述职报告",
            "示例水利·2024年第1期·述职专刊",
            "2023年述职报告汇编 县水利局部分")) {
      PdfFile file = new PdfFile().page().text(80, 800, 12, label);
      file.text(150, 766, 20, "2023年示例县水利局述职报告").text(80, 60, 12, "　　" + FIRST).page();
      file.text(80, 800, 12, label).text(80, 770, 12, SECOND);
      Draft draft = draft(file);
      assertEquals(FIRST + SECOND + "\n", Seeds.body(draft), label);
      assertEquals(List.of(label, label), removed(draft));
      assertTrue(draft.markdown().contains("title: 2023年示例县水利局述职报告\n"), draft.markdown());
    }
  }

  /** The title of a page whose lines are all of one size, and what two pages have by chance. */
  @Test
  void keepsALongLineThatIsNoHead() {
    String title = "示例县水利局2023年度述职报告";
    PdfFile plain = new PdfFile().page().text(80, 800, 12, title).text(80, 776, 12, "　　" + FIRST);
    plain.page().text(80, 800, 12, title).text(80, 776, 12, "　　" + FIRST + SECOND);
    assertTrue(draft(plain).markdown().contains("title: " + title + "\n"));
    String line = "局机关认真履行职责，开展执法检查，立案查处案件，出动人员";
    PdfFile text = page();
    text.text(80, 800, 12, line).text(80, 776, 12, "若干人次。").page();
    text.text(80, 800, 12, line).text(80, 776, 12, "若干。");
    assertEquals(List.of(), removed(draft(text)));
  }

  /** A name below the text, an annex's number, a title and a line of the text stay. */
  @Test
  void keepsWhatIsNoHead() {
    PdfFile signed = page().text(80, 690, 12, "　　" + FIRST + SECOND).text(440, 120, 12, "县水利局");
    assertTrue(Seeds.body(draft(signed)).endsWith("县水利局\n"), Seeds.body(draft(signed)));
    PdfFile annex = page().text(80, 800, 12, "附件").text(80, 690, 12, "　　" + FIRST + SECOND);
    assertTrue(removed(draft(annex)).isEmpty(), "" + removed(draft(annex)));
    PdfFile two = page();
    two.text(80, 690, 12, "　　" + FIRST + SECOND).text(80, 90, 12, "　　今后打算").page();
    two.text(80, 78, 12, "　　" + FIRST + SECOND).text(80, 60, 12, "　　今后打算");
    assertTrue(removed(draft(two)).isEmpty(), "" + removed(draft(two)));
  }
}
