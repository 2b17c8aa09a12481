package gongkai.text.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gongkai.model.Qualifier;
import gongkai.text.figure.quantity.ReadQuantity;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class QuantityReaderTest {
  private static List<ReadQuantity> read(String text) {
    return new QuantityReader(OptionalInt.of(2022)).read(text);
  }

  private static ReadQuantity only(String text) {
    List<ReadQuantity> found = read(text);
    assertEquals(1, found.size(), found::toString);
    return found.get(0);
  }

  private static String labels(String text) {
    return read(text).stream().map(ReadQuantity::label).collect(Collectors.joining(" | "));
  }

  private static String values(String text) {
    return read(text).stream().map(QuantityReaderTest::written).collect(Collectors.joining("; "));
  }

  private static String written(ReadQuantity quantity) {
    String value = quantity.value().map(v -> v.stripTrailingZeros().toPlainString()).orElse("*");
    return (value + " " + quantity.unit()).strip();
  }

  @Test
  void readsNoCountWhoseMeasureGoesOnInTheParagraphBelow() {
    assertEquals("", values("接待游客678人\n\n次受到好评。"));
    assertEquals("12 座", values("改造泵站12座，接待游客678人\n\n次受到好评。"));
    assertEquals("", values("达标率提高4.5个\n\n百分点。"));
    assertEquals("678 人; 3 座", values("培训河长678人\n\n次要河道新建泵站3座。"));
  }

  @Test
  void readsEachSentenceOfTheTableAsAPersonDoes() throws IOException {
    List<String> lines = Fixtures.lines("sentences.txt");
    List<String> faults = new ArrayList<>();
    for (String line : lines) {
      String[] sides = line.split(" => ", -1);
      String found = values(sides[0]);
      String wanted = sides[1].strip().equals("-") ? "" : sides[1].strip();
      if (!found.equals(wanted)) {
        faults.add("%s%n  wanted %s%n  found  %s".formatted(sides[0], wanted, found));
      }
    }
    assertTrue(lines.size() > 150, "the table is there");
    assertEquals(List.of(), faults);
  }

  @Test
  void readsALongRowOfNumbersWithCommasBetween() {
    assertEquals("", values("110105194912310028，".repeat(1_990) + "。"));
  }

  @Test
  void readsWhatMarksInCirclesCount() {
    assertEquals("35 家; 12 家", values("包括①35家企业建会；②12家企业改选。"));
    assertEquals("8 家", values("①8家企业建会。"));
    assertEquals("35 家", values("⒈35家企业建会。"));
    assertEquals("12 户", values("⑴12户走访。"));
    assertEquals("30 家; 35 家", values("2021：新建30家，附件3：新建35家。"));
    assertEquals("480 人", values("2022:480人参加培训。"));
    assertEquals("30 家; 35 家", values("新建30家，撤销35家。"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"家庭医生签约1200人。", "网上预约36批。", "引导商超8家。", "告破36起。", "就近安置36户。"})
  void takesTheEndOfAWordForNoQualifier(String sentence) {
    assertEquals(Qualifier.EXACT, only(sentence).qualifier(), sentence);
  }

  @ParameterizedTest
  @CsvSource({
    "培训1000余人次。, MORE_THAN",
    "筹款突破50万元。, MORE_THAN",
    "覆盖职工超10万人。, MORE_THAN",
    "采购农产品近15万元。, NEARLY",
    "到会人员不足30人。, NEARLY",
    "走访慰问约5000名。, APPROX",
    "走访慰问5000名左右。, APPROX",
    "提供服务不少于34家。, AT_LEAST",
    "优惠金额达30万元以上。, AT_LEAST",
    "支出不超过3万元。, AT_MOST",
    "支出控制在3万元以内。, AT_MOST",
    "新建工会35家。, EXACT",
    "开展活动千余次。, MORE_THAN",
    "近百家企业响应。, NEARLY"
  })
  void readsHowExactANumberIs(String sentence, Qualifier qualifier) {
    assertEquals(qualifier, only(sentence).qualifier());
  }

  /** What a scheme gives at most, what was asked for, how many did it, and what a body has. */
  @ParameterizedTest
  @CsvSource({
    "最高不超过2000元。, ''",
    "要求完成率达到95%以上。, ''",
    "5个法庭审结案件1842件。, 1842 件",
    "集团现有职工3126人；运营线路168条。, ''",
    "主要有三块：一是收租金24万元。, 240000 元",
    "每位教师听课不少于15节，撰写反思10篇以上。, ''",
    "乡人大三次会议确定的任务已完成。, ''",
    "公交站点500米覆盖率达到100%。, 100 %",
    "平均候诊时间控制在20分钟以内。, 20 分钟"
  })
  void tellsResultsFromBoundsDemandsDoersAndStock(String sentence, String wanted) {
    assertEquals(wanted, values(sentence));
  }

  @Test
  void readsDigitsAndNumeralsInWordsTogetherOrNotAtAll() {
    assertEquals("12000000 元; 3500 人", values("投入1千2百万元，服务3千5百人。"));
    assertEquals("230000000 元; 320000000 元", values("拨付2亿3千万元，回款3亿2000万元。"));
    assertEquals("", values("走访3百2十户。"));
    assertEquals("", values("投入1 2 . 5万元。"));
  }

  @Test
  void takesTwoMeasureWordsForOneUnitWhereTheSecondIsInBrackets() {
    assertEquals("513700 册（件）; 83 只（头）", values("总藏量51.37万册（件），放归野生动物83只（头）。"));
    assertEquals("120 名; 2 天", values("培训120名（人均2天）。"));
  }

  @Test
  void readsNoFigureInTheNumberOfASectionOrOfABus() {
    assertEquals("99.4 %", values("3.1　首末班准点率99.4%。"));
    assertEquals("3 人", values("K7路、22路末班车延长，22路获评“工人先锋号”，3人获奖章。"));
    assertEquals("35000 元", values("3.5 万元用于修缮。"));
    assertEquals("3.5 公里", values("3.5 公里道路已经硬化。"));
  }

  /** What is left of a number whose beginning nobody can read is another number. */
  @ParameterizedTest
  @CsvSource({
    "去年提出新建服务站点12个，实际建成14个。, 14 个",
    "上年度承诺新建驿站5个、走访职工60户，均已兑现，实际走访72户。, 72 户",
    "年初计划培训职工300人，实际培训420人。, 420 人",
    "年初提出意见建议12条。, 12 条",
    "年初承诺的走访困难职工100户，已走访132户。, 132 户",
    "原定投入资金50万元，实际投入62万元。, 620000 元",
    "2022年报告中提出开展技能竞赛8场，现已开展9场。, 9 场",
    "筹集资金40万元的目标超额完成，筹集52万元。, 520000 元",
    "圆满完成新建工会30家的目标任务。, 30 家",
    "目标：发展会员2000人；完成情况：发展会员2300人。, 2300 人",
    "年初安排资金50万元，已全部支付。, 500000 元"
  })
  void takesNoTargetSetBeforeForAFigureOfTheYear(String sentence, String wanted) {
    assertEquals(wanted, values(sentence));
  }

  @Test
  void takesNoPlanRepeatedInASectionOnWhatBecameOfPlansForAFigure() {
    String text =
        """
        一、去年打算的完成情况
        （一）新建工会30家。全年新建工会35家。
        （二）调解劳动争议50件
        实际调解48件。
        （三）建成驿站14个。
        二、工作情况
        （一）走访职工60户。解决困难12件。
        """;
    assertEquals("35 家; 48 件; 14 个; 60 户; 12 件", values(text));
  }

  /** A low rate was reached all the same; a count among shortcomings says what is lacking. */
  @Test
  void readsARateAmongShortcomingsAndNoCountOfWhatIsLacking() {
    String text =
        """
        一、工作情况
        走访商户60户。
        二、存在的主要问题
        一是活动参与率只有42%，比常日班低23.6个百分点；二是2个支部活动不正常。
        三是房地产业税收同比下降22.4%，60岁以上人口占27.3%。
        下一步，参与率提高到60%。
        明年参与率达到70%。
        """;
    assertEquals("60 户; 42 %; 23.6 个百分点; 22.4 %", values(text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1至8月",
        "3月至8月",
        "今年3月至8月",
        "3月—8月",
        "3月初至8月底",
        "3月5日至8日",
        "一至八月",
        "上旬至中旬",
        "自3月至8月",
        "春节至8月",
        "2022年3月至8月，"
      })
  void beginsNoLabelWithAPieceOfADate(String span) {
    assertEquals("慰问困难职工", labels(span + "慰问困难职工230人。"));
    assertEquals("走访职工 | 慰问困难职工", labels("走访职工12户，" + span + "慰问困难职工230人。"));
  }

  @ParameterizedTest
  @CsvSource({
    "修通机耕路三里半。, 3.5 里",
    "修通机耕路2公里半，, 2.5 公里",
    "流转土地一亩半。, 1.5 亩",
    "修建3公里半幅路面。, 3 公里",
    "托管土地5.2万亩次。, 52000 亩次",
    "受理12个次。, 12 个次",
    "服务300人·次。, 300 人·次",
    "测土1200个点位。, 1200 个",
    "下降3个点。, 3 个点"
  })
  void readsAMeasureWholeAndAHalfBehindIt(String sentence, String wanted) {
    assertEquals(wanted, values(sentence));
  }

  @Test
  void keepsTheMultiplierInTheUnitOfAWithheldFigure() {
    ReadQuantity quantity = only("筹集送温暖资金约*万元。");
    assertTrue(quantity.withheld());
    assertTrue(quantity.value().isEmpty());
    assertEquals("万元", quantity.unit());
    assertEquals(Qualifier.APPROX, quantity.qualifier());
  }

  @Test
  void labelsANumberByTheWordsBeforeIt() {
    assertEquals("理论学习中心组学习 | 主题党日活动", labels("今年以来理论学习中心组学习14次，主题党日活动12次。"));
    assertEquals("新建工会组织 | 新发展会员", labels("新建工会组织35家，新发展会员2711人。"));
    assertEquals("累计开展志愿服务", labels("累计开展志愿服务400余人次。"));
  }

  @Test
  void labelsANumberByVerbAndNounAroundIt() {
    assertEquals("技能培训", labels("已开展39场技能培训。"));
    assertEquals("新签、续签集体合同 | 续签集体合同覆盖企业", labels("新签、续签集体合同204份，覆盖企业731家。"));
    assertEquals("团队签约居民", labels("我的团队签约居民1836人。"));
    assertEquals("培养能手", labels("培养*名能手。"));
    assertEquals("免费发放抗原检测试剂", labels("向快递员等人群免费发放*万支抗原检测试剂。"));
  }

  @Test
  void givesEachOfANumberOfLevelsTheSharedSubject() {
    assertEquals("创建国家级文明示范社区 | 创建省级文明示范社区 | 创建市级文明示范社区", labels("创建国家级文明示范社区**个、省级**个、市级**个。"));
  }

  @Test
  void takesTheObjectOfAVerbFromTheFigureBefore() {
    assertEquals("调解劳动争议案件 | 成功调解劳动争议案件", labels("共调解劳动争议案件*件，目前成功调解395件。"));
    assertEquals("排查矛盾纠纷 | 化解矛盾纠纷", labels("排查矛盾纠纷412起，化解405起。"));
    assertEquals("招商引资到位资金 | 招商引资到位资金同比增长", labels("招商引资到位资金3亿元，同比增长5%。"));
  }

  @Test
  void givesEachOfSeveralNumbersItsOwnNameAfterFenbie() {
    assertEquals("垃圾处理率 | 厕所普及率", labels("垃圾处理率、厕所普及率分别达100％和95.2％。"));
    assertEquals("门诊量增长 | 住院量增长", labels("门诊量、住院量分别增长5%、7%。"));
    assertEquals(
        "受理案件 | 审结案件 | 受理案件同比上升 | 审结案件同比上升", labels("受理案件812件，审结案件796件，同比分别上升9.6%、11.2%。"));
  }

  @Test
  void givesOffsetsInTheTextAndAVerbatimQuote() {
    String text = "一、概况\n　　全年新建工会组织３５家，成效明显。";
    ReadQuantity quantity = only(text);
    assertEquals("３５家", text.substring(quantity.start(), quantity.end()));
    assertEquals("全年新建工会组织３５家", quantity.quote());
    assertEquals("全年新建工会组织３５家，成效明显。", quantity.sentence());
  }

  @Test
  void givesOfASentenceThatNeverEndsOnlyWhatStandsAroundAFigure() {
    List<ReadQuantity> read = read("走访困难职工12户，发放慰问金3万元，".repeat(2000));
    assertEquals(4000, read.size());
    assertTrue(read.stream().allMatch(q -> q.sentence().length() < 1000));
    assertTrue(read.stream().allMatch(q -> q.sentence().contains(q.quote())));
  }

  @Test
  void readsNothingFromASectionOnPlans() {
    String text =
        """
        一、工作完成情况
        新增会员20人。
        二、下一步工作打算
        新增会员50人。
        （一）培训。培训300人。
        三、其他
        走访企业8家。
        """;
    assertEquals("20 人; 8 家", values(text));
  }

  @Test
  void readsNothingFromAParagraphOnAYearToCome() {
    assertEquals("12 次", values("全年开会12次。\n2023年，全局将开会20次，新增站点5个。\n"));
    assertEquals("3 家", values("5.下一步计划\n新建站点9个。\n6.其他\n走访企业3家。"));
  }

  @Test
  void doesNotTakeAHeadingOnAFinishedPlanForAPlan() {
    assertEquals("20 人", values("一、年度工作计划完成情况\n新增会员20人。"));
  }

  @Test
  void readsNothingFromASectionOnShortcomings() {
    assertEquals("", values("四、存在问题\n2个村没有达标，缺医生3名。"));
    assertEquals("6 家", values("走访企业6家。\n不足：校园面积只有22亩，生均10平方米。\n打算：招聘教师8名。"));
  }

  @Test
  void takesAListNumberFromTheCountAfterIt() {
    assertEquals("3 个", values("2.3个村完成改造。"));
    assertEquals("120000000 元", values("1.2亿元投入使用。"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      value = {
        "一季度发放慰问金30万元。#发放慰问金",
        "第三季度走访企业40家。#走访企业",
        "1-6月培训干部120人次。#培训干部",
        "至6月30日共收缴会费80万元，较1月份提高15%。#收缴会费 | 收缴会费提高",
        "筹集帮扶资金120万元，会员总数达到1.2万人。#筹集帮扶资金 | 会员总数",
        "引进博士6名，硕士38名。#引进博士 | 引进硕士"
      })
  void labelsHoldNoDateAndNoVerbThatIsNotTheirs(String sentence, String wanted) {
    assertEquals(wanted, labels(sentence));
  }

  @Test
  void readsOnBehindWhatWasDoneInTheFirstMonthsOfTheNextYear() {
    assertEquals("走访企业", labels("2023年1月，完成考核300人。全年走访企业40家。"));
    assertEquals("", labels("2023年，培训300人。走访企业40家。"));
  }

  @ParameterizedTest
  @CsvSource({
    "'突出一个“查”字，巡海98次。', 巡海 98",
    "'四、名词解释\n“三公”经费：指下列3项支出。', ''",
    "今年要办的事：一是渔获奔150吨；二是改造渔港80处。, ''"
  })
  void readsNoWordThatIsStressedNoneThatIsExplainedAndNothingThatIsToCome(
      String text, String wanted) {
    String found =
        new QuantityReader(OptionalInt.of(2023))
            .read(text).stream()
                .map(q -> q.label() + " " + q.value().orElseThrow().toPlainString())
                .collect(Collectors.joining(" | "));
    assertEquals(wanted, found);
  }

  @Test
  void earlierYearsAreComparedWithBehindAnItemsNumberAndInThreesToo() {
    assertEquals("2400000 元", values("2020年投入80万元，2021年投入100万元，2022年投入240万元。"));
    assertEquals("56 户", values("（2）2021年走访职工41户，2022年走访职工56户。"));
    assertEquals("55 件", values("2.上年同期办理援助40件，今年办理55件。"));
    assertEquals("57 户", values("2、上年同期走访42户，今年走访57户。"));
  }
}
