package gongkai.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;

import gongkai.markdown.parsing.MarkdownText;
import gongkai.model.Language;
import gongkai.model.LocalizedText;
import gongkai.model.Qualifier;
import gongkai.model.Quantity;
import gongkai.model.Quote;
import gongkai.model.UnitId;
import gongkai.model.report.Counterpart;
import gongkai.model.report.Indicator;
import gongkai.model.report.Promise;
import gongkai.model.report.Report;
import gongkai.model.report.ReportId;
import gongkai.model.report.ReportType;
import gongkai.model.report.Status;
import gongkai.model.text.Body;
import gongkai.model.text.Body.Found;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An original, what is quoted of it, and its translation in; out, where the same is said there. */
class CounterpartsTest {
  private static final MarkdownReader READER = new MarkdownReader(List.of());
  private static final String OWN =
      "## 一、工作\n\n一年来，工作有序。新建工会46家，发展会员4125人；投入*万元。其他平稳。\n\n"
          + "## 二、打算\n\n建成站点；回访会员；公开账目。\n\n| 项目 | 数 |\n|---|---|\n| 培训 | 1875人次 |\n";
  private static final String TWIN =
      "## I. Work\n\n"
          + "The year went well. 46 unions were formed, and 4,125 joined; * yuan were spent. All"
          + " else was calm.\n\n"
          + "## II. Plans\n\n"
          + "To build stations; to call on members; to open the accounts.\n\n"
          + "| item | number |\n"
          + "|---|---|\n"
          + "| trained | 1,875 |\n";

  private static Indicator figure(String quote, Quantity quantity) {
    return new Indicator(Optional.empty(), "数", quantity, Quote.of(quote), List.of(), false, true);
  }

  private static Quantity number(String value, String unit) {
    return Quantity.of(new BigDecimal(value), unit, Qualifier.EXACT);
  }

  private static Report report(List<Indicator> figures, String... plans) {
    List<Promise> promises = new ArrayList<>();
    for (String plan : plans) {
      promises.add(new Promise(Quote.of(plan), true));
    }
    return new Report(
        new ReportId(new UnitId("a"), "2022"),
        new Report.Named(LocalizedText.of(Language.CHINESE, "报告"), Optional.empty()),
        new Report.Facts(
            2022,
            Optional.empty(),
            ReportType.TEAM,
            List.of(),
            Optional.empty(),
            Optional.empty(),
            Map.of()),
        new Report.Publication(Status.PUBLISHED, Optional.empty(), List.of(), List.of()),
        new Report.Listed(figures, List.of(), promises, List.of()),
        List.of(),
        Optional.empty());
  }

  private static Body body(
      String own, String twin, Report report, List<Counterpart> stated, boolean current) {
    MarkdownText original = new MarkdownText(own, "a.md", 1, Language.CHINESE);
    MarkdownText translation = new MarkdownText(twin, "a.en.md", 1, Language.ENGLISH);
    Sought sought = READER.soughtInTwin(original, translation, report, stated, current);
    return READER.read(translation, Dialect.REPORT, sought).value().orElseThrow();
  }

  private static String found(Body body, String quote) {
    Found found = body.found().get(Quote.of(quote));
    return found == null ? "–" : found.anchor() + " " + found.words().orElse("?");
  }

