package gongkai.importing.reading.title;

import static gongkai.importing.reading.MetadataLine.read;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gongkai.importing.Seeds;
import gongkai.importing.outcome.Draft;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Lines of a text in; which of them its title is, out. */
class TitleLinesTest {
  @Test
  void readsATitleBelowWhatAnOfficeSetsAboveIt() {
    String title = "2023年区总工会领导班子述职报告";
    for (String above :
        List.of(
            "目　录",
            "〔内部资料　注意保存〕",
            "示例县第十七届人民代表大会第二次会议文件之六",
            "示例街道应急管理办公室  安全生产工作通报 第19期",
            "示例镇水利通讯　　　　2024年第3期（总第47期）",
            "示例镇水利通讯 第三期（总第四十七期）",
            "示例镇水利通讯　第3期　总第47期　2024年1月8日",
            "附件2",
            "附件：",
            "工字〔2024〕3号",
            "2024年1月15日",
            "各位领导、同志们：",
            "机密★1年",
            "特急\n区工字〔2024〕12号")) {
      Draft draft = Seeds.draft(above + "\n" + title + "\n\n一、履职情况\n新建工会35家。\n");
      assertTrue(read(above + "\n" + title + "\n\n一、履职\n建成。\n").startsWith(title + " 2023 "));
      above.lines().forEach(line -> assertTrue(Seeds.body(draft).contains(line), line));
    }
    assertFalse(read("各位代表：\n我代表区总工会作2023年工作报告\n\n一、修路\n建成。\n").startsWith("我代表"));
  }

  /** Below who sends it and the number of the document, as on the head of an office's paper. */
  @Test
  void readsATitleOfTwoLinesThatNamesNoBodyBelowTheNumberOfTheDocument() {
    String rest = "\n示例区水务局党组：\n现将有关情况报告如下。\n一、主要做法\n召开会议12次。\n";
    for (String title :
        List.of(
            "关于2023年度履行全面从严治党主体责任情况的\n报告",
            "关于2023年度落实意识形态工作责任制情况的\n自查报告",
            "关于2023年法治建设\n工作情况的报告",
            "关于开展2023年度安全生产大检查情况的\n报告",
            "关于2023年度巡察整改工作\n进展情况的报告")) {
      for (String above :
          List.of(
              "中共示例区水文站支部委员会\n示水党〔2023〕19号\n",
              "示例区水文站文件\n示水文〔2024〕3号\n",
              "示水文〔2024〕3号\n",
              "示例区水文站\n\n示水文〔2024〕3号　签发人：张某\n\n")) {
        String read = read(above + title + rest);
        assertTrue(read.startsWith(title.replace("\n", "") + " 2023 "), above + title + read);
      }
    }
    String plain = "示水文〔2024〕3号\n关于2023年的几点\n说明\n如下。\n";
    assertFalse(read(plain).startsWith("示水文"), read(plain));
  }

  /** 签发人 stands at the end of the line that the first mark or the number has. */
  @Test
  void readsATitleBelowWhoSignsAPaperInTheLineOfAMark() {
    String rest = "\n\n示例市人民政府：\n现将有关情况报告如下：\n一、主要做法\n召开会议12次。\n";
    for (String above :
        List.of(
            "机密★一年　　　　　　签发人：李某",
            "000015　　　　　　　　签发人：李某",
            "特急　秘密★1年　　　签发人：李某　会签人：王某",
            "签发人：李某　　会签人：王某")) {
      for (String title :
          List.of(
              "示例市水务局关于报送2022年度\n防汛抗旱和水资源管理情况的\n报　告",
              "示例市水务局\n关于上报2022年水库移民工作情况的报告",
              "示例市水务局关于呈报2022年度节水工作情况的报告")) {
        String head = above + "\n\n示例市水务局文件\n\n示水〔2023〕7号\n\n";
        String read = read(head + title + rest);
        String whole = title.replaceAll("[\\s　]", "");
        assertEquals(whole + " 2022 示例市水务局 bureau team -", read, head);
      }
    }
  }

  @Test
  void readsATitleBelowADateInWordsSignsAWideLabelAndTheNameOfAColumn() {
    String title = "2023年区总工会领导班子述职报告";
    for (String above :
        List.of("二〇二四年一月二十日", "２０２４年１月２０日", "★", "索 引 号：000-2024-1", "发文字号：工发〔2024〕3号", "述职报告")) {
      for (String gap : List.of("\n", "\n\n")) {
        String text = above + gap + title + "\n\n一、履职情况\n新建工会35家。\n";
        assertTrue(read(text).startsWith(title + " 2023 "), above);
        assertTrue(Seeds.body(Seeds.draft(text)).contains(above), above);
      }
    }
  }

