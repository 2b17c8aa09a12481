package gongkai.text.figure.label;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Labels of figures that are there because of what another figure of their sentence counts. */
class DependentLabelsTest {
  /** People, papers and things that are there because something was held, stands or is read. */
  @ParameterizedTest
  @CsvSource({
    "召开船东联席会33次，研究议题141项。, 召开船东联席会 | 联席会研究议题",
    "渔业讲座办了48场，发放资料2600份。, 渔业讲座办 | 讲座发放资料",
    "承办全国性学术会议1次，到会代表400人。, 承办全国性学术会议 | 学术会议到会代表",
    "建立渔事调处中心，受理案件218件。, 调处中心受理案件",
    "院长“访企拓岗”24家，带回岗位460个。, 院长“访企拓岗” | 访企拓岗带回岗位",
    "召开船东联席会33次，发展党员5名。, 召开船东联席会 | 发展党员",
    "新建冷库1座、容积320立方米。, 新建冷库 | 冷库容积",
    "渔港公众号发布信息412篇，总阅读量128万次，粉丝净增5740人。, 渔港公众号发布信息 | 公众号总阅读量 | 公众号粉丝净增",
    "通过网格平台上报事件1027件。, 网格平台上报事件"
  })
  void saysOfWhatItIsThatMeansSomethingOnlyBesideAnother(String sentence, String wanted) {
    TopicLabelsTest.assertLabels(wanted, sentence);
  }

  @ParameterizedTest
  @CsvSource({
    "受理渔民救助申请263份，评审通过217份。, 受理渔民救助申请 | 申请评审通过",
    "监督立案22件、撤案14件。, 监督立案 | 监督撤案",
    "实施重点项目38个，完成投资11.2亿元，竣工26个。, 实施重点项目 | 重点项目完成投资 | 重点项目竣工",
    "拆除违建2100平方米，巡河1.8万人次，发现问题412个。, 拆除违建 | 巡河 | 巡河发现问题",
    "严惩电信诈骗，审结83件。, 电信诈骗审结"
  })
  void saysOfWhatADeedIsThatGoesOnWithWhatStandsBefore(String sentence, String wanted) {
    TopicLabelsTest.assertLabels(wanted, sentence);
  }

  @ParameterizedTest
  @CsvSource({
    "对虾出栏37万尾，存栏19万尾。, 对虾出栏 | 对虾存栏",
    "派驻法庭收案784件，结案761件，结案率97.1%。, 派驻法庭收案 | 法庭结案 | 法庭结案率",
    "“渔家险”投保5.8万人，理赔*元。, “渔家险”投保 | 渔家险理赔",
    "接听渔港热线3万个，其中报修类9870个、咨询类1万个，办结率99.8%。, 接听渔港热线 | 报修类渔港热线 | 接听咨询类渔港热线 | 渔港热线办结率",
    "建设护岸12公里；满意率89%。, 建设护岸 | 满意率"
  })
  void saysOfWhomASecondDeedIsAndLooksNotBeyondItsPart(String sentence, String wanted) {
    TopicLabelsTest.assertLabels(wanted, sentence);
  }

  @ParameterizedTest
  @CsvSource({
    "宣讲队走进渔村、码头、船坞开展宣讲74场，受众5200人次。, 宣讲队开展宣讲 | 宣讲受众",
    "流动书车进学校、进军营，行驶7850公里。, 流动书车行驶",
    "进口水果、蔬菜120吨。, 进口水果、蔬菜"
  })
  void saysNotInWhichPlacesSomethingWasDone(String sentence, String wanted) {
    TopicLabelsTest.assertLabels(wanted, sentence);
  }

  @ParameterizedTest
  @CsvSource({
    "运送旅客43.8万人次，同比增长27.6%，日均1200人次。, 运送旅客 | 运送旅客同比增长 | 日均运送旅客",
    "运动员在比赛中获国家级奖9项、省级奖41项。, 运动员在比赛中获国家级奖 | 运动员在比赛中获省级奖",
    "抓获嫌疑人341名，刑拘198人。, 抓获嫌疑人 | 刑拘",
    "修缮渡口8个，全市累计达到31个。, 修缮渡口 | 累计渡口",
    "发放渔业、柴油补贴等资金1284万元。, 发放渔业、柴油补贴等资金"
  })
  void namesMeansLevelsAndSumsByTheWholeLabelBefore(String sentence, String wanted) {
    TopicLabelsTest.assertLabels(wanted, sentence);
  }

