package gongkai.importing;

import static gongkai.document.WordFile.counted;
import static gongkai.document.WordFile.list;
import static gongkai.document.WordFile.p;
import static gongkai.document.WordFile.r;
import static gongkai.document.WordFile.row;
import static org.junit.jupiter.api.Assertions.assertEquals;

import gongkai.document.WordFile;
import gongkai.document.source.Removal;
import gongkai.document.source.Removal.Reason;
import gongkai.importing.outcome.Draft;
import gongkai.importing.request.ImportOptions;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a Word file holds and does not show, or shows without saying so in its text. */
class WordUnseenTest {
  private static final String STRUCK = "<w:rPr><w:strike/></w:rPr>";

  private static String para(String... runs) {
    return "<w:p>" + String.join("", runs) + "</w:p>";
  }

  private static String style(String kind, String id, String properties) {
    return "<w:style w:type='"
        + kind
        + "' w:styleId='"
        + id
        + "'><w:name w:val='"
        + id
        + "'/>"
        + properties
        + "</w:style>";
  }

  private static String table(String rows) {
    return "<w:tbl><w:tblPr><w:tblStyle w:val='B'/></w:tblPr>" + rows + "</w:tbl>";
  }

  @Test
  void turnsStrikesOfTheStylesOfTableAndCharactersRound() {
    Draft draft =
        draft(
            WordFile.of(
                    table(
                            row("项目", r("<w:strike w:val='0'/>", "数量"))
                                    .replace("<w:tc><w:r>", "<w:tc><w:p><w:r>")
                                    .replace("</w:r></w:tc>", "</w:r></w:p></w:tc>")
                                + row(
                                    para(r("<w:rStyle w:val='K'/>", "新建")),
                                    para(r("<w:strike w:val='0'/>", "35家"), r("，原为45家"))))
                        + p("正文。"))
                .with("styles", style("table", "B", STRUCK) + style("character", "K", STRUCK)));
    assertEquals("|  | 数量 |\n| --- | --- |\n| 新建 | 35家 |\n\n正文。\n", Seeds.body(draft));
    assertEquals(List.of("项目", "，原为45家"), removed(draft, Reason.STRUCK));
  }

  @Test
  void takesStrikesAndHidingThatTheWholeDocumentHas() {
    String all = "<w:docDefaults><w:rPrDefault><w:rPr><w:strike/><w:vanish/></w:rPr>";
    Draft draft =
        draft(
            WordFile.of(
                    para(
                        r("<w:strike w:val='0'/><w:vanish w:val='0'/>", "新建35家。"),
                        r("<w:vanish w:val='0'/>", "旧8家。"),
                        r("<w:strike w:val='0'/>", "暗9家。")))
                .with("styles", all + "</w:rPrDefault></w:docDefaults>"));
    assertEquals("新建35家。\n", Seeds.body(draft));
    assertEquals(List.of("旧8家。"), removed(draft, Reason.STRUCK));
    assertEquals(List.of("暗9家。"), removed(draft, Reason.HIDDEN));
  }

  @Test
  void leavesOutWhatNobodySeesAndSaysSo() {
    String white = "<w:color w:val='FFFFFF'/>";
    Draft draft =
        draft(
            WordFile.of(
                para(
                        r("新建35家。"),
                        r(white, "白字99家。"),
                        r("<w:sz w:val='2'/>", "小字77家。"),
                        r("<w:w w:val='1'/>", "窄字66家。"),
                        r(white + "<w:highlight w:val='black'/>", "反白8家。"))
                    + "<w:p><w:pPr><w:shd w:val='clear' w:fill='C00000'/></w:pPr>"
                    + r(white, "红底6家。")
                    + "</w:p><w:tbl><w:tr><w:tc><w:tcPr><w:shd w:val='clear' w:fill='4472C4'/>"
                    + "</w:tcPr>"
                    + para(r(white, "表头"))
                    + "</w:tc><w:tc>"
                    + p("数量")
                    + "</w:tc></w:tr>"
                    + row("藏", "1家").replace("<w:tr>", "<w:tr><w:trPr><w:hidden/></w:trPr>")
                    + "</w:tbl>"));
    assertEquals("新建35家。反白8家。\n\n红底6家。\n\n| 表头 | 数量 |\n| --- | --- |\n", Seeds.body(draft));
    assertEquals(List.of("白字99家。", "小字77家。", "窄字66家。", "藏 1家"), removed(draft, Reason.HIDDEN));
    assertEquals(List.of("4", "白字99家。"), said(draft, "import-hidden-text"));
  }

  @Test
  void leavesOutLettersThatArePaintedOverOrFilledWithNothing() {
    String none = "<w14:textFill xmlns:w14='urn:w14'><w14:noFill/></w14:textFill>";
    String filled = "<w14:solidFill><w14:srgbClr w14:val='FFFFFF'/></w14:solidFill>";
    String drawn = "<w14:textOutline xmlns:w14='urn:w14'><w14:solidFill/></w14:textOutline>";
    Draft draft =
        draft(
            WordFile.of(
                para(
                    r("新建35家。"),
                    r("<w:color w:val='FF0000'/><w:highlight w:val='red'/>", "红上红1家。"),
                    r("<w:color w:val='000000'/><w:shd w:val='clear' w:fill='000000'/>", "黑上黑2家。"),
                    r(none, "无色3家。"),
                    r(none.replace("<w14:noFill/>", filled), "白填4家。"),
                    r("<w:color w:val='000000'/><w:highlight w:val='yellow'/>", "标出5家。"),
                    r(none + drawn, "描边6家。"))));
    assertEquals("新建35家。标出5家。描边6家。\n", Seeds.body(draft));
    assertEquals(List.of("红上红1家。", "黑上黑2家。", "无色3家。", "白填4家。"), removed(draft, Reason.HIDDEN));
  }