  @Test
  void readsATitleBelowOtherLinesOfAnOffice() {
    String title = "2023年区总工会领导班子述职报告";
    for (String above :
        List.of(
            "附件 3-2",
            "附件：2",
            "发布时间：2024-01-20 15:30:00",
            "尊敬的各位代表：\n大家好！",
            "成文日期：2024年1月20日",
            "示例县总工会文件",
            "（此件公开发布）",
            "签发人：张某",
            "密级：内部\n编号：0012",
            "第1页 共5页")) {
      String read = read(above + "\n" + title + "\n一、履职\n建成。\n");
      assertTrue(read.startsWith(title + " 2023 区总工会 "), above + ": " + read);
    }
  }

  @Test
  void readsATitleOnThreeLines() {
    assertEquals(
        "示例县总工会领导班子关于二〇二三年度落实党风廉政建设责任制情况的报告 2023 示例县总工会 district team -",
        read("示例县总工会领导班子\n关于二〇二三年度\n落实党风廉政建设责任制情况的报告\n（2024年1月8日）\n一、履职\n建成。\n"));
    assertTrue(read("正文第一行\n正文第二行\n\n一、履职\n建成。\n").startsWith("- "));
  }

  @Test
  void readsATitleThatBreaksWithinAWord() {
    String rest = "各基层法院：\n现将情况通报如下。\n一、总体情况\n新收案件3841件。\n";
    String title = "示例市中级人民法院2024年上半年审判执行工作情况通报";
    assertTrue(read("示例市中级人民法院2024年上半年审判执\n行工作情况通报\n" + rest).startsWith(title + " 2024 "));
    assertTrue(read("调研参考\n示例市中级人民法院2024年上半年审判执\n行工作情况通报\n" + rest).startsWith(title + " 2024 "));
  }

  /** The body stands by itself above a title that begins with it. */
  @Test
  void readsNoBodyTwiceIntoATitle() {
    String title = "示例市卫生健康委员会2022年工作总结和2023年工作要点";
    for (String gap : List.of("\n", "\n\n")) {
      String read =
          read("示例市卫生健康委员会" + gap + "示例市卫生健康委员会2022年工作总结和\n2023年工作要点\n第一部分　2022年工作总结\n完成。\n");
      assertTrue(read.startsWith(title + " 2022 示例市卫生健康委员会 "), read);
    }
  }

  @Test
  void readsASubtitleThatNamesTheYearAndTheBody() {
    String read = read("攻坚克难谱新篇 踔厉奋发建新功\n——示例港务集团工会2023年工作回眸\n\n本刊讯 2023年，工会紧扣中心。\n\n竞赛9项。\n");
    assertTrue(read.startsWith("攻坚克难谱新篇 踔厉奋发建新功——示例港务集团工会2023年工作回眸 2023 "), read);
  }

  @Test
  void readsATitleWhoseLastLinesSayOnlyWhatKindOfDocumentItIs() {
    for (String broken :
        List.of(
            "2023年度示例县医院领导班子述职述廉|报告",
            "2023年度示例县医院领导班子述职述廉|报　告",
            "2023年度示例县医院领导班子述职|述廉报告",
            "2023年度示例县医院领导班子述职|述廉|报告",
            "2023年度示例县医院领导班子述职述|廉报告",
            "2023年度示例县医院领导班子述职述廉报|告",
            "示例县医院|2023年度领导班子述职述廉|工作报告",
            "示例县医院2023年度|领导班子述职述廉|发言材料",
            "示例县医院领导班子2023年度述职述廉|报告（审议稿）",
            "示例县医院领导班子2023年度述职述廉||报告",
            "示例县医院||2023年度领导班子述职述廉报告",
            "2023年度||示例县医院领导班子述职述廉报告",
            "2023年度示例县医院领导班子履行全面从严治党主体责任情况述职述|廉报告")) {
      String title = broken.replace("|", "").replace("　", "");
      String lines = broken.replace('|', '\n');
      String wanted = title + " 2023 示例县医院 bureau team duty,integrity";
      assertEquals(wanted, read(lines + "\n\n一、履职\n建成。\n"), broken);
      assertEquals(wanted, read(lines + "\n（2024年1月8日）\n一、履职\n建成。\n"), broken);
    }
    assertEquals(
        "示例县医院2023年度工作总结 2023 示例县医院 bureau team -", read("示例县医院2023年度工作总\n结\n\n一、履职\n建成。\n"));
  }

