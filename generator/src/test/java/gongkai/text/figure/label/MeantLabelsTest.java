package gongkai.text.figure.label;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Labels that say what the text says: no other number, no contrary, no thing of another clause. */
class MeantLabelsTest {
  @ParameterizedTest
  @CsvSource({
    "涉海公证较2022年的7018件增长87.1%。, 涉海公证较2022年增长",
    "“五一”“十一”两个假期登岛21.8万和26.3万人次。, “五一”“十一”两个假期登岛",
    "检修救生艇29篙、救生筏36只。, 检修救生筏",
    "牵头码头征地，23天签约96户，腾地413亩。, 码头征地签约 | 腾地",
    "24小时服务热线接听230次。, 24小时服务热线接听",
    "办结12345工单、船长信箱517件。, 办结12345工单、船长信箱"
  })
  void holdNoFigureOfTheText(String sentence, String wanted) {
    TopicLabelsTest.assertLabels(wanted, sentence);
  }

  @ParameterizedTest
  @CsvSource({
    "受理投诉11件，较上年少4件，办结11件。, 受理投诉 | 受理投诉较上年少 | 办结投诉",
    "检修船舶5238艘，较上年的6011艘减少773艘；其中本县户籍4876艘。, 检修船舶 | 检修船舶较上年减少 | 检修本县户籍船舶",
    "渔港总收入126万元，比前年多31万元；其中经营性收入84万元。, 渔港总收入 | 渔港总收入比前年多 | 经营性收入",
    "渔港总收入126万元，头一回比前年多31万元。, 渔港总收入 | 渔港总收入比前年多"
  })
  void areNoChangeWhereNothingChanged(String sentence, String wanted) {
    TopicLabelsTest.assertLabels(wanted, sentence);
  }

  @ParameterizedTest
  @CsvSource({
    "全年销售海盐2.18万箱，同比增加52箱、增长1.6%。, 销售海盐 | 销售海盐同比增加 | 销售海盐增长",
    "受理投诉6件，均已办结，较上年少4件。, 受理投诉 | 受理投诉较上年少",
    "接待支出0.68万元，较上年少支0.21万元。, 接待支出 | 接待支出较上年少支",
    "展出贝壳1286件，较旧展多430件。, 展出贝壳 | 展出贝壳较旧展多",
    "走进渔村63个，较去年多17个渔村。, 走进渔村 | 渔村较去年多",
    "发生事故47起，死亡14人，同比分别少5起、少3人。, 发生事故 | 事故死亡 | 发生事故同比少 | 事故死亡同比少"
  })
  void sayOfAChangeWhatChanged(String sentence, String wanted) {
    TopicLabelsTest.assertLabels(wanted, sentence);
  }

  @ParameterizedTest
  @CsvSource({
    "单日最高进港68艘，是日常日均量14艘的4.8倍。, 单日最高进港 | 日常日均量 | 单日最高进港是日常日均量倍数",
    "运送旅客52万人次，是上年的1.67倍，同比增长67.4%。, 运送旅客 | 运送旅客是上年倍数 | 运送旅客同比增长",
    "集装箱5.62万标箱，是上年的2.1倍。, 集装箱 | 集装箱是上年倍数",
    "存栏种羊3万头，为上年同期的103%。, 存栏种羊 | 存栏种羊为上年同期"
  })
  void sayOfAMultipleWhatItIsHeldAgainst(String sentence, String wanted) {
    TopicLabelsTest.assertLabels(wanted, sentence);
  }

  @ParameterizedTest
  @CsvSource({
    "完善航行制度12项，约谈11人次。, 完善航行制度 | 约谈",
    "签订承诺书39份，轮岗10人。, 签订承诺书 | 轮岗",
    "总收入3214万元，其中财政拨款1842万元、培训收入1210万元。, 总收入 | 财政拨款 | 培训收入",
    "召开船东大会31次，大额采购全部进场，节约资金32.6万元。, 召开船东大会 | 采购节约资金",
    "旅客满意度98.1%，投诉5起。, 旅客满意度 | 投诉",
    "航道里程127公里，灯塔98座。, 航道里程 | 灯塔",
    "召开船东大会31次，节约资金32.6万元。, 召开船东大会 | 节约资金",
    "跟船东打交道少，满意率只有89%。, 满意率",
    "垃圾费每船每年15元，收缴率96%。, 垃圾费收缴率",
    "公务接待零支出，出差7次。, 出差",
    "经测算，户均减负1.1万元。, 户均减负",
    "改造危房13户，改厕152户。, 改造危房 | 改厕",
    "开展应急疏散演练10次、法治讲座6场。, 开展应急疏散演练 | 法治讲座"
  })
  void takeNoWordFromAClauseThatHasNothingToDoWithThem(String sentence, String wanted) {
    TopicLabelsTest.assertLabels(wanted, sentence);
  }

