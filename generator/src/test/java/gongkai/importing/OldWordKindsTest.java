package gongkai.importing;

import static gongkai.document.OldWordFile.counted;
import static gongkai.document.OldWordFile.level;
import static gongkai.document.OldWordFile.override;
import static gongkai.document.OldWordFile.r;
import static gongkai.document.OldWordFile.sprm;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gongkai.document.OldWordFile;
import gongkai.document.source.Removal;
import gongkai.importing.outcome.Draft;
import gongkai.importing.request.ImportOptions;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** What a .doc file shows, and what of it may be unreadable without the rest being lost. */
class OldWordKindsTest {
  private static final byte[] NONE = {};
  private static final byte[] CHINESE = level(39, "%1、");

  @Test
  void setsOffRaisedAndLoweredDigits() {
    OldWordFile file =
        OldWordFile.of()
            .p(r("服务10"), r("4", sprm(OldWordFile.SCRIPT, 1)), r("人次，面积85m"), r("2", raised(6)))
            .p(r("会员1200"), r("1", sprm(OldWordFile.SCRIPT, 1)), r("人，CO"), r("2", raised(-6)));
    assertEquals("服务10⁴人次，面积85m²\n\n会员1200[1]人，CO₂\n", body(file));
  }

  private static byte[] raised(int halfPoints) {
    return sprm(OldWordFile.POSITION, halfPoints, halfPoints >> 8);
  }

  @Test
  void leavesOutWhatIsStruck() {
    Draft draft =
        draft(
            OldWordFile.of()
                .p(r("新建"), r("45", sprm(OldWordFile.STRIKE, 1)), r("35家，"))
                .p(r("另有8家。", sprm(OldWordFile.STRIKE_TWICE, 1)))
                .p(r("培训3期。", sprm(OldWordFile.STRIKE, 0))));
    assertEquals("新建35家，\n\n培训3期。\n", Seeds.body(draft));
    assertEquals(
        List.of("45", "另有8家。"),
        draft.removals().stream()
            .filter(removal -> removal.reason() == Removal.Reason.STRUCK)
            .map(Removal::text)
            .toList());
    assertEquals(List.of("2", "45"), warnings(draft).get("import-struck-text"));
  }

  @Test
  void leavesOutWhatIsWhiteOrTooSmallToRead() {
    Draft draft =
        draft(
            OldWordFile.of()
                .p(
                    r("新建35家，"),
                    r("白字9家，", sprm(OldWordFile.COLOUR, 0xFF, 0xFF, 0xFF, 0)),
                    r("小字8家，", sprm(OldWordFile.SIZE, 2, 0)),
                    r("红字7家。", sprm(OldWordFile.COLOUR, 0xFF, 0, 0, 0))));
    assertEquals("新建35家，红字7家。\n", Seeds.body(draft));
    assertEquals(List.of("2", "白字9家，"), warnings(draft).get("import-hidden-text"));
  }

  @Test
  void numbersFromListsAtTheBeginningOfTheStream() {
    OldWordFile file =
        OldWordFile.of().list(CHINESE, level(39, "（%2）")).overrides(NONE).listsAtZero();
    file.p(0, counted(1, 0), r("学习")).p(0, counted(1, 1), r("自学")).p(0, counted(1, 0), r("工作"));
    assertEquals("## 一、学习\n\n### （一）自学\n\n## 二、工作\n", body(file));
  }

  @Test
  void endsWithTheLastNumberedParagraph() {
    OldWordFile file = OldWordFile.of().list(CHINESE).overrides(NONE);
    assertEquals("## 一、学习\n", body(file.p(0, counted(1, 0), r("学习"))));
  }

  @Test
  void makesABulletOfWhatAnOverrideMakesAStar() {
    OldWordFile file =
        OldWordFile.of()
            .list(CHINESE)
            .overrides(override(level(255, "*")), override(level(23, "\uF06C")));
    file.p(0, counted(1, 0), r("学习")).p(0, counted(2, 0), r("工作"));
    assertEquals("- 学习\n- 工作\n", body(file));
  }

  @Test
  void losesOnlyTheNumberWhereAListIsMissing() {
    OldWordFile file = OldWordFile.of().list(CHINESE).overrides(NONE);
    Draft draft = draft(file.p(0, counted(9, 0), r("学习")).p(0, counted(1, 0), r("工作")));
    assertEquals("学习\n\n## 一、工作\n", Seeds.body(draft));
    assertEquals(List.of("1"), warnings(draft).get("import-numbers-lost"));
  }

