package gongkai.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gongkai.diagnostic.Outcome;
import gongkai.diagnostic.Problem;
import gongkai.model.Body;
import gongkai.model.Body.Markup;
import gongkai.model.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class MarkdownReaderTest {
  private static final MarkdownReader READER = new MarkdownReader(List.of());

  private static Outcome<Body> read(String text, Dialect dialect, String... quotes) {
    MarkdownText source = new MarkdownText(text, "content/reports/a/2023.md", 1, Language.CHINESE);
    return READER.read(
        source, dialect, new Sought(List.of(quotes), List.of(), OptionalInt.empty()));
  }

  private static Body report(String text, String... quotes) {
    return read(text, Dialect.REPORT, quotes).value().orElseThrow();
  }

  /** A body's HTML with {@code [..]} around redactions and {@code {..}} around figures. */
  private static String html(Body body) {
    return body.markup().stream()
        .map(
            piece -> {
              if (piece instanceof Markup.Html html) {
                return html.html();
              } else if (piece instanceof Markup.Redaction redaction) {
                return "[" + redaction.marks() + "]";
              } else if (piece instanceof Markup.Href href) {
                return "→" + href.target().path();
              } else if (piece instanceof Markup.HeadingStart start) {
                return "<h" + (start.level() + 1) + " id=\"" + start.anchor() + "\">";
              } else if (piece instanceof Markup.HeadingEnd end) {
                return "</h" + (end.level() + 1) + ">\n";
              } else if (piece instanceof Markup.Anchor anchor) {
                return anchor.anchor();
              } else if (piece instanceof Markup.FigureStart) {
                return "{";
              }
              return "}";
            })
        .collect(Collectors.joining());
  }

  private static String html(String text, String... quotes) {
    return html(report(text, quotes)).strip();
  }

  private static String page(String text) {
    return html(read(text, Dialect.PAGE).value().orElseThrow()).strip();
  }

  @Test
  void aHeadingWithinAQuotationBeginsNoSection() {
    Body body = report("## 一、甲\n\n> ## 二、乙\n\n句。");
    assertEquals(1, body.headings().size());
    assertEquals("section-1", body.sentences().get(2).section());
    assertEquals(
        "<h2 id=\"section-1\">一、甲</h2>\n<blockquote>\n<p><strong>二、乙</strong></p>\n</blockquote>\n<p>句。</p>",
        html(body).strip());
  }

  @Test
  void everyMarkOfTheRealReportsIsKept() throws IOException {
    int marks = 0;
    int kept = 0;
    int searchable = 0;
    try (Stream<Path> seeds = Files.list(Path.of(System.getProperty("project.root"), "seeds"))) {
      for (Path seed : seeds.sorted().toList()) {
        String text = Files.readString(seed);
        marks += (int) text.chars().filter(c -> c == '*').count();
        Body body = report(text);
        kept += body.redactedCharacters();
        searchable +=
            body.sentences().stream()
                .mapToInt(s -> (int) s.text().chars().filter(c -> c == '*').count())
                .sum();
        assertFalse(html(body).contains("<em>") || html(body).contains("<strong>"));
        assertEquals(
            body.redactions(),
            body.markup().stream().filter(Markup.Redaction.class::isInstance).count());
      }
    }
    assertEquals(257, marks);
    assertEquals(marks, kept);
    assertEquals(marks, searchable);
  }

  @Test
  void aRunOfStarsIsOneRedactionWhereverItStands() {
    assertEquals("<p>走访[**]市、[**]镇</p>", html("走访**市、**镇"));
    assertEquals("<p>[*]名选调生</p>", html("*名选调生"));
    assertEquals("<p>[*] 名预备党员</p>", html("* 名预备党员"));
    assertEquals("<p>[***]</p>", html("***"));
    assertEquals("<p>[*] [*] [*]</p>", html("* * *"));
    assertEquals("<p>[**]局</p>", html("\\*\\*局"));
    assertEquals("<p><strong>[**]局</strong></p>", html("==**局=="));
    assertEquals("<h2 id=\"section-1\">一、[**]镇</h2>", html("## 一、**镇"));
  }

  @Test
  void aSiteMayNameMarksOfItsOwn() {
    MarkdownText source = new MarkdownText("投入XX万元，X光机×××台", "a", 1, Language.CHINESE);
    Body body =
        new MarkdownReader(List.of("XX", "×××"))
            .read(source, Dialect.REPORT, Sought.NOTHING)
            .value()
            .orElseThrow();
    assertEquals("<p>投入[XX]万元，X光机[×××]台</p>", html(body).strip());
  }

  @Test
  void strongDoesNotAskWhatStandsBesideIt() {
    assertEquals("<p><strong>注意：</strong>正文</p>", html("==注意：==正文"));
    assertEquals("<p>和<strong>“两个责任”</strong>，</p>", html("和==“两个责任”==，"));
    assertEquals("<p>a==b</p>", html("a==b"));
    assertEquals("<p>a = b</p>", html("a = b"));
  }

  @Test
  void plainTextOfReportsIsNotTakenForMarkdown() {
    assertEquals("<p>2022. 开局之年</p>", html("2022. 开局之年"));
    assertEquals("<p>1) 第一</p>", html("1) 第一"));
    assertEquals("<p>题目 ===</p>", html("题目\n==="));
    assertEquals("<p>题目 ---</p>", html("题目\n---"));
    assertEquals("<p>_a_ 与 __b__</p>", html("_a_ 与 __b__"));
    assertEquals("<p>四个空格</p>", html("    四个空格"));
    assertEquals("<p>[x]: http://a.cn</p>", html("[x]: http://a.cn"));
    assertEquals("<p>两字缩进</p>", html("　　两字缩进"));
    assertEquals("<p>第一行第二行</p>", html("第一行\n第二行"));
  }

  @Test
  void rawHtmlIsShownAsText() {
    assertEquals("<p>&lt;script&gt;alert(1)&lt;/script&gt;</p>", html("<script>alert(1)</script>"));
    assertEquals("<p>&lt;script&gt;alert(1)&lt;/script&gt;</p>", page("<script>alert(1)</script>"));
    assertEquals("<p>甲&lt;b&gt;乙</p>", page("甲<b>乙"));
    assertEquals("<p>甲&lt;b&gt;乙</p>", html("甲&lt;b&gt;乙"));
    assertEquals("<p>{{ 7*7 }}</p>", html("{{ 7*7 }}").replace("[*]", "*"));
  }

  @Test
  void headingsAreNamedByTheirPlace() {
    Body body = report("## 一、甲\n\n### （一）乙\n\n### （二）丙\n\n## 二、丁\n\n### （三）戊");
    assertEquals(
        "1 section-1 一、甲; 2 section-1-1 （一）乙; 2 section-1-2 （二）丙; 1 section-2 二、丁; 2 section-2-1 （三）戊",
        body.headings().stream()
            .map(h -> h.level() + " " + h.anchor() + " " + h.text())
            .collect(Collectors.joining("; ")));
  }

  @Test
  void aSentenceThatCarriesAFigureGetsAnAnchor() {
    assertEquals(
        "<h2 id=\"section-1\">一、甲</h2>\n<p>第一句。"
            + "<span class=\"evidence\" id=\"section-1-s3\">去年{新建35家}，{投入[**]万元}。</span>末句。</p>",
        html("## 一、甲\n\n第一句。去年新建35家，投入**万元。末句。", "新建35家", "投入**万元"));
  }

  @Test
  void aFigureMayCrossStrongTextAndLinks() {
    assertEquals(
        "<p><span class=\"evidence\" id=\"opening-s1\">共{新建}</span><strong>"
            + "<span class=\"evidence\">{35</span></strong>".replace("{35", "{35}")
            + "<span class=\"evidence\">{家}。</span></p>",
        html("共新建==35==家。", "新建35家"));
    assertEquals(
        "<p></p>",
        html("见[新建35家](https://example.org/)。", "新建35家").replaceAll("<p>.*</p>", "<p></p>"));
  }

  @Test
  void aQuoteGivenTwiceIsFoundAtTwoPlaces() {
    Body body = report("约谈**人。后来约谈**人。", "约谈**人", "约谈**人");
    assertEquals(
        List.of("opening-s1", "opening-s2"),
        body.figures().stream().map(Body.Figure::anchor).toList());
  }

  @Test
  void twoFiguresMayStandInTheSameWords() {
    Body body = report("培训职工和干部300人。", "职工和干部300人", "职工和干部300人");
    assertEquals(
        List.of("opening-s1", "opening-s1"),
        body.figures().stream().map(Body.Figure::anchor).toList());
  }

  @Test
  void aQuoteThatIsNotThereIsNoFigure() {
    assertEquals(List.of(), report("正文。", "新建35家").figures());
  }

  @Test
  void linksKnowWhatTheyLeadTo() {
    Outcome<Body> outcome =
        read(
            "见[上年](2022.md#section-1)、[网](https://a.cn/)、[坏](javascript:alert(1))。",
            Dialect.REPORT);
    Body body = outcome.value().orElseThrow();
    assertEquals(
        "<p>见<a href=\"→reports/a/2022.md\">上年</a>、"
            + "<a href=\"https://a.cn/\" rel=\"external\">网</a>、坏。</p>",
        html(body).strip());
    assertEquals(List.of("refused-link"), outcome.problems().stream().map(Problem::code).toList());
    assertEquals(2, body.links().get(0).column());
  }

  @Test
  void hostileTextIsRefusedInTime() {
    for (String text :
        List.of(
            ">".repeat(100_000),
            "- ".repeat(50_000),
            "[".repeat(100_000),
            "`".repeat(100_001),
            "字".repeat(2_000_001))) {
      Outcome<Body> outcome = read(text, Dialect.REPORT);
      assertTrue(outcome.value().isEmpty(), text.substring(0, 2));
      assertEquals(1, outcome.problems().size());
    }
  }

  @Test
  void aMillionStarsAreOneRedaction() {
    Body body = report("甲" + "*".repeat(15_000) + "乙");
    assertEquals(1, body.redactions());
    assertEquals(15_000, body.redactedCharacters());
  }

  @Test
  void tablesKeepEveryCell() {
    assertEquals(
        "<div class=\"table-scroll\" tabindex=\"0\">\n<table>\n<thead>\n"
            + "<tr><th scope=\"col\">项目</th><th scope=\"col\">数量</th></tr>\n</thead>\n<tbody>\n"
            + "<tr><td>建会</td><td>[**]家</td></tr>\n</tbody>\n</table>\n</div>",
        html("| 项目 | 数量 |\n|---|---|\n| 建会 | **家 |"));
  }

  @Test
  void pagesAreOrdinaryMarkdown() {
    assertEquals("<p><strong>bold</strong> and <em>it</em></p>", page("**bold** and *it*"));
    assertEquals("<ul>\n<li>a</li>\n<li>b</li>\n</ul>", page("* a\n* b"));
    assertEquals("<ol start=\"3\">\n<li>a</li>\n</ol>", page("3. a"));
    assertEquals("<hr>", page("***"));
  }

  private static Body reportOn2022(String text, String... quotes) {
    MarkdownText source = new MarkdownText(text, "content/reports/a/2022.md", 1, Language.CHINESE);
    return READER
        .read(source, Dialect.REPORT, new Sought(List.of(quotes), List.of(), OptionalInt.of(2022)))
        .value()
        .orElseThrow();
  }

  @Test
  void aDatedEventAndAPromiseAreLedToByTheirSentences() {
    Body body = reportOn2022("## 一、工作\n\n全年平稳。2月下旬，走访**镇；7月1日，组织宣誓大会。\n\n## 二、下一步打算\n\n6月，组织全员体检。");
    assertEquals(
        List.of("2月下旬 走访**镇； section-1-s3", "7月1日 组织宣誓大会。 section-1-s3"),
        body.events().stream().map(e -> e.written() + " " + e.text() + " " + e.anchor()).toList());
    assertEquals(
        List.of(new Body.Promise("6月，组织全员体检。", "section-2", "section-2-s2")), body.promises());
    String html = html(body);
    assertTrue(html.contains("<p>全年平稳。<span class=\"evidence\" id=\"section-1-s3\">2月下旬，走访[**]镇"));
    assertTrue(html.contains("<span class=\"evidence\" id=\"section-2-s2\">6月，组织全员体检。</span>"));
  }

  /** Links to figures are public: looking for more must not move them. */
  @Test
  void theAnchorsOfFiguresDoNotDependOnWhatElseIsLookedFor() {
    String text = "3月，召开部署大会。新建工会35家。7月1日，新建分会2家，成立**家。\n\n2月，建成服务站。共3个。";
    String[] quotes = {"35家", "2家", "服务站。共3个"};
    assertEquals(report(text, quotes).figures(), reportOn2022(text, quotes).figures());
    assertEquals(3, reportOn2022(text, quotes).events().size());
  }

  /** A quote over two sentences makes one place of them. */
  @Test
  void anEventInASentenceThatAQuoteJoinedIsLedToByTheJoint() {
    Body body = reportOn2022("建成站点3个。5月，全部投入使用了。", "3个。5月");
    assertEquals("opening-s1", body.events().get(0).anchor());
    assertTrue(html(body).contains("id=\"opening-s1\"") && !html(body).contains("opening-s2"));
  }

  @Test
  void aCellTellsNoEvent() {
    Body body = reportOn2022("| 时间 | 内容 |\n|---|---|\n| 一 | 7月1日，组织宣誓大会 |");
    assertEquals(List.of(), body.events());
  }
}
