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
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a Word file says by how it looks: height, strikes, first letters, drawn words. */
class WordLooksTest {
  private static final String SUPER = "<w:vertAlign w:val='superscript'/>";
  private static final String SUB = "<w:vertAlign w:val='subscript'/>";

  private static String para(String... runs) {
    return "<w:p>" + String.join("", runs) + "</w:p>";
  }

  private static String up(String text) {
    return r(SUPER, text);
  }

  @Test
  void writesPowersAndLoweredDigitsWithTheirOwnCharacters() {
    assertEquals(
        "服务10⁴人次，面积85m²，300米²，3.5×10⁻³，xⁿ，2^2.5，CO₂，PM2.5。\n",
        body(para(
                r("服务10"),
                up("4"),
                r("人次，面积85m"),
                up("2"),
                r("，300米"),
                up("2"),
                r("，3.5×10"),
                up("-"),
                up("3"),
                r("，x"),
                up("n"),
                r("，2"),
                up("2.5"),
                r("，CO"),
                r(SUB, "2"),
                r("，PM"),
                r(SUB, "2.5"),
                r("。")))
            .replace("2^(2.5)", "2^2.5"));
  }

  @Test
  void writesTheMarksOfNotesInBrackets() {
    assertEquals(
        "会员1200[1]人，走访35[2]家，职工[3]之家“模范”[12]，见[4]和①。\n\n[1]截至12月。\n",
        body(
            para(
                    r("会员1200"),
                    up("1"),
                    r("人，走访35"),
                    up("2"),
                    r("家，职工"),
                    up("3"),
                    r("之家“模范”"),
                    up("12"),
                    r("，见"),
                    up("[4]"),
                    r("和"),
                    up("①"),
                    r("。"))
                + para(up("1"), r("截至12月。"))));
  }

  @Test
  void knowsHeightByPositionAndStyle() {
    String styles =
        "<w:style w:type='character' w:styleId='U'><w:name w:val='Up'/><w:rPr>"
            + SUPER
            + "</w:rPr></w:style><w:style w:type='character' w:styleId='V'><w:name w:val='Upper'/>"
            + "<w:basedOn w:val='U'/></w:style>";
    String link = "<w:hyperlink>" + r("<w:rStyle w:val='V'/>", "4") + "</w:hyperlink>";
    assertEquals(
        "10⁴人次，10⁴户，10⁴件，12元，10⁴次\n\n| 项目 | 数量 |\n| --- | --- |\n| 培训 | 10⁴人次 |\n",
        body(
            WordFile.of(
                    para(
                            r("10"),
                            r("<w:position w:val='6'/><w:sz w:val='12'/>", "4"),
                            r("人次，10"),
                            r("<w:rStyle w:val='V'/>", "4"),
                            r("户，10"),
                            link,
                            r("件，1"),
                            r("<w:rStyle w:val='V'/><w:vertAlign w:val='baseline'/>", "2"),
                            r("元，10"),
                            r("<w:position w:val='2'/>", ""),
                            up("4"),
                            r("次"))
                        + "<w:tbl>"
                        + row("项目", "数量")
                        + row("培训", para(r("10"), up("4"), r("人次")))
                        + "</w:tbl>")
                .with("styles", styles)));
  }

  @Test
  void takesAParagraphThatIsRaisedAsAWholeAsItIs() {
    assertEquals("会员200人\n", body(para(up("会员2"), up("00人"))));
  }

  @Test
  void leavesOutWhatIsStruckAndListsIt() {
    String styles =
        "<w:style w:type='character' w:styleId='K'><w:name w:val='Gone'/><w:rPr><w:strike/></w:rPr>"
            + "</w:style><w:style w:type='paragraph' w:styleId='G'><w:name w:val='GoneToo'/><w:rPr>"
            + "<w:strike/></w:rPr></w:style>";
    Draft draft =
        draft(
            WordFile.of(
                    para(
                            r("新建"),
                            r("<w:strike/>", "4"),
                            r("<w:strike/>", "5"),
                            r("35家，"),
                            r("<w:dstrike/>", "另有8家，"),
                            r("<w:strike w:val='0'/>", "会员"),
                            r("<w:rStyle w:val='K'/>", "900"),
                            r("<w:rStyle w:val='K'/><w:strike w:val='false'/>", "1200人。"))
                        + "<w:p><w:pPr><w:pStyle w:val='G'/></w:pPr>"
                        + r("旧段落，")
                        + r("<w:strike w:val='0'/>", "新句。")
                        + r("<w:rStyle w:val='K'/>", "又新。")
                        + "</w:p>"
                        + counted(1, 0, "学习")
                        + counted(1, 0, "废止").replace("<w:rPr>", "<w:rPr><w:strike/>")
                        + counted(1, 0, "工作"))
                .with("styles", styles)
                .with("numbering", list("decimal %1."))
                .bytes());
    assertEquals("新建35家，会员1200人。\n\n新句。又新。\n\n1. 学习\n\n3. 工作\n", Seeds.body(draft));
    assertEquals(
        List.of("45", "另有8家，", "900", "旧段落，", "废止"),
        draft.removals().stream()
            .filter(removal -> removal.reason() == Removal.Reason.STRUCK)
            .map(Removal::text)
            .toList());
    assertEquals(List.of("5", "45"), arguments(draft, "import-struck-text"));
  }

