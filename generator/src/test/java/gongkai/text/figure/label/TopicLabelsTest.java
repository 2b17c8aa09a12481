package gongkai.text.figure.label;

import static org.junit.jupiter.api.Assertions.assertEquals;

import gongkai.text.figure.QuantityReader;
import gongkai.text.figure.quantity.ReadQuantity;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a number counts, where the words beside it alone do not say so. */
class TopicLabelsTest {
  static void assertLabels(String wanted, String sentence) {
    String found =
        new QuantityReader(OptionalInt.of(2023))
            .read(sentence).stream().map(ReadQuantity::label).collect(Collectors.joining(" | "));
    assertEquals(wanted, found, sentence);
  }

  @ParameterizedTest
  @CsvSource({
    "举办业务培训3期，参训210人。, 举办业务培训 | 业务培训参训",
    "组织劳动竞赛18项，参赛班组176个，兑现奖励126.8万元。, 组织劳动竞赛 | 劳动竞赛参赛班组 | 劳动竞赛兑现奖励",
    "新建小微企业联合工会3家，共覆盖企业87家。, 新建小微企业联合工会 | 小微企业联合工会覆盖企业",
    "收缴工会经费98.6万元，支出91.2万元。, 收缴工会经费 | 工会经费支出",
    "为181名教职工办理互助保障，理赔7笔。, 教职工办理互助保障 | 教职工办理互助保障理赔",
    "开展劳动竞赛24项，5.3万名职工参与。, 开展劳动竞赛 | 劳动竞赛职工参与",
    "发生道路交通事故214起，死亡31人。, 发生道路交通事故 | 道路交通事故死亡",
    "举办“梅溪杯”教学比赛2场，67人参赛。, 举办“梅溪杯”教学比赛 | 教学比赛参赛"
  })
  void namesWhatTheFigureBeforeIsOfWhereALabelMeansLittleAlone(String sentence, String wanted) {
    assertLabels(wanted, sentence);
  }

  @ParameterizedTest
  @CsvSource({
    "走访企业87家，服务中心办件35件。, 走访企业 | 服务中心办件",
    "走访企业87家，发放手册1500本。, 走访企业 | 发放手册",
    "清运垃圾90吨，改造厕所22座。, 清运垃圾 | 改造厕所",
    "立案67件，结案61件。, 立案 | 结案"
  })
  void leavesALabelAloneThatSaysAllItself(String sentence, String wanted) {
    assertLabels(wanted, sentence);
  }

  @ParameterizedTest
  @CsvSource({"举行教职工趣味运动会，设项目8个。, 教职工趣味运动会设项目", "组织教学比赛，67人参赛。, 教学比赛参赛"})
  void namesWhatTheClauseBeforeSaysWasHeld(String sentence, String wanted) {
    assertLabels(wanted, sentence);
  }

  @ParameterizedTest
  @CsvSource({
    "开设长者食堂3家，日均供餐350份。, 开设长者食堂 | 食堂日均供餐",
    "开展员工培训12期，人均培训8学时。, 开展员工培训 | 人均培训",
    "公益诉讼检察。立案64件。, 公益诉讼立案",
    "立案查处农资、渔政案件58起，罚没21.4万元。, 立案查处农资、渔政案件 | 渔政罚没"
  })
  void saysOfWhatAMeanIsAndWhatAParagraphIsAbout(String text, String wanted) {
    assertLabels(wanted, text);
  }

  @ParameterizedTest
  @CsvSource({
    "种植业、畜牧业和贸易分别实现收入3亿元、2亿元和1亿元。, 种植业收入 | 畜牧业收入 | 贸易收入",
    "家政、电商、面点三个班型分别培训640人、355人、210人。, 家政培训 | 电商培训 | 面点培训",
    "受理投诉12件，调解纠纷8件，两项指标同比分别下降6%、4%。, 受理投诉 | 调解纠纷 | 受理投诉同比下降 | 调解纠纷同比下降",
    "公务接待费0.7万元，接待11批次。, 公务接待费 | 公务接待",
    "为低保家庭减免水费43.5万元。, 为低保家庭减免水费",
    "为职工父母体检410人。, 为职工父母体检",
    "向困难职工发放慰问金5万元。, 发放慰问金",
    "储备编织袋8.5万条、块石3200立方米。, 储备编织袋 | 储备块石"
  })
  void sharesNamesAndVerbs(String sentence, String wanted) {
    assertLabels(wanted, sentence);
  }

