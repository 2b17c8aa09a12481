package gongkai.line;

import static org.junit.jupiter.api.Assertions.assertEquals;

import gongkai.diagnostic.Problem;
import gongkai.diagnostic.Severity;
import gongkai.line.request.SiteRequest;
import gongkai.line.request.SiteRequest.Purpose;
import gongkai.model.Profile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What front matter quotes, and whether that is in the text, once, and means what it says. */
class QuotesTest {
  private static final String TEXT =
      """
      ## 一、工作

      一年来，新建工会35家。3月，走访职工12户。后来走访职工12户。

      | 项目 | 金额 |
      | --- | --- |
      | 金秋助学 | *万元 |
      | 大病救助 | *万元 |

      ## 二、打算

      新建工会40家。

      ## 三、资金

      投入资金1，230万元，添置设备3 480台，三个站分别服务职工120，135人。
      """;

  @TempDir private Path root;

  private SiteRequest site(String status, String lists) throws IOException {
    SiteFolder.write(
        root,
        SiteFolder.SMALL
            + """
            -- content/reports/district/2022.md --
            ---
            title: 2022年述职报告
            unit: district
            year: 2022
            type: team
            status: %s
            published: 2023-01-20
            %s---
            %s
            """
                .formatted(status, lists, TEXT));
    return new SiteRequest(root, Optional.empty(), true, Purpose.CHECK, 1);
  }

  private static List<String> told(SiteRequest request) throws IOException {
    return SiteBuilder.check(request).stream()
        .filter(p -> p.place().path().endsWith("2022.md"))
        .filter(p -> !p.code().equals("withheld-not-listed"))
        .sorted()
        .map(QuotesTest::line)
        .toList();
  }

  private static String line(Problem problem) {
    String severity = problem.severity() == Severity.ERROR ? "" : "warning ";
    return severity
        + (problem.code() + " " + problem.place().line() + " " + problem.arguments()).strip();
  }

  private List<String> of(String lists) throws IOException {
    return told(site("published", lists));
  }

  private static String figure(String rest) {
    return "  - {label: 走访, value: 12, unit: 户, " + rest + ", reviewed: true}\n";
  }

  @Test
  void aQuoteThatStandsTwiceMustSayWhichPlaceItMeans() throws IOException {
    assertEquals(
        List.of("quote-ambiguous 9 [走访职工12户, 2]"), of("indicators:\n" + figure("quote: 走访职工12户")));
    assertEquals(List.of(), of("indicators:\n" + figure("quote: 走访职工12户, nth: 2")));
    assertEquals(List.of(), of("indicators:\n" + figure("quote: 后来走访职工12户")));
  }

  @Test
  void aPlaceThatIsNotThereIsTold() throws IOException {
    assertEquals(
        List.of("nth-too-large 9 [走访职工12户, 3, 2]"),
        of("indicators:\n" + figure("quote: 走访职工12户, nth: 3")));
  }

  @Test
  void everyFurtherQuoteMustStandThereAndHoldTheValue() throws IOException {
    assertEquals(
        List.of("quote-not-in-body 9 [走访13户]", "value-not-in-quote 9 [12, 新建工会35家]"),
        of("indicators:\n" + figure("quote: 后来走访职工12户, also: [走访13户, 新建工会35家]")));
  }

  @Test
  void aValueMayStandInTheQuoteWithAnyCommaOrBlankBetweenItsThousands() throws IOException {
    String lists =
        """
        indicators:
          - {label: 资金, value: 1230, unit: 万元, quote: 投入资金1，230万元, reviewed: true}
          - {label: 资金二, value: 12300000, unit: 元, quote: 投入资金1，230万元, reviewed: true}
          - {label: 设备, value: 3480, unit: 台, quote: 添置设备3 480台, reviewed: true}
          - {label: 服务, value: 135, unit: 人, quote: "服务职工120，135人", reviewed: true}
        """;
    assertEquals(List.of(), of(lists));
    assertEquals(
        List.of("value-not-in-quote 11 [348, 添置设备3 480台]"), of(lists.replace("3480", "348")));
  }

  @Test
  void aTableIsQuotedByItsRow() throws IOException {
    String row = "  - {label: 助学, value: withheld, unit: 万元, quote: \"%s\", reviewed: true}\n";
    assertEquals(List.of(), of("indicators:\n" + row.formatted("金秋助学 | *万元")));
    assertEquals(List.of("quote-ambiguous 9 [*万元, 2]"), of("indicators:\n" + row.formatted("*万元")));
  }

  private static final String TWICE =
      """
      indicators:
        - {id: unions-formed, label: 建会, value: 35, unit: 家, quote: 一年来，新建工会35家, reviewed: true}
        - {id: unions-formed, label: 建会, value: %s, unit: 家, quote: %s, reviewed: true}
      """;

  @Test
  void oneIndicatorIsListedOnceUnlessItIsGivenInParts() throws IOException {
    assertEquals(
        List.of("figure-twice 10 [unions-formed, 35家, 9, 35家]"),
        of(TWICE.formatted("35", "新建工会35家")));
    assertEquals(
        List.of("figure-two-values 10 [unions-formed, 35家, 9, 40家]"),
        of(TWICE.formatted("40", "新建工会40家")));
    assertEquals(
        List.of(),
        of(TWICE.formatted("40", "新建工会40家").replace(", reviewed", ", part: true, reviewed")));
  }

