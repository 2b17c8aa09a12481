package gongkai.importing.reading;

import static gongkai.importing.reading.MetadataLine.read;
import static org.junit.jupiter.api.Assertions.assertEquals;

import gongkai.importing.Seeds;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Texts in; whether a body or a person reports, out. */
class ReportTypeTest {
  @Test
  void readsWhoReportsForABodyAndWhoForHimself() {
    for (String body : List.of("县人民法院", "县人民政府", "县人大常委会", "镇人民政府")) {
      String text = "工作报告\n各位代表：\n现在，我代表" + body + "向大会报告工作，请予审议。\n一、修路\n建成。\n";
      assertEquals(Optional.of("team"), type(text), body);
    }
    for (String title :
        List.of(
            "示例县总工会党组书记、主席张某2023年述责述廉述党建报告",
            "青石岭村党支部书记2023年度述职报告",
            "2023年县总工会主席述职述廉报告",
            "示例小学校长述职报告",
            "镇党委书记2023年度抓基层党建工作述职报告")) {
      assertEquals(Optional.of("individual"), type(title + "\n一、履职\n建成。\n"), title);
    }
    for (String title :
        List.of(
            "县总工会党组2023年述职报告",
            "示例县残疾人联合会2023年工作情况汇报",
            "示例农村商业银行股份有限公司2023年度社会责任报告",
            "示例县第二中学2023年度教学质量报告")) {
      assertEquals(Optional.of("team"), type(title + "\n一、履职\n建成。\n"), title);
    }
    assertEquals(Optional.empty(), type("2023年工作情况汇报\n一、履职\n建成。\n"));
    assertEquals(Optional.of("individual"), type("示例县财政局局长2023年工作汇报\n一、履职\n建成。\n"));
    assertEquals(Optional.empty(), type("班子成员2023年述职报告\n一、履职\n建成。\n"));
  }

  /** Whoever says 我局 may be its head. */
  @Test
  void takesOneWhoHoldsAnOfficeForAPersonWhateverHeAccountsFor() {
    for (String title :
        List.of(
            "示例县财政局党组书记抓基层党建工作2023年述职报告",
            "示例县卫健局党组书记履行党建第一责任人职责2023年度述职报告",
            "示例镇镇长落实主体责任2023年述职报告",
            "示例小学校长2023学年度述职报告",
            "示例小学校长2023—2024学年度第一学期述职报告",
            "示例县医院院长2023年履职情况报告",
            "示例县总工会党组书记、主席张某某同志2023年度述职述廉报告",
            "示例县总工会主席 张某某2023年度述职报告",
            "示例县财政局党组书记（局长）2023年述职报告",
            "示例县财政局副局长关于2023年度履职情况的报告",
            "示例社区居委会主任2023年度工作总结",
            "示例县财政局主要负责人2023年度述法报告",
            "示例县住建局总工程师2023年述职报告")) {
      assertEquals(Optional.of("individual"), type(title + "\n\n我局召开会议12次。\n"), title);
    }
  }

  @Test
  void takesNoOfficeOfManyAndNothingNamedAfterOneForAPerson() {
    for (String title :
        List.of(
            "示例县财政局局长办公室2023年述职报告",
            "示例县河长制办公室2023年述职报告",
            "示例县住房公积金管理部2023年述职报告",
            "团县委书记处2023年述职报告",
            "示例县市长热线2023年工作总结",
            "示例县家长学校2023年述职报告",
            "示例县经济增长2023年工作报告",
            "示例县财政局党组2023年述职报告",
            "示例镇党委书记和领导班子2023年述职报告")) {
      assertEquals(Optional.of("team"), type(title + "\n\n我局召开会议12次。\n"), title);
    }
    assertEquals(Optional.empty(), type("示例县水利局班子成员2023年述职报告\n\n我局召开会议12次。\n"));
    assertEquals(Optional.empty(), type("党组书记述职评议2023年情况报告\n\n我局召开会议12次。\n"));
    assertEquals(Optional.empty(), type("示例小学校长在教代会上的工作报告\n\n我校听课126节。\n"));
  }