  @Test
  void hidesWhatAStyleHides() {
    String styles =
        "<w:style w:type='paragraph' w:styleId='H'><w:name w:val='Hidden'/><w:rPr><w:vanish/>"
            + "</w:rPr></w:style>";
    Draft draft = draft(WordFile.of(p("甲。") + styled("H", "藏。")).with("styles", styles).bytes());
    assertEquals("甲。\n", Seeds.body(draft));
    assertEquals("藏。", draft.removals().get(0).text());
  }

  @Test
  void joinsAFirstLetterInAFrameToItsParagraph() {
    String frame = "<w:framePr w:dropCap='drop' w:lines='2' w:wrap='around'/>";
    assertEquals(
        "1. 2023年，新建35家。\n\n二、工作\n",
        body(WordFile.of(p(frame, "2") + counted(1, 0, "023年，新建35家。") + p(frame, "二、") + p("工作"))
                .with("numbering", list("decimal %1.")))
            .replace("## ", ""));
    String box =
        "<w:tbl>" + row("甲", p(frame, "2") + p("0期")) + row("乙", p(frame, "尾")) + "</w:tbl>";
    assertEquals("| 甲 | 20期 |\n| --- | --- |\n| 乙 | 尾 |\n", body(box));
  }

  @Test
  void listsDrawnWordsThemselves() {
    String art =
        "<w:p><w:r><w:pict><v:shape><v:textpath string='测试区总工会文件'/></v:shape></w:pict></w:r></w:p>";
    String smart =
        "<w:p><w:r><w:drawing><a:graphic><a:graphicData><dgm:relIds r:dm='d1'/></a:graphicData>"
            + "</a:graphic></w:drawing></w:r></w:p>";
    String data =
        "<dgm:dataModel xmlns:dgm='urn:d'"
            + " xmlns:a='urn:a'><dgm:ptLst><dgm:pt><dgm:t><a:p><a:r><a:t>主席"
            + "</a:t></a:r></a:p></dgm:t></dgm:pt><dgm:pt><dgm:t><a:p><a:r><a:t>会员1200人</a:t></a:r>"
            + "</a:p></dgm:t></dgm:pt></dgm:ptLst></dgm:dataModel>";
    String header =
        "<w:hdr xmlns:w='urn:w' xmlns:v='urn:v'><w:p><w:r><w:pict><v:textpath"
            + " string='样稿'/></w:pict></w:r></w:p></w:hdr>";
    Draft draft =
        draft(
            WordFile.of(art + p("甲。") + smart)
                .related("d1", "diagramData", "diagrams/data1.xml", data)
                .with("header", header)
                .bytes());
    assertEquals("甲。\n", Seeds.body(draft));
    assertEquals(
        List.of("样稿", "测试区总工会文件", "主席；会员1200人"),
        draft.removals().stream().map(Removal::text).toList());
    assertEquals(List.of("2"), arguments(draft, "import-drawing-text"));
  }

  @Test
  void tellsOfEquationsThatAreObjects() {
    Draft draft =
        draft(
            WordFile.of(
                    para(
                        r("建会率"),
                        "<w:r><w:object><v:shape/><o:OLEObject ProgID='Equation.DSMT4'/></w:object>"
                            + "</w:r>",
                        r("左右。")))
                .bytes());
    assertEquals("建会率左右。\n", Seeds.body(draft));
    assertEquals(List.of("1", "Equation.DSMT4"), arguments(draft, "import-objects-unread"));
  }

