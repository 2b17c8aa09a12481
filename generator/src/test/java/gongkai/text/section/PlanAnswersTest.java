package gongkai.text.section;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class PlanAnswersTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "一、去年打算的完成情况",
        "上年度工作计划落实情况",
        "（一）2022年重点任务完成情况",
        "二、2023年工作目标完成情况",
        "一、上一年度承诺事项兑现情况",
        "去年述职承诺落实情况",
        "年初确定的十件实事办理情况",
        "一、年度目标任务完成情况"
      })
  void knowsAHeadingOverWhatBecameOfPlans(String heading) {
    assertTrue(PlanAnswers.isHeading(heading));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "五、下一步工作打算",
        "二、2023年工作完成情况",
        "二、主要工作完成情况",
        "三、巡察反馈问题整改任务完成情况",
        "二、2023年预算执行情况",
        "四、党风廉政建设责任制落实情况",
        "三、聚焦目标推进产业发展",
        "五、计划生育工作完成情况",
        "一、2023年工作总结和2024年工作计划",
        ""
      })
  void knowsNoOther(String heading) {
    assertFalse(PlanAnswers.isHeading(heading));
  }
}
