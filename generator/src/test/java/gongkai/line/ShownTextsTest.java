package gongkai.line;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gongkai.diagnostic.Problem;
import gongkai.diagnostic.SourceLocation;
import gongkai.line.request.SiteRequest;
import gongkai.line.request.SiteRequest.Purpose;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What pages show of front matter and settings is searched, and reported where it is written. */
class ShownTextsTest {
  private static final String REPORT = "content/reports/district/2023.md";
  private static final String CARD = "11010519491231002X";
  @TempDir private Path root;

  @BeforeEach
  void small() throws IOException {
    SiteFolder.write(root, SiteFolder.SMALL);
  }

  /** Codes, each with the line and what stands at the place that the problem names. */
  private List<String> problems() throws IOException {
    SiteRequest check = new SiteRequest(root, Optional.empty(), true, Purpose.CHECK, 1);
    return SiteBuilder.check(check).stream()
        .filter(p -> p.code().startsWith("privacy-"))
        .sorted()
        .map(this::told)
        .toList();
  }

  private String told(Problem problem) {
    SourceLocation place = problem.place();
    String start = problem.code() + " " + place.path().replaceAll(".*/", "");
    try {
      String line = Files.readAllLines(root.resolve(place.path())).get(place.line() - 1);
      int from = place.column() - 1;
      int length = problem.arguments().get(0).length();
      return start
          + ":"
          + place.line()
          + " "
          + line.substring(from, Math.min(line.length(), from + length));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void replace(String path, String what, String with) throws IOException {
    String before = Files.readString(root.resolve(path));
    assertTrue(before.contains(what), what);
    Files.writeString(root.resolve(path), before.replace(what, with));
  }

  private void front(String lines) throws IOException {
    replace(REPORT, "type: team\n", "type: team\n" + lines);
  }

  private void assertFound(String... expected) throws IOException {
    assertEquals(List.of(expected), problems());
  }

  @Test
  void findsNamesOfTheHelpedInASummary() throws IOException {
    front("summary: 全年慰问困难职工王建国、李秀英2户。\n");
    assertFound("privacy-listed-name 2023.md:6 王建国", "privacy-listed-name 2023.md:6 李秀英");
  }

  @Test
  void findsThemInALabelANoteAndAFileName() throws IOException {
    front("changes: [{date: 2024-02-01, kind: correction, note: 更正患白血病的职工王建国的情况}]\n");
    replace(REPORT, "label: 资金", "label: 慰问困难职工李秀英");
    Files.writeString(root.resolve("content/reports/district/2023.困难职工王建国.txt"), "附件。\n");
    assertFound(
        "privacy-illness 2023.md:6 王建国",
        "privacy-listed-name 2023.md:11 李秀英",
        "privacy-listed-name 2023.困难职工王建国.txt:1 附件。");
  }

  @Test
  void tellsThePlaceInAFoldedTextAndInQuotes() throws IOException {
    front(
        "summary:\n  zh-CN: >-\n    一年来，做了许多\n    工作，联系人13912345678。\n"
            + "  en: \"Call\\u0020\\\"13912345679\\\" or \\\n    13912345670.\"\n");
    assertFound(
        "privacy-mobile 2023.md:9 13912345678",
        "privacy-mobile 2023.md:10 13912345679",
        "privacy-mobile 2023.md:11 13912345670");
  }

  @Test
  void tellsThePlaceInSingleQuotesALiteralTextAndBehindRareSigns() throws IOException {
    front(
        "summary: {zh-CN: '𠮷''某''13912345678', en: 'See 13912345679'}\n"
            + "changes:\n  - date: 2024-02-01\n    kind: correction\n    note: |\n      第一行。\n"
            + "      电话13912345670。\n");
    assertFound(
        "privacy-mobile 2023.md:6 13912345678",
        "privacy-mobile 2023.md:6 13912345679",
        "privacy-mobile 2023.md:12 13912345670");
  }

  @Test
  void searchesNoTextTwiceAndNothingThatIsNotShown() throws IOException {
    String quote = "为" + CARD + "办理";
    replace(
        REPORT,
        "indicators:\n",
        "plans:\n  - {quote: " + quote + ", reviewed: true}\nindicators:\n");
    replace(REPORT, "一年来，", quote + "。\n\n一年来，");
    assertFound("privacy-identity-card 2023.md:16 " + CARD);
  }

  @Test
  void leavesTheNameOfWhoReportsOnHimselfAndOfWhoDecidedAlone() throws IOException {
    replace(REPORT, "title: {zh-CN: 2023年述职报告", "title: {zh-CN: 王建国2023年述职报告");
    front(
        "summary: 王建国负责困难职工帮扶，走访困难职工王建国等。\n"
            + "changes: [{date: 2024-02-01, kind: correction, by: 困难职工王建国, note: 更正}]\n");
    assertEquals(1, problems().size());
    replace(REPORT, "type: team", "type: individual");
    assertFound();
  }

  @Test
  void letsAWaiverAnswerForFrontMatter() throws IOException {
    front("summary: 值班手机13912345678\n");
    String mark = mark();
    front(waivers("mobile", mark));
    assertFound();
  }

  private String mark() throws IOException {
    SiteRequest check = new SiteRequest(root, Optional.empty(), true, Purpose.CHECK, 1);
    return SiteBuilder.check(check).stream()
        .filter(p -> p.code().startsWith("privacy-"))
        .map(p -> p.arguments().get(1))
        .findFirst()
        .orElseThrow();
  }

  private static String waivers(String rule, String mark) {
    return "waivers: [{rule: "
        + rule
        + ", mark: \""
        + mark
        + "\", reason: 值班手机，对外公布, who: 办公室, date: 2024-01-19}]\n";
  }

  @Test
  void findsInSettingsWhatIsNeverAnOfficesOwn() throws IOException {
    replace("content/site.yml", "en: Test portal}", "en: Test portal}\ndescription: 手机13912345678");
    replace("content/units/district.yml", "某区", "某区" + CARD);
    replace("content/vocabulary/indicators.yml", "en: Unions formed", "en: Unions " + CARD);
    SiteFolder.write(
        root,
        """
        -- content/vocabulary/glossary.yml --
        - {term: {zh-CN: 卡号6222020000000000000, en: Card}}
        - {term: {zh-CN: 困难职工王建国的车赣A12345住3栋2单元501室, en: a@qq.com}}
        """);
    String card = bankCard();
    replace("content/vocabulary/glossary.yml", "6222020000000000000", card);
    assertFound(
        "privacy-setting site.yml:2 13912345678",
        "privacy-setting district.yml:1 " + CARD,
        "privacy-setting glossary.yml:1 " + card,
        "privacy-setting indicators.yml:1 " + CARD);
  }

  /** An invented number with the right check digit. */
  private static String bankCard() {
    for (char digit = '0'; digit <= '9'; digit++) {
      String number = "622202000000000012" + digit;
      int sum = 0;
      for (int i = 0; i < number.length(); i++) {
        int own = number.charAt(number.length() - 1 - i) - '0';
        int weighted = i % 2 == 0 ? own : 2 * own;
        sum += weighted > 9 ? weighted - 9 : weighted;
      }
      if (sum % 10 == 0) {
        return number;
      }
    }
    throw new AssertionError();
  }

  @Test
  void letsAnOfficeGiveItsMobileNumberAsItsContactOnly() throws IOException {
    String publisher = "publisher: {name: {zh-CN: 测试, en: Test}";
    replace("content/site.yml", publisher, publisher + ", contact: 值班13912345678");
    assertFound();
    replace("content/site.yml", "值班13912345678", "值班13912345678，" + CARD);
    assertFound("privacy-setting site.yml:4 " + CARD);
  }

  @Test
  void takesWaiversOnPages() throws IOException {
    Path page = root.resolve("content/pages/about.md");
    Files.createDirectories(page.getParent());
    String text = "---\n\n联系：0791-86543210，手机13912345678。\n";
    Files.writeString(page, "---\ntitle: 关于\n" + text);
    assertFound("privacy-mobile about.md:5 13912345678");
    String waiver = waivers("mobile", mark());
    Files.writeString(page, "---\ntitle: 关于\n" + waiver + text);
    assertFound();
    Files.writeString(page, "---\ntitle: 关于\n" + waiver + text.replace("手机", "家里"));
    assertFound("privacy-waiver-stale about.md:3 {rule:", "privacy-mobile about.md:6 13912345678");
  }

  @Test
  void holdsPagesToTheRulesOfReports() throws IOException {
    Path page = root.resolve("content/pages/about.en.md");
    Files.createDirectories(page.getParent());
    Files.writeString(page.resolveSibling("about.md"), "---\ntitle: 关于\n---\n\n家电0791-86543210。\n");
    Files.writeString(page, "---\ntitle: About\nsummary: a@qq.com\n---\n\n某某小区3栋2单元501室。\n");
    SiteRequest check = new SiteRequest(root, Optional.empty(), true, Purpose.CHECK, 1);
    assertEquals(
        List.of("privacy-email", "privacy-address"),
        SiteBuilder.check(check).stream()
            .filter(Problem::isError)
            .sorted()
            .map(Problem::code)
            .toList());
  }
}
