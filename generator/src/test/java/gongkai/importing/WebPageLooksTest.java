package gongkai.importing;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gongkai.document.source.Removal;
import gongkai.importing.outcome.Draft;
import gongkai.importing.request.ImportOptions;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a browser makes of a page's styles: what it hides, sets apart, raises and numbers. */
class WebPageLooksTest {
  private static final String SECRET = "另有8家未备案。";

  @Test
  void leavesOutWhatARuleInAnotherRuleOrBlockHides() {
    for (String sheet :
        List.of(
            "@media (min-width:768px){.a{display:none}}",
            "@media only screen and (max-width: 120em), print{.a{display:none}}",
            "@supports (display:grid){@layer base{.a{display:none}}}",
            ".o{color:red; .a{display:none} &:hover{color:blue}}",
            ":is(.a,.b){visibility:hidden}",
            ".a{font-size:.5px}",
            ".a{color:rgba(0,0,0,0)}",
            ".a{position:absolute;clip:rect(0, 0, 0, 0)}",
            ".a{clip-path:inset(100%)}",
            ".a{max-height:0;overflow:hidden}",
            ".a{transform:translateX(2px) scale(0)}",
            ".a{filter:blur(2px) opacity(0%)}",
            ".a{content-visibility:hidden}",
            ".a{width:0;overflow:hidden}",
            ".a{position:absolute;width:1px;height:1px;margin:-1px;overflow:hidden}",
            ".a{background-color:#000;color:#000}",
            "@scope (.o) to (.z){p{display:none}}",
            "@container (min-width:1px){.a{display:none}}",
            ":where(.a){display:none}",
            ".o :where(p.a, p.z){display:none}")) {
      Draft draft =
          page(sheet, "<p>新建工会35家。</p><div class='o'><p class='a'>" + SECRET + "</p></div>");
      assertEquals("新建工会35家。\n", Seeds.body(draft), sheet);
      assertEquals(List.of(SECRET), hidden(draft), sheet);
    }
  }

  @Test
  void leavesOutTheCellsOfAColumnThatIsTakenOutOfItsTable() {
    String rows =
        "<tr><th>项目</th><th>计划</th><th>完成</th></tr><tr><td>新建工会</td><td>40家</td><td>35家</td></tr>"
            + "<tr><td rowspan='2'>走访职工</td><td>90户</td><td>120户</td></tr>"
            + "<tr><td>9批</td><td>12批</td></tr>";
    for (String columns :
        List.of(
            "<col><col style='visibility:collapse'><col>",
            "<colgroup><col><col class='a'></colgroup><colgroup><col></colgroup>",
            "<colgroup></colgroup><colgroup span='1' class='a'></colgroup>")) {
      Draft draft =
          page(".a{visibility:collapse}", "<table>" + columns + rows + "</table><p>完成。</p>");
      String table = Seeds.body(draft);
      assertTrue(table.startsWith("| 项目 | 完成 |\n"), table);
      assertEquals(List.of("计划", "40家", "90户", "9批"), hidden(draft), columns);
    }
    Draft shown =
        page("", "<table><col><col style='visibility:hidden'><col>" + rows + "</table><p>完成。</p>");
    assertTrue(Seeds.body(shown).contains("| 新建工会 | 40家 | 35家 |"), Seeds.body(shown));
  }

  @Test
  void readsFirstLettersAsTheirStyleShowsThem() {
    for (String style : List.of("font-size:0", "color:transparent", "color:#fff")) {
      Draft draft = page(".a::first-letter{" + style + "}", "<p class='a'>3<b>5</b>家企业建会。</p>");
      assertEquals("5家企业建会。\n", Seeds.body(draft).replace("==", ""), style);
      assertEquals(List.of("3"), hidden(draft), style);
    }
    Draft struck = page("p:first-letter{text-decoration:line-through}", "<p>3家企业建会。</p>");
    assertEquals("家企业建会。\n", Seeds.body(struck));
    Draft large = page("p::first-letter{font-size:200%;color:red}", "<p>35家企业建会。</p>");
    assertEquals("35家企业建会。\n", Seeds.body(large));
  }

  @Test
  void keepsWhatOnlyPaperOrASmallScreenHidesAndWhatIsPaintedThroughItsLetters() {
    for (String sheet :
        List.of(
            "@media print{.a{display:none}}",
            "@media (max-width:600px){.a{display:none}}",
            "@media screen and (min-width:3000px){.a{display:none}}",
            ".a{max-height:0}",
            ".a{color:transparent;-webkit-background-clip:text}",
            "@scope (.z){p{display:none}}",
            "@starting-style{.a{opacity:0}}",
            ".a{width:0}",
            ".a{font-size:12px;height:20px;overflow:hidden}")) {
      Draft draft = page(sheet, "<p class='a'>" + SECRET + "</p>");
      assertEquals(SECRET + "\n", Seeds.body(draft), sheet);
    }
  }

