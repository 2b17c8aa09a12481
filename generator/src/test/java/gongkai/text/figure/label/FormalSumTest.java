package gongkai.text.figure.label;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Labels of sums that are said in the signs of cheques too. */
class FormalSumTest {
  @ParameterizedTest
  @CsvSource({
    "发放渔民慰问金（大写：叁万元整）30000元。, 发放渔民慰问金",
    "发放渔民慰问金人民币30000元（大写：叁万元整）。, 发放渔民慰问金",
    "支付码头维修款人民币（大写：壹拾贰万伍仟元整）125000元。, 支付码头维修款",
    "支付码头维修款人民币壹拾贰万伍仟元整（大写）125000元。, 支付码头维修款",
    "上缴罚没款叁万贰仟元整（大写），即32000元。, 上缴罚没款",
    "'退还保证金，大写：叁万元整，小写：30000元。', 退还保证金",
    "举办即兴演讲赛12场。, 举办即兴演讲赛",
    "开展大写意国画展8场。, 开展大写意国画展"
  })
  void saysNothingOfTheSameSumInOtherSigns(String sentence, String wanted) {
    TopicLabelsTest.assertLabels(wanted, sentence);
  }
}