  @Test
  void takesNeitherAYearNorABodyAloneForATitle() {
    String below = "\n\n一、履职\n建成。\n";
    assertEquals("2023年度述职述廉报告 2023 - - - duty,integrity", read("2023年度\n\n述职述廉报告" + below));
    assertEquals(
        "示例县医院述职述廉报告 2023 示例县医院 bureau - duty,integrity",
        read("示例县医院\n\n述职述廉报告\n\n（2023年度）" + below));
    assertTrue(read("示例县医院\n\n建成门诊楼，迎来病人。\n").startsWith("- "));
  }

  @Test
  void takesNoSentenceAndNoNameOfAColumnForTheLastLineOfATitle() {
    String title = "2023年度示例县医院领导班子述职";
    for (String below : List.of("报告期内，建成两座。", "报告人：张某", "一、报告", "工作报告会开了三次")) {
      assertTrue(read(title + "\n" + below + "\n一、履职\n建成。\n").startsWith(title + " 2023"), below);
    }
    assertTrue(read(title + "\n述职报告\n一、履职\n建成。\n").startsWith(title + " 2023"));
    assertFalse(read("2023年度\n\n正文第一行。\n").startsWith("2023"));
    assertTrue(read(title + "报告\n述职报告\n一、履职\n建成。\n").startsWith(title + "报告 2023"));
  }

  @Test
  void readsATitleBelowMarksOfSecrecyUrgencyAndTheNumberOfACopy() {
    String title = "2023年示例县总工会领导班子述职报告";
    for (String above :
        List.of(
            "秘密\n急件",
            "秘密★1年\n急件\n",
            "秘密\n急件\n000123",
            "机密（1年）\n特急件",
            "特急　秘密★1年",
            "副本",
            "份号 000123",
            "No.000123",
            "内部文件",
            "注意保密\n存档",
            "秘　密★1年\n特　急",
            "党内秘密\n00012")) {
      isReadBelow(above, title);
      isReadBelow(above, "关于2023年度工作情况的报告");
    }
    assertTrue(read("秘密\n\n正文没有题目。\n").startsWith("- "));
  }

  @Test
  void readsATitleBelowTheNumberOfAPaperForAMeeting() {
    for (String above :
        List.of(
            "全委会材料之三",
            "会议材料（三）",
            "县总工会六届五次全委会材料",
            "县总工会六届五次全委会材料\n",
            "县总工会六届五次全委（扩大）会议文件之二",
            "2024年全县工会工作会议材料",
            "职代会书面交流材料",
            "年终考核材料3")) {
      isReadBelow(above, "2023年示例县总工会领导班子述职报告");
      isReadBelow(above, "2023年度领导班子述职报告");
    }
    String title = "示例县水利局民主生活会发言材料";
    assertTrue(read(title + "\n\n一、履职\n建成。\n").startsWith(title + " "));
  }

  @Test
  void readsATitleBelowDraftsNewslettersAndLabels() {
    for (String above :
        List.of(
            "1月8日稿",
            "征求意见稿",
            "工会工作简报\n第3期（总第43期）\n示例县总工会办公室编　2024年1月8日",
            "2023年度述职材料汇编",
            "党组会议题之三",
            "档号：2024-01",
            "填报单位：示例县总工会",
            "县委考核组：")) {
      isReadBelow(above, "2023年示例县总工会领导班子述职报告");
      isReadBelow(above, "关于2023年度工作情况的报告");
    }
  }

  @Test
  void readsAWholeTitleBelowShortLinesThatNobodyForesaw() {
    String title = "示例县总工会2023年工作总结";
    for (String above : List.of("请各位委员审阅", "考核述职", "县直单位\n材料汇编", "牢记使命　勇于担当", "附表1", "限会后交回")) {
      isReadBelow(above, title);
    }
    assertEquals(
        "示例县总工会党组关于示例县总工会2023年工作情况的报告",
        Seeds.draft("示例县总工会党组\n关于示例县总工会2023年工作情况的报告\n\n一、履职\n建成。\n")
            .metadata()
            .title()
            .orElseThrow()
            .value());
    assertTrue(
        read("示例县总工会主席述职报告\n\n2023年述职报告\n一、履职\n建成。\n\n2022年述职报告\n一、履职\n建成。\n")
            .startsWith("示例县总工会主席述职报告 "));
    assertTrue(read("走访企业\n建成公园\n今年如此。\n示例县总工会2023年工作总结\n").startsWith("- "));
  }