  @ParameterizedTest
  @CsvSource({
    "接待费支出预算为18万元，支出决算为15.6万元，完成预算的86.7%。, 接待费支出决算 | 接待费支出决算完成预算",
    "部门收入决算2934万元，支出决算2871万元。, 部门收入决算 | 部门支出决算",
    "收到代表建议34件，已办结31件。, 收到代表建议 | 办结代表建议"
  })
  void saysWhoseMoneyWasSpentAndWhatWasTakenUp(String sentence, String wanted) {
    TopicLabelsTest.assertLabels(wanted, sentence);
  }

  /** A rate is not of what is said to be the contrary, nor of another rate. */
  @ParameterizedTest
  @CsvSource({
    "辖区发生刑事案件412起，破案286起。, 辖区发生刑事案件 | 刑事案件破案",
    "举办渔歌大赛12场，评出一等奖3个，发放奖金28万元。, 举办渔歌大赛 | 渔歌大赛一等奖 | 发放奖金",
    "生均图书28册，教师培训46人次。, 生均图书 | 教师培训",
    "老年人就餐享8折，全年补贴12.6万元。, 补贴",
    "征求建议128条，已采纳96条，其余32条正在研究。, 征求建议 | 采纳建议 | 其余建议",
    "户均停电时间4.6小时，准点率97%。, 户均停电时间 | 准点率",
    "采集水样30份，检出不合格12份，合格率96%。, 采集水样 | 检出不合格 | 水样合格率",
    "万公里投诉0.8件，准点率97%。, 万公里投诉 | 准点率",
    "出版社全年出书412种，其中重印144种。, 出书 | 出书重印",
    "推广农机具426台，发放补贴312万元。, 推广农机具 | 农机具发放补贴"
  })
  void takesNoTopicThatIsOfSomethingElse(String sentence, String wanted) {
    TopicLabelsTest.assertLabels(wanted, sentence);
  }

  @ParameterizedTest
  @CsvSource({
    "安装航标60座，损坏的12座也都修好了。, 安装航标 | 损坏航标",
    "排查隐患75处，当场销号61处，限期改的14处均已复查。, 排查隐患 | 当场销号隐患 | 限期改隐患",
    "修缮渡口5个，又添了4个。, 修缮渡口 | 添渡口",
    "排查隐患12条，剩余1条正在整改。, 排查隐患 | 剩余隐患"
  })
  void saysOfWhatThoseAreOfWhichOnlyIsToldWhatTheyAreLike(String sentence, String wanted) {
    TopicLabelsTest.assertLabels(wanted, sentence);
  }

  @ParameterizedTest
  @CsvSource({
    "紫菜播种面积5万亩，总产2万吨。, 紫菜播种面积 | 紫菜总产",
    "试种高山西红柿45亩，亩产7200斤，卖了52.6万元。, 试种高山西红柿 | 高山西红柿亩产 | 高山西红柿卖",
    "“渔家书场”走过第八个年头，办了50期。, 渔家书场办"
  })
  void saysOfWhatAYieldIsAndWhatANamedThingDid(String sentence, String wanted) {
    TopicLabelsTest.assertLabels(wanted, sentence);
  }

  /** Two signs that hold their own object say enough; so do two things counted alike. */
  @ParameterizedTest
  @CsvSource({
    "编印渔歌集3册，外销2万份。, 编印渔歌集 | 渔歌集外销",
    "渔歌直播18场、围观56万人次。, 渔歌直播 | 渔歌直播围观",
    "查验渔船230艘，改厕12户。, 查验渔船 | 改厕",
    "口罩3箱、手套2箱。, 口罩 | 手套"
  })
  void saysOfWhatADeedInOneWordIs(String sentence, String wanted) {
    TopicLabelsTest.assertLabels(wanted, sentence);
  }

