package gongkai.importing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gongkai.diagnostic.Problem;
import gongkai.document.source.Removal;
import gongkai.document.source.Removal.Reason;
import gongkai.i18n.Messages;
import gongkai.importing.outcome.Draft;
import gongkai.importing.reading.evidence.Proposal;
import gongkai.importing.request.ImportOptions;
import gongkai.model.Language;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What programs and sites put before and behind a report. */
class ClosingLinesTest {
  private static final String TEXT =
      "示例县图书馆2023年工作总结\n\n2023年，全馆接待读者12万人次。\n一、阅读推广\n举办讲座36场。\n示例县图书馆\n2024年1月12日\n";

  private static Draft page(String html) {
    byte[] bytes = html.getBytes(StandardCharsets.UTF_8);
    return Importer.read(bytes, "in.html", ImportOptions.NONE).value().orElseThrow();
  }

  private static String article(String last) {
    return "<meta charset=utf-8><title>示例县图书馆2023年工作总结</title><h1>示例县图书馆2023年工作总结</h1>"
        + "<p>2023年，全馆接待读者12万人次。</p><p>一、阅读推广</p><p>举办讲座36场。</p><p>示例县图书馆</p><p>2024年1月12日</p><p>"
        + last
        + "</p>";
  }

  @Test
  void leavesOutAndListsWhatAnArticleAsksOfItsReaders() {
    for (String line :
        List.of(
            "点个“在看”",
            "点个在看",
            "点亮“在看”",
            "喜欢就点个“在看”吧！",
            "记得点赞、在看、分享哦",
            "右下角点个“在看”，让更多人看到",
            "点赞+在看，一键三连",
            "设为星标，不错过每一篇",
            "长按识别二维码",
            "阅读原文",
            "点击“阅读原文”查看更多",
            "预览时标签不可点",
            "阅读 2,056　赞 31　在看 17",
            "阅读 10万+　点赞 128　在看 96",
            "赞 31 在看 17",
            "喜欢此内容的人还喜欢",
            "版权归原作者所有，本站仅提供存储服务",
            "版权归原作者所有",
            "点个在看你最好看",
            "★ 加入会员，免费下载全站30万篇范文 ★",
            "更多精彩范文请访问",
            "， ， ， 。视频 小程序 赞 ，轻点两下取消赞 在看 ，轻点两下取消在看",
            "file:///C:/Users/a/Desktop/report.html",
            "ﬁle:///C:/Users/张某/桌面/report.html 1/3")) {
      for (Draft draft : List.of(Seeds.draft(TEXT + line + "\n"), page(article(line)))) {
        assertTrue(draft.markdown().endsWith("2024年1月12日\n"), draft.markdown());
        assertTrue(
            draft.removals().stream()
                .filter(removal -> removal.reason() == Reason.NAVIGATION)
                .map(removal -> removal.text().replace("ﬁ", "fi"))
                .anyMatch(line.strip().replace("ﬁ", "fi")::equals),
            line);
      }
    }
  }

  @Test
  void keepsWhatAReportSaysInSuchWords() {
    for (String line :
        List.of(
            "为一线职工点赞",
            "给服务窗口点个赞",
            "扫描二维码即可办理入会",
            "关注困难职工",
            "分享经验，互相学习",
            "转发招聘信息286条",
            "获点赞1280次",
            "获赞86个",
            "阅读 2056 点赞 31",
            "登记作品版权归原作者的86件",
            "如有侵权行为86起，均已查处",
            "注明出处的资料",
            "版权归作者所有的口述史36部",
            "在看病报销上下功夫",
            "加入工会的会员免费下载学习资料286份",
            "评为三星标准化图书馆")) {
      assertTrue(Seeds.draft(TEXT + line + "\n").markdown().endsWith(line + "\n"), line);
    }
  }

  /** What proves a page to be a forum's may have been left out with its menus. */
  @Test
  void leavesOutTheAnswersOnAForumsPage() {
    String foot = "<div id=ft>Archiver|手机版|小黑屋| GMT+8, Processed in 0.03 second(s)</div>";
    String answers = "<p>评分 | 举报 | 回复</p><p>过客2008</p><p>沙发！学习了，我们去年接待读者20万人次。</p>";
    Draft draft = page(article("").replace("<p></p>", answers) + foot);
    assertTrue(draft.markdown().endsWith("2024年1月12日\n"), draft.markdown());
    assertEquals(
        List.of("评分 | 举报 | 回复", "过客2008", "沙发！学习了，我们去年接待读者20万人次。"),
        draft.removals().stream()
            .filter(removal -> removal.reason() == Reason.NAVIGATION)
            .map(Removal::text)
            .filter(text -> !text.startsWith("Archiver"))
            .toList());
  }

