package gongkai.content;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gongkai.content.field.FrontMatter;
import gongkai.content.field.SiteLanguages;
import gongkai.content.writing.ReportWriter;
import gongkai.content.yaml.YamlReader;
import gongkai.diagnostic.Problem;
import gongkai.i18n.Messages;
import gongkai.model.Language;
import gongkai.model.UnitId;
import gongkai.model.report.ReportId;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A report with slips in, the messages out, each at its own place. */
class KeyboardSlipsTest {
  private static final Messages ENGLISH = Messages.ofCommands(Language.ENGLISH);
  private static final Messages CHINESE = Messages.ofCommands(Language.CHINESE);

  private static final String REPORT =
      """
      ---
      title: 2023年某区总工会述职报告
      unit: district
      year: 2023
      type: team
      dimensions: [duty, integrity]
      status: published
      published: 2024-01-20
      indicators:
        - {label: 新建工会, value: 35, unit: 家, quote: 新建工会35家}
      ---
      新建工会35家。
      """;

  private static List<Problem> problems(String... replacements) {
    String report = REPORT;
    for (int i = 0; i < replacements.length; i += 2) {
      assertTrue(report.contains(replacements[i]), replacements[i]);
      report = report.replace(replacements[i], replacements[i + 1]);
    }
    return read(report);
  }

  private static List<Problem> read(String report) {
    return ReportReader.read(
            new ReportId(new UnitId("district"), "2023"),
            "r.md",
            report.getBytes(StandardCharsets.UTF_8),
            SiteLanguages.main(Language.CHINESE))
        .problems()
        .stream()
        .sorted()
        .toList();
  }

  /** Place, code and arguments: what both languages say. */
  private static String slips(String... replacements) {
    return problems(replacements).stream()
        .map(KeyboardSlipsTest::told)
        .collect(Collectors.joining("\n"));
  }

  private static String told(Problem problem) {
    for (Messages messages : List.of(ENGLISH, CHINESE)) {
      String line = messages.line(problem);
      assertFalse(line.contains("{0}") || line.contains("{1}") || line.contains("{2}"), line);
    }
    return problem.place().line()
        + ":"
        + problem.place().column()
        + " "
        + problem.code()
        + problem.arguments().stream().map(a -> " [" + a + "]").collect(Collectors.joining());
  }

  @Test
  void aReportWithoutSlipsHasNoProblems() {
    assertEquals("", slips());
  }

  @Test
  void aFullWidthColonIsToldAtItsOwnPlace() {
    assertEquals("7:7 slip-colon [：] [status]", slips("status: p", "status：p"));
    assertEquals("2:6 slip-colon [：] [title]", slips("title: ", "title："));
    assertEquals(
        "10:11 slip-colon [：] [label]\n10:23 slip-colon [：] [value]",
        slips("label: 新建工会, value: 35", "label：新建工会, value：35"));
    assertEquals("9:11 slip-colon [：] [indicators]", slips("indicators:", "indicators："));
  }

  @Test
  void aNumberWithACommaIsQuotedAsItIsWritten() {
    for (String number : List.of("3,5", "35,", "3,5万", "3,72,4")) {
      String told = slips("value: 35", "value: " + number);
      assertFalse(told.isEmpty(), number);
      assertFalse(told.contains("，"), told);
    }
    assertTrue(slips("value: 35", "value: 3,5").contains("[3,5]"));
    assertTrue(slips("value: 35", "value: 3，5").contains("[3，5]"));
  }

  @Test
  void aSlipIsToldInChineseAndInEnglish() {
    Problem problem = problems("status: p", "status：p").get(0);
    assertEquals(
        "r.md:7:7: error [slip-colon]: A full-width colon “：” stands after the key “status”. Write"
            + " the half-width colon and a space: “status: …”.",
        ENGLISH.line(problem));
    assertEquals(
        "r.md:7:7: 错误 [slip-colon]: 键“status”后面是全角冒号“：”。请改成半角冒号加空格：“status: …”。",
        CHINESE.line(problem));
  }

