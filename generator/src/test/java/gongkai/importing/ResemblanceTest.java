package gongkai.importing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gongkai.model.text.Resemblance;
import org.junit.jupiter.api.Test;

class ResemblanceTest {
  private static double between(String first, String second) {
    return Resemblance.of(first).to(Resemblance.of(second));
  }

  @Test
  void differentReportsHaveLittleInCommon() {
    for (int i = 0; i < Seeds.NAMES.size(); i++) {
      for (int j = 0; j < i; j++) {
        double common = between(Seeds.text(i), Seeds.text(j));
        assertTrue(common < 0.1, i + " and " + j + ": " + common);
      }
    }
  }

  @Test
  void aReportThatIsEditedInEverySentenceIsKnownAgain() {
    for (int i = 0; i < Seeds.NAMES.size(); i++) {
      String edited = Seeds.text(i).replaceAll("(?<=[。；，])[^。；，]", "某");
      assertTrue(between(Seeds.text(i), edited) > 0.5, Seeds.NAMES.get(i));
      assertTrue(isVersion(Seeds.text(i), edited), Seeds.NAMES.get(i));
    }
  }

  @Test
  void whatWasAddedOrSetOtherwiseCountsNothing() {
    assertEquals(1, between("走访企业12家。", "一、走访\n走访 企业12家。\n慰问职工3人。"));
    assertEquals(0, between("", "走访企业12家。"));
    Resemblance part = Resemblance.of("走访企业12家。");
    Resemblance whole = Resemblance.of("走访企业12家。慰问职工3人，新建工会5家。");
    assertEquals(1, part.in(whole));
    assertTrue(whole.in(part) < 0.5);
  }

  private static boolean isVersion(String first, String second) {
    boolean version = Resemblance.of(first).isVersionOf(Resemblance.of(second));
    assertEquals(version, Resemblance.of(second).isVersionOf(Resemblance.of(first)));
    return version;
  }

  @Test
  void reportsAfterOnePatternAreNoVersionsOfEachOther() {
    String pattern =
        """
        # 述职报告

        各位代表、同志们：

        现将一年来履行职责、廉洁自律的情况报告如下，请予审议。

        ## 一、履行岗位职责的主要情况

        %s

        ## 二、遵守廉洁自律规定的情况

        %s

        ## 三、存在的问题和下一步的打算

        %s

        以上报告，请各位代表、同志们批评指正。
        """;
    String first = pattern.formatted("走访企业12家，新建工会3家，调解纠纷5件。", "没有收受礼品礼金。", "深入一线的时间不够，下一年每月下去四天。");
    String second =
        pattern.formatted("修缮校舍7处，组织教师培训9期，新增学位240个。", "公务用车全部登记备案。", "教研活动形式单一，准备请外校名师来听课。");
    assertTrue(between(first, second) > 0.5, "alike by their pieces");
    assertFalse(isVersion(first, second));
    assertTrue(isVersion(first, first.replace("12家", "13家").replace("5件", "6件")));
    assertTrue(isVersion(first, first.replace("以上报告", "另外，协助街道办了两场招聘会。以上报告")));
  }

  @Test
  void aShortTextInALongOneIsNoVersionOfIt() {
    String report = Seeds.text(0);
    assertFalse(isVersion(report.substring(0, report.length() / 10), report));
    assertTrue(isVersion(report.substring(0, report.length() * 2 / 3), report));
  }
}