  @ParameterizedTest
  @CsvSource({
    "接听热线工单1377件，按期办结率99.6%。, 接听热线工单 | 热线工单按期办结率",
    "落实离休干部医药费618.7万元，报销率100%。, 落实离休干部医药费 | 离休干部医药费报销率",
    "行政应诉16件，败诉2件，败诉率12.5%。, 行政应诉 | 行政应诉败诉 | 行政应诉败诉率",
    "个人住房贷款逾期额96万元，逾期率0.14‰。, 个人住房贷款逾期额 | 个人住房贷款逾期率",
    "受理争议65件，调解成功59件，成功率90.8%。, 受理争议 | 调解成功争议 | 调解成功率",
    "抢救危重患者1200例，成功率92%。, 抢救危重患者 | 抢救危重患者成功率"
  })
  void saysOfWhatARateIs(String sentence, String wanted) {
    assertLabels(wanted, sentence);
  }

  @ParameterizedTest
  @CsvSource({
    "收集意见建议43条，其中道路交通方面12条、其他14条。, 收集意见建议 | 收集道路交通方面意见建议 | 收集其他意见建议",
    "新建红十字基层组织26个，其中学校19个、企业7个。, 新建红十字基层组织 | 学校红十字基层组织 | 新建企业红十字基层组织",
    "新建站点9个，其中户外劳动者驿站5个。, 新建站点 | 户外劳动者驿站",
    "走访企业87家；其中工程3项。, 走访企业 | 工程",
    "新增规上企业9家，其中渔业3家、服务业6家。, 新增规上企业 | 规上渔业企业 | 新增规上服务业企业",
    "培训渔民300人（其中妇女120人）、船员80人。, 培训渔民 | 培训妇女渔民 | 培训船员",
    "新建冷库3座（渔港2座、码头1座）。, 新建冷库 | 新建渔港冷库 | 新建码头冷库",
    "评选星级渔家127户，其中全国级2户、省级9户。, 评选星级渔家 | 全国级星级渔家 | 省级星级渔家",
    "公益诉讼立案64件，其中海洋环境领域26件。, 公益诉讼立案 | 海洋环境领域公益诉讼立案"
  })
  void saysOfThePartsOfAWholeWhatTheyArePartsOf(String sentence, String wanted) {
    assertLabels(wanted, sentence);
  }

  @ParameterizedTest
  @CsvSource({
    "水稻、油菜、茶叶种植面积分别稳定在2.1万亩、1.4万亩、0.6万亩。, 水稻种植面积 | 油菜种植面积 | 茶叶种植面积",
    "发生事故47起，死亡14人，同比分别少5起、少3人。, 发生事故 | 事故死亡 | 发生事故同比少 | 事故死亡同比少",
    "播种面积68万亩，比上年分别增0.6%、1.9%。, 播种面积 | 比上年增 | 比上年增"
  })
  void givesEachOfSeveralNamesItsNumberWhereThereAreAsMany(String sentence, String wanted) {
    assertLabels(wanted, sentence);
  }

  @ParameterizedTest
  @CsvSource({
    "转移安置群众412户1037人。, 转移安置群众 | 转移安置群众人数",
    "新建户外服务站点15个，全市累计83个。, 新建户外服务站点 | 累计户外服务站点",
    "新建爱心小屋6家，累计建成31家。, 新建爱心小屋 | 累计建成爱心小屋",
    "输出务工417人，其中省外163人。, 输出务工 | 省外务工",
    "建成职工书屋9家，其中全国级1家。, 建成职工书屋 | 全国级职工书屋"
  })
  void namesAgainWhatANumberBesideItAlreadyNames(String sentence, String wanted) {
    assertLabels(wanted, sentence);
  }

  @ParameterizedTest
  @CsvSource({
    "清理规范性文件12件，其中废止4件、修改1件。, 清理规范性文件 | 废止规范性文件 | 修改规范性文件",
    "发现火灾隐患2930处，督促整改2874处。, 发现火灾隐患 | 督促整改火灾隐患",
    "收集问题215个，当场解答128个，转办87个。, 收集问题 | 当场解答 | 转办问题"
  })
  void takesTheObjectFromTheNearestFigureThatHasOne(String sentence, String wanted) {
    assertLabels(wanted, sentence);
  }

