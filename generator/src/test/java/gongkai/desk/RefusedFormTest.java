package gongkai.desk;

import static gongkai.desk.DeskTest.FILE;
import static gongkai.desk.DeskTest.REPORT;
import static gongkai.desk.DeskTest.TEXT;
import static gongkai.desk.DeskTest.reviewed;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Without script a form that is refused comes back as it was sent, with the reason at its field.
 */
class RefusedFormTest {
  private static final String[] ABOUT = {
    "act=about",
    "title=某某的报告",
    "year=2023",
    "type=individual",
    "from=",
    "to=",
    "written=",
    "dimensions=learning",
    "summary=一段摘要"
  };

  @TempDir private Path root;
  private DeskVisitor visitor;

  @BeforeEach
  void sit() throws IOException {
    visitor = DeskVisitor.seated(root, FILE, TEXT);
    visitor.get(REPORT);
  }

  private String refused(String... fields) throws IOException {
    var answer = visitor.post(REPORT + "/decide", fields);
    assertEquals(422, answer.status());
    return DeskVisitor.text(answer);
  }

  private static String[] about(String... others) {
    String[] fields = ABOUT.clone();
    for (String other : others) {
      for (int i = 0; i < fields.length; i++) {
        if (fields[i].startsWith(other.replaceFirst("=.*", "="))) {
          fields[i] = other;
        }
      }
    }
    return fields;
  }

  private static void says(String page, String... parts) {
    for (String part : parts) {
      assertTrue(page.contains(part), part + " is not in " + page);
    }
  }

  @Test
  void bringsBackWhatAReportSaysOfItself() throws IOException {
    String page = refused(about("year=去年"));
    says(
        page,
        "name=\"title\" value=\"某某的报告\"",
        "name=\"year\" value=\"去年\" aria-invalid=\"true\" aria-describedby=\"slip-year\"",
        "<span class=\"slip\" id=\"slip-year\">“去年” is not a year. Write four digits.</span>",
        "value=\"individual\" selected",
        "value=\"learning\" checked",
        ">一段摘要</textarea>",
        "<details id=\"about\" open>");
    says(refused(about("from=2023-02-30", "to=2023-03-01")), "id=\"slip-from\">“2023-02-30” is no");
    says(refused(about("from=2023-02-03")), "id=\"slip-to\">Give the first and the last day");
    says(refused(about("from=2023-02-03", "to=2023-02-01")), "id=\"slip-to\">The last day lies");
    says(refused(about("written=2999年1月2日")), "id=\"slip-written\">2999-01-02 lies after today");
    says(refused(about("title=")), "id=\"slip-title\">Give a title.");
  }

  @Test
  void bringsBackTheCorrectionOfAnEntryAndOfNoOther() throws IOException {
    String page =
        refused(
            "act=correct",
            "ref=indicators-0",
            "label=新建",
            "value=三百多",
            "unit=个",
            "qualifier=nearly",
            "id=unions-formed",
            "new-indicator=",
            "total=last",
            "quote=新建工会35家",
            "nth=１");
    says(
        page,
        "id=\"label-indicators-0\" name=\"label\" value=\"新建\"",
        "name=\"value\" value=\"三百多\" aria-invalid=\"true\"",
        "id=\"slip-value-indicators-0\">“三百多” is not a number",
        "<option value=\"nearly\" selected>",
        "<option value=\"unions-formed\" selected>",
        "<option value=\"last\" selected>",
        "name=\"nth\" value=\"１\"",
        "class=\"edit-form shown\" id=\"edit-indicators-0\"",
        "class=\"edit-form\" id=\"edit-indicators-1\"",
        "id=\"label-indicators-1\" name=\"label\" value=\"建会\"");
    says(
        refused(
            "act=correct",
            "ref=events-0",
            "date=3月",
            "from=",
            "to=2023-03-31",
            "precision=month",
            "quote=3月召开大会"),
        "id=\"slip-from-events-0\">Give the day.");
    says(
        refused("act=correct", "ref=plans-0", "quote=没有的话"),
        ">没有的话</textarea>",
        "id=\"slip-quote-plans-0\">These words are not in the text");
    says(
        refused("act=correct", "ref=indicators-0", "label=a", "value=", "quote=新建工会35家"),
        "id=\"slip-value-indicators-0\">Give the value");
    for (String label : new String[] {"a\u0007b", "长".repeat(301)}) {
      says(
          refused("act=correct", "ref=indicators-0", "label=" + label, "value=35", "quote=新建工会35家"),
          "id=\"slip-label-indicators-0\">A label has at most 300 signs");
    }
    for (String nth : new String[] {"x", "0", "1000"}) {
      says(
          refused(
              "act=correct",
              "ref=indicators-0",
              "label=新建",
              "value=35",
              "unit=家",
              "quote=新建工会35家",
              "nth=" + nth),
          "value=\"" + nth + "\" aria-invalid=\"true\"",
          "id=\"slip-nth-indicators-0\">“" + nth + "” says of no place");
    }
  }