  @Test
  void theColonThatProseHasIsNoSlip() {
    assertEquals("", slips("2023年某区总工会述职报告", "关于“双减”工作：2023年总结，以及（试行）【重点】"));
    assertEquals("", slips("2023年某区总工会述职报告", "“双减”工作：“两新”组织"));
    assertEquals("", slips("label: 新建工会", "label: 【重点】新建：工会，三年（累计）"));
    assertEquals(
        "", slips("unit: district\n", "unit: district\nsummary: 一年来\n  单位：某区\n  —— 摘自报告\n"));
    assertEquals(
        "", slips("unit: district\n", "unit: district\nsummary: |\n  单位：某区\n  年份:2023 #1\n"));
    assertEquals(
        "", slips("unit: district\n", "unit: district\nsummary: \"单位：某区 #1\n  年份：2023\"\n"));
  }

  @Test
  void aKeyWithoutSpaceOrColonIsTold() {
    assertEquals("4:5 slip-no-space [year]", slips("year: 2023", "year:2023"));
    assertEquals("4:5 slip-no-colon [year]", slips("year: 2023", "year 2023"));
    assertEquals("7:7 slip-no-colon [status]", slips("status: p", "status；p"));
    assertEquals("10:11 slip-no-space [label]", slips("label: 新", "label:新"));
  }

  @Test
  void fullWidthCommasAndBracketsAreTold() {
    assertEquals("6:18 slip-comma [，]", slips("duty, integrity", "duty，integrity"));
    assertEquals("6:18 slip-comma [、]", slips("duty, integrity", "duty、integrity"));
    assertEquals(
        "6:13 slip-bracket [【] [[]\n6:29 slip-bracket [】] []]",
        slips("[duty, integrity]", "【duty, integrity】"));
    assertEquals("6:29 slip-bracket [］] []]", slips("[duty, integrity]", "[duty, integrity］"));
    assertEquals(
        "10:5 slip-bracket [｛] [{]\n"
            + "10:17 slip-comma [，]\n"
            + "10:27 slip-comma [，]\n"
            + "10:51 slip-bracket [｝] [}]",
        slips(
            "{label: 新建工会, value: 35, unit: 家, quote: 新建工会35家}",
            "｛label: 新建工会，value: 35，unit: 家, quote: 新建工会35家｝"));
    assertEquals(
        "10:5 slip-bracket [（] [{]\n10:53 slip-bracket [）] [}]",
        slips("{label", "（label", "工会35家}", "工会35家）"));
  }

  @Test
  void aBracketThatIsNotClosedIsToldWhereItOpens() {
    assertEquals("6:13 slip-unclosed [[] []]", slips("integrity]", "integrity"));
  }

  @Test
  void chineseQuotationMarksAroundAValueAreTold() {
    assertEquals("7:9 slip-quotes [“] [”]", slips("status: published", "status: “published”"));
    assertEquals("8:12 slip-quotes [‘] [’]", slips("2024-01-20", "‘2024-01-20’"));
    assertEquals("2:8 slip-quotes-text [「] [」]", slips("2023年某区总工会述职报告", "「2023年某区总工会述职报告」"));
    assertEquals(
        "6:14 slip-quotes [“] [”]\n6:22 slip-quotes [“] [”]",
        slips("duty, integrity", "“duty”, “integrity”"));
    assertEquals("2:23 slip-closing-quote [”] [\"]", slips("2023年某区总工会述职报告", "\"2023年某区总工会述职报告”"));
  }

  @Test
  void aMarkWithoutAPartnerIsToldWhereItStands() {
    String next = "\n  - {label: 走访, value: 3, unit: 人次, quote: \"新建工会35家\", reviewed: true}";
    String entry = "quote: 新建工会35家}";
    assertEquals(
        "10:46 slip-open-quote [\"] [11]",
        slips(entry, "quote: \"新建工会35家, reviewed: true}" + next));
    assertEquals("10:46 slip-open-quote [\"] [11]", slips(entry, "quote: \"新建工会35家}" + next));
    assertEquals(
        "10:13 slip-open-quote [\"] [10]",
        slips("新建工会, v", "\"新建工会, v", entry, "quote: \"新建工会35家\"}"));
    assertEquals(
        "2:8 slip-open-quote [\"] [3]",
        slips("title: ", "title: \"", "unit: district", "unit: \"district\""));
    assertEquals("", slips("title: 2023年某区总工会述职报告", "title: \"2023年某区\n  总工会述职报告\""));
    assertEquals("", slips("title: 2023年某区总工会述职报告", "title: 'label: 述职报告'"));
  }

