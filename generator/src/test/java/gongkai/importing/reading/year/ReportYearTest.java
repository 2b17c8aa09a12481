package gongkai.importing.reading.year;

import static gongkai.importing.reading.MetadataLine.read;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gongkai.importing.Seeds;
import gongkai.importing.outcome.Draft;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Texts in; the year that they report on, out. */
class ReportYearTest {
  @Test
  void readsNoYearInATitleThatTellsOfAllTimeSinceOne() {
    for (String since : List.of("2021年以来", "二〇二一年以来", "2021年至今")) {
      Draft draft = Seeds.draft(since + "示例县总工会工作总结\n\n一、工作\n建成。\n");
      assertEquals(Optional.empty(), draft.year(), since);
      assertEquals("示例县总工会", draft.metadata().unitName().orElseThrow().value(), since);
    }
    assertEquals(Optional.of(2023), Seeds.draft("2023年后勤中心工作总结\n\n一、工作\n建成。\n").year());
  }

  /** A report that is given in January on the year before bears the year in which it is given. */
  @Test
  void takesNoYearOfTheSessionForTheYearReportedOn() {
    String title = "2024年柳荫镇政府工作报告";
    String address = "各位代表：\n现在，我代表镇人民政府向大会作工作报告，请予审议。\n";
    assertTrue(
        read(title + "\n" + address + "一、2023年工作回顾\n建成。\n二、2024年工作安排\n修路。\n")
            .startsWith(title + " 2023 "));
    assertTrue(
        read(title + "\n" + address + "一、过去一年工作回顾\n建成。\n二、2024年工作安排\n修路。\n")
            .startsWith(title + " 2023 "));
    assertTrue(read(title + "\n" + address + "一、工作情况\n建成。\n").startsWith(title + " - "));
    assertTrue(read("在2023年全县工会工作会议上的讲话\n同志们：\n新建工会35家。\n").contains(" - "));
    assertTrue(read("示例县人民检察院工作报告\n（2023年12月28日）\n一、2023年工作\n办案。\n").contains(" 2023 "));
  }

  /**
   * Nor of a meeting of another kind, if the headings say so; of two that could be meant neither.
   */
  @Test
  void holdsTheYearOfATitleAgainstWhatTheHeadingsLookBackOn() {
    for (String title :
        List.of(
            "示例县总工会2024年工作报告",
            "示例县总工会二〇二四年工作报告",
            "示例县人民法院2024年工作报告",
            "示例县2024年政府工作报告",
            "示例镇2024年人代会工作报告",
            "示例县医院2024年职代会工作报告")) {
      assertEquals("2023", year(title, "一、2023年工作回顾", "二、2024年工作安排"), title);
      assertEquals("2023", year(title, "一、2023年主要工作", "二、2024年工作打算"), title);
      assertEquals("2023", year(title, "一、过去一年的工作", "二、2024年工作安排"), title);
      assertEquals("2023", year(title, "一、二〇二三年主要工作", "二、下一步打算"), title);
      assertEquals("2023", year(title, "2023年工作回顾", "2024年工作安排"), title);
      assertEquals("2024", year(title, "一、2024年工作回顾", "二、2025年工作安排"), title);
    }
    String report = "示例县总工会2024年工作报告";
    assertEquals("-", year(report, "一、2023年工作回顾", "二、2024年主要工作"));
    assertEquals("-", year(report, "一、履职", "二、2024年工作打算"));
    assertEquals("-", year("示例县总工会2024年度工作报告", "一、2023年工作回顾", "二、2024年工作安排"));
    assertEquals("-", year("示例县水利局2024年述职报告", "一、2023年主要工作", "二、不足"));
    for (int year : List.of(2023, 2024)) {
      String text = report + "\n\n一、工作回顾\n%d年，新建工会35家。\n二、工作安排\n再建40家。\n";
      Optional<Integer> wanted = year == 2024 ? Optional.of(2024) : Optional.empty();
      assertEquals(wanted, Seeds.draft(text.formatted(year)).year());
    }
  }

  @Test
  void keepsTheYearOfATitleBesideWhatTheYearBeforeLeft() {
    for (String title : List.of("示例县总工会2024年工作报告", "示例县水利局2024年述职报告", "示例县水利局2024年度工作总结")) {
      assertEquals("2024", year(title, "一、2023年述职评议问题整改情况", "二、履职"), title);
      assertEquals("2024", year(title, "一、2024年重点任务完成情况", "二、下一步打算"), title);
      assertEquals("2024", year(title, "一、履职", "二、2025年工作打算"), title);
      assertEquals("2024", year(title, "（一）2023年完成投资35亿元", "（二）修路"), title);
      assertEquals("2024", year(title, "一、修路", "二、建校"), title);
    }
  }