  /** Minutes, notices and plans of how to do something account for nothing. */
  @Test
  void takesNobodyForAReporterWhereNobodyReports() {
    for (String title :
        List.of(
            "示例县教育局党组会议纪要",
            "关于召开述职会议的通知",
            "示例县教育局述职工作实施方案",
            "示例县教育局会议记录（摘要）",
            "领导班子成员2023年度述职报告汇编")) {
      assertEquals(Optional.empty(), type(title + "\n\n我局党组召开会议，领导班子述职。\n"), title);
    }
    assertEquals(Optional.of("team"), type("示例县教育局落实会议纪要情况的报告\n\n我局召开会议12次。\n"));
  }

  @Test
  void takesWhoHoldsAnOfficeBelowATitleOfDutiesForAPerson() {
    for (String line : List.of("示例县财政局党组成员、副局长　李某某", "示例小学副校长 王某", "示例镇镇长　赵 某")) {
      assertEquals(Optional.of("individual"), type("述责述廉报告\n" + line + "\n\n分管工作。\n"), line);
    }
    assertEquals(Optional.of("team"), type("领导班子述职报告\n示例县财政局局长　李某某\n\n完成任务。\n"));
    assertEquals(Optional.of("team"), type("述职报告\n示例县财政局局长　李某某\n\n我代表局领导班子述职。\n"));
    assertEquals(Optional.empty(), type("工作报告\n示例镇镇长　赵某\n\n完成任务。\n"));
    assertEquals(Optional.empty(), type("述职报告\n示例县财政局　李某某\n\n完成任务。\n"));
  }

  @Test
  void takesASummaryOfABodyThatPlansTooForATeam() {
    for (String title :
        List.of(
            "示例县残疾人联合会2023年工作总结和2024年工作要点",
            "示例县图书馆2023年工作总结及2024年计划",
            "示例县图书馆2023年工作总结暨2024年工作打算",
            "示例县图书馆二〇二三年度总结")) {
      assertEquals(Optional.of("team"), type(title + "\n\n完成任务。\n"), title);
    }
    assertEquals(Optional.empty(), type("示例县图书馆2024年工作要点\n\n完成任务。\n"));
  }

  @Test
  void takesABodyThatTellsOfItsWorkWithoutAnyPersonForATeam() {
    assertEquals(
        "示例市公共交通集团有限公司2023年度工作报告 2023 示例市公共交通集团有限公司 bureau team -",
        read("示例市公共交通集团有限公司2023年度工作报告\n\n完成客运量3亿人次。\n"));
    assertEquals("示例镇2023年述职报告 2023 示例镇 township - duty", read("示例镇2023年述职报告\n\n完成任务。\n"));
  }

  @Test
  void takesABodyThatDisclosesItsAccountsForATeam() {
    for (String title :
        List.of(
            "示例市红十字会2022年度部门决算",
            "示例区文物保护所2022年度部门决算公开说明",
            "示例县图书馆2022年度决算公开情况说明",
            "示例看守所2022年度执法公开报告",
            "示例县医院2022年度信息公开报告",
            "示例市人民政府驻滨海办事处2023年工作总结")) {
      assertEquals(Optional.of("team"), type(title + "\n\n一、概况\n完成任务。\n"), title);
    }
    for (String title : List.of("示例县图书馆2024年部门预算", "2022年度部门决算")) {
      assertEquals(Optional.empty(), type(title + "\n\n一、概况\n完成任务。\n"), title);
    }
    assertEquals(Optional.of("individual"), type("示例县图书馆2022年度部门决算\n\n一、概况\n我分管财务。\n"));
  }