  @Test
  void spacesOfAnotherKindAndTabsAreTold() {
    assertEquals("7:8 slip-space [U+3000]", slips("status: p", "status:　p"));
    assertEquals("7:9 slip-space [U+00A0]", slips("status: p", "status: \u00a0p"));
    assertEquals("7:18 slip-space [U+3000]", slips("published\np", "published　\np"));
    assertEquals("10:1 slip-space [U+3000]", slips("  - {", "　- {"));
    assertEquals("10:1 slip-tab", slips("  - {", "\t- {"));
  }

  @Test
  void aDashInThePlaceOfAHyphenIsTold() {
    for (String mark : List.of("－", "—", "——", "·", "•")) {
      assertEquals("10:3 slip-list-mark [" + mark + "]", slips("  - {", "  " + mark + " {"));
      assertEquals("10:3 slip-list-mark [" + mark + "]", slips("  - {", "  " + mark + "{"));
      assertEquals(
          "7:3 slip-list-mark [" + mark + "]\n8:3 slip-list-mark [" + mark + "]",
          slips("[duty, integrity]", "\n  " + mark + " duty\n  " + mark + " integrity"));
    }
    assertEquals("10:3 slip-no-space-hyphen", slips("  - {", "  -{"));
  }

  @Test
  void datesAndNumbersOfProseAreTold() {
    for (String date :
        List.of(
            "2024年1月20日",
            "2024/1/20",
            "2024.1.20",
            "2024-1-20",
            "20240120",
            "２０２４－０１－２０",
            "2024—1—20")) {
      assertEquals(
          "8:12 slip-form [" + date + "] [2024-01-20] [published]", slips("2024-01-20", date));
    }
    assertEquals("8:12 not-a-date [2024年13月20日] [published]", slips("2024-01-20", "2024年13月20日"));
    assertEquals("4:7 slip-form [２０２３] [2023] [year]", slips("year: 2023", "year: ２０２３"));
    assertEquals("4:7 slip-form [2023年] [2023] [year]", slips("year: 2023", "year: 2023年"));
    assertEquals("10:26 slip-number [３５] [value: 35]", slips("value: 35", "value: ３５"));
    assertEquals("10:26 slip-number [3.2万] [value: 32000]", slips("value: 35", "value: 3.2万"));
    assertEquals(
        "10:26 slip-number [约35家] [value: 35, unit: 家, qualifier: approx]",
        slips("value: 35", "value: 约35家"));
    assertEquals("10:26 slip-thousands [3,724] [3724]", slips("value: 35", "value: 3,724"));
    assertEquals("10:26 slip-thousands [3，724] [3724]", slips("value: 35", "value: 3，724"));
    assertEquals(
        "11:12 slip-number [3,724] [value: 3724]",
        slips(
            "{label: 新建工会, value: 35, unit: 家, quote: 新建工会35家}",
            "label: 新建工会\n    value: 3,724\n    unit: 家\n    quote: 新建工会35家"));
  }

  @Test
  void chineseWordsAreToldTheirCode() {
    String statuses = " [draft, in-review, approved, published, withdrawn]";
    assertEquals(
        "7:9 slip-code [已发布] [published]" + statuses, slips("status: published", "status: 已发布"));
    assertEquals("7:9 slip-code [草稿] [draft]" + statuses, slips("status: published", "status: 草稿"));
    assertEquals(
        "7:9 slip-code [审核中] [in-review]" + statuses, slips("status: published", "status: 审核中"));
    assertEquals(
        "7:9 slip-code [Published] [published]" + statuses,
        slips("status: published", "status: Published"));
    assertEquals(
        "5:7 slip-code [领导班子] [team] [team, individual]", slips("type: team", "type: 领导班子"));
    assertTrue(slips("[duty, integrity]", "[述职, 述廉]").startsWith("6:14 slip-code [述职] [duty] ["));
    assertEquals("6:14 slip-codes [述职述廉] [duty, integrity]", slips("[duty, integrity]", "[述职述廉]"));
    assertEquals("10:26 slip-number [未公开] [withheld]", slips("value: 35", "value: 未公开"));
    assertTrue(slips("unit: 家", "unit: 家, qualifier: 约").contains("slip-code [约] [approx]"));
    assertEquals("10:49 slip-form [是] [true] [reviewed]", slips("unit: 家", "unit: 家, reviewed: 是"));
    String change = "changes:\n  - {date: 2024-02-01, kind: 更正, note: 改}\n---\n新";
    assertTrue(slips("---\n新", change).startsWith("12:30 slip-code [更正] [correction]"));
  }

