package gongkai.text.figure.label;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Labels of two figures that measure one thing in two units. */
class SecondMeasureTest {
  @ParameterizedTest
  @CsvSource({
    "审理海事案件56件83人。, 审理海事案件 | 审理海事案件人数",
    "拆除网箱310口2.6万平方米。, 拆除网箱 | 拆除网箱面积",
    "资助海员子女36人9.2万元。, 资助海员子女 | 资助海员子女金额",
    "接访渔民31批78人次。, 接访渔民 | 接访渔民人次",
    "船长培训6期、210人次。, 船长培训 | 船长培训人次",
    "硬化渔港道路18条42.7公里。, 硬化渔港道路 | 硬化渔港道路长度",
    "改造渔村涉及11栋、528户。, 改造渔村涉及 | 改造渔村涉及户数",
    "退还茶礼4份，共3200元。, 退还茶礼 | 退还茶礼金额"
  })
  void namesTheSecondByWhatItsUnitMeasures(String sentence, String wanted) {
    TopicLabelsTest.assertLabels(wanted, sentence);
  }

  @ParameterizedTest
  @CsvSource({
    "发放海难救助金12人36万元。, 发放海难救助金 | 发放海难救助金",
    "放流鱼苗12批360万尾。, 放流鱼苗 | 放流鱼苗",
    "培训引水员3期、27人。, 培训引水员 | 培训引水员人数",
    "慰问船员126人，发放慰问金12万元。, 慰问船员 | 发放慰问金",
    "救助渔民12人、救助船东5人。, 救助渔民 | 救助船东"
  })
  void saysNoMoreOfMoneyThatIsTheThingItselfAndOfOtherWords(String sentence, String wanted) {
    TopicLabelsTest.assertLabels(wanted, sentence);
  }
}