  /** A page may have no name in its head, and its first heading be that of the site. */
  @Test
  void takesNoNameOfASiteForTheTitle() {
    String body = "<p>全馆接待读者12万人次。</p><p>一、阅读推广</p><p>举办讲座36场。</p>";
    for (String site : List.of("示例县人民政府门户网站", "示例县文化旅游网", "示例县图书馆官网")) {
      for (String title : List.of("示例县图书馆2023年工作总结", "示例县图书馆工作总结")) {
        Draft draft =
            page("<meta charset=utf-8><h1>" + site + "</h1><h2>" + title + "</h2>" + body);
        assertEquals(title, title(draft));
        assertFalse(draft.markdown().contains(site), draft.markdown());
      }
    }
    for (String own : List.of("示例县人民政府网站2023年工作年度报告", "示例县图书馆工作总结")) {
      Draft draft = page("<meta charset=utf-8><h1>" + own + "</h1><h2>一、阅读推广</h2>" + body);
      assertEquals(own, title(draft));
    }
  }

  @Test
  void takesNoColumnAboveTheTitleForIt() {
    for (String column : List.of("通知公告", "政务公开", "新闻中心")) {
      Draft draft =
          page(
              "<meta charset=utf-8><h1>示例县水利网</h1><h2>"
                  + column
                  + "</h2><h3>示例县图书馆2023年工作总结</h3><p>全馆接待读者12万人次。</p>");
      assertEquals("示例县图书馆2023年工作总结", title(draft));
      assertFalse(draft.markdown().contains(column), draft.markdown());
    }
  }

  @Test
  void readsTheDayOfWritingFromTheIndexOfAPageThatIsLeftOut() {
    String head = "<meta charset=utf-8><title>示例县图书馆2023年工作总结</title>";
    String text = "<h1>示例县图书馆2023年工作总结</h1><p>全馆接待读者12万人次。</p>";
    for (String index :
        List.of(
            "<div class=nav><a href=/>首页</a></div><table"
                + " class=xxgk><tr><th>索引号<td>A/2024-12<th>文号<td>"
                + "<tr><th>成文日期<td>2024年01月12日<th>公开日期<td>2024年01月20日</table><div>%s</div>",
            "<ul><li>索引号：A/2024-12<li>成文日期：2024-01-12<li>发布日期：2024-01-20</ul>%s",
            "<div><span>索引号：A/2024-12</span><span>发文日期：2024-01-12</span><span>公开日期：2024-01-20</span></div>%s")) {
      Draft draft = page(head + index.formatted(text));
      assertEquals(
          Optional.of("2024-01-12"),
          draft.metadata().written().map(d -> d.value().toString()),
          index);
    }
    Draft stamped =
        page(head + "<h1>示例县图书馆2023年工作总结</h1><div>时间：2024-01-20 来源：县图书馆</div><p>接待读者12万人次。</p>");
    assertEquals(Optional.empty(), stamped.metadata().written());
  }

  @Test
  void joinsNoNumberWithTheDateBelowIt() {
    for (String number :
        List.of(
            "联系人：张某，联系电话：0000-1234567，传真：0000-1234568",
            "地址：示例县文化路，邮编：000000，电话：0000-1234567，传真：00001234568")) {
      for (String date : List.of("2024年1月12日", "2024-01-12", "2024年元月12日")) {
        Draft draft = Seeds.draft(TEXT.replace("2024年1月12日\n", number + "\n" + date + "\n"));
        assertTrue(draft.markdown().endsWith(number + "\n\n" + date + "\n"), draft.markdown());
        assertEquals(
            Optional.of("2024-01-12"), draft.metadata().written().map(d -> d.value().toString()));
      }
    }
    assertTrue(
        Seeds.draft("工作总结\n\n全年接待读者，包括老年读者、少儿读者和残疾读者12\n0860人次。\n")
            .markdown()
            .contains("残疾读者120860人次"));
  }

  @Test
  void writesLargeNumbersInGroupsOfThree() {
    String endless = "示例县图书馆接待读者，".repeat(240_000);
    Problem problem =
        Importer.read(endless.getBytes(StandardCharsets.UTF_8), "a.txt", ImportOptions.NONE)
            .problems()
            .get(0);
    String english = Messages.ofCommands(Language.ENGLISH).line(problem);
    assertTrue(english.contains("about 2,640,000 characters, more than 500,000"), english);
    String chinese = Messages.ofCommands(Language.CHINESE).line(problem);
    assertTrue(chinese.contains("全文约 264 万字，超过 50 万字"), chinese);
  }

  private static String title(Draft draft) {
    return draft.metadata().title().map(Proposal::value).orElse("");
  }
}