  @ParameterizedTest
  @CsvSource({
    "'参加省第七届渔民运动会，得金牌5枚、银牌4枚，铜牌*枚。', 渔民运动会金牌 | 渔民运动会银牌 | 渔民运动会铜牌",
    "国赛获银牌1枚。, 国赛银牌",
    "荣获全省安全生产先进单位金奖1个。, 荣获全省安全生产先进单位金奖"
  })
  void tellsAPrizeWithItsContest(String sentence, String wanted) {
    TopicLabelsTest.assertLabels(wanted, sentence);
  }

  @ParameterizedTest
  @CsvSource({
    "'受理渔事纠纷162件（含旧存11件），审结156件。', 受理渔事纠纷 | 受理含旧存渔事纠纷 | 审结渔事纠纷",
    "审结渔事案件6857件。其中，涉外38件。, 审结渔事案件 | 审结涉外渔事案件",
    "完成货物吞吐量8472万吨，居全省前五；其中外贸2106万吨。, 完成货物吞吐量 | 外贸货物吞吐量",
    "渔场实现总收入1685万元，其中租金162万元。, 渔场总收入 | 租金收入"
  })
  void looksForTheWholeOverMarksAndNotIntoABracket(String text, String wanted) {
    TopicLabelsTest.assertLabels(wanted, text);
  }

  @ParameterizedTest
  @CsvSource({
    "旅客总量137万人次，是上一年的2.8倍。, 旅客总量 | 旅客总量是上一年倍数",
    "完成水产抽检4512批次，不合格98批次，不合格率2.17%。, 完成水产抽检 | 不合格 | 水产抽检不合格率",
    "网箱养殖面积占比37.5%，比去年上升2个百分点。, 网箱养殖面积占比 | 网箱养殖面积占比比去年上升"
  })
  void saysWhatChangedAndWhatARateIsOf(String sentence, String wanted) {
    TopicLabelsTest.assertLabels(wanted, sentence);
  }

  /** Nobody knows whose two changes are, where there are not two figures before. */
  @ParameterizedTest
  @CsvSource({
    "受理案件30件，审结29件，同比上升6.9%、7.2%。, 受理案件 | 审结案件 | 受理案件同比上升 | 审结案件同比上升",
    "存栏生猪3万头、能繁母猪2万头，分别为上年同期的103%和100.9%。, " + "存栏生猪 | 存栏能繁母猪 | 存栏生猪为上年同期 | 存栏能繁母猪为上年同期",
    "受理案件30件，同比上升6.9%、7.2%。, 受理案件 | 同比上升 | 同比上升"
  })
  void givesSeveralChangesEachToItsFigure(String sentence, String wanted) {
    TopicLabelsTest.assertLabels(wanted, sentence);
  }

  @Test
  void takesFromAHeadingWhatAFinalAccountIsOf() {
    TopicLabelsTest.assertLabels("渔业发展专项支出决算", "四、渔业发展专项支出决算情况\n年初预算为560万元，支出决算为632万元。");
    TopicLabelsTest.assertLabels("做三、四级手术", "做三、四级手术3508台。");
    TopicLabelsTest.assertLabels("年审渔船", "捕捞许可　年审渔船22艘。");
  }

  @ParameterizedTest
  @CsvSource({
    "船员体检应检230人，实检221人，体检率96.1%。, 船员体检应检 | 船员体检实检 | 船员体检率",
    "渔船保险应保420艘，实保402艘。, 渔船保险应保 | 渔船保险实保",
    "渔业合同应签320份，实签312份，签订率97.5%。, 渔业合同应签 | 渔业合同实签 | 渔业合同签订率",
    "落实补贴320万元，到位率97.5%。, 落实补贴 | 补贴到位率"
  })
  void saysWhatIsAndOughtToBeOfOneThing(String sentence, String wanted) {
    TopicLabelsTest.assertLabels(wanted, sentence);
  }