  @Test
  void leavesOutWhiteLettersWithoutAGround() {
    for (String sheet :
        List.of(
            ".a{color:#fff}",
            ".a{color:rgb(255, 255, 255)}",
            ".a{color:rgb(100% 100% 100% / 1)}",
            ".a{color:#FEFEFE}",
            ".a{color:hsl(0, 0%, 100%)}")) {
      Draft draft = page(sheet, "<p>新建工会35家。</p><p class='a'>" + SECRET + "</p>");
      assertEquals(List.of(SECRET), hidden(draft), sheet);
    }
    String white = "<p style='color:white'>" + SECRET + "</p>";
    for (String shown :
        List.of(
            "<div style='background:#c00'>" + white + "</div>",
            "<table bgcolor='#0000ff'><tr><td>" + white + "</td></tr></table>",
            "<link rel='stylesheet' href='a.css'>" + white)) {
      assertTrue(Seeds.body(page("", "<p>新建工会35家。</p>" + shown)).contains(SECRET), shown);
    }
  }

  /** As editors of messengers set columns: the size is zero only between them. */
  @Test
  void readsWhatIsShownInsideAHiddenPartAndNothingElseOfIt() {
    for (String sheet :
        List.of(
            ".a{font-size:0}.b{font-size:14px}",
            ".b{visibility:visible}.a{visibility:hidden}",
            ".a{color:transparent}.b{color:#333}",
            ".a{color:#fff}.a .b{color:rgb(0,0,0)}")) {
      Draft draft =
          page(sheet, "<p class='a'>" + SECRET + "<span class='b'>新建工会<i>35家</i>。</span></p>");
      assertEquals("新建工会35家。\n", Seeds.body(draft), sheet);
      assertEquals(List.of(SECRET), hidden(draft), sheet);
    }
  }

  @Test
  void raisesSmallLettersThatASheetMovesUp() {
    for (String sheet :
        List.of(
            ".a{position:relative;bottom:4px;font-size:8px}",
            ".a{vertical-align:top;font-size:60%}",
            ".a{vertical-align:top;font-size:x-small}")) {
      String body = "<p>服务10<span class='a'>4</span>人次。</p>";
      assertEquals("服务10⁴人次。\n", Seeds.body(page(sheet, body)), sheet);
    }
    String straight = "<p>服务10<span style='vertical-align:top'>4</span>人次。</p>";
    assertEquals("服务104人次。\n", Seeds.body(page("", straight)));
  }

  @Test
  void takesTheHalvesOfAFractionForNoMarksOfNotes() {
    assertEquals(
        "建会率³⁵⁄₄₀，新建3¹/₂家。\n",
        Seeds.body(
            page(
                "", "<p>建会率<sup>35</sup>&frasl;<sub>40</sub>，新建3<sup>1</sup>/<sub>2</sub>家。</p>")));
  }

  @Test
  void joinsNoDigitOfARaisedOrLoweredWordWithOthers() {
    assertEquals(
        "新建[注1]35家，10^(2.5)8户，12_(1.5)人，PM2.5。\n",
        Seeds.body(
            page(
                "",
                "<p>新建<sup>注1</sup>35家，10<sup>2.5</sup>8户，12<sub>1.5</sub>人，PM<sub>2.5</sub>。</p>")));
  }

  @Test
  void readsWordsAndFiguresThatASheetPutsIntoTheText() {
    String sheet =
        ".a::before{content:'一、'}.b:after{content:\"35家\"}.c::after{content:attr(data-n)}"
            + ".d:before{content:'»'}.e::after{content:'99家';display:none}";
    assertEquals(
        "## 一、履职情况\n\n新建35家\n\n走访48户\n\n培训\n",
        Seeds.body(
            page(
                sheet,
                "<p class=a>履职情况</p><p class=b>新建</p><p>走访<i class=c data-n=48></i>户</p>"
                    + "<p class='d e'>培训</p>")));
  }

  @Test
  void leavesOutWhatASheetDrawsALineThrough() {
    for (String line : List.of("border-top:1px solid", "height:1px;background:red")) {
      String rule = "content:'';position:absolute;left:0;right:0;top:50%;" + line;
      Draft draft = page(".a::after{" + rule + "}", "<p>新建<b class=a>45</b>35家</p>");
      assertEquals("新建35家\n", Seeds.body(draft), line);
    }
    String under = ".a::after{content:'';position:absolute;top:95%;border-top:1px solid}";
    assertEquals("新建45家\n", Seeds.body(page(under, "<p>新建<i class=a>45</i>家</p>")));
  }