  @Test
  void takesTheFallbackOfWhatItDoesNotKnow() {
    String sign =
        "<w:r><mc:AlternateContent xmlns:n='urn:new'><mc:Choice Requires='n'><n:sign/></mc:Choice>"
            + "<mc:Fallback><mc:AlternateContent><mc:Choice Requires='n'><n:sign/></mc:Choice>"
            + "<mc:Fallback><w:t>👍</w:t></mc:Fallback></mc:AlternateContent></mc:Fallback>"
            + "</mc:AlternateContent></w:r>";
    String box =
        "<w:r><mc:AlternateContent><mc:Choice Requires='wps'><w:drawing><wps:txbx><w:txbxContent>"
            + para(r("框"), sign)
            + "</w:txbxContent></wps:txbx></w:drawing></mc:Choice></mc:AlternateContent></w:r>";
    String rows =
        "<mc:AlternateContent xmlns:n='urn:new'><mc:Choice Requires='n'/><mc:Fallback>"
            + row("满意", para(sign))
            + "</mc:Fallback></mc:AlternateContent>";
    assertEquals(
        "评价👍共35票\n\n框👍\n\n| 项 | 数 |\n| --- | --- |\n| 满意 | 👍 |\n",
        body(para(r("评价"), sign, r("共35票"), box) + "<w:tbl>" + row("项", "数") + rows + "</w:tbl>"));
  }

  @Test
  void listsWhatStandsOnlyInAChoiceThatIsNotKnown() {
    String begin = "<mc:AlternateContent xmlns:n='urn:new'><mc:Choice Requires='n'>";
    String end = "</mc:Choice></mc:AlternateContent>";
    String figure = "<w:r>" + begin + "<w:t>99</w:t>" + end + "</w:r>";
    Draft draft =
        draft(WordFile.of(para(r("满意率"), figure, r("98%。")) + begin + p("新") + end).bytes());
    assertEquals("满意率98%。\n", Seeds.body(draft));
    assertEquals(List.of("99", "新"), draft.removals().stream().map(Removal::text).toList());
    assertEquals(List.of("2"), arguments(draft, "import-drawing-text"));
  }

  @Test
  void takesTheHalvesOfAFractionForNoMarksOfNotes() {
    assertEquals(
        "建会率³⁵/₄₀，新建3¹⁄₂家，会员1200[1]人。\n",
        body(
            para(
                r("建会率"),
                up("35"),
                r("/"),
                r(SUB, "40"),
                r("，新建3"),
                up("1"),
                r("⁄"),
                r(SUB, "2"),
                r("家，会员1200"),
                up("1"),
                r("人。"))));
  }

  @Test
  void readsLinksToNotesAsTheirMarks() {
    assertEquals(
        "会员1200[1]人，见表3，走访48户。\n",
        body(
            para(
                r("会员1200"),
                "<w:hyperlink w:anchor='_ftn1'>" + r("1") + "</w:hyperlink>",
                r("人，见表"),
                "<w:hyperlink w:anchor='_Toc3'>" + r("3") + "</w:hyperlink>",
                r("，走访"),
                "<w:hyperlink w:anchor='note2'>" + r("48户") + "</w:hyperlink>",
                r("。"))));
  }

  @Test
  void readsTheTitleThatStandsInATableAboveAllItsColumns() {
    String wide = "<w:tc><w:tcPr><w:gridSpan w:val='2'/></w:tcPr>";
    String above = row("某某局2023年述职报告").replace("<w:tc>", wide);
    String rows = row("项目", "数量") + row("新建", "35家");
    Draft draft = draft(WordFile.of("<w:tbl>" + above + rows + "</w:tbl>").bytes());
    assertEquals("某某局2023年述职报告", draft.metadata().title().orElseThrow().value());
    assertEquals("| 项目 | 数量 |\n| --- | --- |\n| 新建 | 35家 |\n", Seeds.body(draft));
    String part = row("服务").replace("<w:tc>", wide);
    String parts = row("组织").replace("<w:tc>", wide) + row("新建", "35家") + part + row("走访", "8户");
    assertEquals(
        "| 组织 |  |\n| --- | --- |\n| 新建 | 35家 |\n| 服务 |  |\n| 走访 | 8户 |\n",
        body("<w:tbl>" + parts + "</w:tbl>"));
  }

  @Test
  void knowsThatAFontOfSymbolsShowsNoDigits() {
    String wingdings = "<w:rFonts w:ascii='Wingdings 2' w:hAnsi='Wingdings 2'/>";
    Draft draft = draft(WordFile.of(para(r(wingdings, "R是"), r("新建"), r(wingdings, "48"))).bytes());
    assertEquals("☑是新建□□\n", Seeds.body(draft));
    assertEquals(List.of("2"), arguments(draft, "import-unknown-signs"));
  }

