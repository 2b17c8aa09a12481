package gongkai.text.figure.label;

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

  @ParameterizedTest
  @CsvSource({
    "投入各类资金2874万元，其中上级补助1120万元、海岛自筹1638万元。, 投入各类资金 | 投入上级补助资金 | 投入海岛自筹资金",
    "发放各类渔业补贴2874万元，其中燃油补助1120万元。, 发放各类渔业补贴 | 燃油补助",
    "职工住院报销比例达到84.7%，居民达到71.3%。, 职工住院报销比例 | 居民住院报销比例",
    "城镇居民人均可支配收入3.8万元，农村2.1万元。, 城镇居民人均可支配收入 | 农村居民人均可支配收入",
    "执结210件，到位金额3.2亿元。, 执结案件 | 到位金额"
  })
  void saysOfSortsAndCounterpartsWhatTheyAreOf(String sentence, String wanted) {
    TopicLabelsTest.assertLabels(wanted, sentence);
  }

  @ParameterizedTest
  @CsvSource({
    "因公出国仅2人次。, 因公出国",
    "即食海参产量310吨。, 即食海参产量",
    "根据举报查处走私案件12起。, 查处走私案件",
    "新增6项服务供给。, 新增服务供给",
    "逐项落实到9个股室。, 逐项落实股室",
    "全力以赴抢修线路12条。, 全力以赴抢修线路"
  })
  void cutsNoWordInTwo(String sentence, String wanted) {
    TopicLabelsTest.assertLabels(wanted, sentence);
  }
}