  @Test
  void losesOnlyTheLookWhereAStyleIsMissing() {
    assertEquals("甲。\n\n乙。\n", body(OldWordFile.of("甲。").p(777, NONE, r("乙。"))));
    assertEquals("甲。\n", body(OldWordFile.of().p(0x8001, NONE, r("甲。"))));
  }

  @Test
  void opensAFileWhoseStylesOrDrawingsAreFaulty() {
    for (int base : new int[] {1, 5, 0x0FFE}) {
      Draft draft = draft(OldWordFile.of("甲。").styleBase(base));
      assertEquals("甲。\n", Seeds.body(draft), "base " + base);
    }
    Draft draft = draft(OldWordFile.of("甲。").part(50, new byte[] {1, 2, 3, 4, 5, 6, 7, 8, 9}));
    assertEquals("甲。\n", Seeds.body(draft));
    assertEquals(List.of("DggInfo"), warnings(draft).get("import-doc-parts"));
    assertEquals(
        List.of("PlfLst"),
        warnings(draft(OldWordFile.of("甲。").part(73, new byte[] {9, 0}).part(74, new byte[4])))
            .get("import-doc-parts"));
  }

  /** 合计 over two columns; 被盖 in a cell that goes on with the one above. */
  @Test
  void putsFiguresUnderTheirColumnsBesideMergedCells() {
    byte[] cell = sprm(OldWordFile.IN_TABLE, 1);
    byte[] three =
        concat(concat(cell, sprm(OldWordFile.ROW_END, 1)), edges(1, 0, 2000, 4000, 6000));
    byte[] two = concat(concat(cell, sprm(OldWordFile.ROW_END, 1)), edges(0, 0, 4000, 6000));
    byte[] covered =
        concat(concat(cell, sprm(OldWordFile.ROW_END, 1)), edges(2, 0, 2000, 4000, 6000));
    OldWordFile file = OldWordFile.of("正文。");
    for (String text : List.of("单位\u0007", "项目\u0007", "数量\u0007")) {
      file.p(0, cell, r(text));
    }
    file.p(0, three, r("\u0007"));
    for (String text : List.of("被盖\u0007", "培训\u0007", "12\u0007")) {
      file.p(0, cell, r(text));
    }
    file.p(0, covered, r("\u0007")).p(0, cell, r("合计\u0007")).p(0, cell, r("35\u0007"));
    Draft draft = draft(file.p(0, two, r("\u0007")).p(r("完。")));
    assertEquals(
        "正文。\n\n| 单位 | 项目 | 数量 |\n| --- | --- | --- |\n|  | 培训 | 12 |\n| 合计 |  | 35 |\n\n完。\n",
        Seeds.body(draft));
    assertTrue(draft.removals().stream().anyMatch(removal -> removal.text().equals("被盖")));
  }

  /**
   * The edges of a row's cells; of the first cell whether it begins (1) or goes on (2) downwards.
   */
  private static byte[] edges(int merge, int... edges) {
    int cells = edges.length - 1;
    int[] operand = new int[3 + 2 * edges.length + 20 * cells];
    operand[0] = operand.length - 1;
    operand[1] = (operand.length - 1) >> 8;
    operand[2] = cells;
    for (int i = 0; i < edges.length; i++) {
      operand[3 + 2 * i] = edges[i];
      operand[4 + 2 * i] = edges[i] >> 8;
    }
    operand[3 + 2 * edges.length] = merge == 1 ? 0x60 : merge == 2 ? 0x20 : 0;
    return sprm(OldWordFile.ROW_CELLS, operand);
  }

  @Test
  void countsNoParagraphThatIsHiddenWithItsEnd() {
    OldWordFile file = OldWordFile.of().list(CHINESE).overrides(NONE);
    file.p(0, counted(1, 0), r("学习"));
    file.p(0, counted(1, 0), r("暗中\r", sprm(OldWordFile.HIDDEN, 1)));
    assertTrue(body(file.p(0, counted(1, 0), r("工作"))).endsWith("## 二、工作\n"));
  }

  @Test
  void countsNoParagraphThatATrackedChangeTookOutWithItsEnd() {
    OldWordFile file = OldWordFile.of().list(CHINESE).overrides(NONE);
    file.p(0, counted(1, 0), r("旧\r", sprm(OldWordFile.DELETED, 1)));
    Draft draft = draft(file.p(0, counted(1, 0), r("工作")));
    assertTrue(Seeds.body(draft).endsWith("## 一、工作\n"), Seeds.body(draft));
    assertEquals("旧", draft.removals().get(0).text());
  }