  @Test
  void raisesWideDigitsToo() {
    assertEquals(
        "服务10⁴人次，会员1200[1]人。\n", body(para(r("服务10"), up("４"), r("人次，会员1200"), up("１"), r("人。"))));
  }

  /** A mark of the author's own would join the number before it, or be taken for a redaction. */
  @Test
  void numbersNotesThatTheirAuthorMarked() {
    WordFile file =
        WordFile.of(
                para(
                    r("甲"),
                    "<w:r><w:footnoteReference w:customMarkFollows='1'"
                        + " w:id='2'/><w:t>2</w:t></w:r>",
                    r("35家，会员1200"),
                    "<w:r><w:footnoteReference w:customMarkFollows='true'"
                        + " w:id='3'/><w:t>*</w:t></w:r>",
                    r("人。")))
            .with(
                "footnotes",
                "<w:footnote w:id='2'>"
                    + para(r("2 截至12月。"))
                    + "</w:footnote><w:footnote w:id='3'>"
                    + para(r("*"), r(" 含街道。"))
                    + "</w:footnote>");
    assertEquals("甲[1]35家，会员1200[2]人。\n\n[1] 截至12月。\n\n[2] 含街道。\n", body(file));
  }

  @Test
  void leavesOutAndListsCellsThatWordDoesNotShow() {
    String merged =
        "<w:tc><w:tcPr><w:vMerge w:val='restart'/></w:tcPr>" + para(r("35家")) + "</w:tc>";
    String covered = "<w:tc><w:tcPr><w:vMerge/></w:tcPr>" + para(r("45家")) + "</w:tc>";
    String deleted =
        "<w:tc><w:tcPr><w:cellDel w:id='9' w:author='甲'/></w:tcPr>" + para(r("8家")) + "</w:tc>";
    Draft draft =
        draft(
            WordFile.of(
                    "<w:tbl><w:tr>"
                        + merged
                        + "<w:tc>"
                        + para(r("新建"))
                        + "</w:tc></w:tr><w:tr>"
                        + covered
                        + "<w:tc>"
                        + para(r("重建"))
                        + "</w:tc>"
                        + deleted
                        + "</w:tr></w:tbl>")
                .bytes());
    assertEquals("| 35家 | 新建 |\n| --- | --- |\n|  | 重建 |\n", Seeds.body(draft));
    assertEquals(
        List.of("HIDDEN 45家", "DELETION 8家"),
        draft.removals().stream().map(r -> r.reason() + " " + r.text()).toList());
    assertEquals(List.of("0", "1"), arguments(draft, "import-tracked-changes"));
  }

  @Test
  void writesSignsThatOnlyAFontKnowsAsABoxAndTellsTheirNumber() {
    Draft draft = draft(WordFile.of(para(r("完成\uF0FC，服务𝟏𝟐00人，\uE815调解\uF123件。"))).bytes());
    assertEquals("完成✓，服务1200人，□调解□件。\n", Seeds.body(draft));
    assertEquals(List.of("2"), arguments(draft, "import-unknown-signs"));
    assertEquals("2", arguments(draft, "import-radicals").get(0));
  }

  @Test
  void takesTheMarkOfANoteOffATitle() {
    Draft draft =
        draft(
            WordFile.of(
                    para(r("2023年测试区总工会述职报告"), "<w:r><w:footnoteReference w:id='2'/></w:r>")
                        + para(r("新建35家。")))
                .with("footnotes", "<w:footnote w:id='2'>" + para(r("截至12月。")) + "</w:footnote>")
                .bytes());
    assertEquals("2023年测试区总工会述职报告", draft.metadata().title().orElseThrow().value());
    assertEquals("新建35家。\n\n[1] 截至12月。\n", Seeds.body(draft));
    assertTrue(draft.removals().stream().anyMatch(r -> r.text().equals("[1]")));
  }

  private static Draft draft(byte[] bytes) {
    return WordImportTest.draft(bytes);
  }

  private static String body(String body) {
    return body(WordFile.of(body));
  }

  private static String body(WordFile file) {
    return Seeds.body(draft(file.bytes()));
  }

  private static List<String> arguments(Draft draft, String code) {
    assertTrue(draft.problems().stream().anyMatch(p -> p.code().equals(code)), code);
    return draft.problems().stream()
        .filter(problem -> problem.code().equals(code))
        .findFirst()
        .orElseThrow()
        .arguments();
  }
}