  @Test
  void chineseKeysAreToldTheirName() {
    assertEquals("2:1 slip-key [标题] [title]", slips("title", "标题"));
    assertEquals("4:1 slip-key [年份] [year]\n4:3 slip-colon [：] [年份]", slips("year: ", "年份："));
    assertTrue(slips("published: 2", "发布日期: 2").contains("slip-key [发布日期] [published]"));
    assertTrue(slips("value: 35", "数值：35").contains("slip-key [数值] [value]"));
  }

  @Test
  void aValueIsReadThoughItsKeyIsChinese() {
    assertEquals(
        "7:1 slip-key [状态] [status]\n"
            + "7:5 slip-code [已发布] [published] [draft, in-review, approved, published, withdrawn]",
        slips("status: published", "状态: 已发布"));
    assertEquals(
        "6:1 slip-key [维度] [dimensions]\n"
            + "6:5 slip-bracket [【] [[]\n"
            + "6:10 slip-comma [，]\n"
            + "6:20 slip-bracket [】] []]",
        slips("dimensions: [duty, integrity]", "维度: 【duty，integrity】"));
  }

  @Test
  void aCommentThatCutsAFreeTextIsTold() {
    assertEquals(
        "2:14 slip-comment [title] [某工会报告] [某工会报告 #1]", slips("2023年某区总工会述职报告", "某工会报告 #1"));
    assertTrue(slips("工会35家}", "工会35家 #注}").contains("slip-comment [quote] [新建工会35家]"));
    assertTrue(
        slips("2023年某区总工会述职报告", "{zh-CN: 某工会 #1 会, en: A}")
            .contains("slip-comment [title] [某工会] [某工会 #1 会]"));
    assertEquals("", slips("year: 2023", "year: 2023  # 年份"));
    assertEquals("", slips("2023年某区总工会述职报告", "\"某工会 #1\" # 编号"));
    assertEquals("", slips("year: 2023", "# 年份 #1\nyear: 2023"));
  }

  @Test
  void fencesOfOtherDashesAreTold() {
    for (String fence : List.of("———", "－－－", "－ －－", "----", "--")) {
      String first = REPORT.replaceFirst("---", fence);
      assertEquals("1:1 slip-fence [" + fence + "]", told(read(first).get(0)));
      String last = REPORT.replace("}\n---", "}\n" + fence);
      assertEquals("11:1 slip-fence [" + fence + "]", told(read(last).get(0)));
    }
    assertEquals("11:1 open-front-matter", told(read(REPORT.replace("}\n---\n", "}\n\n")).get(0)));
    assertEquals("1:1 no-front-matter", told(read(REPORT.substring(4)).get(0)));
  }

  @Test
  void allSlipsOfAReportAreToldInOneRun() {
    assertEquals(
        "2:6 slip-colon [：] [title]\n"
            + "4:5 slip-no-space [year]\n"
            + "4:6 slip-form [２０２３] [2023] [year]\n"
            + "5:5 slip-colon [：] [type]\n"
            + "5:6 slip-code [领导班子] [team] [team, individual]\n"
            + "6:18 slip-comma [，]\n"
            + "8:12 slip-form [2024年1月20日] [2024-01-20] [published]",
        slips(
            "title: ",
            "title：",
            "year: 2023",
            "year:２０２３",
            "type: team",
            "type：领导班子",
            "duty, ",
            "duty，",
            "2024-01-20",
            "2024年1月20日"));
  }

  @Test
  void whatOnlyTheParserSeesIsToldInOurWordsAtItsBeginning() {
    assertEquals("2:10 slip-colon-in-value [title]", slips("2023年某区总工会述职报告", "报告: 2023"));
    assertEquals("7:9 yaml-open-quote", slips("status: published", "status: \"published"));
    assertEquals("7:1 yaml-no-colon", slips("status: published", "stand"));
    assertEquals("7:2 yaml-indent", slips("status: published", " status: published"));
    assertEquals("7:9 yaml-first-sign", slips("status: published", "status: @published"));
  }