  @ParameterizedTest
  @CsvSource({
    "组织开展“春风行动”，推出措施109条。, 春风行动推出措施",
    "税收宣传月期间，举办活动18场。, 税收宣传月举办活动",
    "走访企业8家，举办活动18场。, 走访企业 | 举办活动"
  })
  void namesADeedByTheClauseThatSaysWhichItWas(String sentence, String wanted) {
    assertLabels(wanted, sentence);
  }

  @ParameterizedTest
  @CsvSource({
    "发现问题36个全部销号。, 发现问题",
    "主动退回某企业送的购物卡2张。, 退回购物卡",
    "组织参加竞赛的企业35家。, 组织参加竞赛的企业",
    "高血压、糖尿病患者规范管理率分别达到78.3%和76.9%。, 高血压患者规范管理率 | 糖尿病患者规范管理率"
  })
  void leavesOutWhatBecameOfAllAndWhoseItWas(String sentence, String wanted) {
    assertLabels(wanted, sentence);
  }

  @ParameterizedTest
  @CsvSource({
    "硬化了从桥头到老屋场的机耕路3公里。, 硬化机耕路",
    "开展“九小场所”电动自行车专项检查640家。, 开展电动自行车专项检查",
    "给予党纪政务处分8人。, 给予党纪政务处分",
    "我市运动员在国内大赛获得金牌9枚、银牌7枚。, 国内大赛金牌 | 国内大赛银牌"
  })
  void leavesOutWhoDidItAndFromWhereToWhere(String sentence, String wanted) {
    assertLabels(wanted, sentence);
  }

  @ParameterizedTest
  @CsvSource({"缴存职工中，国有企业占21.05%，其他占26.58%。, 缴存职工国有企业占比 | 缴存职工其他占比", "1.花椒。新栽300亩。, 花椒新栽"})
  void namesTheWholeOfAShareAndTheThingOfAParagraph(String sentence, String wanted) {
    assertLabels(wanted, sentence);
  }

  /** What a deed, a plain thing or a share is of: so much of it as keeps the label short. */
  @ParameterizedTest
  @CsvSource({
    "开展“送清凉”活动，投入35万元。, 送清凉活动投入",
    "征集职工代表提案57件，立案21件。, 征集职工代表提案 | 代表提案立案",
    "开展质量专项督查24次，发现问题156条，整改率98.7%。, 开展质量专项督查 | 督查发现问题 | 问题整改率",
    "集中采购节约资金617万元，节资率8.9%。, 集中采购节约资金 | 集中采购节资率",
    "二是光伏电站，发电收益12万元。, 电站发电收益",
    "走访企业87家，讲党课3次。, 走访企业 | 讲党课",
    "发展会员2300人，投入12.5万元。, 发展会员 | 投入",
    "提出审计建议96条，被采纳88条。, 提出审计建议 | 建议被采纳"
  })
  void completesALabelThatHasNoThingOfItsOwn(String sentence, String wanted) {
    assertLabels(wanted, sentence);
  }

  /**
   * What a result is held to, and how it changed, is said of the result, however many are given.
   */
  @ParameterizedTest
  @CsvSource({
    "预算收入8亿元，为年初预算的102.9%，增长7.4%。, 预算收入 | 预算收入为年初预算 | 预算收入增长",
    "客运量3亿人次，完成年计划的101.5%，同比增长2%。, 客运量 | 客运量完成年计划 | 客运量同比增长"
  })
  void tellsComparisonsOfTheResultThatTheyCompare(String sentence, String wanted) {
    assertLabels(wanted, sentence);
  }

  @ParameterizedTest
  @CsvSource({"3.关于存量资金未及时清理的问题。已收回1767万元。, 存量资金收回", "——基础设施持续改善。投入资金2360万元。, 基础设施投入资金"})
  void takesTheThingFromAHeadingThatNamesOne(String text, String wanted) {
    assertLabels(wanted, text);
  }

