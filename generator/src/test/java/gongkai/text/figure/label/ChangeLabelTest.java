package gongkai.text.figure.label;

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

  @ParameterizedTest
  @CsvSource({
    "海葬费用压减8万元，降至22万元。, 海葬费用压减 | 海葬费用",
    "灯塔用油减少支出4万元，下降至31万元。, 灯塔用油减少支出 | 灯塔用油支出",
    "误点率同比下降1.2个百分点，降至3.4%。, 误点率同比下降 | 误点率",
    "吨水电耗下降5%，降到0.31千瓦时。, 吨水电耗下降 | 吨水电耗",
    "渔获量增长4%，达到3200吨。, 渔获量增长 | 渔获量",
    "船票收入增收60万元，增至880万元。, 船票收入增收 | 船票收入"
  })
  void saysOfALevelWhatItIsAndNotHowItWasComeTo(String sentence, String wanted) {
    TopicLabelsTest.assertLabels(wanted, sentence);
  }

  @ParameterizedTest
  @CsvSource({
    "渡口工会新建42家、撤并17家，净增25家，总数达到310家。, 渡口工会新建 | 撤并 | 渡口工会净增 | 渡口工会总数",
    "养蜂户新增36户，退出11户，净增25户。, 养蜂户新增 | 养蜂户退出 | 养蜂户净增",
    "新发展海员会员360人，转出110人，净增250人。, 新发展海员会员 | 海员会员转出 | 海员会员净增",
    "船队总数86艘，比上年净增3艘。, 船队总数 | 船队总数比上年净增",
    "公证办证1820件，净增案卷310卷。, 公证办证 | 净增案卷"
  })
  void saysOfWhatIsLeftOfAllThatWasMadeAndGivenUp(String sentence, String wanted) {
    TopicLabelsTest.assertLabels(wanted, sentence);
  }

  @ParameterizedTest
  @CsvSource({
    "船检合格率97.1%，比去年96.2%提高0.9个百分点。, 船检合格率 | 船检合格率比去年提高",
    "墓穴维护及时率95%，较2022年的92%提升3个百分点。, 墓穴维护及时率 | 墓穴维护及时率较2022年提升",
    "进港货轮和货物吞吐量同比分别增长3.1%和4.6%。, 进港货轮同比增长 | 货物吞吐量同比增长"
  })
  void holdsAChangeAgainstANumberThatIsNoPartOfIt(String sentence, String wanted) {
    TopicLabelsTest.assertLabels(wanted, sentence);
  }

  @ParameterizedTest
  @CsvSource({
    "新增渔工就业310人，完成市下达任务（300人）的103%。, 新增渔工就业 | 新增渔工就业完成市下达任务",
    "收缴会费32万元，为年度计划30万元的106.7%。, 收缴会费 | 收缴会费为年度计划",
    "发展船员会员310人，完成县总下达任务300人的103%。, 发展船员会员 | 发展船员会员完成县总下达任务",
    "办理渔船证48本，完成市任务的101%。, 办理渔船证 | 办理渔船证完成市任务"
  })
  void saysOfWhatATaskWasWhoeverSetItAndHoweverMuchItWas(String sentence, String wanted) {
    TopicLabelsTest.assertLabels(wanted, sentence);
  }
}
