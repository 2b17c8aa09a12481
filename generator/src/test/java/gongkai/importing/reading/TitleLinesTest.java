package gongkai.importing.reading;

import static gongkai.importing.reading.MetadataReaderTest.read;
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
}
