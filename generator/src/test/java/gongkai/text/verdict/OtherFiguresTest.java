package gongkai.text.verdict;

import static org.junit.jupiter.api.Assertions.assertEquals;

import gongkai.model.Qualifier;
import gongkai.text.figure.QuantityReader;
import gongkai.text.figure.quantity.ReadQuantity;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Figures that stand in a report of 2022 and are of another time, of one of many, or in a note. */
class OtherFiguresTest {
  private static String values(String text) {
    return new QuantityReader(OptionalInt.of(2022))
        .read(text).stream()
            .map(
                q ->
                    q.value().map(v -> v.stripTrailingZeros().toPlainString()).orElse("*")
                        + " "
                        + q.unit())
            .collect(Collectors.joining("; "));
  }

  @Test
  void takesNoNumberThatGoesOnOneAtTheEndOfTheLineAbove() {
    assertEquals("3 家", values("覆盖职工2\n,360人，建会3家。"));
    assertEquals("", values("覆盖职工2\n，360人。\n投入2\n.5万元。"));
    assertEquals("12 户", values("截至2023\n②12户走访。"));
  }

  @ParameterizedTest
  @CsvSource({
    "2020年建成的驿站35个，今年全部升级。, ''",
    "去年建成的驿站35个全部升级。, ''",
    "2020年建成的35个驿站，今年全部升级。, ''",
    "“十三五”期间建会286家。, ''",
    "十二五时期建会286家。, ''",
    "上届任期内建会286家。, ''",
    "在2021年全市考核中得分98.5分。, ''",
    "在2021年义务教育监测中，数学平均分86.5分，语文80分。, ''",
    "去年走访98户。, ''",
    "去年我局走访98户。, ''",
    "去年我们走访98户，今年走访120户。, 120 户",
    "去年，我院走访98户。, ''",
    "去年我已办结12件。, 12 件",
    "上年度走访98户，今年走访120户。, 120 户",
    "去年11月，走访98户。, ''",
    "助学尚未启动（去年资助47人、18.8万元）。, ''",
    "2021年走访98户，培训35场，2022年走访120户，培训40场。, 120 户; 40 场",
    "2020—2021年走访98户。, ''",
    "2020年至2021年走访98户。, ''",
    "2021年，走访98户，培训35场。, ''"
  })
  void leavesOutWhatIsOfATimeThatWasOver(String sentence, String read) {
    assertEquals(read, values(sentence));
  }

  @ParameterizedTest
  @CsvSource({
    "2020年至2022年建会286家。, 286 家",
    "“十四五”以来建会286家。, 286 家",
    "“十四五”期间建会286家。, 286 家",
    "“十三五”期间建成驿站，今年新建35个。, 35 个",
    "2021年启动的改造项目完成35个。, 35 个",
    "2021年以来建会286家。, 286 家",
    "在2021年的基础上新建工会35家。, 35 家",
    "在2022年全市考核中得分98.5分。, 98.5 分",
    "去年以来走访98户。, 98 户",
    "较去年增加12户。, 12 户"
  })
  void keepsWhatOnlyNamesATimeThatWasOver(String sentence, String read) {
    assertEquals(read, values(sentence));
  }

  @ParameterizedTest
  @CsvSource({
    "手术8650台，医护人员1286名，床位使用率91.3%。, 8650 台; 91.3 %",
    "全院卫技人员共286人。, ''",
    "最多的一个企业达86人。, ''",
    "最高的一户达2.3万元。, ''",
    "本人年薪42万元。, ''",
    "每床日费用860元。, ''",
    "调解员帮他要回工资9.6万元。, ''",
    "被告人王某某等23人被判处刑罚。, ''",
    "其中一项就节约人工费310万元。, ''",
    "患儿小月（化名）获得救助12.6万元。, ''",
    "患儿小月（化名）先后三次获得救助，累计12.6万元；全年救助286人。, 286 人"
  })
  void leavesOutWhatIsOfOneOfMany(String sentence, String read) {
    assertEquals(read, values(sentence));
  }

  @ParameterizedTest
  @CsvSource({
    "培训医护人员1286名。, 1286 名",
    "医护人员1286名参加培训。, 1286 名",
    "覆盖企业35家、教职工286人。, 35 家; 286 人",
    "门诊次均费用236.4元。, 236.4 元",
    "其他企业建会35家。, 35 家",
    "他们共调解48件。, 48 件",
    "慰问他乡务工人员286人。, 286 人",
    "一次就诊人员286人。, 286 人"
  })
  void keepsWhatWasDoneToThemOrMeans(String sentence, String read) {
    assertEquals(read, values(sentence));
  }