  private static String plan(String own, String twin, String plan) {
    return found(body(own, twin, report(List.of(), plan), List.of(), true), plan);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          其他平稳。              | section-1-s4 All else was calm.
          新建工会46家            | section-1-s3 46 unions were formed, and 4,125 joined
          回访会员                | section-2-s2 to call on members
          公开账目                | section-2-s2 to open the accounts
          建成站点；回访会员       | section-2-s2 To build stations; to call on members; to open the accounts.
          一年来，工作有序。新建工会 | section-1-s2 The year went well. 46 unions were formed, and 4,125 joined; * yuan were spent.
          二、打算                | section-2-s1 II. Plans
          培训                   | section-2-s5 trained
          """)
  void sentencesAndTheirPartsAreFoundByTheirNumber(String quote, String wanted) {
    assertEquals(wanted, plan(OWN, TWIN, quote));
  }

  /**
   * One sentence more or less: only the paragraph is known, and no words are said to be the same.
   */
  @Test
  void whereSentencesAreNotAsManyOnlyTheParagraphIsKnown() {
    String merged = TWIN.replace("well. 46", "well, and 46");
    assertEquals("section-1-s2 ?", plan(OWN, merged, "其他平稳。"));
    assertEquals("section-2-s2 to call on members", plan(OWN, merged, "回访会员"));
  }

  @Test
  void whereAParagraphOrASectionIsMoreNothingIsKnown() {
    String more = TWIN.replace("\n\n## II.", "\n\nOne more.\n\n## II.");
    assertEquals("–", plan(OWN, more, "其他平稳。"));
    assertEquals("section-2-s2 to call on members", plan(OWN, more, "回访会员"));
    assertEquals("–", plan(OWN, TWIN + "\n## III. More\n\nMore.\n", "回访会员"));
  }

  private static final Report FIGURES =
      report(
          List.of(
              figure("新建工会46家", number("46", "家")),
              figure("发展会员4125人", number("4125", "人")),
              figure("投入*万元", Quantity.withheld("万元")),
              figure("1875人次", number("1875", "人次"))));

  @Test
  void theNumberOfAFigureIsMarkedWhereItStandsOnce() {
    Body body = body(OWN, TWIN, FIGURES, List.of(), true);
    assertEquals("section-1-s3 46", found(body, "新建工会46家"));
    assertEquals("section-1-s3 4,125", found(body, "发展会员4125人"));
    assertEquals("section-1-s3 *", found(body, "投入*万元"));
    assertEquals("section-2-s6 1,875", found(body, "1875人次"));
    List<String> marked =
        body.markup().stream()
            .filter(piece -> piece instanceof Body.Markup.FigureStart)
            .map(piece -> ((Body.Markup.FigureStart) piece).figure().text())
            .toList();
    assertEquals(List.of("新建工会46家", "发展会员4125人", "投入*万元", "1875人次"), marked);
  }

  /** What could be another number is not taken for the figure's. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          建站46个，访46户。   | 46 stations and 46 visits.           | 46     | 个   | 46 stations and 46 visits.
          建站46个。          | 46 stations on the 46 bus.           | 46     | 个   | 46 stations on the 46 bus.
          建站6个。           | Of 6 stations.                       | 6      | 个   | Of 6 stations.
          建站146个。         | We built 146.                        | 46     | 个   | We built 146.
          投入24.5万元。       | We spent 245,000 yuan.               | 24.5   | 万元 | 245,000
          投入186万元。        | We spent 1.86 million yuan.          | 186    | 万元 | 1.86
          投入200万元。        | We spent 2 million yuan.             | 200    | 万元 | We spent 2 million yuan.
          覆盖率6.3%。        | Covered: 6.3 per cent.               | 6.3    | %    | 6.3
          建站四十六个。       | 46 stations.                         | 46     | 个   | 46 stations.
          """)
  void aDoubtfulNumberIsNotMarked(
      String own, String twin, String value, String unit, String wanted) {
    String quote = own.substring(0, own.length() - 1);
    Report report = report(List.of(figure(quote, number(value, unit))));
    Body body = body(own, twin, report, List.of(), true);
    assertEquals("opening-s1 " + wanted, found(body, quote));
  }

  @Test
  void theTranslatorsWordGoesFirstAndHoldsForAStaleTextToo() {
    List<Counterpart> stated =
        List.of(new Counterpart("新建工会46家", Quote.of("46 unions were formed")));
    for (boolean current : List.of(true, false)) {
      Body body = body(OWN, TWIN, FIGURES, stated, current);
      assertEquals("section-1-s3 46 unions were formed", found(body, "新建工会46家"));
      assertEquals(current ? "section-1-s3 4,125" : "–", found(body, "发展会员4125人"));
    }
  }
}
