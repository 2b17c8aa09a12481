package gongkai.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gongkai.diagnostic.Outcome;
import gongkai.diagnostic.Problem;
import gongkai.markdown.parsing.MarkdownText;
import gongkai.model.Language;
import gongkai.model.Quote;
import gongkai.model.text.Body;
import gongkai.model.text.Body.Found;
import gongkai.model.text.Body.Markup;
import gongkai.model.text.TextBlock;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class MarkdownReaderTest {
  private static final MarkdownReader READER = new MarkdownReader(List.of());

  private static Outcome<Body> read(String text, Dialect dialect, String... quotes) {
    MarkdownText source = new MarkdownText(text, "content/reports/a/2023.md", 1, Language.CHINESE);
    return READER.read(
        source, dialect, new Sought(Stream.of(quotes).map(Quote::of).toList(), List.of()));
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
                return html.text();
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
        "<h2 id=\"section-1\">一、甲</h2>\n"
            + "<blockquote>\n"
            + "<p><strong>二、乙</strong></p>\n"
            + "</blockquote>\n"
            + "<p>句。</p>",
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
        "1 section-1 一、甲; 2 section-1-1 （一）乙; 2 section-1-2 （二）丙; 1 section-2 二、丁; 2 section-2-1"
            + " （三）戊",
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
  void aFigureMayCrossStrongText() {
    assertEquals(
        "<p><span class=\"evidence\" id=\"opening-s1\">共{新建}<strong>{35}</strong>{家}。</span></p>",
        html("共新建==35==家。", "新建35家"));
  }

  @Test
  void aSentenceThatBeginsInBoldIsFoundAsAWhole() {
    assertEquals(
        "<p>前句。<span class=\"evidence\" id=\"opening-s2\"><strong>特别说明：</strong>"
            + "{备案率98.5%}。</span></p>",
        html("前句。==特别说明：==备案率98.5%。", "备案率98.5%"));
  }

  @Test
  void aSentenceWithinLongerBoldTextStaysWithinIt() {
    assertEquals(
        "<p><strong>前句。<span class=\"evidence\" id=\"opening-s2\">{新建35家}。</span></strong></p>",
        html("==前句。新建35家。==", "新建35家"));
  }

  @Test
  void boldTextThatEndsWithinASentenceBreaksItsWrapper() {
    assertEquals(
        "<p><strong>前句。<span class=\"evidence\" id=\"opening-s2\">{新建}</span></strong>"
            + "<span class=\"evidence\">{35家}。</span></p>",
        html("==前句。新建==35家。", "新建35家"));
  }

  @Test
  void aFigureWithinALinkIsNotLinkedTwice() {
    assertEquals(
        "<p><span class=\"evidence\" id=\"opening-s1\">见"
            + "<a href=\"https://example.org/\" rel=\"external\">新建35家</a>。</span></p>",
        html("见[新建35家](https://example.org/)。", "新建35家"));
  }

  private static Found place(Body body, Quote quote) {
    return body.found().get(quote);
  }

  @Test
  void aQuoteThatStandsTwiceMeansThePlaceThatItSays() {
    Quote first = Quote.of("约谈**人");
    Quote second = new Quote("约谈**人", Optional.of(2));
    MarkdownText source = new MarkdownText("约谈**人。后来约谈**人。", "a.md", 1, Language.CHINESE);
    Body body =
        READER
            .read(source, Dialect.REPORT, new Sought(List.of(first, second), List.of()))
            .value()
            .orElseThrow();
    assertEquals("opening-s1", place(body, first).anchor());
    assertEquals("opening-s2", place(body, second).anchor());
    assertEquals(2, place(body, first).times());
  }

  @Test
  void aQuoteIsNoPartOfALongerNumber() {
    Body body = report("新建135家、1,235家、0.35家、35.5家、35家。", "35家", "35");
    assertEquals(1, place(body, Quote.of("35家")).times());
    assertEquals(1, place(body, Quote.of("35")).times());
  }

  @Test
  void theNumberOfAListIsNoPartOfTheDateBehindIt() {
    for (String text : List.of("2．4月23日当天，开展活动。", "2.4月23日当天，开展活动。")) {
      assertEquals(1, place(report(text, "4月23日当天"), Quote.of("4月23日当天")).times(), text);
    }
    assertEquals(Map.of(), report("3.5万元。", "5万元").found());
  }

  @Test
  void aQuoteThatIsNotThereIsNoFigure() {
    assertEquals(Map.of(), report("正文。", "新建35家").found());
  }

  @Test
  void aQuoteMayGoOverTheCellsOfARow() {
    String table = "| 项目 | 金额 |\n|---|---|\n| 金秋助学 | *万元 |\n| 大病救助 | *万元 |";
    Body body = report("筹集帮扶资金*万元。\n\n" + table, "大病救助 | *万元");
    Found found = place(body, Quote.of("大病救助 | *万元"));
    assertEquals("大病救助 | 金额 | *万元", found.sentence());
    assertEquals(1, found.times());
    assertTrue(
        html(body)
            .contains(
                "<td>大病救助</td><td><span class=\"evidence\" id=\""
                    + found.anchor()
                    + "\">{[*]万元}</span></td>"));
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

  @Test
  void emphasisOfPagesWorksBesideChinesePunctuation() {
    assertEquals(
        "<p><strong>注意：</strong>正文。这是<strong>重点。</strong>后文，<strong>“引号”</strong>后。</p>",
        page("**注意：**正文。这是**重点。**后文，**“引号”**后。"));
    assertEquals("<p>前文<em>（一）</em>后文</p>", page("前文*（一）*后文"));
    assertEquals("<p>3 * 4 * 5</p>", page("3 * 4 * 5"));
    assertEquals("<p>a*&quot;b&quot;*c</p>", page("a*\"b\"*c"));
  }

  @Test
  void aReferenceToAControlCharacterIsRefused() {
    for (String reference : List.of("&#8;", "&#x1b;", "&#x202e;", "&#127;")) {
      Outcome<Body> outcome = read("新建35家" + reference + "。", Dialect.REPORT);
      assertEquals(
          List.of("forbidden-reference"),
          outcome.problems().stream().map(Problem::code).toList(),
          reference);
    }
    assertEquals("<p>a &amp; b</p>", html("a &amp; b"));
  }

  @Test
  void aFileMayBeLinkedAsAddressesWriteIt() {
    String text = "见[甲](2023.附件%20二.pdf)、[乙](<2023.附件 二.pdf>)、[丙](100%.pdf)、[丁](a+b.pdf)。";
    assertEquals(
        List.of(
            "reports/a/2023.附件 二.pdf",
            "reports/a/2023.附件 二.pdf",
            "reports/a/100%.pdf",
            "reports/a/a+b.pdf"),
        report(text).links().stream().map(l -> l.target().orElseThrow().path()).toList());
    assertEquals(
        List.of("refused-link"),
        read("[出](%2e%2e/%2e%2e/%2e%2e/etc)", Dialect.REPORT).problems().stream()
            .map(Problem::code)
            .toList());
  }

  private static Body telling(String text, List<String> figures, List<String> told) {
    MarkdownText source = new MarkdownText(text, "content/reports/a/2022.md", 1, Language.CHINESE);
    List<Quote> marked = figures.stream().map(Quote::of).toList();
    return READER
        .read(source, Dialect.REPORT, new Sought(marked, told.stream().map(Quote::of).toList()))
        .value()
        .orElseThrow();
  }

  @Test
  void whatIsQuotedButNoFigureIsLedToByItsSentence() {
    String text = "## 一、工作\n\n全年平稳。2月下旬，走访**镇；7月1日，组织宣誓大会。\n\n## 二、下一步打算\n\n6月，组织全员体检。";
    Body body = telling(text, List.of(), List.of("7月1日，组织宣誓大会", "6月，组织全员体检。"));
    Found event = place(body, Quote.of("7月1日，组织宣誓大会"));
    String sentence = "2月下旬，走访**镇；7月1日，组织宣誓大会。";
    assertEquals(
        new Found("section-1-s3", "section-1", sentence, 11, 1, Optional.of("7月1日，组织宣誓大会")), event);
    assertEquals("section-2", place(body, Quote.of("6月，组织全员体检。")).section());
    String html = html(body);
    assertTrue(html.contains("<p>全年平稳。<span class=\"evidence\" id=\"section-1-s3\">2月下旬，走访[**]镇"));
    assertTrue(html.contains("<span class=\"evidence\" id=\"section-2-s2\">6月，组织全员体检。</span>"));
  }

  /** Links to figures are public: looking for more must not move them. */
  @Test
  void theAnchorsOfFiguresDoNotDependOnWhatElseIsLookedFor() {
    String text = "3月，召开部署大会。新建工会35家。7月1日，新建分会2家，成立**家。\n\n2月，建成服务站。共3个。";
    List<String> figures = List.of("35家", "2家", "服务站。共3个");
    Body alone = telling(text, figures, List.of());
    Body both = telling(text, figures, List.of("3月，召开部署大会", "2月，建成服务站", "共3个"));
    figures.forEach(f -> assertEquals(place(alone, Quote.of(f)), place(both, Quote.of(f))));
    assertEquals(6, both.found().size());
  }

  /** A figure over two sentences makes one place of them. */
  @Test
  void whatStandsInASentenceThatAFigureJoinedIsLedToByTheJoint() {
    Body body = telling("建成站点3个。5月，全部投入使用了。", List.of("3个。5月"), List.of("5月，全部投入使用了"));
    assertEquals("opening-s1", place(body, Quote.of("5月，全部投入使用了")).anchor());
    assertTrue(html(body).contains("id=\"opening-s1\"") && !html(body).contains("opening-s2"));
  }

  @Test
  void theBlocksOfATextAreItsWordsInTheirStructure() {
    String text = "## 一、工作\n\n　　走访**户，==重点==。\n\n- 第一项\n\n| 甲 | 乙 |\n|---|---|\n| 会费 | 3 |";
    assertEquals(
        List.of(
            new TextBlock.Heading(1, "一、工作"),
            new TextBlock.Paragraph("走访**户，重点。"),
            new TextBlock.Paragraph("第一项"),
            new TextBlock.Table(List.of(List.of("甲", "乙"), List.of("会费", "3")))),
        READER.blocks(new MarkdownText(text, "a.md", 1, Language.CHINESE)).orElseThrow());
  }
}
