package gongkai.importing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gongkai.diagnostic.Problem;
import gongkai.importing.outcome.Draft;
import gongkai.importing.request.ImportOptions;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What of a web page is the report's own, and what is told where that is not known. */
class ArticleOfPageTest {
  private static final String TITLE = "2023年某某区总工会领导班子述职报告";

  private static final String HEAD = "<title>" + TITLE + "</title>";

  private static final String ARTICLE =
      "<p>一、履职情况</p><p>全年新建工会35家。</p><p>坚持服务职工，走访困难职工和患病职工，职工反映良好。</p>"
          + "<p>某某区总工会</p><p>2024年1月15日</p>";

  private static final String BODY =
      "## 一、履职情况\n\n全年新建工会35家。\n\n坚持服务职工，走访困难职工和患病职工，职工反映良好。\n\n某某区总工会\n\n2024年1月15日\n";

  @Test
  void keepsWhatMayBeTheReportsOwn() {
    String own =
        "<p>联系人：某某　电话：0571-85123456</p><p>附件：<a href=a.xls>2023年统计表.xls</a></p>"
            + "<p><a href=b.docx>附件2：先进单位名单</a></p>";
    Draft draft = draft(HEAD + "<h1>" + TITLE + "</h1><div id=zoom>" + ARTICLE + own + "</div>");
    assertEquals(
        BODY + "\n联系人：某某　电话：0571-85123456\n\n附件：2023年统计表.xls\n\n附件2：先进单位名单\n", Seeds.body(draft));
    Draft signed =
        draft(
            HEAD
                + "<h1>"
                + TITLE
                + "</h1><div><p>全年新建工会35家。</p></div><div class=footer><p>某某区总工会</p>"
                + "<p>2024年1月15日</p></div>");
    assertEquals("全年新建工会35家。\n\n某某区总工会\n\n2024年1月15日\n", Seeds.body(signed));
    Draft numbered =
        draft(
            HEAD
                + "<div class=nav>首页</div><p>某工〔2024〕3号</p><p>附件1</p><h1>"
                + TITLE
                + "</h1><div id=zoom>"
                + ARTICLE
                + "</div>");
    assertEquals(TITLE, numbered.metadata().title().orElseThrow().value());
    assertEquals("某工〔2024〕3号\n\n附件1\n\n" + BODY, Seeds.body(numbered));
    assertFalse(codes(numbered).contains("import-above-title"));
    Draft headed =
        draft(
            HEAD
                + "<div class=redhead><p>某某区总工会文件</p><p>某工发〔2024〕3号</p></div><div><h1>"
                + TITLE
                + "</h1>"
                + ARTICLE
                + "</div>");
    assertEquals("某某区总工会文件\n\n某工发〔2024〕3号\n\n" + BODY, Seeds.body(headed));
    String annexes = "<p>附件：</p><p><a href=d?id=1>1.统计表</a></p><p><a href=d?id=2>2.名单</a></p>";
    assertEquals(
        BODY + "\n附件：\n\n1.统计表\n\n2.名单\n",
        Seeds.body(draft(HEAD + "<h1>" + TITLE + "</h1>" + ARTICLE + annexes)));
    String list =
        "<p>附件：</p><ul><li><a href=d?id=1>统计表</a><li><a href=d?id=2>名单</a><li><a"
            + " href=d?id=3>表</a></ul>";
    assertTrue(Seeds.body(draft(HEAD + "<h1>" + TITLE + "</h1>" + ARTICLE + list)).contains("统计表"));
    String notes = "<div class=footnotes><p>[1] 含非公企业</p></div>";
    assertTrue(
        Seeds.body(draft(HEAD + "<h1>" + TITLE + "</h1>" + ARTICLE + notes)).contains("含非公企业"));
  }

