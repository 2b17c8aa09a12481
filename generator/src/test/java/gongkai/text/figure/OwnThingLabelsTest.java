package gongkai.text.figure;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Labels that keep their own thing and deed, and take none that is not theirs. */
class OwnThingLabelsTest {
  @ParameterizedTest
  @CsvSource({
    "调解渔事纠纷32件，成功29件，成功率90.6%。, 调解渔事纠纷 | 调解成功渔事纠纷 | 调解成功率",
    "化解船员欠薪21起，成功20起。, 化解船员欠薪 | 化解成功船员欠薪",
    "调解渔事纠纷32件，调解成功29件。, 调解渔事纠纷 | 调解成功渔事纠纷"
  })
  void saysWhatSucceeded(String sentence, String wanted) {
    TopicLabelsTest.assertLabels(wanted, sentence);
  }

  @ParameterizedTest
  @CsvSource({
    "联合培养引水员29名。, 联合培养引水员",
    "获批海洋科学基金项目1项、省级课题5项。, 获批海洋科学基金项目 | 获批省级课题",
    "协助申请海事强制令11份，获批10份。, 协助申请海事强制令 | 协助申请海事强制令获批",
    "新登记渔业公司97家，注销8家。, 新登记渔业公司 | 注销渔业公司",
    "船员技能比武设7个工种，参赛268人。, 船员技能比武设工种 | 船员技能比武参赛",
    "在县里评比中排第二，得奖金两万元。, 得奖金"
  })
  void takesNoThingThatIsNotItsOwn(String sentence, String wanted) {
    TopicLabelsTest.assertLabels(wanted, sentence);
  }

  @ParameterizedTest
  @CsvSource({
    "24小时内启动防台响应2次。, 启动防台响应",
    "7日内程序回复率100%。, 7日内程序回复率",
    "全院131名干警接受海事培训4轮。, 接受海事培训",
    "新购救生艇、拖轮各1台，投入137万元。, 新购救生艇、拖轮 | 拖轮投入",
    "走私立案96起、走私货值812.5万元，同比“双降”24.4%和31.7%。, 走私立案 | 走私货值 | 走私立案同比“双降” | 走私货值同比“双降”",
    "航次收入首次突破1000万元，达到1086万元。, 航次收入 | 航次收入"
  })
  void leavesOutWithinWhatSpanAndHowMany(String sentence, String wanted) {
    TopicLabelsTest.assertLabels(wanted, sentence);
  }
}
