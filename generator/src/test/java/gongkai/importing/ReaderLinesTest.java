package gongkai.importing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gongkai.document.source.Removal;
import gongkai.document.source.Removal.Reason;
import gongkai.importing.outcome.Draft;
import gongkai.importing.request.ImportOptions;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a site says to those who read, between and below the lines of an article. */
class ReaderLinesTest {
  private static final String TITLE = "某某县文化馆2022年工作总结";

  private static final String BODY = "全年举办展览14场。\n\n辅导团队36支。\n\n某某县文化馆\n\n2023年1月9日\n";

  private static Draft page(String head, String between, String behind) {
    String html =
        "<title>%s</title>%s<h1>%s</h1><div><p>全年举办展览14场。</p>%s<p>辅导团队36支。</p><p>某某县文化馆</p>"
            + "<p>2023年1月9日</p>%s</div>";
    byte[] bytes =
        html.formatted(TITLE, head, TITLE, between, behind).getBytes(StandardCharsets.UTF_8);
    return Importer.read(bytes, "in.html", ImportOptions.NONE).value().orElseThrow();
  }

  private static List<String> left(Draft draft) {
    return draft.removals().stream()
        .filter(removal -> removal.reason() == Reason.NAVIGATION)
        .map(Removal::text)
        .toList();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "【广告】某某家具城周年庆，沙发低至3.9折",
        "广告：中老年体检套餐特价398元，包邮到家。",
        "（广告）某某楼盘，首付低至12万元",
        "【推广】书法冬令营，原价680元，现仅需99元，名额有限",
        "【福利】前80名送绘本，报名热线：0571-81234567",
        "暑期游泳班原价1280元，体验价88元，咨询电话13500000000",
        "满200减80，爆款羽绒服券后299元，点击购买"
      })
  void leavesOutAdvertsBetweenTheLines(String advert) {
    Draft draft = page("", "<div class=ad><p>" + advert + "</p></div>", "");
    assertEquals(BODY, Seeds.body(draft));
    assertEquals(List.of(advert), left(draft));
    assertEquals(2, draft.indicators().size());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "【推广】推广良种18个，免费试用农机35台。",
        "【广告】查处违法广告26件。",
        "推广：水稻新品种12个",
        "集采后原价468元的药品仅需33元。",
        "发放满100元减20元消费券3万张",
        "帮扶企业举办周年庆促销12场，团购价销售农产品86万元。",
        "前50名送锦旗"
      })
  void keepsWhatAReportSaysOfGoodsAndPrices(String own) {
    assertTrue(Seeds.body(page("", "<p>" + own + "</p>", "")).contains(own));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "最佳浏览：IE7.0 1024*768",
        "最佳浏览效果：1366×768",
        "本站建议浏览分辨率1280*800，IE9.0及以上版本",
        "推荐浏览器：Chrome 80以上",
        "您对本文的评价：很好 35票 一般 2票 差 0票",
        "您对此信息的评价：满意(12) 基本满意(3) 不满意(0)",
        "您觉得这篇文章有用吗？有用 27 没用 1",
        "本文评分：★★★★☆",
        "您对本页面满意吗？ □ 满意 □ 一般"
      })
  void leavesOutHowAPageIsBestSeenAndHowItWasJudged(String line) {
    for (String behind : List.of("<p>" + line + "</p>", "<div class=vote>" + line + "</div>")) {
      Draft draft = page("", "", behind);
      assertEquals(BODY, Seeds.body(draft));
      assertEquals(List.of(line), left(draft));
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "您对窗口服务的评价：满意 356票，不满意 2票",
        "推荐浏览：12条",
        "建议显示屏采购3台",
        "最佳观看席：36个",
        "本文评价指标12项",
        "热线：受理咨询3200件"
      })
  void keepsWhatAReportSaysOfJudgementsAndScreens(String own) {
    assertTrue(Seeds.body(page("", "<p>" + own + "</p>", "")).contains(own));
  }

  @Test
  void leavesOutTheTelephoneOfAPaperBehindItsOtherLabels() {
    String row = "2023年01月12日 09:26　来源：某某日报　责任编辑：小王　热线：0571-8123456";
    String html = "<title>%s</title><h1>%s</h1><p>%s</p><p>全年举办展览14场。</p>";
    byte[] bytes = html.formatted(TITLE, TITLE, row).getBytes(StandardCharsets.UTF_8);
    Draft draft = Importer.read(bytes, "in.html", ImportOptions.NONE).value().orElseThrow();
    assertEquals("全年举办展览14场。\n", Seeds.body(draft));
  }

  private static Draft post(String behind) {
    String html =
        "<title>%s - 某某论坛</title><h1>%s</h1><div>楼主 发表于 2023-1-10 20:15 | 只看该作者</div>"
            + "<div class=t_f id=postmessage_35>全年举办展览14场。<br>辅导团队36支。<br>述职人：王某某<br>"
            + "2023年1月9日</div>%s<div>Powered by Discuz!</div>";
    byte[] bytes = html.formatted(TITLE, TITLE, behind).getBytes(StandardCharsets.UTF_8);
    return Importer.read(bytes, "in.html", ImportOptions.NONE).value().orElseThrow();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<div>个性签名：天道酬勤</div>",
        "<p>【签名档】：路漫漫其修远兮。</p>",
        "<div class=sign>一步一个脚印，走好12年。</div>",
        "<div class='sign xs0'><p>天道酬勤</p></div>",
        "<div class=signatures>天道酬勤</div>"
      })
  void leavesOutWhatStandsBelowEachPostOfAWriter(String signature) {
    Draft draft = post(signature);
    assertEquals("全年举办展览14场。\n\n辅导团队36支。\n\n述职人：王某某\n\n2023年1月9日\n", Seeds.body(draft));
    assertEquals("2023-01-09", draft.metadata().written().orElseThrow().value().toString());
  }

  @Test
  void leavesOutWhatAForumPutsBetweenTheWordsThoughItsSheetsAreMissing() {
    Draft draft = post("<div class=t_f id=postmessage_36><font class=jammer>( m2 8万元</font></div>");
    assertEquals("全年举办展览14场。\n\n辅导团队36支。\n\n述职人：王某某\n\n2023年1月9日\n", Seeds.body(draft));
    assertEquals(
        List.of("( m2 8万元"),
        draft.removals().stream()
            .filter(removal -> removal.reason() == Reason.HIDDEN)
            .map(Removal::text)
            .toList());
  }

  /** On other pages the same name is that of whoever signs a report. */
  @Test
  void keepsTheSignatureOfAReport() {
    String signed = "<div class=sign><p>某某县文化馆</p><p>2023年1月9日</p></div>";
    String html = "<title>%s</title><h1>%s</h1><p>全年举办展览14场。</p><p>个性签名：参与120人</p>" + signed;
    byte[] bytes = html.formatted(TITLE, TITLE).getBytes(StandardCharsets.UTF_8);
    Draft draft = Importer.read(bytes, "in.html", ImportOptions.NONE).value().orElseThrow();
    assertEquals("全年举办展览14场。\n\n个性签名：参与120人\n\n某某县文化馆\n\n2023年1月9日\n", Seeds.body(draft));
  }
}
