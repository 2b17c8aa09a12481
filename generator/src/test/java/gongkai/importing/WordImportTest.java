package gongkai.importing;

import static gongkai.document.WordFile.counted;
import static gongkai.document.WordFile.list;
import static gongkai.document.WordFile.p;
import static gongkai.document.WordFile.r;
import static gongkai.document.WordFile.row;
import static gongkai.document.WordFile.styled;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gongkai.document.WordFile;
import gongkai.document.source.Removal;
import gongkai.importing.outcome.Draft;
import gongkai.importing.request.ImportOptions;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WordImportTest {

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2, 3, 4})
  void readsASeedAsWordFileLikeItsText(int seed) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (XWPFDocument document = new XWPFDocument()) {
      Seeds.text(seed).lines().forEach(l -> document.createParagraph().createRun().setText(l));
      document.write(bytes);
    }
    Draft word = draft(bytes.toByteArray());
    Draft text = Seeds.draft(seed);
    assertEquals(Seeds.body(text), Seeds.body(word));
    assertEquals(text.metadata(), word.metadata());
    assertEquals(text.removals(), word.removals());
  }

  @Test
  void writesTheNumbersThatWordShows() {
    String body =
        counted(1, 0, "学习")
            + counted(1, 1, "集中学习")
            + counted(1, 2, "2023年3月")
            + counted(1, 1, "自学")
            + counted(1, 0, "工作")
            + counted(1, 1, "维权");
    assertEquals(
        """
        ## 一、学习

        ### （一）集中学习

        1. 2023年3月

        ### （二）自学

        ## 二、工作

        ### （一）维权
        """,
        body(
            WordFile.of(body)
                .with(
                    "numbering",
                    list("chineseCounting %1、", "chineseCountingThousand （%2）", "decimal %3."))));
  }

  @Test
  void goesOnCountingAfterPlainParagraphsAndByStyle() {
    String body = styled("N", "甲") + p("中间。") + styled("N", "乙") + counted(1, 0, "丙");
    assertEquals(
        "第一章 甲\n\n中间。\n\n第二章 乙\n\n第三章 丙\n",
        body(WordFile.of(body).with("numbering", list("chineseCounting 第%1章"))));
  }

  @Test
  void showsHigherLevelsInOneNumber() {
    String body = counted(1, 0, "甲") + counted(1, 1, "乙") + counted(1, 1, "丙") + counted(1, 2, "丁");
    String numbering =
        list("decimal %1.", "decimal %1.%2", "chineseCounting %3-%1")
            .replace(
                "<w:numFmt w:val='chineseCounting'/>",
                "<w:isLgl/><w:numFmt w:val='chineseCounting'/>");
    assertEquals(
        "1. 甲\n\n1.1 乙\n\n1.2 丙\n\n1-1 丁\n", body(WordFile.of(body).with("numbering", numbering)));
  }

  @Test
  void startsAgainWhereAListSaysSo() {
    String second =
        "<w:num w:numId='2'><w:abstractNumId w:val='0'/><w:lvlOverride w:ilvl='0'>"
            + "<w:startOverride w:val='5'/></w:lvlOverride></w:num>";
    String body = counted(1, 0, "甲") + counted(1, 0, "乙") + counted(2, 0, "丙") + counted(2, 0, "丁");
    assertEquals(
        "(1)甲\n\n(2)乙\n\n(5)丙\n\n(6)丁\n",
        body(WordFile.of(body).with("numbering", list("decimal (%1)") + second)));
  }

  @Test
  void makesBulletsAListAndTableRowsATable() {
    String table =
        "<w:tbl>"
            + row("项目", "数量|个")
            + row("<w:tcPr><w:vMerge w:val='restart'/></w:tcPr>" + p("培训"), p("3") + p("期"))
            + row("<w:tcPr><w:vMerge/></w:tcPr><w:p/>", "*万元")
            + row("<w:tcPr><w:gridSpan w:val='2'/></w:tcPr>" + p("合计"))
            + "</w:tbl>";
    String body = counted(1, 0, "点一") + counted(1, 1, "点二") + table + p("末。");
    assertEquals(
        """
        - 点一
          - 点二

        | 项目 | 数量\\|个 |
        | --- | --- |
        | 培训 | 3 期 |
        |  | *万元 |
        | 合计 |  |

        末。
        """,
        body(WordFile.of(body).with("numbering", list("bullet \uF0B7", "bullet o"))));
  }

  @Test
  void takesTitleAndHeadingsFromStyles() {
    String body =
        styled("T", "某某局年度")
            + styled("T", "工作回顾与展望")
            + styled("2", "学习情况")
            + styled("3", "集中学习")
            + p("正文。");
    Draft draft = draft(WordFile.of(body).bytes());
    assertEquals("某某局年度工作回顾与展望", draft.metadata().title().orElseThrow().value());
    assertEquals("## 学习情况\n\n### 集中学习\n\n正文。\n", Seeds.body(draft));
  }

  @Test
  void letsAHeadingsNumberDecideItsLevel() {
    String body = styled("1", "总述") + p("甲。") + styled("2", "一、学习") + styled("3", "其他");
    assertEquals(
        "## 总述\n\n甲。\n\n## 一、学习\n\n### 其他\n", body(WordFile.of(p("导语。") + body)).substring(5));
  }

  @Test
  void keepsEmphasisInTheTextButNotInHeadings() {
    String bold = "<w:b/>";
    String body =
        "<w:p>"
            + r(bold, "一、学")
            + r(bold, "习")
            + "</w:p>"
            + "<w:p>"
            + r(bold, "注意")
            + r(bold, "： ")
            + r("拨付*万元，a=b。")
            + "</w:p>"
            + "<w:p>"
            + r("<w:rStyle w:val='S'/>", "一是")
            + r("<w:b w:val='0'/>", "其他。")
            + "</w:p>"
            + "<w:p>"
            + r(bold, "（一）队伍。")
            + r(bold, "建队伍")
            + r("很重要。")
            + "</w:p>";
    assertEquals(
        "## 一、学习\n\n==注意：== 拨付*万元，a\\=b。\n\n==一是==其他。\n\n### （一）队伍。\n\n==建队伍==很重要。\n",
        body(WordFile.of(body)));
  }

  @Test
  void keepsTextBoxesAndNotes() {
    String box =
        "<w:p>"
            + r("正文")
            + "<w:r><mc:AlternateContent><mc:Choice Requires='wps'><w:drawing><wps:txbx>"
            + "<w:txbxContent>"
            + p("框内")
            + "</w:txbxContent></wps:txbx></w:drawing></mc:Choice><mc:Fallback><w:pict><v:textbox>"
            + "<w:txbxContent>"
            + p("框内")
            + "</w:txbxContent></v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r>"
            + "<w:r><w:footnoteReference w:id='2'/></w:r>"
            + r("。")
            + "</w:p>";
    String notes =
        "<w:footnote w:id='0'><w:p/></w:footnote><w:footnote w:id='2'>"
            + p("数据截至12月。")
            + "</w:footnote>";
    assertEquals("正文[1]。\n\n框内\n\n[1] 数据截至12月。\n", body(WordFile.of(box).with("footnotes", notes)));
  }

  @Test
  void keepsInsertionsLeavesOutDeletionsAndWarns() {
    String gone = "<w:del><w:r><w:delText>旧词</w:delText></w:r></w:del>";
    String body =
        "<w:p>"
            + r("用")
            + gone
            + "<w:ins>"
            + r("新词")
            + "</w:ins>"
            + r("。")
            + "</w:p>"
            + "<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr>"
            + r("上半")
            + "</w:p>"
            + p("下半。");
    Draft draft = draft(WordFile.of(body).bytes());
    assertEquals("用新词。\n\n上半下半。\n", Seeds.body(draft));
    assertEquals(List.of(new Removal(1, 1, "旧词", Removal.Reason.DELETION)), draft.removals());
    assertEquals(List.of("1", "1"), warning(draft, "import-tracked-changes").orElseThrow());
  }

  @Test
  void listsWhatItLeavesOut() {
    String body =
        styled("TOC1", "学习\t1") + "<w:p>" + r("甲") + r("<w:vanish/>", "藏") + r("。") + "</w:p>";
    Draft draft =
        draft(
            WordFile.of(body)
                .with("header", "<w:hdr xmlns:w='urn:w'>" + p("内部资料") + "</w:hdr>")
                .with("comments", "<w:comment w:id='1'>" + p("请核对") + "</w:comment>")
                .bytes());
    assertEquals("甲。\n", Seeds.body(draft));
    assertEquals(
        List.of("内部资料", "学习1", "藏", "请核对"),
        draft.removals().stream().map(removal -> removal.text().replace("\t", "")).toList());
  }

  @Test
  void showsResultsOfFieldsAndSigns() {
    String field =
        "<w:p><w:r><w:fldChar"
            + " w:fldCharType='begin'/></w:r><w:r><w:instrText>DATE</w:instrText></w:r>"
            + r("不显示")
            + "<w:r><w:fldChar w:fldCharType='separate'/></w:r>"
            + r("2023年")
            + "<w:r><w:fldChar w:fldCharType='end'/></w:r>"
            + "<w:r><w:sym w:font='Wingdings' w:char='F0FE'/><w:sym w:font='X' w:char='F123'/>"
            + "<w:noBreakHyphen/><w:softHyphen/></w:r><w:hyperlink>"
            + r("链接")
            + "</w:hyperlink></w:p>";
    Draft draft =
        draft(
            WordFile.of(field + "<w:p>" + r("上行") + "<w:r><w:br/></w:r>" + r("下行。") + "</w:p>")
                .bytes());
    assertEquals("2023年☑□-链接\n\n上行\n\n下行。\n", Seeds.body(draft));
    assertTrue(warning(draft, "import-unknown-signs").isPresent());
  }

  /** 附件3 at the end of a page and 5家 on the next would be 35家. */
  @Test
  void joinsNoDigitsOverTheEndOfAPage() {
    String end = "<w:r><w:br w:type='page'/></w:r>";
    String digits = "<w:p>" + r("见附件3") + end + r("5家建会。") + "</w:p>";
    String words = "<w:p>" + r("新建工") + end + r("会。") + "</w:p>";
    assertEquals(
        "见附件3\n\n5家建会。\n\n新建工会。\n", Seeds.body(draft(WordFile.of(digits + words).bytes())));
  }

  @Test
  void quotesTheRowOfAFigureUpToItsCell() {
    String table = "<w:tbl>" + row("项目", "数量") + row("培训", "3期") + row("走访", "*户") + "</w:tbl>";
    assertEquals(
        List.of("培训 | 3期", "走访 | *户"),
        draft(WordFile.of(p("甲。") + table).bytes()).indicators().stream()
            .map(figure -> figure.entry().quote().text())
            .toList());
  }

  @Test
  void readsATableOfOneColumnAsText() {
    String frame = "<w:tbl>" + row(p("一、学习") + p("学习*次。")) + "</w:tbl>";
    assertEquals("## 一、学习\n\n学习*次。\n", body(WordFile.of(frame)));
  }

  static Draft draft(byte[] bytes) {
    return Importer.read(bytes, "in.docx", ImportOptions.NONE).value().orElseThrow();
  }

  private static String body(WordFile file) {
    return Seeds.body(draft(file.bytes()));
  }

  private static Optional<List<String>> warning(Draft draft, String code) {
    return draft.problems().stream()
        .filter(problem -> problem.code().equals(code))
        .map(problem -> problem.arguments())
        .findFirst();
  }
}
