package gongkai.importing;

import static gongkai.document.WordFile.p;
import static gongkai.document.WordFile.r;
import static org.junit.jupiter.api.Assertions.assertEquals;

import gongkai.document.WordFile;
import gongkai.importing.outcome.Draft;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Formulas as one line, and what fields show. */
class WordFormulaTest {
  private static String m(String... parts) {
    return "<m:oMath>" + String.join("", parts) + "</m:oMath>";
  }

  private static String t(String text) {
    return "<m:r><m:t>" + text + "</m:t></m:r>";
  }

  private static String e(String name, String... parts) {
    return "<m:" + name + ">" + String.join("", parts) + "</m:" + name + ">";
  }

  private static String over(String above, String below) {
    return e("f", e("num", above), e("den", below));
  }

  private static String line(String... runs) {
    return body("<w:p>" + String.join("", runs) + "</w:p>");
  }

  @Test
  void writesFractionsPowersAndRoots() {
    assertEquals("建会率=35/40×100%\n", line(m(t("建会率="), over(t("35"), t("40")), t("×100%"))));
    assertEquals("(a+b)/c\n", line(m(over(t("a+b"), t("c")))));
    String type = "<m:fPr><m:type m:val='skw'/></m:fPr>";
    assertEquals("1/2\n", line(m(e("f", type, e("num", t("1")), e("den", t("2"))))));
    assertEquals("10⁴人次\n", line(m(e("sSup", e("e", t("10")), e("sup", t("4")))), r("人次")));
    assertEquals("(a+b)²\n", line(m(e("sSup", e("e", t("a+b")), e("sup", t("2"))))));
    assertEquals("x^(2/3)\n", line(m(e("sSup", e("e", t("x")), e("sup", over(t("2"), t("3")))))));
    assertEquals("x₁₂\n", line(m(e("sSub", e("e", t("x")), e("sub", t("12"))))));
    assertEquals("√16\n", line(m(e("rad", e("deg"), e("e", t("16"))))));
    assertEquals("³√(x+1)\n", line(m(e("rad", e("deg", t("3")), e("e", t("x+1"))))));
    assertEquals("(1/2)/3\n", line(m(over(over(t("1"), t("2")), t("3")))));
  }

  @Test
  void joinsDigitsUnderABraceAndLeavesOutWhatOnlyKeepsAPlace() {
    assertEquals("35次\n", line(m(e("groupChr", e("e", t("3"))), t("5次"))));
    assertEquals("35次\n", line(m(e("bar", e("e", t("3")))), r("5次")));
    String unseen = "<m:phantPr><m:show m:val='0'/></m:phantPr>";
    assertEquals(
        "起8件\n", line(m(t("起"), e("phant", unseen, e("e", t("9"))), t("8件"))).replace(" ", ""));
    assertEquals("98件\n", line(m(e("phant", e("e", t("9"))), t("8件"))));
  }

  @Test
  void gluesNoDigitOfAFormulaToOneBesideIt() {
    assertEquals("3(1/2)小时\n", line(r("3"), m(over(t("1"), t("2"))), r("小时")));
    assertEquals("(35/40)100家\n", line(m(over(t("35"), t("40"))), r("100家")));
    assertEquals("(35/40)100\n", line(m(over(t("35"), t("40")), t("100"))));
    assertEquals("3(1/2)\n", line(m(t("3"), over(t("1"), t("2")))));
    assertEquals("(√16)5户\n", line(m(e("rad", e("deg"), e("e", t("16")))), r("5户")));
  }

  @Test
  void writesWhatNoLineCanShowAndTellsOfIt() {
    String matrix =
        m(e("m", e("mr", e("e", t("1")), e("e", t("2"))), e("mr", e("e", t("3")), e("e", t("4")))));
    String sum =
        m(
            e(
                "nary",
                "<m:naryPr><m:chr m:val='∑'/></m:naryPr>",
                e("sub", t("i=1")),
                e("sup", t("12")),
                e("e", t("x"))));
    String lines = m(e("eqArr", e("e", t("a=1")), e("e", t("b=2"))));
    String unknown = m(e("novel", e("e", t("3")), e("e", t("5"))));
    String choose =
        m(e("f", "<m:fPr><m:type m:val='noBar'/></m:fPr>", e("num", t("5")), e("den", t("2"))));
    Draft draft =
        WordImportTest.draft(
            WordFile.of("<w:p>" + String.join("", matrix, sum, lines, unknown, choose) + "</w:p>")
                .bytes());
    assertEquals("[1, 2; 3, 4]∑_(i=1)^(12)(x)[a=1; b=2]3 5(5, 2)\n", Seeds.body(draft));
    assertEquals(
        List.of("5", "[1, 2; 3, 4]"),
        draft.problems().stream()
            .filter(problem -> problem.code().equals("import-formulas"))
            .findFirst()
            .orElseThrow()
            .arguments());
  }

  private static String field(String instruction, String result) {
    return mark("begin")
        + "<w:r><w:instrText xml:space='preserve'>"
        + instruction
        + "</w:instrText></w:r>"
        + mark("separate")
        + (result.isEmpty() ? "" : r(result))
        + mark("end");
  }