  @Test
  void runsAParagraphOnWhoseMarkIsHidden() {
    String hidden = "<w:rPr><w:vanish/></w:rPr>";
    Draft draft =
        draft(
            WordFile.of(
                p(hidden, "新建泵站1")
                    + p("2座。")
                    + p("<w:rPr><w:vanish w:val='0'/></w:rPr>", "甲。")
                    + p("乙。")));
    assertEquals("新建泵站12座。\n\n甲。\n\n乙。\n", Seeds.body(draft));
    String separator = "<w:rPr><w:vanish/><w:specVanish/></w:rPr>";
    Draft headed = draft(WordFile.of(p(separator, "一、工程建设") + p("新建泵站12座。")));
    assertEquals("## 一、工程建设\n\n新建泵站12座。\n", Seeds.body(headed));
  }

  @Test
  void leavesOutBoxesThatDoNotShow() {
    String box = "<v:textbox><w:txbxContent>" + p("框中3家。") + "</w:txbxContent></v:textbox>";
    Draft draft =
        draft(
            WordFile.of(
                para(
                    r("新建35家。"),
                    "<w:r><w:rPr><w:vanish/></w:rPr><w:pict>" + box + "</w:pict></w:r>",
                    "<w:r><w:pict><v:shape style='visibility: hidden'>" + box + "</v:shape>",
                    "</w:pict></w:r><w:r><w:pict>" + box.replace("3", "4") + "</w:pict></w:r>")));
    assertEquals("新建35家。\n\n框中4家。\n", Seeds.body(draft));
    assertEquals(List.of("框中3家。", "框中3家。"), removed(draft, Reason.HIDDEN));
  }

  @Test
  void takesNoPromptOfAFormForText() {
    String prompt =
        "<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>"
            + r("单击此处输入文字。")
            + "</w:sdtContent></w:sdt>";
    Draft draft = draft(WordFile.of(para(r("新建"), prompt, r("家。")) + prompt));
    assertEquals("新建家。\n", Seeds.body(draft));
    assertEquals(List.of("2", "单击此处输入文字。"), said(draft, "import-unfilled"));
  }

  @Test
  void listsTheWordsAndFiguresOfCharts() {
    String chart =
        "<c:chartSpace xmlns:c='http://schemas.openxmlformats.org/drawingml/2006/chart'"
            + " xmlns:a='http://schemas.openxmlformats.org/drawingml/2006/main'><c:title><a:p><a:r>"
            + "<a:t>会员数</a:t></a:r></a:p></c:title><c:ser><c:pt><c:v>2022年</c:v></c:pt><c:pt>"
            + "<c:v>1200</c:v></c:pt></c:ser></c:chartSpace>";
    Draft draft =
        draft(
            WordFile.of(
                    para(
                        r("新建35家。"),
                        "<w:r><w:drawing><a:graphic><c:chart xmlns:c='urn:c' r:id='c1'/>"
                            + "</a:graphic></w:drawing></w:r>"))
                .related("c1", "chart", "charts/chart1.xml", chart));
    assertEquals(List.of("会员数；2022年；1200"), removed(draft, Reason.OBJECT));
    assertEquals(List.of("1"), said(draft, "import-drawing-text"));
  }

  @Test
  void knowsSmallDigitsThatStandALittleHigher() {
    assertEquals(
        "服务10⁴人次，培训12场，走访10⁴户，路35号。\n",
        Seeds.body(
            draft(
                WordFile.of(
                    para(
                        r("服务10"),
                        r("<w:position w:val='3'/><w:sz w:val='12'/>", "4"),
                        r("人次，培训1"),
                        r("<w:position w:val='3'/>", "2"),
                        r("场，走访10"),
                        field(" ADVANCE \\u 6 "),
                        r("4"),
                        field(" ADVANCE \\d 6 "),
                        r("户，路3"),
                        field(" ADVANCE \\r 6 "),
                        r("5号。"))))));
  }

  private static String field(String instruction) {
    return "<w:r><w:fldChar w:fldCharType='begin'/></w:r><w:r><w:instrText>"
        + instruction
        + "</w:instrText></w:r><w:r><w:fldChar w:fldCharType='end'/></w:r>";
  }

  @Test
  void saysThatARowWasPutInByATrackedChange() {
    String inserted = "<w:tr><w:trPr><w:ins w:id='1' w:author='王某'/></w:trPr>";
    Draft draft =
        draft(
            WordFile.of(
                    "<w:tbl>"
                        + row("新建", "35家")
                        + row("培训", "12场").replace("<w:tr>", inserted)
                        + "</w:tbl>"
                        + counted(1, 0, "学习"))
                .with("numbering", list("decimal %1.")));
    assertEquals(List.of("1", "0"), said(draft, "import-tracked-changes"));
  }

  private static Draft draft(WordFile file) {
    return Importer.read(file.bytes(), "报告.docx", ImportOptions.NONE).value().orElseThrow();
  }

  private static List<String> removed(Draft draft, Reason reason) {
    return draft.removals().stream()
        .filter(removal -> removal.reason() == reason)
        .map(Removal::text)
        .toList();
  }

  private static List<String> said(Draft draft, String code) {
    return draft.problems().stream()
        .filter(problem -> problem.code().equals(code))
        .findFirst()
        .orElseThrow()
        .arguments();
  }
}