  @Test
  void listsThePageThatAFrameHolds() {
    Draft draft = page("", "<p>新建35家。</p><iframe srcdoc='&lt;p&gt;走访48户。'></iframe>");
    assertTrue(draft.removals().stream().anyMatch(r -> r.text().equals("走访48户。")));
  }

  @Test
  void readsDigitsThatStandAsPictures() {
    assertEquals(
        "新建35家，走访48户，见。\n",
        Seeds.body(
            page(
                "",
                "<p>新建<img src='3.gif' alt='3'>5家，走访4<svg><text>8</text></svg>户，"
                    + "见<img src='4.png' alt='图4'>。</p>")));
  }

  @Test
  void readsAFormulaOnceThatIsAlsoDrawn() {
    String drawn = "<span aria-hidden='true'><i>35</i><i>40</i></span>";
    String spoken = "<span><math><mfrac><mn>35</mn><mn>40</mn></mfrac></math></span>";
    assertEquals(
        "建会率35/40。\n",
        Seeds.body(page("", "<p>建会率<b>" + spoken + drawn + "</b>。</p>")).replace("==", ""));
  }

  @Test
  void readsThePowersOfUnits() {
    assertEquals(
        "绿化3万米²，用水5公里³，会员[2]。\n",
        Seeds.body(page("", "<p>绿化3万米<sup>2</sup>，用水5公里<sup>3</sup>，会员<sup>2</sup>。</p>")));
  }

  @Test
  void readsASingleCellAboveAllColumnsAsALineAboveTheTable() {
    assertEquals(
        "2023年工作情况\n\n| 项目 | 数量 |\n| --- | --- |\n| 新建 | 35家 |\n",
        Seeds.body(
            page(
                "",
                "<table><tr><td colspan=2>2023年工作情况<tr><td>项目<td>数量<tr><td>新建<td>35家</table>")));
  }

  @Test
  void letsACellSpanAllRowsThatFollow() {
    assertEquals(
        "| 项目 | 本年 |\n| --- | --- |\n| 走访 | 48户 |\n|  | 12户 |\n",
        Seeds.body(
            page(
                "",
                "<table><tr><th>项目<th>本年<tbody><tr><td rowspan=0>走访<td>48户<tr><td>12户</table>")));
  }

  @Test
  void joinsNoDigitsThatAPageSetsApart() {
    for (String apart :
        List.of(
            "display:inline-block;width:9em",
            "display:table-cell",
            "margin-left:30px",
            "padding-right:1em",
            "position:absolute;left:200px",
            "float:left")) {
      String body = "<p>新建<span class='a'>12</span><span class='a'>35家</span></p>";
      assertEquals("新建12 35家\n", Seeds.body(page(".a{" + apart + "}", body)), apart);
    }
    String flex = "<div style='display:flex'><span>12</span><span>35家</span></div>";
    assertEquals("12 35家\n", Seeds.body(page("", flex)));
    assertEquals("1235家\n", Seeds.body(page("", "<p><span>12</span><span>35家</span></p>")));
  }

  @Test
  void numbersListsAsTheSheetOfThePageSays() {
    String list = "<ol class='a' start='2'><li>学习</li><li>工作</li></ol>";
    assertEquals(
        "## 二、学习\n\n## 三、工作\n",
        Seeds.body(page("ol.a{list-style-type:simp-chinese-informal}", list)));
    assertEquals(
        "II. 学习\n\nIII. 工作\n", Seeds.body(page(".a li{list-style:upper-roman inside}", list)));
    assertEquals("-1. 学习\n", Seeds.body(page("", "<ol start='-1'><li>学习</li></ol>")));
  }

  @Test
  void takesRemarksOfAWordFileSavedAsAPageForNoText() {
    Draft draft =
        page(
            "",
            "<p>新建35家<span class='MsoCommentReference'><a class='msocomanchor'>[王1]</a></span>。</p>"
                + "<div style='mso-element:comment-list'><p>应为45家</p></div>");
    assertEquals("新建35家。\n", Seeds.body(draft));
    assertEquals(List.of("[王1]", "应为45家"), draft.removals().stream().map(Removal::text).toList());
  }

  @Test
  void saysThatAScriptHoldsMoreThanThePage() {
    String script = "<script>var text='新建工会组织三十五家，发展会员一千二百人，走访慰问职工三百人次，调解争议';</script>";
    assertTrue(
        page("", "<p>加载中</p>" + script).problems().stream()
            .anyMatch(p -> p.code().equals("import-script-text")));
  }

  @Test
  void readsAPageThatWasSavedAsText() {
    byte[] page = "<!DOCTYPE html><html><body><p>新建35家。</p></body></html>".getBytes(UTF_8);
    assertEquals(
        "新建35家。\n",
        Seeds.body(Importer.read(page, "a.txt", ImportOptions.NONE).value().orElseThrow()));
  }

