package gongkai.importing.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gongkai.document.source.Removal;
import gongkai.document.source.Removal.Reason;
import gongkai.document.source.SourceText;
import gongkai.importing.Seeds;
import gongkai.importing.outcome.Draft;
import gongkai.importing.request.ImportOptions;
import gongkai.model.vocabulary.Vocabulary;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class ResidueTest {

  @Test
  void closesAWordThatAPayWallMarkCutInTwo() {
    assertEquals(List.of("典型示范作用"), clean("典型示##paidbegin##范作用"));
    assertEquals(
        List.of(new Removal(1, 4, "##paidbegin##", Reason.PAYWALL)),
        removals("典型示##paidbegin##范作用"));
  }

  @Test
  void leavesHashesThatAreNoPayWallMark() {
    assertEquals(List.of("3##楼与##号##"), clean("3##楼与##号##"));
  }

  @Test
  void takesOffAnAdvertAfterASentenceAndInsideALine() {
    assertEquals(List.of("完成任务。"), clean("完成任务。好文章网www.example.cn"));
    assertEquals(List.of("完成任务。再接再厉。"), clean("完成任务。好文章网www.example.com再接再厉。"));
  }

  @Test
  void takesOutNumbersOfPagesBetweenTheLines() {
    String text = "提前转移\n\n— 2 —\n\n群众319户。\n第3页 共4页\n完。";
    assertEquals(List.of("提前转移", "群众319户。", "完。"), clean(text));
    assertEquals(
        List.of("— 2 —", "第3页 共4页"),
        removals(text).stream()
            .filter(removal -> removal.reason() == Reason.PAGE_NUMBER)
            .map(Removal::text)
            .toList());
    assertEquals(List.of("甲", "— 2 —", "— 5 —", "3"), clean("甲\n— 2 —\n— 5 —\n3"));
    String centred = " ".repeat(36);
    assertEquals(
        List.of("在全市", "运动会上获奖。"),
        clean("在全市\n\n" + centred + "— 1 —\n\n运动会上获奖。\n\n" + centred + "— 2 —"));
  }

  /** A reader of scanned pages may have seen the number of one page only. */
  @Test
  void takesOutTheOnlyNumberOfAPageBetweenLinesOfWords() {
    for (String mark : List.of("-3-", "— 3 —", "－３－", "第3页", "第 3 页", "第3页 共9页")) {
      String text = "走访职工35户。\n\n" + mark + "\n\n二、存在问题\n不足。";
      assertEquals(List.of("走访职工35户。", "二、存在问题", "不足。"), clean(text), mark);
      assertEquals(
          List.of(mark),
          removals(text).stream()
              .filter(removal -> removal.reason() == Reason.PAGE_NUMBER)
              .map(Removal::text)
              .toList());
    }
    assertEquals(List.of("甲。", "乙。", "丙。"), clean("甲。\n-2-\n乙。\n-5-\n丙。"));
    assertEquals(List.of("甲。", "-5-", "乙。", "-2-", "丙。"), clean("甲。\n-5-\n乙。\n-2-\n丙。"));
    for (String cell : List.of("3页", "-3", "3", "（3）", "— —")) {
      assertEquals(List.of("资料", cell, "单位"), clean("资料\n" + cell + "\n单位"), cell);
    }
  }

  @Test
  void takesOutRemarksBetweenTheLinesWithTheSignsAroundThem() {
    assertEquals(List.of("新建35家。"), clean("新建\uFFF935\uFFFA8\uFFFB家。"));
  }

  @Test
  void learnsASitesNameFromItsOtherAdverts() {
    assertEquals(
        List.of("增添了血液。", "营造良好生态", "正文。"),
        clean("增添了血液。砚台网www.example.cn\n营造良好生态砚台网www.example.cn\n正文。"));
  }

  @Test
  void knowsTheTradeNamesOfSuchSites() {
    assertEquals(List.of("营造良好生态"), clean("营造良好生态第一公文网www.example.cn"));
  }

  @Test
  void takesOffOnlyTheAddressIfTheNameCannotBeTold() {
    Residue.Cleaned cleaned = Residue.clean(SourceText.plain("营造良好生态砚台网www.example.cn"));
    assertEquals("营造良好生态砚台网", cleaned.lines().get(0).text());
    assertEquals(List.of(new SiteAdvert.Doubt(1, 1, "营造良好生态砚台网www.example.cn")), cleaned.doubts());
  }

  @Test
  void takesOffABareAddressAfterTheLastSentence() {
    assertEquals(List.of("完成任务。"), clean("完成任务。https://www.example.cn/a?b=1"));
    assertEquals(List.of(""), clean("更多材料请访问 www.example.cn"));
  }

  @Test
  void seesAnAdvertInFullWidthLettersOrBehindZeroWidthSpaces() {
    assertEquals(List.of("完成任务。"), clean("完成任务。砚台网ｗｗｗ．example．cn"));
    assertEquals(List.of("完成任务。"), clean("完成任务。砚台网www.exa\u200Bmple.cn"));
  }

  @Test
  void leavesTheAddressesOfTheReportItself() {
    for (String text :
        List.of(
            "在市总工会官网www.example.com公开信息31条。",
            "详见门户网www.example.gov.cn。",
            "公开网址：某某网www.example.com",
            "通过某某网www.example.com发布3条，通过某某网www.example.com答复4条。",
            "通过某某网www.example.com发布公告3条。")) {
      assertEquals(List.of(text), clean(text));
      assertEquals(List.of(), removals(text));
    }
  }

  @Test
  void takesOffAnAdvertInsideASentenceThatIsOneElsewhere() {
    assertEquals(
        List.of("完成任务。", "认真履行职责。"), clean("完成任务。砚台网www.example.cn\n认真履行砚台网www.example.cn职责。"));
  }

  @Test
  void asksAboutAnAddressInTheMiddleOfASentence() {
    String text = "通过某某网www.example.com发布公告3条。";
    assertEquals(
        List.of(new SiteAdvert.Doubt(1, 1, "通过某某网www.example.com")),
        Residue.clean(SourceText.plain(text)).doubts());
  }

  @Test
  void takesOffTheLinesThatASiteSetsAroundAText() {
    for (String line :
        List.of(
            "首页 > 述职报告 > 工会述职报告",
            "来源：示例网　作者：小编　时间：2024-02-03 09:15",
            "作者：小编　来源：网络整理　点击：12873次　评论：36条　发表于 2024-02-03 09:15",
            "【打印本页】【关闭窗口】 上一篇：2022年年报 下一篇：关于下达2023年计划的通知（37号）",
            "【下载本文需付费3元，VIP会员免费】",
            "（更多精彩内容请加QQ群 123456789，扫码关注送200篇范文）",
            "相关链接：先进单位名单（20家）　工作会议召开（3月2日）",
            "索引号：000014349/2024-00012",
            "关注公众号获取120篇范文",
            "本文档下载后可编辑修改",
            "共5页 第1页",
            "设为首页 | 加入收藏 今天是2024年1月30日 星期二",
            "您好，欢迎访问某某区总工会网站！",
            "您是第 1286543 位访问者",
            "主办：某某区总工会　地址：某某路128号　邮编：310000　电话：0571-85123456",
            "建议使用1024×768分辨率及IE8.0以上浏览器",
            "↓↓↓点击阅读原文",
            "点击上方蓝字关注我们",
            "来源 | 区总工会办公室",
            "编辑 | 李某　审核 | 王某",
            "扫描二维码关注公众号，回复“报告”领取100份模板",
            "以下是小编为大家整理的述职报告，欢迎阅读。",
            "本文来源：某某文库 http://www.example.com/doc/123.html 下载积分：20分",
            "点击下载Word文档（35.5KB）",
            "------分隔线------",
            "顶一下 (35) 60% 踩一下 (12) 40%",
            "2024-01-18 编辑：某某 来源：某某网")) {
      assertEquals(List.of("", "正文。"), clean(line + "\n正文。"), line);
      assertEquals(
          List.of(new Removal(1, 1, line, Reason.NAVIGATION)), removals(line + "\n正文。"), line);
    }
    assertEquals(
        List.of("正文。", "", "", "", "二、会员"), clean("正文。\n猜你喜欢：\n·述职报告（12篇）\n·个人述职报告范文\n二、会员"));
    assertEquals(
        List.of("正文。", "", "", "", "新建工会，报告若干家"),
        clean("正文。\n猜你喜欢\n2021年述职报告范文5篇\n2020年述职报告3000字\n新建工会，报告若干家"));
  }

  @Test
  void takesOffAListOfOtherTextsThatGoesOnToTheEnd() {
    assertEquals(List.of("新建35家。", "", "", ""), clean("新建35家。\n往期推荐\n2022年区总工会：走访280户\n我区新建工会48家"));
    String goesOn = "往期推荐\n我区新建工会48家\n二、存在问题\n覆盖面不够。";
    assertEquals(List.of("", "我区新建工会48家", "二、存在问题", "覆盖面不够。"), clean(goesOn));
    assertEquals(List.of("新建35家。", "", "先进名单", "附件：名单"), clean("新建35家。\n相关阅读\n先进名单\n附件：名单"));
  }

  @Test
  void asksNothingOfAnAddressInALineThatIsTakenOff() {
    String text = "全年新建工会35家。\n本文来源：某某文库 http://www.example.com/doc/123.html 下载积分：20分";
    assertEquals(List.of(), Residue.clean(SourceText.plain(text)).doubts());
  }

  private static List<String> ofPost(String title) {
    String page =
        "[年终总结] 某局2023年述职报告 [复制链接]\n笔墨春秋\n发表于 2024-1-18 09:42:11 | 只看该作者 | 查看: 3065\n"
            + "UID 20417　积分 8840\n"
            + title
            + "\n全年新建工会35家。[本帖最后由 某人 于 2024-1-21 09:42 编辑]\n支持 17 | 反对 1\n点评 | 评分 | 收藏 28\n"
            + "回复 支持 反对 使用道具 举报\n"
            + "某人　发表于 2024-1-19 08:01\n顶！我们去年建了40家。\n1 2 下一页 | 返回列表";
    return clean(page).stream().filter(line -> !line.isBlank()).toList();
  }

  @Test
  void takesOffWhatAForumSetsAroundAPostAndTheAnswersToIt() {
    assertEquals(List.of("某局领导班子2023年述职报告", "全年新建工会35家。"), ofPost("某局领导班子2023年述职报告"));
    assertEquals(List.of("某局2023年述职报告", "全年新建工会35家。"), ofPost(""));
  }

  @Test
  void takesOffTheHeadOfTheFirstPostAndTheFootOfAForumsPage() {
    for (String line :
        List.of(
            "回复本帖 | 收藏 12 | 支持 5 | 反对 0",
            "评分 | 举报 | 回复",
            "Archiver|手机版|小黑屋| GMT+8, Processed in 0.0312 second(s)",
            "GMT+8, 2024-1-20 09:12 , Processed in 0.091120 second(s), 19 queries .")) {
      List<String> left = clean("某局2023年述职报告\n只看该作者 | 倒序浏览\n全年新建工会35家。\n" + line);
      assertEquals(
          List.of("某局2023年述职报告", "全年新建工会35家。"),
          left.stream().filter(l -> !l.isBlank()).toList(),
          line);
    }
    for (String first :
        List.of("楼主 发表于 2024-1-17 21:08 | 只看该作者 | 倒序浏览", "楼主　发表于 2024-1-17 21:08:31 | 只看该作者")) {
      List<String> left = clean(first + "\n\n某局2023年述职报告\n全年新建工会35家。");
      assertEquals(
          List.of("某局2023年述职报告", "全年新建工会35家。"),
          left.stream().filter(l -> !l.isBlank()).toList(),
          first);
    }
  }

  @Test
  void takesOffAnswersBelowTheButtonsOfAPost() {
    String post = "某局2023年述职报告\n全年新建工会35家。\n2024年1月5日\n评分 | 举报 | 回复\n";
    String foot = "Archiver|手机版|小黑屋\n";
    List<String> own = List.of("某局2023年述职报告", "全年新建工会35家。", "2024年1月5日");
    for (String answer :
        List.of(
            "过客2008\n沙发！学习了，我们去年走访530户。",
            "沙发！",
            "小草\n\n谢谢分享，我们建了40家。\n春风\n学习了",
            "某人\n顶！",
            "支持楼主，写得好。")) {
      List<String> left = clean(post + answer + "\n" + foot);
      assertEquals(own, left.stream().filter(l -> !l.isBlank()).toList(), answer);
    }
    for (String more : List.of("顶住压力，全年增收12%。", "沙发厂建会12家。", "学习培训\n举办讲座36场。")) {
      assertTrue(clean(post + more + "\n" + foot).containsAll(List.of(more.split("\n", -1))), more);
      assertTrue(clean(post + more).contains("评分 | 举报 | 回复"), more);
    }
    assertTrue(clean(post + "沙发！学习了。").contains("沙发！学习了。"));
  }

  @Test
  void leavesCountsOfVotesWhereNothingProvesAForum() {
    assertEquals(List.of("支持 17 | 反对 1"), clean("支持 17 | 反对 1"));
  }

  @Test
  void leavesLinesOfTheReportThatLookLikeASites() {
    for (String line :
        List.of(
            "来源：会费收入35万元，拨款12万元。",
            "关注职工诉求",
            "扫码关注服务号的职工1200人。",
            "·走访职工35户",
            "主办：区总工会　承办：各街道工会",
            "联系人：某某　电话：0571-85123456",
            "地址：某某路128号　邮编：310000",
            "扫描二维码关注公众号1200人",
            "点击量12万次",
            "欢迎职工代表访问服务中心35人次",
            "今天是工会成立三十年",
            "审核：35件",
            "图片 | 12张",
            "编辑简报24期",
            "推荐使用国产浏览器35台",
            "下载积分兑换35人",
            "点击率3.5%",
            "（付费职工医疗互助）")) {
      assertEquals(List.of(line), clean(line), line);
    }
  }

  @Test
  void tellsWhenMuchOfATextWasTakenForASites() {
    String text = "全年新建工会35家，走访困难职工120户，调解劳动争议48件。\n";
    String links = "相关链接：先进单位名单公示（20家） 供销系统工作会议在本市召开（3月2日）\n";
    assertTrue(Seeds.draft(text + links).markdown().contains("left-out"));
    assertFalse(Seeds.draft(text.repeat(8) + links).markdown().contains("left-out"));
  }

  @Test
  void takesTheNumberOfModelTextsOffATitle() {
    assertEquals(List.of("2023年度述职报告"), clean("2023年度述职报告（范文五篇）"));
    assertEquals(List.of("2023年度述职报告"), clean("2023年度述职报告(通用10篇)"));
    assertEquals(List.of("发表文章（共5篇）"), clean("发表文章（共5篇）"));
    assertEquals(List.of("2023年述职报告"), clean("【热门】2023年述职报告三篇"));
    assertEquals(List.of("述职报告"), clean("述职报告集锦（15篇）"));
    assertEquals(List.of("2023年述职报告"), clean("2023年述职报告汇总七篇"));
    assertEquals(List.of("全年编发信息和总结三十篇。"), clean("全年编发信息和总结三十篇。"));
    assertEquals(List.of("【最新】消息"), clean("【最新】消息"));
  }

  @Test
  void takesOffWhatDoesNotShow() {
    assertEquals(List.of("职工群众"), clean("职\u200B工\u2060群\u00AD众"));
    assertEquals(List.of("走访48户"), clean("走访4\u034F8\uFE0F户"));
    assertEquals(List.of("3\uFE0F\u20E3，葛\uDB40\uDD00"), clean("3\uFE0F\u20E3，葛\uDB40\uDD00"));
    assertEquals(Reason.NOISE, removals("职\u200B工").get(0).reason());
  }

  @Test
  void keepsTheFormsOfCharactersInNames() {
    assertEquals(List.of("葛\uDB40\uDD00村𠮷"), clean("葛\uDB40\uDD00村𠮷"));
  }

  @Test
  void trimsAndListsIndentsButNoSpaceInsideALine() {
    assertEquals(List.of("万余元， “双十一”"), clean("\u3000\u3000万余元， “双十一”\u00A0"));
    assertEquals(
        List.of(
            new Removal(1, 1, "\u3000\u3000", Reason.WHITESPACE),
            new Removal(1, 13, "\u00A0", Reason.WHITESPACE)),
        removals("\u3000\u3000万余元， “双十一”\u00A0"));
  }

  @Test
  void removesNothingIfToldToKeep() {
    String text = "\u3000示##paidbegin##范。砚台网www.example.cn\n";
    Draft draft =
        Seeds.draft(
            text,
            new ImportOptions(
                ImportOptions.NONE.unit(),
                ImportOptions.NONE.year(),
                true,
                false,
                Vocabulary.EMPTY));
    assertEquals(List.of(), draft.removals());
    assertTrue(draft.markdown().contains(text), draft.markdown());
  }

  @Test
  void givesTheSeedsBackOnceTheListedRemovalsAreUndone() {
    for (int seed = 0; seed < Seeds.NAMES.size(); seed++) {
      Draft draft = Seeds.draft(seed);
      Residue.Cleaned cleaned = Residue.clean(SourceText.plain(Seeds.text(seed)));
      assertEquals(Seeds.text(seed), restored(cleaned.lines(), draft.removals()));
      String kept = cleaned.lines().stream().map(Line::text).collect(Collectors.joining());
      String title = draft.metadata().titleProposed() ? "" : draft.metadata().title().get().value();
      assertEquals(kept, title + withoutStructure(Seeds.body(draft)));
    }
  }

  @Test
  void keepsAll257RedactionMarksOfTheSeeds() {
    long marks = 0;
    for (int seed = 0; seed < Seeds.NAMES.size(); seed++) {
      marks += Seeds.body(Seeds.draft(seed)).chars().filter(c -> c == '*').count();
    }
    assertEquals(257, marks);
  }

  @Test
  void listsTheResidueOfTheSeeds() {
    assertEquals(List.of("5 笔杆儿网www.bgzjy.cn", "11 笔杆儿网www.bgzjy.cn"), residue(Seeds.draft(1)));
    assertEquals(List.of("9 ##paidbegin##", "19 ##paidend##"), residue(Seeds.draft(2)));
    assertEquals(List.of(), residue(Seeds.draft(0)));
    assertEquals(List.of(), residue(Seeds.draft(3)));
    assertEquals(List.of(), residue(Seeds.draft(4)));
  }

  private static List<String> residue(Draft draft) {
    return draft.removals().stream()
        .filter(removal -> removal.reason() != Reason.WHITESPACE)
        .map(removal -> removal.line() + " " + removal.text())
        .toList();
  }

  /** What the import adds: heading marks and line ends. The seeds need no backslash. */
  private static String withoutStructure(String body) {
    return body.replaceAll("(?m)^#{2,3} ", "").replace("\n", "");
  }

  private static String restored(List<Line> lines, List<Removal> removals) {
    List<String> source = new ArrayList<>();
    for (Line line : lines) {
      StringBuilder text = new StringBuilder(line.text());
      for (Removal removal : removals) {
        if (removal.line() == line.number()) {
          text.insert(removal.column() - 1, removal.text());
        }
      }
      source.add(text.toString());
    }
    return String.join("\n", Collections.unmodifiableList(source));
  }

  private static List<String> clean(String text) {
    return Residue.clean(SourceText.plain(text)).lines().stream().map(Line::text).toList();
  }

  private static List<Removal> removals(String text) {
    return Residue.clean(SourceText.plain(text)).removals();
  }
}