  @Test
  void takesABodyWhoseReportIsAnnouncedForATeam() {
    String title = "示例市住房公积金2022年年度报告\n\n";
    for (String announced :
        List.of(
            "现将示例市住房公积金管理中心2022年年度报告公布如下。",
            "为接受社会监督，现将示例市看守所2022年度执法和保障情况公开如下：",
            "现将示例县图书馆2022年工作情况汇报如下：",
            "根据规定，现就示例县人民医院2022年度院务公开情况说明如下。")) {
      assertEquals(Optional.of("team"), type(title + announced + "\n一、概况\n完成任务。\n"), announced);
    }
    for (String other : List.of("现将2022年工作情况报告如下。", "现将示例县王某同志2022年工作情况报告如下。", "现将有关情况公布如下。")) {
      assertEquals(Optional.empty(), type(title + other + "\n一、概况\n完成任务。\n"), other);
    }
    assertEquals(Optional.empty(), type("2022年述职报告\n\n现将示例县图书馆2022年工作情况报告如下。\n一、概况\n完成任务。\n"));
  }

  @Test
  void takesABodyAtTheHeadOfTitleAndTextForATeam() {
    assertEquals(
        Optional.of("team"),
        type("示例区志愿服务指导中心交出2023年成绩单\n\n2023年，示例区志愿服务指导中心聚焦“一老一小”。\n一、队伍\n新增队伍62支。\n"));
    assertEquals(
        Optional.of("team"), type("示例县图书馆的2023年答卷\n\n示例县图书馆全年接待读者12万人次。\n一、阅读\n举办讲座36场。\n"));
    assertEquals(
        Optional.empty(), type("2023年，示例区志愿服务这样干\n\n2023年，示例区聚焦“一老一小”。\n一、队伍\n新增队伍62支。\n"));
    assertEquals(Optional.empty(), type("示例县图书馆王某：书香守夜人\n\n示例县王某坚守岗位。\n一、阅读\n举办讲座36场。\n"));
  }

  @Test
  void takesABodyThatAccountsForItsDutiesWithoutAnyPersonForATeam() {
    for (String[] told :
        new String[][] {
          {"青杨镇财政所2021年工作述职报告", "2021年，青杨镇财政所在镇党委领导下，认真履行职责。"},
          {"柳荫区水务局2021年度述职述廉报告", "2021年，区水务局坚持节水优先，供水持续改善。"},
          {"2021年度柳荫区档案馆述职报告", "2021年，柳荫区档案馆以查档群众为中心，现将履职情况报告如下："},
          {"松江街道办事处二〇二一年度述职报告", "一年来，街道办事处全面落实各项任务，现将班子履职情况报告如下。"},
          {"柳荫区水务局2021年度述职报告", "过去的一年，柳荫区水务局始终把守护河湖放在心上。"}
        }) {
      String text = told[0] + "\n\n" + told[1] + "\n一、做法\n召开会议12次。\n\n%s\n二〇二二年一月九日\n";
      assertEquals(Optional.of("team"), type(text.formatted("")), told[1]);
      assertEquals(Optional.of("team"), type(text.formatted("柳荫区水务局")), told[1]);
      assertEquals(Optional.empty(), type(text.formatted("王某某")), told[1]);
      assertEquals(Optional.empty(), type(text.formatted("述职人：王某某")), told[1]);
      assertEquals(
          Optional.of("individual"), type(text.formatted("").replace("召开", "我召开")), told[1]);
    }
  }

  @Test
  void leavesOpenWhoAccountsForDutiesWhereNoBodyIsSaidToDoThem() {
    for (String[] told :
        new String[][] {
          {"柳荫区水务局2021年度述职报告", "2021年，认真履行职责，供水持续改善。"},
          {"柳荫区水务局2021年度述职报告", "2021年，区水务局王某认真履行职责，供水持续改善。"},
          {"柳荫区水务局2021年度述职报告", "2021年，区水务局局长王某认真履行职责，供水持续改善。"},
          {"柳荫区水务局2021年度述职报告", "王某某\n\n2021年，区水务局坚持节水优先，供水持续改善。"},
          {"柳荫区水务局2021年度述职报告", "2021年，区水利局坚持节水优先，供水持续改善。"},
          {"柳荫区水务局王某2021年度述职报告", "2021年，区水务局坚持节水优先，供水持续改善。"},
          {"柳荫区水务局2021年度个人述职报告", "2021年，区水务局坚持节水优先，供水持续改善。"},
          {"2021年度述职报告", "2021年，区水务局坚持节水优先，供水持续改善。"}
        }) {
      Optional<String> type = type(told[0] + "\n\n" + told[1] + "\n一、做法\n召开会议12次。\n");
      assertEquals(told[0].contains("个人") ? "individual" : "-", type.orElse("-"), told[1]);
    }
  }

