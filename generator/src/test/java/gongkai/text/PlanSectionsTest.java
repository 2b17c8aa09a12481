package gongkai.text;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlanSectionsTest {
  private static final String SENTENCE = "建成职工服务站10个。";

  @ParameterizedTest
  @ValueSource(strings = {"五、下一步工作打算", "下一步打算", "四、存在的问题及下一步努力方向", "五、2023年工作目标"})
  void aSectionOnPlansHoldsPlans(String heading) {
    PlanSections plans = new PlanSections(2022);
    plans.heading(1, heading);
    assertTrue(plans.holds(SENTENCE));
    plans.heading(2, "（一）加强服务");
    assertTrue(plans.holds(SENTENCE));
    plans.heading(1, "六、其他需要说明的事项");
    assertFalse(plans.holds(SENTENCE));
  }

  @ParameterizedTest
  @ValueSource(strings = {"二、履职情况", "一、2022年工作计划完成情况", "四、存在的不足", "一、2022年工作"})
  void anotherSectionHoldsNone(String heading) {
    PlanSections plans = new PlanSections(2022);
    plans.heading(1, heading);
    assertFalse(plans.holds(SENTENCE));
  }

  @Test
  void aSubsectionOnPlansEndsWithTheNextOfItsLevel() {
    PlanSections plans = new PlanSections(2022);
    plans.heading(1, "三、其他");
    plans.heading(2, "（一）下一步打算");
    assertTrue(plans.holds(SENTENCE));
    plans.heading(2, "（二）廉洁自律情况");
    assertFalse(plans.holds(SENTENCE));
  }

  @Test
  void aParagraphThatOpensWithAPlanIsOneByItself() {
    PlanSections plans = new PlanSections(2022);
    assertTrue(plans.holds("下一步，我将继续努力。"));
    assertTrue(plans.holds("2. 2023年，建成服务站10个。"));
    assertFalse(plans.holds("2022年，建成服务站10个。"));
    assertFalse(plans.holds(SENTENCE));
  }
}