  @ParameterizedTest
  @CsvSource({
    "下季度计划硬化村北路800米。, ''",
    "年度计划为检修200台，截至11月底完成186台。, 186 台",
    "新学期将开设选修课40门。, ''",
    "将培训资金320万元拨付到村。, 3200000 元",
    "下学年将建成统一平台，主动公开信息不少于3500条。, ''",
    "超额完成区里下达的1200人任务，发展会员1286人。, 1286 人",
    "小目标立起来：新建驿站15个，惠及职工2万人次。, ''"
  })
  void leavesOutWhatIsYetToComeOrWasAskedFor(String sentence, String read) {
    assertEquals(read, values(sentence));
  }

  @ParameterizedTest
  @CsvSource({
    "去年上半年，街道总工会新建工会17家，发展会员640人。, ''",
    "上年同期新建19家，发展会员644人；今年新建20家，发展会员645人。, 20 家; 645 人",
    "去年走访98户，今年走访120户，慰问35人。, 120 户; 35 人"
  })
  void leavesOutWhatGoesOnFromATimeThatWasOver(String sentence, String read) {
    assertEquals(read, values(sentence));
  }

  @ParameterizedTest
  @CsvSource({
    "为458名妇女争取救助金457万元。, 458 名; 4570000 元",
    "帮助35户农户争取贷款280万元。, 35 户; 2800000 元",
    "全年争取新增建设用地指标320亩，供应土地18宗。, 320 亩; 18 宗",
    "争取用地指标75亩，清理闲置土地9宗。, 75 亩; 9 宗",
    "争取编制14名，招录人员11名。, 14 名; 11 名",
    "争取新增会员300人。, ''",
    "争取建成停车场6个。, ''",
    "争取明年救助300人。, ''"
  })
  void takesMoneyThatWasWonForNoHope(String sentence, String read) {
    assertEquals(read, values(sentence));
  }

  @Test
  void readsAUnitInBrackets() {
    assertEquals(
        "35 家; 34800000 元; 92.5 %; 6 人次", values("新建工会：35（家）；筹资：3480（万元）；建会率：92.5(%)；另6 （人次）。"));
    assertEquals("", values("新建工会35（含改建）。"));
  }

  @Test
  void takesNoFigureOfAFootNote() {
    assertEquals("35 家", values("新建工会[1]共35家。\n[1] 含改建5家。\n注：含镇街走访120户。"));
    assertEquals("35 家", values("新建工会35家，走访2*户。\n*含改建5家。").replace("; * 户", ""));
    assertEquals("5 家", values("*改建5家。"));
    assertEquals("5 家", values("[1] 改建5家。"));
  }

  @Test
  void labelsNoFigureWithTheTimeAndNumberOfTheClauseBefore() {
    assertEquals(
        "全镇脱贫户人均收入",
        new QuantityReader(OptionalInt.of(2022))
            .read("去年全镇脱贫户人均收入达到1.2万元，今年达到1.36万元。")
            .get(0)
            .label());
  }