  @Test
  void whatIsAveragedHasNoParts() throws IOException {
    String parts = TWICE.formatted("40", "新建工会40家").replace(", reviewed", ", part: true, reviewed");
    SiteRequest site = site("published", parts);
    Path vocabulary = site.root().resolve("content/vocabulary/indicators.yml");
    Files.writeString(
        vocabulary, Files.readString(vocabulary).replace("total: sum", "total: mean"));
    assertEquals(List.of("part-of-mean 9 [unions-formed]"), told(site));
  }

  @Test
  void inADraftThatIsAWarning() throws IOException {
    assertEquals(
        List.of("warning figure-two-values 10 [unions-formed, 35家, 9, 40家]"),
        told(site("draft", TWICE.formatted("40", "新建工会40家"))));
  }

  private static final String EVENT =
      "events:\n  - {date: %s, from: %s, to: %s, precision: month, quote: %s, reviewed: true}\n";

  @Test
  void anEventNeedsItsDateInItsQuoteAndItsDaysInOrder() throws IOException {
    assertEquals(List.of(), of(EVENT.formatted("3月", "2022-03-01", "2022-03-31", "3月，走访")));
    assertEquals(
        List.of("date-not-in-quote 9 [4月, 3月，走访]"),
        of(EVENT.formatted("4月", "2022-03-01", "2022-03-31", "3月，走访")));
    assertEquals(
        List.of("event-reversed 9 [2022-03-31, 2022-03-01]"),
        of(EVENT.formatted("3月", "2022-03-31", "2022-03-01", "3月，走访")));
    assertEquals(
        List.of("quote-not-in-body 9 [3月，慰问]"),
        of(EVENT.formatted("3月", "2022-03-01", "2022-03-31", "3月，慰问")));
  }

  @Test
  void whatNobodyConfirmedIsCountedAndRefusedOnASiteOfTheGovernment() throws IOException {
    String lists =
        (EVENT.formatted("3月", "2022-03-01", "2022-03-31", "3月，走访")
                + "plans: [{quote: 新建工会40家。}]\n")
            .replace(", reviewed: true", "");
    assertEquals(List.of("warning unreviewed 9 [0, 1, 1]"), of(lists));
    assertEquals(
        List.of("unreviewed 9 [0, 1, 1]"),
        told(site("published", lists).as(Optional.of(Profile.GOV))));
    assertEquals(
        List.of("warning unreviewed 9 [0, 1, 1]"),
        told(site("draft", lists).as(Optional.of(Profile.GOV))));
  }

  @Test
  void moreNumbersWithheldThanListedIsTold() throws IOException {
    List<String> told =
        SiteBuilder.check(site("published", "")).stream()
            .filter(p -> p.place().path().endsWith("2022.md"))
            .map(QuotesTest::line)
            .toList();
    assertEquals(List.of("warning withheld-not-listed 1 [2, 0]"), told);
  }

  private static String counted(String value, String unit, String quote) {
    return "indicators:\n  - {label: 工会, value: %s, unit: %s, quote: %s, reviewed: true}\n"
        .formatted(value, unit, quote);
  }

  @Test
  void tellsOfAUnitThatIsNotTheOneBehindTheNumber() throws IOException {
    assertEquals(
        List.of("warning unit-not-in-quote 9 [万元, 新建工会35家, 家]"),
        of(counted("35", "万元", "新建工会35家")));
    assertEquals(List.of(), of(counted("35", "家", "新建工会35家")));
  }

  @Test
  void saysThatChineseQuotationMarksDoNotQuote() throws IOException {
    assertEquals(
        List.of("quote-in-marks 9 [“新建工会35家”, 新建工会35家]"), of(counted("35", "家", "“新建工会35家”")));
  }

  @Test
  void aValueAndItsUnitAreWhatTheQuoteSaysWithItsTenThousands() throws IOException {
    String quote = "投入资金1，230万元";
    String told = "value-other-scale 9 [%s, " + quote + ", %s]";
    assertEquals(List.of(told.formatted("1230", "元")), of(counted("1230", "元", quote)));
    assertEquals(List.of(told.formatted("12300000", "万元")), of(counted("12300000", "万元", quote)));
    assertEquals(List.of(told.formatted("1230", "亿元")), of(counted("1230", "亿元", quote)));
    assertEquals(List.of(), of(counted("1230", "万元", quote)));
    assertEquals(List.of(), of(counted("12300000", "元", quote)));
    assertEquals(List.of(), of(counted("0.123", "亿元", quote)));
  }

  @Test
  void oneNumberOfTheTextIsNoTwoParts() throws IOException {
    String parts = TWICE.replace(", reviewed", ", part: true, reviewed");
    String twice = "figure-entered-twice 10 [%s, 9]";
    assertEquals(List.of(twice.formatted("一年来，新建工会35家")), of(parts.formatted("35", "一年来，新建工会35家")));
    assertEquals(List.of(twice.formatted("新建工会35家")), of(parts.formatted("35", "新建工会35家")));
    String free = TWICE.replace("id: unions-formed, ", "");
    assertEquals(List.of(twice.formatted("新建工会35家")), of(free.formatted("35", "新建工会35家")));
    assertEquals(List.of(), of(free.formatted("40", "新建工会40家")));
    String visits = "indicators:\n" + figure("quote: 走访职工12户, nth: 1");
    assertEquals(List.of(), of(visits + figure("quote: 走访职工12户, nth: 2")));
  }

  @Test
  void oneHappeningIsEnteredOnce() throws IOException {
    String event = EVENT.formatted("3月", "2022-03-01", "2022-03-31", "3月，走访");
    String again = event.replace("events:\n", "");
    assertEquals(List.of("event-entered-twice 10 [3月，走访, 9]"), of(event + again));
    assertEquals(List.of(), of(event + again.replace("3月，走访", "3月，走访职工12户")));
  }
}