  @Test
  void readsATableInATextBoxAndHeadsOfPages() {
    byte[] cell = sprm(OldWordFile.IN_TABLE, 1);
    byte[] end = concat(cell, sprm(OldWordFile.ROW_END, 1));
    OldWordFile file =
        OldWordFile.of("正文。")
            .story(6, 0, cell, r("项目\u0007"))
            .story(6, 0, cell, r("数量\u0007"))
            .story(6, 0, end, r("\u0007"))
            .story(6, 0, cell, r("培训\u0007"))
            .story(6, 0, cell, r("3期\u0007"))
            .story(6, 0, end, r("\u0007"))
            .story(2, 0, NONE, r("内部资料"));
    Draft draft = draft(file);
    assertEquals("正文。\n\n| 项目 | 数量 |\n| --- | --- |\n| 培训 | 3期 |\n", Seeds.body(draft));
    assertTrue(draft.removals().stream().anyMatch(removal -> removal.text().equals("内部资料")));
  }

  private static byte[] concat(byte[] one, byte[] other) {
    byte[] both = java.util.Arrays.copyOf(one, one.length + other.length);
    System.arraycopy(other, 0, both, one.length, other.length);
    return both;
  }

  @Test
  void joinsAFirstLetterInAFrame() {
    OldWordFile file =
        OldWordFile.of().p(0, sprm(OldWordFile.DROP_CAP, 0x11, 0), r("2")).p(r("023年，新建工会35家。"));
    assertEquals("2023年，新建工会35家。\n", body(file));
  }

  @Test
  void showsWhatFieldsShowAndGoesOnAfterOneThatNeverEnds() {
    String field = "\u0013 eq \\o\\ac(○,1) \u0015";
    OldWordFile file =
        OldWordFile.of(
                field + "新建", "\u0013 DATE \u0014" + "2023年\u0015底，合计\u0013 PAGE \\* MERGEFORMAT")
            .p(r("余下5家。"))
            .p(r("链接\u0013 HYPERLINK \"a\" \u0014网站\u0015。"));
    assertEquals("①新建\n\n2023年底，合计\n\n余下5家。\n\n链接网站。\n", body(file));
  }

  @Test
  void listsAnEquationThatIsAnObject() {
    Draft draft = draft(OldWordFile.of("建会率\u0013 EMBED Equation.3 \u0014\u0001\u0015左右。"));
    assertEquals("建会率左右。\n", Seeds.body(draft));
    assertEquals(List.of("1", "Equation.3"), warnings(draft).get("import-objects-unread"));
  }

  @Test
  void leavesOutWhatAStyleBelowThatOfTheCharactersStrikesOrHides() {
    OldWordFile file =
        OldWordFile.of()
            .characterStyle(0x0FFF, sprm(OldWordFile.STRIKE, 1))
            .characterStyle(2, NONE)
            .characterStyle(2, sprm(OldWordFile.STRIKE, 0))
            .characterStyle(0x0FFF, sprm(OldWordFile.SCRIPT, 1))
            .characterStyle(5, NONE);
    Draft draft =
        draft(
            file.p(
                r("修路"),
                r("45", sprm(OldWordFile.STYLE, 3, 0)),
                r("35处，种树", sprm(OldWordFile.STYLE, 4, 0)),
                r("10"),
                r("4", sprm(OldWordFile.STYLE, 6, 0)),
                r("棵。")));
    assertEquals("修路35处，种树10⁴棵。\n", Seeds.body(draft));
    assertEquals(List.of("1", "45"), warnings(draft).get("import-struck-text"));
  }

  @Test
  void writesAPictureBesideADigitAsASignThatNobodyKnows() {
    Draft draft = draft(OldWordFile.of("修路\u00015处，种树3\u0001棵。", "\u00013月检修。", "见图\u0001。"));
    assertEquals("修路□5处，种树3□棵。\n\n3月检修。\n\n见图。\n", Seeds.body(draft));
    assertEquals(List.of("2"), warnings(draft).get("import-unknown-signs"));
  }

  private static Draft draft(OldWordFile file) {
    return Importer.read(file.bytes(), "in.doc", ImportOptions.NONE).value().orElseThrow();
  }

  private static String body(OldWordFile file) {
    return Seeds.body(draft(file));
  }

  private static Map<String, List<String>> warnings(Draft draft) {
    Map<String, List<String>> warnings = new TreeMap<>();
    draft.problems().forEach(problem -> warnings.put(problem.code(), problem.arguments()));
    return warnings;
  }
}