  @ParameterizedTest
  @CsvSource({
    "救助候鸟37只，放飞31只。, 救助候鸟 | 候鸟放飞",
    "采购木料37方，外运31方。, 采购木料 | 木料外运",
    "核查渔民投诉19件，属实3件。, 核查渔民投诉 | 渔民投诉属实",
    "引进博士6名，硕士38名。, 引进博士 | 引进硕士",
    "收到申请26件，其中自然人21件、法人5件，办结26件。, 收到申请 | 自然人申请 | 收到法人申请 | 办结申请",
    "举办活动276场，其中讲座40场、展览18场、培训65场。, 举办活动 | 举办讲座活动 | 举办展览活动 | 培训",
    "船影厅放映612场，观众9万人次，其中学生6万人次。, 船影厅放映 | 船影厅放映观众 | 学生观众"
  })
  void areOfWhatTheDeedWasDoneTo(String sentence, String wanted) {
    TopicLabelsTest.assertLabels(wanted, sentence);
  }

  @ParameterizedTest
  @CsvSource({
    "召开船东大会31次，研究议题94项。, 召开船东大会 | 大会研究议题",
    "集中采购渔网12批，节约资金32.6万元。, 集中采购渔网 | 渔网节约资金",
    "排查船舶隐患137条，整改137条。, 排查船舶隐患 | 整改船舶隐患",
    "新建微型渔港9座，惠及渔民3000人。, 新建微型渔港 | 微型渔港惠及渔民",
    "文体协会发展到13个，会员900多人。, 文体协会 | 文体协会会员"
  })
  void areStillCompletedFromTheSameChain(String sentence, String wanted) {
    TopicLabelsTest.assertLabels(wanted, sentence);
  }

  @ParameterizedTest
  @CsvSource({
    "工作票12张、操作票8张，合格率均为100%。, 工作票 | 操作票 | 工作票、操作票合格率",
    "接收垃圾16吨、油污7吨、污水71吨，处置率均在95%以上。, 接收垃圾 | 接收油污 | 接收污水 | 处置率"
  })
  void areOfAllWhereTheTextSaysSo(String sentence, String wanted) {
    TopicLabelsTest.assertLabels(wanted, sentence);
  }

  @ParameterizedTest
  @CsvSource({
    "起诉侵害未成年人犯罪31人，帮教46人次。, 起诉侵害未成年人犯罪 | 未成年人犯罪帮教",
    "更换市政消火栓112具，修57具。, 更换市政消火栓 | 修市政消火栓",
    "引进西门塔尔母牛60头，存栏214头。, 引进西门塔尔母牛 | 西门塔尔母牛存栏"
  })
  void cutNoWordInTwo(String sentence, String wanted) {
    TopicLabelsTest.assertLabels(wanted, sentence);
  }

  @ParameterizedTest
  @CsvSource({"处置率均在95%以上。, 处置率", "对上年度的获奖作品兑现奖金41.8万元。, 兑现奖金", "从类别看，咨询12件。, 咨询"})
  void beginAndEndWithTheThing(String sentence, String wanted) {
    TopicLabelsTest.assertLabels(wanted, sentence);
  }

  @ParameterizedTest
  @CsvSource({
    "从类型看，婚姻家庭872件，邻里1035件，物业641件。, 婚姻家庭 | 邻里 | 物业",
    "参加市残疾人运动会，21名运动员参加5个大项的比赛，获金牌7枚。, 运动员参加 | 参加大项的比赛 | 市残疾人运动会金牌",
    "更新公交车32辆，其中10.5米车型20辆。, 更新公交车 | 更新10.5米车型公交车",
    "适配辅助器具1240件，其中轮椅318辆、助听器56台、假肢23例。, 适配辅助器具 | 辅助器具轮椅 | 助听器 | 假肢"
  })
  void nameNoKindByTheOneBefore(String sentence, String wanted) {
    TopicLabelsTest.assertLabels(wanted, sentence);
  }

  @ParameterizedTest
  @CsvSource({"全年班子成员讲党课9次。, 班子成员讲党课", "在省级刊物发表论文3篇、在市级媒体刊发稿件14篇。, 在省级刊物发表论文 | 在市级媒体刊发稿件"})
  void sayWhoDidItAndWhereItCameOut(String sentence, String wanted) {
    TopicLabelsTest.assertLabels(wanted, sentence);
  }

  @ParameterizedTest
  @CsvSource({
    "局党委理论学习中心组集体学习15次。, 局党委理论学习中心组集体学习",
    "依法纳入失信被执行人名单526人次。, 纳入失信被执行人名单",
    "区劳动人事争议仲裁院立案受理案件312件，其中调解结案220件。, 立案受理案件 | 调解结案",
    "为低收入妇女免费“两癌”检查5216人。, “两癌”检查",
    "社区医疗机构血压计4350台。, 社区医疗机构血压计",
    "送达周期缩至3.6天。, 送达周期",
    "组建劳模工匠宣讲队深入企业、社区、学校宣讲党的二十大精神42场。, 组建劳模工匠宣讲队宣讲党的二十大精神",
    "修订完善《区总工会“三重一大”决策制度》《经费使用办法》等制度8项。, 修订完善制度",
    "参加新农合8万人，参保率97.4%。, 参加新农合 | 新农合参保率",
    "其中老人和孩子就有300人。, 老人和孩子"
  })
  void partNoSetPhrase(String sentence, String wanted) {
    TopicLabelsTest.assertLabels(wanted, sentence);
  }
}