  @Test
  void leavesOutAndListsRowsAndCellsThatDoNotShow() {
    String table =
        "<table><tr><td>单位</td><td>数</td></tr><tr style='display:none'><td>乙</td><td>8家</td></tr>"
            + "<tbody hidden><tr><td>丙</td><td>9家</td></tr></tbody>"
            + "<tr><td>甲</td><td>35家</td><td style='display:none'>内部</td></tr></table>";
    Draft draft = page("", "<p>见表。</p>" + table);
    assertTrue(Seeds.body(draft).contains("| 甲 | 35家 |"), Seeds.body(draft));
    assertEquals(List.of("乙 8家", "丙 9家", "内部"), hidden(draft));
  }

  @Test
  void readsWhatAnOfficeProgramRaisesByItsPosition() {
    assertEquals(
        "服务10⁴人次，投入6×10⁵元。\n",
        Seeds.body(
            page(
                "",
                "<p>服务10<span style='position:relative;top:-4.0pt;mso-text-raise:4.0pt'>4</span>人次，"
                    + "投入6×10<span style='position:relative;top:-0.5em'>5</span>元。</p>")));
  }

  /** A link without sup would join the number before it; in one, 2 behind 800 is no power. */
  @Test
  void readsLinksToNotesAsTheirMarks() {
    assertEquals(
        "会员1200[1]人，职工800[2]人，户数300[3]户，见表3。\n",
        Seeds.body(
            page(
                "",
                "<p>会员1200<sup><a href='#n1'>[1]</a></sup>人，职工800<sup><a href='#n2'>2</a></sup>人，"
                    + "户数300<a href='#fn3'>3</a>户，见表<a href='#t3'>3</a>。</p>")));
  }

  @Test
  void breaksTheLineWhereAStyleDoes() {
    assertEquals(
        "投入3\n\n480万元。\n",
        Seeds.body(
            page(
                "",
                "<p><span style='display:block'>投入3</span><i style='display:"
                    + " BLOCK'>480万元。</i></p>")));
  }

  @Test
  void numbersListsAsABrowserDoes() {
    assertEquals(
        "## 一、履职情况\n\n## 二、存在问题\n\n新建35家\n\n2. 甲\n\n1. 乙\n\n### （二）组织\n\nB. 丙\n",
        Seeds.body(
            page(
                ".p{list-style:none}",
                "<ol style='list-style-type: cjk-ideographic'><li>履职情况</li><li>存在问题</li></ol>"
                    + "<ol class='p'><li>新建35家</li></ol><ol reversed><li>甲</li><li>乙</li></ol>"
                    + "<ol start=2 class='custom_cn2 list-paddingleft-1'><li>组织</li></ol>"
                    + "<ol start=2 style='list-style-type:upper-alpha'><li>丙</li></ol>")));
  }

  @Test
  void keepsTheDigitsOfAFormulaApart() {
    assertEquals(
        "合计∑_(1)^(12)35，x₁²，2(1/2)户，³√27，新建3(1/2)家。\n",
        Seeds.body(
            page(
                "",
                "<p>合计<math><munderover><mo>∑</mo><mn>1</mn><mn>12</mn></munderover><mn>35</mn></math>，"
                    + "<math><msubsup><mi>x</mi><mn>1</mn><mn>2</mn></msubsup></math>，"
                    + "<math><mn>2</mn><mfrac><mn>1</mn><mn>2</mn></mfrac></math>户，"
                    + "<math><mroot><mn>27</mn><mn>3</mn></mroot></math>，"
                    + "新建3<math><mfrac><mn>1</mn><mn>2</mn></mfrac></math>家。</p>")));
  }

  @Test
  void leavesOutWhatAMessengerPutsAboveAnArticle() {
    Draft draft =
        page(
            "",
            "<div class='rich_media_meta_list'><span>测试工会</span> <em>2024-01-20 10:00</em></div>"
                + "<div id='js_content' style='visibility:hidden'><p>新建工会35家。</p></div>");
    assertEquals("新建工会35家。\n", Seeds.body(draft));
  }

  private static List<String> hidden(Draft draft) {
    return draft.removals().stream()
        .filter(removal -> removal.reason() == Removal.Reason.HIDDEN)
        .map(Removal::text)
        .toList();
  }

  private static Draft page(String sheet, String body) {
    String html =
        "<html><head><style>"
            + sheet
            + "</style></head><body><h1>某某局2023年述职报告</h1>"
            + body
            + "</body></html>";
    return Importer.read(html.getBytes(StandardCharsets.UTF_8), "in.html", ImportOptions.NONE)
        .value()
        .orElseThrow();
  }
}
