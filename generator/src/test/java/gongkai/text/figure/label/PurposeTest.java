package gongkai.text.figure.label;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Labels of money by what it was given for. */
class PurposeTest {
  @ParameterizedTest
  @CsvSource({
    "投入126万元改造老旧泵房6座。, 投入改造老旧泵房 | 改造老旧泵房",
    "投入95万元，改造灯塔7座。, 投入改造灯塔 | 改造灯塔",
    "筹集资金40万元修缮祠堂2座。, 筹集资金修缮祠堂 | 修缮祠堂",
    "筹集资金40万元，走访渔民300户。, 筹集资金 | 走访渔民",
    "开展“护苗”行动，投入35万元，购置设备3套。, 护苗行动投入 | 购置设备"
  })
  void saysWhatMoneyWasGivenForWhereThatStandsBehindIt(String sentence, String wanted) {
    TopicLabelsTest.assertLabels(wanted, sentence);
  }

  @ParameterizedTest
  @CsvSource({"总投资1.2亿元的冷链仓库主体封顶。, 冷链仓库总投资", "投资1850万元的种子库建成投用。, 种子库投资"})
  void namesTheThingThatMoneyWasPutInto(String sentence, String wanted) {
    TopicLabelsTest.assertLabels(wanted, sentence);
  }
}
