package gongkai.importing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gongkai.model.Resemblance;
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
}
