package gongkai.importing.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;

import gongkai.importing.Seeds;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Texts in; the day on which they were written, out. */
class WrittenDateTest {
  private static final String TITLE = "示例县图书馆2023年工作总结\n";
  private static final String BODY = "\n一、阅读推广\n举办讲座36场。\n";

  @Test
  void readsADateBehindItsLabelUnderTheTitleAndAtTheEnd() {
    for (String line :
        List.of(
            "时间：2024年1月12日",
            "日期：2024.1.12",
            "日期：2024年1月12号",
            "日期: 2024-01-12",
            "填报时间：2024年1月12日",
            "报告时间：二〇二四年一月十二日",
            "成 文 日 期：2024年1月12日",
            "落款日期：２０２４年１月１２日",
            "填报单位：示例县图书馆　填报日期：2024年1月12日")) {
      assertEquals(Optional.of("2024-01-12"), written(TITLE + line + "\n" + BODY), line);
      assertEquals(Optional.of("2024-01-12"), written(TITLE + BODY + line + "\n"), line);
    }
  }

  @Test
  void readsADateAboveNotesCreditsAndAnAnnex() {
    for (String below :
        List.of(
            "注：1.优良天数按二级标准统计。",
            "[1] 其中涉及食堂的提案9件，另有3件并案处理。",
            "[1] 含分馆。\n\n[2] 上年结余3.08万元另账核算。\n\n[3] 同上。",
            "〔1〕含分馆。",
            "文章录入：admin　责任编辑：admin",
            "附表1\n\n| 项目 | 数量 |\n| 讲座 | 36 |",
            "附件2\n\n示例县图书馆讲座一览\n\n2023年5月6日")) {
      assertEquals(
          Optional.of("2024-01-12"),
          written(TITLE + BODY + "\n二○二四年一月十二日\n\n" + below + "\n"),
          below);
    }
  }

  @Test
  void readsTheFirstMonthByItsOtherName() {
    for (String line : List.of("2024年元月12日", "二〇二四年元月十二日", "（2024年元月12日）", "示例县图书馆　2024年元月12日")) {
      assertEquals(Optional.of("2024-01-12"), written(TITLE + BODY + line + "\n"), line);
    }
    assertEquals(
        Optional.of("2024-01-12"), written("附件2\n2024年元月20日\n" + TITLE + "2024年元月12日\n" + BODY));
  }

  @Test
  void readsADateBelowSeveralLinesThatSayWhoReports() {
    assertEquals(
        Optional.of("2024-01-05"),
        written("2023年度述职报告\n单位：示例县气象局\n姓名：李某\n职务：局长\n2024年1月5日\n" + BODY));
  }

  @Test
  void takesTheDayOfWritingFromAnIndexBeforeThatOfPublication() {
    String lines = "索引号：SL001/2024-00012\n发布机构：示例县图书馆\n%s\n" + TITLE + BODY;
    assertEquals(
        Optional.of("2024-01-12"), written(lines.formatted("成文日期：2024年1月12日\n发布日期：2024年1月20日")));
    assertEquals(Optional.of("2024-01-20"), written(lines.formatted("发布日期：2024-01-20 09:30")));
    String rows =
        "索 引 号\tSL001/2024-00012\t主题分类\t综合\n发布机构\t示例县图书馆\t成文日期\t2024-01-12\n"
            + "标　　题\t示例县图书馆2023年工作总结\t发布日期\t2024-01-20\n\n"
            + TITLE
            + BODY;
    assertEquals(Optional.of("2024-01-12"), written(rows));
    assertEquals("示例县图书馆2023年工作总结", Seeds.draft(rows).metadata().title().orElseThrow().value());
  }

  /** What a site puts under a title says when it was put there. */
  @Test
  void takesNoDayOfPublicationWithoutAnIndexForThatOfWriting() {
    for (String line :
        List.of(
            "发布日期：2024-01-20", "时间：2024-01-20　来源：示例县图书馆　字体：大 中 小", "发布时间：2024年1月20日　浏览次数：128")) {
      assertEquals(Optional.empty(), written(TITLE + line + "\n" + BODY), line);
    }
    String index = "索引号：SL001/2024-00012\n发布日期：2024-01-20\n";
    assertEquals(Optional.of("2024-01-12"), written(index + TITLE + BODY + "示例县图书馆\n2024年1月12日\n"));
  }

  @Test
  void takesNoDayOfAMeetingOrOfAPeriodForThatOfWriting() {
    for (String head :
        List.of(
            "示例县图书馆馆务会议纪要\n时间：2024年1月5日\n",
            "示例县图书馆述职会议情况\n时间：2024年1月5日\n地点：三楼会议室\n",
            "示例县图书馆述职会议情况\n主持人：张某\n时间：2024年1月5日\n",
            TITLE + "会议时间：2024年1月5日\n",
            TITLE + "时间：2023年1月1日至12月31日\n",
            TITLE + "报告期：2023年1月1日至2023年12月31日\n",
            TITLE + "任职时间：2021年3月5日\n",
            TITLE + "出生日期：1980年3月5日\n",
            TITLE + "——2024年1月5日在示例县图书馆职工大会上\n",
            TITLE + "（2024年1月5日馆务会议通过）\n")) {
      assertEquals(Optional.empty(), written(head + BODY), head);
    }
    assertEquals(Optional.empty(), written(TITLE + BODY + "二、时间\n时间：2024年3月5日\n地点：三楼\n"));
  }

  @Test
  void takesNeitherOfTwoDaysThatDiffer() {
    assertEquals(
        Optional.empty(), written(TITLE + "日期：2024年1月5日\n" + BODY + "示例县图书馆\n2024年1月12日\n"));
  }

  private static Optional<String> written(String text) {
    return Seeds.draft(text).metadata().written().map(read -> read.value().toString());
  }

  @Test
  void readsTheDateOfABodyAboveWhatAPageHasBelowIt() {
    for (String below :
        List.of("下载文档，方便收藏", "您对本文的评价：满意(128)不满意(3)", "附件下载：2.名单.doc", "（示例县融媒体中心记者 某某）\n\n分享一下")) {
      assertEquals(
          Optional.of("2024-01-12"),
          written(TITLE + BODY + "\n示例县图书馆\n\n2024年1月12日\n\n" + below + "\n"),
          below);
    }
    assertEquals(Optional.empty(), written(TITLE + BODY + "\n开放日\n\n2024年1月12日\n\n活动照旧进行\n"));
  }

  @Test
  void takesNoDayBeforeTheYearThatIsReportedOn() {
    assertEquals(Optional.empty(), written(TITLE + BODY + "\n示例县图书馆\n2014年1月12日\n"));
    assertEquals(Optional.of("2023-12-29"), written(TITLE + BODY + "\n示例县图书馆\n2023年12月29日\n"));
  }
}