  @Test
  void keepsTheYearOfAReportOnAPartOfIt() {
    for (String part : List.of("上半年", "第一季度", "1-6月")) {
      String title = "示例县总工会2024年" + part + "工作报告";
      assertEquals("2024", year(title, "一、工作情况", "二、2024年下半年工作安排"), title);
    }
    assertEquals("2023", year("示例县水利局2024年工作会议报告", "一、2023年工作回顾", "二、2024年工作部署"));
  }

  @Test
  void readsTheYearOfACourtsReportFromItsOpening() {
    for (int year : List.of(2023, 2024)) {
      String text = "示例县人民法院2024年工作报告\n\n%d年，全院受理案件286件。\n一、审判\n结案。\n";
      assertEquals(Optional.of(year), Seeds.draft(text.formatted(year)).year());
    }
    assertEquals("-", year("示例县人民法院2024年工作报告", "一、审判", "二、2024年重点任务完成情况"));
  }

  @Test
  void takesNoTargetCountOrDateForTheYear() {
    for (String opening :
        List.of("到2024年底实现全覆盖，现汇报如下。", "全年服务2000余人次。", "自2019年3月任职以来，我努力工作。", "为实现2035年远景目标而努力。")) {
      assertTrue(Seeds.draft(opening + "\n").year().isEmpty(), opening);
    }
  }

  /** A sentence that says what is meant to be done opens with the year to come. */
  @Test
  void takesNoYearOfIntentForTheYear() {
    for (String opening :
        List.of(
            "2024年，我打算入户2,400户次。",
            "2024年，全镇拟新建充电桩20个。",
            "2024年，我们将再走访一遍。",
            "2024年争取再办两件实事。",
            "2024年，我想干成四件事。")) {
      assertTrue(Seeds.draft("大家好！\n" + opening + "\n").year().isEmpty(), opening);
    }
    assertEquals(Optional.of(2023), Seeds.draft("大家好！\n2023年，我将全部精力用在网格里。\n").year());
  }

  /** A meeting that hears reports on a year bears that year, whenever it is held. */
  @Test
  void readsTheYearOfWhichAMeetingHears() {
    String first = "大家好！今年护士离职率降到2.6%。\n说质量。\n说培训。\n说自己。\n";
    assertEquals(
        Optional.of(2023),
        Seeds.draft("在2023年度中层干部述职大会上的述职发言\n\n" + first + "2024年，我把三件事办好。\n").year());
    assertTrue(Seeds.draft("在2023年工作会议上的述职发言\n\n" + first + "2024年，我把三件事办好。\n").year().isEmpty());
  }

  @Test
  void readsTheYearOfASpokenReport() {
    for (String told : List.of("下面我把2023年的工作向大家说一说。", "下面，我就2023年的工作作个汇报。", "下面将2023年度履职情况汇报如下：")) {
      assertEquals(
          Optional.of(2023), Seeds.draft("大家好！\n" + told + "\n2024年，我打算多跑。\n").year(), told);
    }
  }

  @Test
  void readsAYearRightBehindANameThatEndsInANumeral() {
    assertEquals(Optional.of(2023), Seeds.draft("示例镇镇长张三2023年述职报告\n\n修路。\n").year());
    assertEquals(Optional.empty(), Seeds.draft("示例镇12023年述职报告\n\n修路。\n").year());
  }

  @Test
  void leavesThePlanOfATitleAside() {
    assertEquals(Optional.of(2023), Seeds.draft("2023年工作总结及2024年工作计划\n正文。\n").year());
    assertEquals(Optional.empty(), Seeds.draft("2021—2023年工作总结\n正文。\n").year());
    assertEquals(Optional.empty(), Seeds.draft("20**年工作总结\n正文。\n").year());
  }

  @Test
  void readsTheYearOfAStatedPeriod() {
    assertEquals(
        Optional.of(2023), Seeds.draft("政府信息公开年度报告\n所列数据的统计期限自2023年1月1日起至2023年12月31日止。\n").year());
  }

  /**
   * What an audit found in one year was mended in the next; with no day given, the year is open.
   */
  @Test
  void takesTheYearOfAnAuditForNoneOfTheReportThatFollowsIt() {
    String title = "示例县人民政府关于2021年度预算执行审计查出问题整改情况的报告";
    assertEquals(
        title + " 2022 示例县人民政府 district team -", read(title + "\n\n截至2022年10月31日，已整改113个。\n"));
    assertEquals(title + " - 示例县人民政府 district team -", read(title + "\n\n已整改113个。\n"));
  }

  private static String year(String title, String first, String second) {
    Draft draft = Seeds.draft(title + "\n\n" + first + "\n修路。\n" + second + "\n修桥。\n");
    return draft.year().map(String::valueOf).orElse("-");
  }
}
