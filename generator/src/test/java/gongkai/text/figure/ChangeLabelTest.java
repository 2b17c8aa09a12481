package gongkai.text.figure;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Labels of figures that say how another one changed or what it was held against. */
class ChangeLabelTest {
  @ParameterizedTest
  @CsvSource({
    "馆际互借费用13.2万元，比2022年减少1.9万元，下降12.6%。, 馆际互借费用 | 馆际互借费用比2022年减少 | 馆际互借费用下降",
    "门票收入880万元，与上年相比增加60万元，增长7.3%。, 门票收入 | 门票收入增加 | 门票收入增长",
    "渔获量3200吨，同比增长4%，完成年计划的102%。, 渔获量 | 渔获量同比增长 | 渔获量完成年计划"
  })
  void tellsOneChangeOfTheResultAndNotOfTheChangeBeforeIt(String sentence, String wanted) {
    TopicLabelsTest.assertLabels(wanted, sentence);
  }

  @ParameterizedTest
  @CsvSource({
    "一次试飞合格率96.3%，比上届高2.8个百分点；带飞学员97人。, 一次试飞合格率 | 一次试飞合格率比上届高 | 带飞学员",
    "养护费用310万元，比预算节约21%。, 养护费用 | 养护费用比预算节约",
    "缴费率98.2%，比乡里定的任务高0.2个百分点。, 缴费率 | 缴费率比乡里定的任务高"
  })
  void tellsWhatAResultIsHeldAgainstWhateverItIs(String sentence, String wanted) {
    TopicLabelsTest.assertLabels(wanted, sentence);
  }

  @ParameterizedTest
  @CsvSource({"渔业产值6.8亿元，同比下降3.2%；限额以上零售额11.05亿元，增速7.1%。, 渔业产值 | 渔业产值同比下降 | 限额以上零售额 | 限额以上零售额增速"})
  void tellsAChangeOfTheNearestResultAndNotOfOneInAnotherPart(String sentence, String wanted) {
    TopicLabelsTest.assertLabels(wanted, sentence);
  }

  @ParameterizedTest
  @CsvSource({"严控会议经费，全年支出8.9万元，同比压减12.7%。, 会议经费支出 | 会议经费支出同比压减"})
  void saysOfWhatAChangeIsAsTheResultSaysIt(String sentence, String wanted) {
    TopicLabelsTest.assertLabels(wanted, sentence);
  }
}