  @Test
  void readsATitleBelowTheLineUnderTheHeadOfALetter() {
    for (String rule :
        List.of(
            "─".repeat(21),
            "—".repeat(26),
            "=".repeat(40),
            "━━━━━━━━━━━━★━━━━━━━━━━━━",
            "_".repeat(30),
            "一".repeat(20),
            "- ".repeat(20).strip())) {
      String head = "示例县总工会文件\n示工〔2024〕3号\n";
      isReadBelow(head + rule, "关于示例县总工会2023年工作情况的报告");
      isReadBelow("示例县总工会　　文件\n示工〔2024〕3号　　签发人：王某\n" + rule, "2023年度工作报告");
      isReadBelow("示例县总工会\n文件\n（示工〔2024〕3号）\n" + rule, "关于2023年工作情况的报告");
    }
  }

  @Test
  void readsATitleBelowWordsThatAreSpokenBeforeIt() {
    for (String above :
        List.of(
            "尊敬的各位领导、各位代表：\n大家好！\n下面我代表县总工会领导班子作述职报告。\n",
            "各位领导、同志们：\n下面，我代表县总工会领导班子述职。",
            "各位代表，大家好！\n根据会议安排，现将县总工会领导班子述职情况报告如下：",
            "各位代表：\n大家好！我代表县总工会领导班子作述职报告，请予审议。\n")) {
      isReadBelow(above, "2023年示例县总工会领导班子述职报告");
      isReadBelow(above, "2023年度领导班子述职报告");
    }
  }

  /** Nothing of what stands above a title is lost, and nothing of it is in the title. */
  private static void isReadBelow(String above, String title) {
    Draft draft = Seeds.draft(above + "\n" + title + "\n\n一、履职\n建成。\n");
    assertEquals(title, draft.metadata().title().orElseThrow().value(), above);
    assertEquals(2023, draft.year().orElseThrow(), above);
    String body = Seeds.body(draft).replaceAll("\\\\", "");
    above.lines().forEach(line -> assertTrue(body.contains(line.strip()), line));
  }

  @Test
  void takesOffTheSignsThatSayThatALineIsATitle() {
    String title = "2023年示例县总工会领导班子述职报告";
    for (String dressed :
        List.of(
            "# " + title,
            "## " + title + " ##",
            "**" + title + "**",
            "《" + title + "》",
            "题目：" + title,
            "标题: 《" + title + "》",
            "附件1\n题目：" + title)) {
      Draft draft = Seeds.draft(dressed + "\n\n一、履职\n建成。\n");
      assertEquals(title, draft.metadata().title().orElseThrow().value(), dressed);
      assertEquals(2023, draft.year().orElseThrow(), dressed);
      assertFalse(draft.removals().isEmpty(), dressed);
    }
    assertTrue(read("**" + title + "\n\n一、履职\n建成。\n").startsWith("**" + title));
    String two = "《规划》落实情况的报告";
    assertTrue(read(two + "\n\n一、履职\n建成。\n").startsWith(two));
  }

  @Test
  void readsATitleWhoseLastWordIsSetWide() {
    String title = "2023年示例县总工会领导班子述职报告";
    for (String wide : List.of("　述　职　报　告", " 述 职 报 告", "述职　报　告", "　述 职 报 告 ")) {
      String line = title.replace("述职报告", "") + wide;
      assertTrue(read(line + "\n\n一、履职\n建成。\n").startsWith(title + " 2023 "), line);
    }
    assertTrue(read("走访 东 西 两 路\n\n一、履职\n建成。\n").startsWith("走访 东 西 两 路"));
  }

  @Test
  void readsATitleBelowTheNumberOfAPageAndTakesTheMarkOfANoteOffIt() {
    String title = "2023年示例县总工会领导班子述职报告";
    assertTrue(read("1\n" + title + "\n\n一、履职\n建成。\n").startsWith(title + " 2023 "));
    assertTrue(read("12\n\n" + title + "[∗]\n\n一、履职\n建成。\n").startsWith(title + " 2023 "));
  }
}