  @Test
  void namesNothingByTheTailOfANumber() {
    List<ReadQuantity> found =
        new QuantityReader(OptionalInt.of(2022)).read("走访职工共1\n260户，培训1286人次，慰问35人。");
    assertEquals(List.of("培训", "慰问"), found.stream().map(ReadQuantity::label).toList());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "第1页 下一页 共3页",
        "共3页",
        "第 2 页 / 共 10 页",
        "上一页 1 2 3 下一页 共12条",
        "共12条记录，每页10条 显示第1页",
        "— 3 — 第3页"
      })
  void takesNoNumberOfAPageForAFigure(String line) {
    assertEquals("3 家", values("新建工会3家。\n" + line));
  }

  @Test
  void countsPagesThatWereWritten() {
    assertEquals("3 页; 12 页; 30 页", values("整理档案共3页。编印简报共12页。\n共整理档案30页。"));
  }

  @ParameterizedTest
  @CsvSource({
    "合格率≥95%。, AT_LEAST",
    "满意率 ≧ 95%。, AT_LEAST",
    "漏损率≤8%。, AT_MOST",
    "投入>30万元。, MORE_THAN",
    "投入＞30万元。, MORE_THAN"
  })
  void readsSignsOfComparisonAsWords(String sentence, Qualifier qualifier) {
    List<ReadQuantity> found = new QuantityReader(OptionalInt.of(2022)).read(sentence);
    assertEquals(List.of(qualifier), found.stream().map(ReadQuantity::qualifier).toList());
  }

  @Test
  void takesAYearToComeForTheHeadOfPlansWithoutItsYearSignToo() {
    assertEquals("27 个", values("一、工作\n新建站点27个。\n2023，我们这样干\n新建站点30个，培育项目10个。"));
    assertEquals("27 个; 30 人", values("一、工作\n新建站点27个。\n2022，我们走过\n培训职工30人。"));
    assertEquals("12 个", values("三、服务\n接待群众2024，均已办结。\n新建站点12个。"));
  }

  @Test
  void readsNoEndOfARangeAsACount() {
    assertEquals("320 人次", values("参观人数在3万至5万人次之间，日均320人次。"));
    assertEquals("", values("年产量1.2万～1.5万吨。"));
    assertEquals("50000 人次", values("客流由3万到5万人次。"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"投诉＜3起。", "投诉<3起。", "3人×6组。", "检修电梯1×6台。", "修正±3台。", "电压380V±5%。"})
  void readsNoFactorAndNoToleranceAsACount(String sentence) {
    assertEquals("", values(sentence));
  }

  @Test
  void leavesOpenACountWhoseUnitTheEndOfALineCuts() {
    assertEquals("", values("培训职工12,345人\n次。"));
    assertEquals("12 家", values("走访320户\n次，建会12家。"));
    assertEquals("30 人; 12 件", values("培训30人\n次要工作完成12件。"));
    assertEquals("300000 元", values("发放补助30万\n元。"));
  }

  @ParameterizedTest
  @CsvSource({
    "'任现职前，在某站主持检修电梯120台，培训30人。', ''",
    "'本人任职前检修电梯120台。', ''",
    "'在原单位工作期间，检修电梯120台。', ''",
    "'到任前，全站欠费30万元；到任后追缴28万元。', 280000 元",
    "'任职前检修电梯120台，今年检修260台。', 260 台",
    "'任现职以来，检修电梯260台。', 260 台",
    "'任前公示12人。', 12 人",
    "'在岗期间培训30人。', 30 人"
  })
  void leavesOutWhatWasDoneBeforeThePresentPost(String sentence, String read) {
    assertEquals(read, values(sentence));
  }

  /** A field of Word counts the pages, and its result stands in the text like any number. */
  @ParameterizedTest
  @CsvSource({
    "'本报告共12页。', ''",
    "'（全文共12页）', ''",
    "'（本节共8页）', ''",
    "'正文12页，附件共36页。', ''",
    "'本件有8页。', ''",
    "'全文共5421字。', ''",
    "'本材料一式3份，每份12页。', ''",
    "'见第5页，培训职工128人次。', 128 人次",
    "'整理档案1200页，编印宣传册36页。', 1200 页; 36 页",
    "'整理家谱1260页。', 1260 页",
    "'撰写调研报告36页、12万字。', 36 页; 120000 字"
  })
  void leavesOutHowLongTheTextIs(String sentence, String read) {
    assertEquals(read, values(sentence));
  }

  @ParameterizedTest
  @CsvSource({
    "'2019年我任测流班班长时，曾监测洪峰11次，被省里表扬2次。', ''",
    "'2020年我在甲站当站长，全站收费320万元。', ''",
    "'此前在航道处任副主任，主持疏浚航道120公里，整治险滩3处。', ''",
    "'来站工作之前，我在某厂从事检修工作，检修设备320台。', ''",
    "'早年曾在气象站任观测员，发布预报120期。', ''",
    "'在担任车间主任时，带队完成检修86台；任所长以来完成检修120台。', 120 台",
    "'2018年至2020年，本人在乡镇任副镇长期间，主持修路12公里。', ''",
    "'在前任岗位上，我主持修路12公里。', ''",
    "'从部队退役前，我荣立三等功2次。', ''",
    "'本人到站之前在海事处工作，曾处置险情32起；到站后维护航标126座。', 126 座",
    "'2021年本人任副站长期间巡测48次，今年巡测56次。', 56 次"
  })
  void leavesOutWhatWasDoneInAnotherPost(String sentence, String read) {
    assertEquals(read, values(sentence));
  }

  @ParameterizedTest
  @CsvSource({
    "'担任所长期间，全所征费320万元。', 3200000 元",
    "'退役军人培训30人。', 30 人",
    "'入职前培训30人。', 30 人",
    "'担任班主任期间，所带班级获奖3次；任教以来发表论文12篇。', 3 次; 12 篇",
    "'调任以来，本人组织巡测56次。', 56 次",
    "'2022年本人任站长期间，巡测48次。', 48 次",
    "'2021年我任所长以来，完成技改8项。', 8 项",
    "'到村后走访农户320户。', 320 户",
    "'任务下达时，已完成巡测48次。', 48 次",
    "'曾在全市大会上交流经验3次。', 3 次",
    "'到年底前，已完成巡测48次。', 48 次"
  })
  void keepsWhatWasDoneInThePresentPost(String sentence, String read) {
    assertEquals(read, values(sentence));
  }

  @ParameterizedTest
  @CsvSource({
    "'（2020—2021学年）招收新生38名；2021—2022学年招收新生41名，送教上门260人次。', 41 名; 260 人次",
    "'2020-2021学年招生320人，2021-2022学年招生360人。', 360 人",
    "'2020—2021学年度开设选修课12门。', ''",
    "'2021—2022学年第二学期开设选修课12门。', 12 门",
    "'2022—2023学年第一学期开设选修课12门。', 12 门",
    "'2020—2021学年以来开设选修课12门。', 12 门",
    "'上学年招收新生612名，录取率86%。', ''",
    "'上学期合格率96%，下学期合格率97%。', 96 %; 97 %",
    "'上学年获奖32人次，本学年获奖41人次。', 41 人次",
    "'上季度检修电梯12台，本季度检修15台。', 15 台",
    "'来访比二季度的14批减少5批。', 5 批"
  })
  void leavesOutWhatIsOfAnEarlierSchoolYearOrQuarter(String sentence, String read) {
    assertEquals(read, values(sentence));
  }

  @ParameterizedTest
  @CsvSource({
    "'全县总人口41.2万人，其中城镇人口18.3万人，城镇化率44.4%。', ''",
    "'残疾人占全县总人口的6.2%，为320人配发轮椅。', 320 人",
    "'全村820户2860人，外出务工人口占32%，人均耕地1.1亩。', ''",
    "'户均耕地6.2亩，人均纯收入1.8万元。', 18000 元",
    "'老人占听众的62%，儿童占12%。', 62 %; 12 %",
    "'少数民族人口占12%，老年人口占比21%。', ''",
    "'参保人数占总人口的96%。', 96 %",
    "'参保残疾人占残疾人总数的98%。', 98 %",
    "'女职工占42%。', 42 %",
    "'泵站设计年提水能力4000万吨。', ''",
    "'完成设计图纸320张。', 320 张",
    "'全市在用电梯3.6万台；检验在用电梯1.8万台。', 18000 台",
    "'邻县收购小麦2.3万吨，邻镇敬老院入住率仅60%。', ''",
    "'该县历史上曾有古寺120座；普查古寺16座。', 16 座"
  })
  void leavesOutWhatAPlaceHas(String sentence, String read) {
    assertEquals(read, values(sentence));
  }

  @ParameterizedTest
  @CsvSource({
    "'一、本学年工作\n开设选修课36门。\n二、下学年计划\n招收新生600名，开设选修课40门。', 36 门",
    "'一、工作\n检修电梯36台。\n二、新学期工作安排\n检修电梯40台。', 36 台",
    "'一、上学期工作\n开设选修课36门。\n二、下学期工作\n开设选修课40门。', 36 门; 40 门",
    "'一、新学期开学准备\n发放教材3600册。', 3600 册"
  })
  void takesNoPlanForTheNextTerm(String text, String read) {
    assertEquals(read, values(text.replace("\\n", "\n")));
  }

  @ParameterizedTest
  @CsvSource({
    "'一、上学年回顾\n招收新生612名，录取率86%。\n二、本学年工作\n招收新生650名。', 650 名",
    "'一、上一学年工作情况\n（一）教学\n开设选修课12门。\n二、本学年工作\n开设选修课24门。', 24 门",
    "'一、上学年工作回顾\n开设选修课12门。\n二、下学年计划\n开设选修课24门。', 12 门",
    "'一、本学年工作\n招收新生650名，比上学年增加38名。', 650 名; 38 名"
  })
  void leavesOutASectionOnTheSchoolYearBeforeWhereOneIsOnThis(String text, String read) {
    assertEquals(read, values(text));
  }
}