  @Test
  void findsATitleThatItsHeadPartsByADash() {
    for (String title : List.of("青春向党　奋楫争先——某某区总工会2023年工作报告", "一馆春秋　点滴关情——某某馆2023年工作回顾")) {
      String[] halves = title.split("(?=——)", -1);
      String top = "<ul><li><a href=1>首页</a></li></ul>";
      String page =
          "<title>" + title + "_某某网</title>" + top + "<p>" + halves[0] + "</p><p>" + halves[1];
      Draft draft = draft(page + "</p><p>新建工会35家。</p>");
      assertEquals(title, draft.metadata().title().orElseThrow().value());
      assertEquals("新建工会35家。\n", Seeds.body(draft));
    }
    Draft half =
        draft("<title>——某某站2022年工作回眸</title><h1>涓流汇海</h1><h2>——某某站2022年工作回眸</h2><p>采血35人。</p>");
    assertEquals("涓流汇海——某某站2022年工作回眸", half.metadata().title().orElseThrow().value());
  }

  @Test
  void readsATitleThatIsSetWideUnderTheHeadOfASessionsPapers() {
    Draft draft =
        draft(
            "<title>某某县人民检察院工作报告</title><div class=nav>首页</div><p>某某县第十七届人民代表大会第二次会议文件之六</p>"
                + "<p>某某县人民检察院</p><p>工 作 报 告</p><p>办理案件35件。</p>");
    assertEquals("某某县人民检察院工作报告", draft.metadata().title().orElseThrow().value());
    assertEquals("某某县第十七届人民代表大会第二次会议文件之六\n\n办理案件35件。\n", Seeds.body(draft));
    assertFalse(codes(draft).contains("import-above-title"));
  }

  @Test
  void namesOfElementsTakeNoTextOffThatMayBeAllThereIs() {
    String listed = "<div class=hot><p>新建工会35家</p><p>走访职工120户</p></div>";
    assertEquals(
        "新建工会35家\n\n走访职工120户\n", Seeds.body(draft(HEAD + "<h1>" + TITLE + "</h1>" + listed)));
    String pages =
        "<div class=related-page><p>新建工会35家。</p></div><div"
            + " class=related-page><p>走访职工120户。</p></div><div"
            + " class=related-page><p>慰问职工48人。</p></div>";
    assertEquals(
        "新建工会35家。\n\n走访职工120户。\n\n慰问职工48人。\n",
        Seeds.body(draft(HEAD + "<h1>" + TITLE + "</h1>" + pages)));
  }

  @Test
  void keepsTheWordsOfATablesCells() {
    String body =
        Seeds.body(
            draft(
                "<table><tr><td>规模<td>大<td>中<td>小<tr><td>建会<td>3家<td>5家<td>9家</table><p>完成。</p>"));
    assertTrue(body.startsWith("| 规模 | 大 | 中 | 小 |"), body);
  }

  @Test
  void keepsAndTellsOfUnknownLinesAboveATitle() {
    Draft draft = draft(HEAD + "<p>本报告在区总工会全委会上通过。</p><h1>" + TITLE + "</h1><p>全年新建工会35家。</p>");
    assertEquals(TITLE, draft.metadata().title().orElseThrow().value());
    assertEquals("本报告在区总工会全委会上通过。\n\n全年新建工会35家。\n", Seeds.body(draft));
    assertTrue(codes(draft).contains("import-above-title"));
    assertTrue(draft.markdown().contains("left-out"), draft.markdown());
  }

  @Test
  void keepsAndTellsOfLinesThatAreLinksFromEndToEnd() {
    Draft draft =
        draft(
            HEAD
                + "<h1>"
                + TITLE
                + "</h1><p>全年新建工会35家。</p><p><a href=y>走访困难职工280户。</a></p><p>发放慰问金12万元。</p>");
    assertEquals("全年新建工会35家。\n\n走访困难职工280户。\n\n发放慰问金12万元。\n", Seeds.body(draft));
    assertTrue(codes(draft).contains("import-linked-lines"));
    assertTrue(draft.markdown().contains("left-out"), draft.markdown());
  }

  private static Draft draft(String html) {
    return Importer.read(html.getBytes(StandardCharsets.UTF_8), "in.html", ImportOptions.NONE)
        .value()
        .orElseThrow();
  }

  private static List<String> codes(Draft draft) {
    return draft.problems().stream().map(Problem::code).toList();
  }

