package gongkai.importing;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gongkai.diagnostic.Outcome;
import gongkai.diagnostic.Problem;
import gongkai.document.Removal;
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
  void decodesByTheNamedEncodingStrictly() {
    String page = "<meta charset=gb2312><p>镕基。</p>";
    assertEquals("镕基。\n", Seeds.body(read(page.getBytes(Charset.forName("GB18030")))));
    byte[] lie = "<meta charset=utf-8><p>镕基。</p>".getBytes(Charset.forName("GB18030"));
    Outcome<Draft> refused = Importer.read(lie, "in.html", ImportOptions.NONE);
    assertEquals(
        List.of("import-encoding-broken"), refused.problems().stream().map(Problem::code).toList());
    byte[] marked = ("\uFEFF" + page).getBytes(StandardCharsets.UTF_8);
    assertEquals("镕基。\n", Seeds.body(read(marked)));
  }

  @Test
  void refusesAPageWithoutText() {
    Outcome<Draft> refused =
        Importer.read(
            "<script>x</script>".getBytes(StandardCharsets.UTF_8), "a.html", ImportOptions.NONE);
    assertTrue(refused.value().isEmpty());
    assertEquals("import-empty", refused.problems().get(0).code());
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
