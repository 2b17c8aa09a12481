package gongkai.text.figure.label;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Labels of what something came to, beside by how much it changed. */
class LevelLabelTest {
  @ParameterizedTest
  @CsvSource({
    "减少支出30万元，下降至170万元。, 减少支出 | 支出",
    "水费支出减少30万元，下降至170万元，下降15%。, 水费支出减少 | 水费支出 | 水费支出下降",
    "会员增加300人，已增至1200人。, 会员增加 | 会员",
    "新增会员300人，达到1200人。, 新增会员 | 会员",
    "新增会员300人，会员达到1200人。, 新增会员 | 会员",
    "节约用电3万度，用电量降为12万度。, 节约用电 | 用电量",
    "漏损率下降2个百分点，降至8%。, 漏损率下降 | 漏损率",
    "能耗同比下降5%，降至30千克。, 能耗同比下降 | 能耗",
    "减少库存20吨，节约仓租3万元，减至80吨。, 减少库存 | 节约仓租 | 库存",
    "办理时间压缩3件，压缩至2件。, 办理时间压缩 | 办理时间"
  })
  void nameTheThingAndNotItsChange(String sentence, String wanted) {
    TopicLabelsTest.assertLabels(wanted, sentence);
  }

  @ParameterizedTest
  @CsvSource({
    "培训船员30人，累计培训船员300人。, 培训船员 | 累计培训船员",
    "客运量由12万人次增至15万人次，增长25%。, 客运量 | 客运量增长",
    "新增泊位200个，泊位总数达到1200个。, 新增泊位 | 泊位总数",
    "收入达3000万元，增长5%，增加150万元。, 收入 | 收入增长 | 收入增加",
    "新增驿站12个，覆盖率提高到95%。, 新增驿站 | 驿站覆盖率"
  })
  void areAsTheyWereWhereNothingChangedOrTheThingIsNamed(String sentence, String wanted) {
    TopicLabelsTest.assertLabels(wanted, sentence);
  }
}