  @ParameterizedTest
  @CsvSource({
    "办结信访件66件，其中上级交办21件。, 办结信访件 | 上级交办信访件",
    "3个集体、11名干警受到市级以上表彰。, 受到市级以上表彰集体 | 干警受到市级以上表彰",
    "接受市民政局“双随机”抽查1次。, 接受“双随机”抽查",
    "选派22人赴上级医院进修。, 选派进修"
  })
  void saysOfAPartWhatTheWholeIsAndOfADeedNotWhoAndWhere(String sentence, String wanted) {
    assertLabels(wanted, sentence);
  }

  @ParameterizedTest
  @CsvSource({
    "查处交通违法行为326起。, 查处交通违法行为",
    "电子送达2300次。, 电子送达",
    "就业困难人员实现就业602人。, 就业困难人员实现就业",
    "建设保障性租赁住房1200套，竣工860套。, 建设保障性租赁住房 | 竣工保障性租赁住房"
  })
  void cutsNoWordInTwo(String sentence, String wanted) {
    assertLabels(wanted, sentence);
  }

  @ParameterizedTest
  @CsvSource({
    "促成和解15件，并案审理7件。, 促成和解 | 并案审理",
    "还贷12万元，计量检定设备34台。, 还贷 | 计量检定设备",
    "新生报到1200人，新装气象雷达3部。, 新生报到 | 新装气象雷达",
    "收到5封来信，会计审计12家。, 收到来信 | 会计审计"
  })
  void cutsNoWordThatBeginsOrEndsAsOneThatSaysNothing(String sentence, String wanted) {
    assertLabels(wanted, sentence);
  }

  @ParameterizedTest
  @CsvSource({
    "协助申请人身安全保护令11份，获准10份。, 协助申请人身安全保护令 | 安全保护令获准",
    "夜校开了烘焙、手机摄影4门课，学员160名。, 夜校开了烘焙、手机摄影课 | 手机摄影课学员"
  })
  void cutsNoTopicWithinAWord(String sentence, String wanted) {
    assertLabels(wanted, sentence);
  }

  @ParameterizedTest
  @CsvSource({
    "围绕“渔港综合治理”撰写调研报告2篇。, 撰写调研报告",
    "《关于加快渔业发展的建议》促成新建渔港2座。, 促成新建渔港",
    "2.1　完成吞吐量9826万吨。, 完成吞吐量",
    "走访海岛（礁、滩）8个（县、区）。, 走访海岛"
  })
  void takesNothingOutOfANameInQuotesNorFromANumberBefore(String sentence, String wanted) {
    assertLabels(wanted, sentence);
  }

  @ParameterizedTest
  @CsvSource({
    "帮11名渔民要回欠薪8.6万元。, 要回欠薪的渔民 | 渔民要回欠薪",
    "选派8名船医支援3家海岛卫生院。, 选派船医支援 | 支援海岛卫生院",
    "到账科研经费1873.5万元，师均25.3万元。, 到账科研经费 | 师均到账科研经费"
  })
  void leavesNoVerbWithoutWhomNorAMeanWithoutOfWhom(String sentence, String wanted) {
    assertLabels(wanted, sentence);
  }

  @ParameterizedTest
  @CsvSource({
    "【渔业生产】全年捕捞海产23万吨，增长9.7%。, 捕捞海产 | 捕捞海产增长",
    "水稻、油菜、茶叶种植面积分别为3亩、4亩和5亩。, 水稻种植面积 | 油菜种植面积 | 茶叶种植面积",
    "红茶、绿茶采摘量分别为30吨和40吨。, 红茶采摘量 | 绿茶采摘量",
    "布展12个，原创展、引进展、联展各占4个、6个和2个。, 布展 | 原创展 | 引进展 | 联展",
    "归类、原产地补税分别为268万元、91万元。, 归类 | 原产地补税"
  })
  void keepsNoHeadingInBracketsAndJoinsNoPartOfAWord(String sentence, String wanted) {
    assertLabels(wanted, sentence);
  }

  @ParameterizedTest
  @CsvSource({
    "5.往来款长期未清理。账面往来款37笔。整改情况：清理31笔、368万元。, 账面往来款 | 往来款清理 | 往来款清理金额",
    "工会组建：新建36家。, 工会组建新建"
  })
  void takesNoTopicFromWordsThatOnlySayThatSomethingFollows(String text, String wanted) {
    assertLabels(wanted, text);
  }
}