  @Test
  void bringsBackWhatThePublicWasToBeTold() throws IOException {
    visitor.write(
        FILE,
        reviewed("published")
            .replace("status: published", "status: published\npublished: 2024-01-20"));
    visitor.get(REPORT);
    says(
        refused("act=tell", "kind=supplement", "note=补了一段", "by=某处", "date=2030-01-01"),
        ">补了一段</textarea>",
        "name=\"by\" value=\"某处\"",
        "value=\"supplement\" checked",
        "id=\"slip-tell-date\">2030-01-01 lies after today.");
    says(
        refused("act=tell", "kind=correction", "note=改了", "by=", "date=2020-01-01"),
        "id=\"slip-tell-date\">2020-01-01 lies before 2024-01-20");
    says(
        refused("act=withdraw", "note=有误", "by=某处", "date=2024年1月19日"),
        "id=\"slip-withdraw-date\">2024年1月19日 lies before 2024-01-20");
    says(
        refused("act=withdraw", "note=有误", "by=", "date=2024-02-01"),
        "<details id=\"withdraw\" open>",
        ">有误</textarea>",
        "name=\"date\" value=\"2024-02-01\"",
        "id=\"slip-withdraw-by\">Give the reason, and who decided it.");
  }

  @Test
  void bringsBackWordsToMaskUnitsAndWaivers() throws IOException {
    says(
        refused("act=mask", "words=没有的话"),
        "<details id=\"mask\" open>",
        "name=\"words\" value=\"没有的话\"",
        "id=\"slip-mask-words\">These words are not in the report");
    visitor.drop("述职.txt", "某某局2022年述职报告\n一、工作\n走访35次。\n");
    visitor.get("/_desk/en/");
    String own =
        visitor.page().replaceFirst("(?s).*href=\"(/_desk/en/report/[^\"]+/2022)\".*", "$1");
    visitor.get(own);
    var answer =
        visitor.post(
            own + "/decide",
            "act=unit",
            "new-unit=yes",
            "new-name=某某局",
            "new-id=大写",
            "new-level=bureau");
    says(
        DeskVisitor.text(answer),
        "name=\"new-name\" value=\"某某局\"",
        "name=\"new-id\" value=\"大写\"",
        "aria-describedby=\"new-id-help slip-new-id\"",
        "<option value=\"bureau\" selected>");
    visitor.write(FILE, TEXT.replace("# 二、打算", "值班电话13812345678。\n\n# 二、打算"));
    visitor.get(REPORT);
    String form = visitor.page().substring(visitor.page().indexOf("class=\"waive-form\""));
    String rule = form.replaceFirst("(?s).*?name=\"rule\" value=\"([^\"]+)\".*", "$1");
    String mark = form.replaceFirst("(?s).*?name=\"mark\" value=\"([^\"]+)\".*", "$1");
    answer =
        visitor.post(
            REPORT + "/decide", "act=waive", "rule=" + rule, "mark=" + mark, "reason=公开电话", "by=");
    says(
        DeskVisitor.text(answer),
        "name=\"reason\" value=\"公开电话\"",
        "class=\"waive-form\" open",
        ">Give the reason, and who looked at it.</span>");
  }

  @Test
  void bringsBackTheFormThatLacksInitials() throws IOException {
    DeskVisitor nobody = new DeskVisitor(root);
    nobody.get(REPORT);
    var answer = nobody.post(REPORT + "/decide", about("title=新的标题"));
    assertEquals(422, answer.status());
    says(DeskVisitor.text(answer), "name=\"title\" value=\"新的标题\"", "Type your initials");
  }

  @Test
  void takesNumbersAndDaysAsAChineseKeyboardTypesThem() throws IOException {
    visitor.decide(
        REPORT,
        about(
            "year=２０２３", "from=２０２３年２月３日", "to=2023/12/31", "written=2024．1．5", "title=2023年述职报告"));
    says(
        visitor.read(FILE),
        "period: {from: 2023-02-03, to: 2023-12-31}",
        "written: 2024-01-05",
        "year: 2023\n");
    visitor.decide(
        REPORT,
        "act=correct",
        "ref=indicators-0",
        "label=建会",
        "value=０．００３５万",
        "unit=家",
        "qualifier=exact",
        "quote=新建工会35家",
        "nth=");
    says(visitor.read(FILE), "value: 35");
  }
}
