package gongkai.importing;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gongkai.diagnostic.Outcome;
import gongkai.diagnostic.Problem;
import gongkai.document.source.Removal;
import gongkai.importing.outcome.Draft;
import gongkai.importing.request.ImportOptions;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class WebPageImportTest {

  @Test
  void readsHeadingsEmphasisAndLists() {
    assertEquals(
        "## 一、学习\n\n学习==12==次，==*万元==。\n\n1. 甲\n\n2. 乙\n\n- 丙\n  - 丁\n",
        body(
            "<h1>某某局2023年述职报告</h1><h2>一、学习</h2><p>学习<span style='font-weight:"
                + "bold'>12</span>次，<b>*万元</b>。</p><ol><li>甲<li>乙</ol>"
                + "<ul><li>丙<ul><li>丁</ul></ul>"));
  }

  /** The blanks before the signer are as wide as a Chinese character, and nobody typed them. */
  @Test
  void readsBlanksOfOtherWidthsAsTypedOnes() {
    Draft draft =
        Importer.read(
                ("<p>示例县民政局文件</p><p>示民〔2024〕3号&emsp;&emsp;签发人：某某</p>"
                        + "<p>示例县民政局关于2023年工作情况的报告</p><p>培训&nbsp;286&thinsp;人次。</p>")
                    .getBytes(StandardCharsets.UTF_8),
                "in.html",
                ImportOptions.NONE)
            .value()
            .orElseThrow();
    assertEquals("示例县民政局关于2023年工作情况的报告", draft.metadata().title().orElseThrow().value());
    assertTrue(Seeds.body(draft).contains("示民〔2024〕3号　　签发人：某某\n"), Seeds.body(draft));
    assertTrue(Seeds.body(draft).contains("培训 286 人次。"), Seeds.body(draft));
  }

  @Test
  void readsItemsWithoutAListAsBullets() {
    assertEquals(
        "新建工会。\n\n- 新建工会35家。\n- 调解48件。\n",
        body("<h1>某某局2023年述职报告</h1><p>新建工会。</p><li>新建工会35家。</li><li>调解48件。</li>"));
    assertEquals(
        "1. 甲\n\n2. 乙\n\n- 丙\n",
        body("<ol><div><li>甲</li></div><section><li>乙</li></section></ol><dir><li>丙</dir>"));
  }

  /** Pages are written by many hands: any tag may stand anywhere, and no text may be lost. */
  @Test
  void noOrderOfTagsIsAFault() {
    Random random = new Random(8);
    List<String> tags =
        List.of(
            "p",
            "div",
            "ul",
            "ol",
            "li",
            "table",
            "tr",
            "td",
            "th",
            "caption",
            "tbody",
            "h1",
            "h3",
            "b",
            "span",
            "dl",
            "dt",
            "dd",
            "pre",
            "br",
            "menu",
            "body",
            "a",
            "ruby",
            "rt",
            "select",
            "option",
            "frameset",
            "colgroup",
            "col",
            "summary",
            "blockquote",
            "font",
            "center");
    for (int page = 0; page < 3000; page++) {
      StringBuilder html = new StringBuilder();
      int pieces = 1 + random.nextInt(12);
      for (int i = 0; i < pieces; i++) {
        String tag = tags.get(random.nextInt(tags.size()));
        html.append(random.nextInt(3) == 0 ? "</" : "<").append(tag);
        html.append(random.nextInt(4) == 0 ? " colspan=0 rowspan=99999 value=-1 start=x>" : ">");
        html.append(random.nextBoolean() ? "字" + i + "。" : "");
      }
      String text = html.toString();
      assertDoesNotThrow(() -> Importer.read(bytes(text), "a.html", ImportOptions.NONE), text);
    }
  }

  private static byte[] bytes(String html) {
    return html.getBytes(StandardCharsets.UTF_8);
  }

  @Test
  void readsWhiteSpaceAsABrowserDoes() {
    assertEquals("学习 a b次，换行。\n\n新段\n", body("<p>\n 学习 a\n b次，\n换行。<br>新段</p>"));
  }

  @Test
  void readsTablesWithSpans() {
    assertEquals(
        "| 项目 | 数 | 量 |\n| --- | --- | --- |\n| 培训 | 3 | a\\|b |\n|  | *万元 |  |\n",
        body(
            "<table><tr><th>项目<th>数<th>量<tr><td rowspan=2>培训<td>3<td>a|b<tr><td colspan=2>*万元"
                + "</table>"));
  }

  @Test
  void readsATableThatOnlyArrangesThePageAsText() {
    assertEquals(
        "## 一、学习\n\n学习。\n", body("<table><tr><td>左<td><h2>一、学习</h2><p>学习。</table>").substring(3));
  }

  @Test
  void leavesOutAndListsWhatIsNoReport() {
    Draft draft =
        draft(
            "<head><script>track()</script></head><nav><a href=a>首页</a></nav><div><a href=a>一</a>"
                + "<a href=b>二</a><a href=c>三</a></div><p>正文。<img alt=图><span hidden>藏</span></p>"
                + "<form><input value=搜索>表内正文。</form><footer>版权</footer>");
    assertEquals("正文。\n\n表内正文。\n", Seeds.body(draft));
    assertEquals(
        List.of(
            "script track()",
            "navigation 首页",
            "navigation 一二三",
            "object 图",
            "hidden 藏",
            "form 搜索",
            "navigation 版权"),
        draft.removals().stream().map(r -> r.reason().code() + " " + r.text()).toList());
  }

  @Test
  void findsTheReportOnAnOfficesPage() {
    Draft draft =
        draft(
            "<form><table><tr><td><div>当前位置：<a href=1>首页</a>&gt;<a href=2>公开</a></div>"
                + "<div>某某区总工会2023年度述职报告</div><div>发布时间：2024-01-12　字号：大 中 小</div>"
                + "<div class=TRS_Editor><p>&nbsp;&nbsp;学习12次。</p><p><b>一、学习</b></p>"
                + "<table><tr><td>项目<td>数<tr><td>培训<td>3</table></div>"
                + "<div><a href=1>打印本页</a> <a href=2>关闭窗口</a></div></table>"
                + "<div>主办：某某区总工会　网站标识码：0000000000</div></form>");
    assertEquals("某某区总工会2023年度述职报告", draft.metadata().title().orElseThrow().value());
    assertEquals("学习12次。\n\n## 一、学习\n\n| 项目 | 数 |\n| --- | --- |\n| 培训 | 3 |\n", Seeds.body(draft));
    assertEquals(
        4, draft.removals().stream().filter(r -> r.reason() == Removal.Reason.NAVIGATION).count());
  }

  @Test
  void neverMakesMarkupOfWhatIsText() {
    assertEquals("\\# 不是标题 \\<script> \\`x\\`\n", body("<p># 不是标题 &lt;script&gt; `x`</p>"));
  }

  @Test
  void decodesByTheNamedEncodingAndAByteOrderMarkBeforeIt() {
    String page = "<meta charset=gb2312><p>镕基。</p>";
    assertEquals("镕基。\n", Seeds.body(read(page.getBytes(Charset.forName("GB18030")))));
    byte[] marked = ("\uFEFF" + page).getBytes(StandardCharsets.UTF_8);
    assertEquals("镕基。\n", Seeds.body(read(marked)));
  }

  @Test
  void decodesByWhatTheBytesAreWhereThePageNamesAnotherEncoding() {
    String text = "全年新建工会35家，走访困难职工120户。";
    for (String named : List.of("gb2312", "utf-8", "big5", "iso-8859-1", "utf-16")) {
      String page = "<meta charset=" + named + "><p>" + text + "</p>";
      for (Charset real : List.of(StandardCharsets.UTF_8, Charset.forName("GB18030"))) {
        assertEquals(text + "\n", Seeds.body(read(page.getBytes(real))), named + " " + real);
      }
      String traditional = "全年新建工會35家，走訪困難職工120戶。";
      byte[] big5 = page.replace(text, traditional).getBytes(Charset.forName("Big5"));
      assertEquals(traditional + "\n", Seeds.body(read(big5)), named);
    }
  }

  @Test
  void leavesOutWhatAStyleSheetInThePageHides() {
    String sheet =
        "<style>/* .p{display:none} */ .h, #x > b {display:none} .z{font-size:0} .o{opacity:0}"
            + " .v{visibility:hidden !important} .far{text-indent:-9999px}"
            + " @media print{.p{display:none}} @media screen{.s{display:none}}"
            + " .h.back{display:inline} .t::before{display:none} a:hover{display:none}</style>";
    Draft draft =
        draft(
            sheet
                + "<p>正文<span class=h>一</span><i class=z>二</i><i class=o>三</i><i class=v"
                + " style='visibility:visible'>四</i><i class=far>五</i><i class=s>六</i>"
                + "<i class='h back'>七</i><i class=p>八</i><i class=t>九</i></p>"
                + "<p id=x><b>十</b>完。</p>");
    assertEquals("正文七八九\n\n完。\n", Seeds.body(draft));
    assertEquals(List.of("一", "二", "三", "四", "五", "六", "十"), removed(draft, Removal.Reason.HIDDEN));
  }

  @Test
  void readsAnArticleThatItsPageHidesUntilAScriptShowsIt() {
    String text = "全年新建工会35家，走访困难职工120户，调解劳动争议48件，培训工会干部300人次。";
    assertEquals(
        text + "\n",
        body(
            "<div id=js_content style='visibility: hidden; opacity: 0;'><section><p>"
                + text
                + "</p><p style='display:none'>藏</p></section></div>"));
    Draft draft = draft("<body style='opacity:0'><div style='display:none'><p>" + text + "</div>");
    assertEquals(text + "\n", Seeds.body(draft));
    assertTrue(codes(draft).contains("import-hidden-body"));
    assertTrue(draft.markdown().contains("left-out"), draft.markdown());
  }

  @Test
  void tellsWhenMuchIsLeftOut() {
    String text = "全年新建工会35家，走访困难职工120户，调解劳动争议48件，培训工会干部300人次。";
    Draft much = draft("<p>" + text.repeat(2) + "<p hidden>" + text + "<p>完。");
    assertTrue(codes(much).contains("import-much-left-out"));
    assertTrue(much.markdown().contains("left-out"), much.markdown());
    Draft little = draft("<p>" + text.repeat(5) + "<p hidden>" + text + "<p>完。");
    assertFalse(codes(little).contains("import-much-left-out"));
  }

  @Test
  void readsWhatASheetRaises() {
    assertEquals(
        "会员1200[3]人，10⁴人次，10⁵元，CO₂。\n",
        body(
            "<style>span.note{vertical-align:super} .up{vertical-align:4px}</style><p>会员1200"
                + "<span class=note>[3]</span>人，10<span class=note>4</span>人次，10<i class=up>5</i>元，"
                + "CO<i style='vertical-align:-3px'>2</i>。"));
  }

  @Test
  void readsRaisedAndLoweredSigns() {
    assertEquals(
        "累计10⁴人次，面积85m²，CO₂降3%，据统计[1]，会员1200¹人，见注[2,3]。\n\n|  |  |\n| --- | --- |\n| 面积 | 9m² |\n",
        body(
            "<p>累计10<sup>4</sup>人次，面积85m<span style='vertical-align:super'>2</span>，CO<sub>2</sub>降3%，"
                + "据统计<sup>[1]</sup>，会员1200<sup>1</sup>人，见注<sup><a href=#n>2,3</a></sup>。</p>"
                + "<table><tr><td>面积<td>9m<sup>2</sup></table>"));
  }

  @Test
  void readsFormulas() {
    assertEquals(
        "建会率=35/40×100%，(a+b)/c，x²。\n",
        body(
            "<p>建会率=<math><mfrac><mn>35</mn><mn>40</mn></mfrac><mo>×</mo><mn>100</mn><mo>%</mo></math>，"
                + "<math><mfrac><mrow><mi>a</mi><mo>+</mo><mi>b</mi></mrow><mi>c</mi></mfrac></math>，"
                + "<math><msup><mi>x</mi><mn>2</mn></msup></math>。</p>"));
  }

  @Test
  void leavesOutAndTellsWhatIsStruckThrough() {
    Draft draft =
        draft(
            "<style>.gone{text-decoration:line-through}</style><p>新建工会<s>45</s><del>4</del>"
                + "<span style='text-decoration: line-through red'>5</span><b class=gone>6</b>35家。"
                + "<table><tr><td>项<td><s>1</s>2</table>");
    assertTrue(Seeds.body(draft).startsWith("新建工会35家。"), Seeds.body(draft));
    assertTrue(Seeds.body(draft).contains("| 项 | 2 |"), Seeds.body(draft));
    assertEquals(List.of("45", "4", "5", "6", "1"), removed(draft, Removal.Reason.STRUCK));
    assertTrue(codes(draft).contains("import-struck-text"));
  }

  @Test
  void leavesOutWhatASitePutsAroundAnArticle() {
    List<String> furniture =
        List.of(
            "首页 > 信息公开 > 工作报告",
            "来源：某某市总工会 发布时间：2024-01-20 09:15 浏览次数：120次",
            "字体：【大 中 小】",
            "分享到：微信 微博",
            "责任编辑：某某",
            "【打印本页】【关闭窗口】",
            "上一篇：某某局2022年述职报告",
            "下一篇：没有了",
            "扫一扫在手机打开当前页",
            "日期：2024-01-20 15:18 点击：35");
    StringBuilder page = new StringBuilder();
    furniture.forEach(line -> page.append("<div>").append(line).append("</div>"));
    page.append("<p>下一步：抓好整改。<p>责任编辑部门负责人参加。<p>信息公开：全年35条。<p>来源可查，去向可追。");
    page.append("<div>相关链接：<a href=1>某某局年报</a></div><h4>猜你喜欢</h4><ul><li><a href=2>某某县总结</a></ul>");
    Draft draft = draft(page.toString());
    assertEquals("下一步：抓好整改。\n\n责任编辑部门负责人参加。\n\n信息公开：全年35条。\n\n来源可查，去向可追。\n", Seeds.body(draft));
    List<String> left = removed(draft, Removal.Reason.NAVIGATION);
    assertEquals(furniture, left.subList(0, furniture.size()));
    assertTrue(String.join("", left).contains("某某县总结"));
  }

  @Test
  void leavesOutWhatReadersWroteBelowAnArticle() {
    assertEquals(
        "走访职工60户。\n",
        body(
            "<h1>某某局2023年述职报告</h1><p>走访职工60户。</p>"
                + "<div id='comments'><h3>网友评论</h3><p>我去了3次都没人。</p></div>"));
  }

  @Test
  void takesTheTitleFromTheHeadWhereTheBodyHasNone() {
    assertEquals(
        "2023年某某区总工会述职报告",
        draft("<title>某某政府网-2023年某某区总工会述职报告_工作报告</title><p>一、学习<p>学习12次。")
            .metadata()
            .title()
            .orElseThrow()
            .value());
    assertTrue(
        draft("<title>2022-2023年某某区总工会述职报告 - 某某网</title><p>学习12次。")
            .markdown()
            .contains("title: 2022-2023年某某区总工会述职报告\n"));
    Draft both = draft("<title>某某网_工作报告</title><p>某某区总工会2023年述职报告<p>学习12次。");
    assertEquals("某某区总工会2023年述职报告", both.metadata().title().orElseThrow().value());
    assertEquals("学习12次。\n", body("<title>首页_某某网</title><p>学习12次。"));
    Draft led = draft("<title>2023年某某区总工会述职报告 - 某某网</title><p>学习12次。<p>下一篇：2022年某某区总工会述职报告");
    assertEquals("2023年某某区总工会述职报告", led.metadata().title().orElseThrow().value());
  }

  @Test
  void refusesAPageWithoutText() {
    Outcome<Draft> refused =
        Importer.read(
            "<script>x</script>".getBytes(StandardCharsets.UTF_8), "a.html", ImportOptions.NONE);
    assertTrue(refused.value().isEmpty());
    assertEquals("import-empty", refused.problems().get(0).code());
  }

  private static List<String> removed(Draft draft, Removal.Reason reason) {
    return draft.removals().stream()
        .filter(removal -> removal.reason() == reason)
        .map(Removal::text)
        .toList();
  }

  private static List<String> codes(Draft draft) {
    return draft.problems().stream().map(Problem::code).toList();
  }

  private static Draft read(byte[] bytes) {
    return Importer.read(bytes, "in.html", ImportOptions.NONE).value().orElseThrow();
  }

  private static Draft draft(String html) {
    return read(html.getBytes(StandardCharsets.UTF_8));
  }

  private static String body(String html) {
    return Seeds.body(draft(html));
  }
}