  @Test
  void takesABodyThatSignsAnOfficialReportForATeam() {
    String text = "\n\n根据要求，现将有关情况报告如下。\n一、做法\n召开会议12次。\n\n%s\n2023年12月29日\n";
    for (String title :
        List.of("关于2023年度履行全面从严治党主体责任情况的报告", "关于2023年法治建设工作情况的报告", "关于2023年度安全生产工作情况报告")) {
      assertEquals(Optional.of("team"), type(title + text.formatted("中共示例区检验所支部委员会")), title);
      assertEquals(Optional.of("team"), type(title + text.formatted("示例区检验所")), title);
      assertEquals(Optional.empty(), type(title + text.formatted("王某某")), title);
      String head = "中共示例区检验所支部委员会\n示检党〔2023〕19号\n";
      assertEquals(Optional.of("team"), type(head + title + text.formatted("")), title);
    }
    for (String title : List.of("关于2023年度履职情况的报告", "2023年度工作总结")) {
      assertEquals(Optional.empty(), type(title + text.formatted("示例区检验所\n王某某")), title);
    }
  }

  @Test
  void takesAReportOfWorkToACongressForThatOfTheBody() {
    for (String said :
        List.of("现在，我向大会作工作报告，请审议。", "我向大会作行政工作报告，请各位代表审议。", "现在，我向大会报告公司工作，请予审议。")) {
      assertEquals(
          Optional.of("team"),
          type("2024年行政工作报告\n\n——在某公司五届四次职工代表大会上\n\n各位代表：\n\n" + said + "\n一、回顾\n售水7403万立方米。\n"),
          said);
    }
    for (String title : List.of("2023年述职报告", "人大代表履职情况报告")) {
      String text = title + "\n\n各位代表：\n\n现在，我向大会报告工作。\n一、履职\n提出建议5件。\n";
      assertEquals(Optional.of("individual"), type(text), title);
    }
    assertEquals(Optional.of("individual"), type("2023年工作报告\n\n我向选区选民报告工作。\n一、履职\n提出建议5件。\n"));
  }

  @Test
  void takesNoBodyThatSaysIForAPerson() {
    String title = "示例海关2023年工作总结";
    String known = title + " 2023 示例海关 bureau ";
    for (String body : List.of("我关", "我大队", "我分局", "我项目部", "我学院", "我支部")) {
      assertEquals(known + "team -", read(title + "\n\n2023年，" + body + "完成任务。\n"), body);
    }
    assertEquals(known + "team -", read(title + "\n\n开设“你问我答”专栏，我馆建成。\n"));
    assertEquals(known + "individual -", read(title + "\n\n2023年，我完成任务。\n"));
    String village = "示例村二〇二三年村委会工作汇报";
    assertEquals(
        village + " 2023 示例村 township team -", read(village + "\n各位代表：\n我代表村委会说说这一年的活儿，我自己脾气急。\n"));
  }

  @Test
  void doesNotTakeUsForMe() {
    assertEquals("- - - - - -", read("我们始终坚持，我市和我国都在发展，自我革命，“我为群众办实事”。\n"));
    assertEquals("- - - - individual -", read("我始终坚持。\n"));
  }

  private static Optional<String> type(String text) {
    return Seeds.draft(text).metadata().type().map(read -> read.value().code());
  }
}