  /** The name of the body below the text is a part of the title too, and none of it. */
  @Test
  void takesTheTitleFromTheHeadWhereTheTextHasNone() {
    for (String head :
        List.of(
            TITLE,
            TITLE + "-某某区总工会",
            TITLE + "_工作报告_某某网",
            "【" + TITLE + "】-某某网",
            "某某区总工会 " + TITLE,
            TITLE + " 某某区总工会")) {
      Draft draft = draft("<title>" + head + "</title><div>" + ARTICLE + "</div>");
      assertEquals(TITLE, draft.metadata().title().orElseThrow().value(), head);
      assertEquals(2023, draft.year().orElseThrow(), head);
      assertEquals(BODY, Seeds.body(draft), head);
    }
  }

  /** A site's name as the first heading is no title, with or without a class that says so. */
  @Test
  void takesNoNameOfASiteForTheTitleWhereTheHeadHasOne() {
    for (String page :
        List.of(
            "<title>@T-某某区总工会-@S</title><header><h1 class=logo>@S</h1></header><main>@A</main>",
            "<title>@T_@S</title><div><h1>@S</h1></div><div>@A</div>",
            "<title>@S > 工作报告 > @T</title><h1><a href=/>@S</a></h1><div>@A</div>",
            "<title>@T</title><h1>@S</h1><div>@A</div>",
            "<title>@T-总工会-@S</title><h2>@S</h2><p>总工会</p><p>机构概况</p><div>@A</div>")) {
      for (String name : List.of("某某区人民政府门户网站", "某某区总工会官网", "某某政务信息网")) {
        Draft draft = draft(page.replace("@T", TITLE).replace("@S", name).replace("@A", ARTICLE));
        assertEquals(TITLE, draft.metadata().title().orElseThrow().value(), page);
        assertFalse(Seeds.body(draft).contains(name), page);
      }
    }
  }

  @Test
  void keepsATitleThatIsAboutASiteOrANet() {
    for (String title : List.of("某某区织牢职工帮扶网", "某某区总工会建成服务平台", "某某区开通职工网站")) {
      for (String head : List.of(title, title + "-某某网", title + "_工会工作_某某区总工会网站", "")) {
        Draft draft = draft("<title>" + head + "</title><h1>" + title + "</h1>" + ARTICLE);
        assertEquals(title, draft.metadata().title().orElseThrow().value(), head);
      }
    }
  }

  @Test
  void leavesOutWhatAPageSaysOfItselfAndItsReaders() {
    for (String line :
        List.of(
            "热门标签：<a>述职</a> <a>工会</a>",
            "本文链接：http://www.example.com/a/128.html",
            "推荐度：★★★★★",
            "累计访问：1286543人次 在线人数：35人",
            "上一页 1 2 下一页 共2页35条")) {
      Draft draft = draft(HEAD + "<h1>" + TITLE + "</h1>" + ARTICLE + "<p>" + line + "</p>");
      assertEquals(BODY, Seeds.body(draft), line);
      assertEquals("2024-01-15", draft.metadata().written().orElseThrow().value().toString(), line);
    }
  }

  /** A page hides its body until it is there, and else what nobody is to read. */
  @Test
  void leavesOutWhatIsHiddenBesideAnArticleHoweverLongItIs() {
    String hidden = "<div style='display:none'>" + "<p>内部事项，尚未公开。</p>".repeat(40) + "</div>";
    Draft draft = draft(HEAD + "<h1>" + TITLE + "</h1>" + ARTICLE + "<p>完。</p>" + hidden);
    assertEquals(BODY + "\n完。\n", Seeds.body(draft));
    assertTrue(codes(draft).contains("import-much-left-out"));
    String notes = "<div><p>甲说得好。</p><p>乙也说得好。</p><p>丙支持。</p></div>";
    Draft app =
        draft("<div style='display:none'><h1>" + TITLE + "</h1>" + ARTICLE + "</div>" + notes);
    assertTrue(Seeds.body(app).contains("全年新建工会35家。"));
    Draft loading = draft("<p>正在加载。</p><div style='display:none'>" + ARTICLE.repeat(2) + "</div>");
    assertTrue(Seeds.body(loading).contains("全年新建工会35家。"));
    assertTrue(codes(loading).contains("import-hidden-body"));
  }
}