  @ParameterizedTest
  @CsvSource({
    "管理船员健康档案310份，规范管理率91%。, 管理船员健康档案 | 船员健康档案规范管理率",
    "管理高血压船员310人、糖尿病船员92人，规范管理率分别为91%、87%。, 管理高血压船员 | 糖尿病船员 | 高血压船员规范管理率 | 糖尿病船员规范管理率",
    "救助渔民7名、船东3名，救助金分别为4万元、6万元。, 救助渔民 | 救助船东 | 渔民救助金 | 船东救助金",
    "病案首页编码正确率98.1%，甲级病案率97.2%。, 病案首页编码正确率 | 甲级病案率"
  })
  void saysOfWhomARateOfTheSameDeedIs(String sentence, String wanted) {
    TopicLabelsTest.assertLabels(wanted, sentence);
  }

  @ParameterizedTest
  @CsvSource({
    "下发整改通知书41份，罚款3万元。, 下发整改通知书 | 罚款",
    "受理问题线索31件，立案9件。, 受理问题线索 | 立案",
    "查处非法捕捞31起，罚款3万元。, 查处非法捕捞 | 非法捕捞罚款",
    "用油310吨、用冰920吨、用水1.2万吨。, 用油 | 用冰 | 用水"
  })
  void saysADeedOfNoPaperByWhichItIsDone(String sentence, String wanted) {
    TopicLabelsTest.assertLabels(wanted, sentence);
  }

  @ParameterizedTest
  @CsvSource({
    "查处各类违章310起，其中超载41起、无证12起。, 查处各类违章 | 查处超载 | 查处无证",
    "举办各类活动56场，其中讲座21场、展览12场。, 举办各类活动 | 举办讲座 | 举办展览",
    "发布各类预警信号60期，其中红色9期、橙色20期。, 发布各类预警信号 | 红色预警信号 | 发布橙色预警信号",
    "播种7.2万亩，其中水稻4.1万亩、油菜2万亩。, 播种 | 水稻播种 | 油菜播种",
    "培训1200人次，其中船长310人次。, 培训 | 培训船长"
  })
  void namesSortsByThemselvesAndCropsBeforeTheirDeed(String sentence, String wanted) {
    TopicLabelsTest.assertLabels(wanted, sentence);
  }

  @ParameterizedTest
  @CsvSource({
    "因台风仅完成海钓赛2场。, 完成海钓赛",
    "受汛情影响，只组织游园会3场。, 组织游园会",
    "仅查获走私冻品2批。, 查获走私冻品",
    "12个渡口改造项目全部完工。, 渡口改造项目",
    "召开全面从严治党大会4次。, 召开全面从严治党大会",
    "7个支部全部达标。, 支部全部达标"
  })
  void saysNeitherWhyItWasSoLittleNorThatAllWasDone(String sentence, String wanted) {
    TopicLabelsTest.assertLabels(wanted, sentence);
  }

  @ParameterizedTest
  @CsvSource({
    "渔代会收到议案64件，立案51件。, 渔代会收到议案 | 渔代会议案立案",
    "办理议案15件、提案4件，见面率、满意率均为100%。, 办理议案 | 办理提案 | 议案、提案见面率、满意率",
    "客轮正点率、满意率均为98%。, 客轮正点率、满意率",
    "登记肺结核渔民13人，规则服药率98%。, 登记肺结核渔民 | 登记肺结核渔民规则服药率",
    "65岁以上渔民应体检310人，实际体检290人。, 渔民实际体检",
    "实到310人。, 实到"
  })
  void saysOfWhatRatesAreAndWhatIsThere(String sentence, String wanted) {
    TopicLabelsTest.assertLabels(wanted, sentence);
  }

  @ParameterizedTest
  @CsvSource({
    "'2.送戏上岛，预算88万元，支出86万元，演出220场。', 送戏上岛支出 | 送戏上岛演出",
    "'（二）海岛供水，年初预算120万元，支出118万元，执行率98%。', 海岛供水支出 | 海岛供水执行率",
    "'3.走访慰问，全年走访渔户31户。', 走访渔户",
    "'一是强化培训，全年举办渔业讲座31场。', 举办渔业讲座"
  })
  void saysWhatTheItemIsAboutWhereNothingElseDoes(String sentence, String wanted) {
    TopicLabelsTest.assertLabels(wanted, sentence);
  }
}