  private static String mark(String type) {
    return "<w:r><w:fldChar w:fldCharType='" + type + "'/></w:r>";
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        " eq \\o\\ac(○,1) | ①",
        "eq \\o\\ac(○,12) | ⑫",
        "EQ \\o\\ac(○,21) | ㉑",
        "EQ \\o\\ac(○,50) | ㊿",
        "EQ \\o\\ac(○,51) | (51)",
        "EQ \\o\\ac(○,A) | Ⓐ",
        "EQ \\o\\ac(○,b) | ⓑ",
        "EQ \\o\\ac(○,一) | ㊀",
        "EQ \\o\\ac(○,秘) | ㊙",
        "EQ \\o\\ac(○,会) | (会)",
        "EQ \\o\\ac(○,\\s\\do2(3)) | ③",
        "EQ \\o\\ac(□,3) | (3)",
        "EQ \\f(35,40) | 35/40",
        "EQ \\f(a+b;c) | (a+b)/c",
        "EQ 10\\s\\up5(4) | 10⁴",
        "EQ x\\s\\do5(1) | x₁",
        "EQ \\r(3,8) | ³√8",
        "EQ \\r(16) | √16",
        "EQ 3\\f(1,2) | 3(1/2)",
        "EQ \\b\\bc\\[(\\f(1,2)) | [1/2]",
        "EQ \\* jc2 \\* ~Font:宋体~ \\* hps10 \\o\\ad(\\s\\up 9(gōng),工) | 工",
        "EQ \\o(\\s\\up 5(测试区),\\s\\do 2(总工会)) | 测试区总工会",
        "EQ \\x\\to(甲) | 甲",
        "SYMBOL 252 \\f Wingdings | ✓",
        "MACROBUTTON NoMacro 请填写 | 请填写",
        "PAGE | ",
      })
  void showsWhatWordMakesOfAnInstruction(String instruction, String shown) {
    String code = instruction.replace("~", "\"");
    assertEquals("甲" + (shown == null ? "" : shown) + "乙\n", line(r("甲"), field(code, ""), r("乙")));
  }

  @Test
  void keepsTheDigitsOfAFieldsFormulaToItself() {
    assertEquals("3(1/2)小时\n", line(r("3"), field("EQ \\f(1,2)", ""), r("小时")));
  }

  @Test
  void showsResultsOfFieldsInEachOther() {
    String inner = field("MERGEFIELD x", "35");
    String outer =
        mark("begin")
            + "<w:r><w:instrText>IF </w:instrText></w:r>"
            + inner
            + "<w:r><w:instrText> = 1 a b</w:instrText></w:r>"
            + mark("separate")
            + r("新建")
            + inner
            + mark("end");
    assertEquals("新建35家\n", line(outer, r("家")));
    assertEquals("①\n", line("<w:fldSimple w:instr='EQ \\o\\ac(○,1)'/>"));
    assertEquals(
        "3页\n", line("<w:fldSimple w:instr='NUMPAGES'>" + r("3") + "</w:fldSimple>", r("页")));
    String deleted =
        "<w:del>" + mark("begin") + "<w:r><w:delInstrText>PAGE</w:delInstrText></w:r></w:del>";
    assertEquals("甲乙\n", line(r("甲"), deleted, r("乙")));
  }

  @Test
  void showsWhatFormsShow() {
    String box =
        "<w:r><w:fldChar w:fldCharType='begin'><w:ffData><w:checkBox><w:default w:val='1'/>"
            + "</w:checkBox></w:ffData></w:fldChar></w:r><w:r><w:instrText>FORMCHECKBOX</w:instrText>"
            + "</w:r>"
            + mark("end");
    String list =
        "<w:r><w:fldChar w:fldCharType='begin'><w:ffData><w:ddList><w:result w:val='1'/>"
            + "<w:listEntry w:val='优'/><w:listEntry w:val='良'/></w:ddList></w:ffData></w:fldChar>"
            + "</w:r>"
            + mark("end");
    assertEquals("☑良，12\n", line(box, list, r("，"), field("FORMTEXT", "12")));
  }

  @Test
  void goesOnAfterAFieldThatNeverEnds() {
    String begun = mark("begin") + "<w:r><w:instrText>PAGE</w:instrText></w:r>";
    assertEquals(
        "合计\n\n余下5家。\n\n不足。\n", body("<w:p>" + r("合计") + begun + "</w:p>" + p("余下5家。") + p("不足。")));
    // Here an end without a beginning stands far below.
    assertEquals(
        "合计\n\n余下5家。\n\n不足。\n",
        body(
            "<w:p>"
                + r("合计")
                + begun
                + "</w:p>"
                + p("余下5家。")
                + "<w:p>"
                + r("不足。")
                + mark("end")
                + "</w:p>"));
    assertEquals(
        "甲结果\n\n乙\n",
        body("<w:p>" + r("甲") + begun + mark("separate") + r("结果") + "</w:p>" + p("乙")));
  }

  private static String body(String body) {
    return Seeds.body(WordImportTest.draft(WordFile.of(body).bytes()));
  }
}