  @Test
  void furtherSlipsAreTold() {
    assertEquals("3:5 slip-colon [：：] [unit]", slips("unit: d", "unit：：d"));
    assertEquals("3:1 slip-comment-sign [＃]", slips("unit: d", "＃ 说明\nunit: d"));
    assertEquals("5:2 slip-before-key [type]", slips("\ntype: team", "\n type: team"));
    assertEquals("7:8 slip-space [U+0009]", slips("status: p", "status:\tp"));
    assertEquals("10:29 slip-no-comma [unit]", slips("35, unit", "35 unit"));
    assertEquals("6:18 slip-comma [；]", slips("duty, integrity", "duty；integrity"));
    assertEquals(
        "6:13 slip-list [述职，述廉] [dimensions] [duty, integrity]",
        slips("[duty, integrity]", "述职，述廉"));
    assertTrue(slips("会35家}", "会35家,等}").contains("10:53 slip-comma-in-text [quote]"));
    assertTrue(slips("value: 35", "value: **").contains("10:26 slip-number [**] [withheld]"));
    assertTrue(slips("value: 35", "value: ×××").contains("slip-number [×××] [withheld]"));
    assertTrue(slips("2024-01-20", "二〇二四年一月二十日").contains("[2024-01-20]"));
  }

  /** What the program writes itself is free of slips, whatever the text. */
  @Test
  void whatTheWriterWritesHasNoSlips() {
    String signs = "新建工会：，、“”‘’「」【】（）　－—·＃:,'\"[]{}#-*&!|>  年３万x家";
    Random random = new Random(11);
    for (int run = 0; run < 3000; run++) {
      StringBuilder text = new StringBuilder("甲");
      for (int i = random.nextInt(12); i >= 0; i--) {
        text.insert(
            random.nextInt(text.length() + 1), signs.charAt(random.nextInt(signs.length())));
      }
      String written = ReportWriter.text(text.toString());
      List<Problem> problems =
          problems("2023年某区总工会述职报告", written, "quote: 新建工会35家", "quote: " + written);
      assertEquals(List.of(), problems, written);
    }
  }

  /** Whatever stands where, reading ends with problems and not with an exception. */
  @Test
  void anySignAnywhereIsRead() {
    String signs = "：，、“”‘’「」【】［］｛｝（）　\u00a0\t－—·＃:,'\"[]{}#-*&!|> \n年３万x";
    Random random = new Random(7);
    for (int run = 0; run < 3000; run++) {
      StringBuilder report = new StringBuilder(REPORT);
      for (int change = random.nextInt(4); change >= 0; change--) {
        int at = random.nextInt(report.length());
        String sign = String.valueOf(signs.charAt(random.nextInt(signs.length())));
        report.replace(at, at + random.nextInt(2), sign);
      }
      int lines = (int) report.chars().filter(c -> c == '\n').count() + 1;
      for (Problem problem : read(report.toString())) {
        told(problem);
        assertTrue(problem.place().line() <= lines, report + "\n" + problem);
      }
    }
  }

  @Test
  void noFileThatShipsHasASlip() throws IOException {
    List<String> slips = new ArrayList<>();
    int read = 0;
    Path root = Path.of(System.getProperty("project.root"));
    for (String folder :
        List.of("content", "themes", "generator/src/main/resources", "generator/src/test")) {
      try (Stream<Path> files = Files.walk(root.resolve(folder))) {
        for (Path file : files.filter(f -> f.toString().matches(".*\\.(md|yml)")).toList()) {
          byte[] bytes = Files.readAllBytes(file);
          String name = root.relativize(file).toString();
          List<Problem> problems =
              name.endsWith(".md")
                  ? FrontMatter.read(bytes, name).problems()
                  : YamlReader.read(new String(bytes, StandardCharsets.UTF_8), name, 1).problems();
          read++;
          problems.stream()
              .filter(p -> p.code().startsWith("slip-"))
              .forEach(p -> slips.add(ENGLISH.line(p)));
        }
      }
    }
    assertTrue(read > 30, "read " + read);
    assertEquals(List.of(), slips);
  }
}
