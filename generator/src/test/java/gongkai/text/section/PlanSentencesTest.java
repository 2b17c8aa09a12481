package gongkai.text.section;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gongkai.model.text.TextBlock;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class PlanSentencesTest {
  /** Lines that begin with # and ## are headings of level 1 and 2. */
  private static List<String> in(String text) {
    List<TextBlock> blocks = new ArrayList<>();
    for (String line : text.lines().toList()) {
      int level = line.startsWith("#") ? line.indexOf(' ') : 0;
      blocks.add(
          level > 0
              ? new TextBlock.Heading(level, line.substring(level + 1))
              : new TextBlock.Paragraph(line));
    }
    return new PlanSentences(2023).in(blocks);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "五、下一步工作打算",
        "五、明年工作计划",
        "五、努力方向",
        "五、改进措施",
        "2024年工作思路",
        "五、2024年重点工作",
        "四、下半年工作要求",
        "下季度工作部署"
      })
  void takesTheSentencesOfASectionOnPlans(String heading) {
    String text = "# " + heading + "\n建成职工服务站10个。开展培训20期。\n# 六、其他事项\n完成审计1次。";
    assertEquals(List.of("建成职工服务站10个。", "开展培训20期。"), in(text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "一、去年打算的完成情况",
        "一、上年度工作计划落实情况",
        "一、2022年重点任务完成情况",
        "一、2023年工作计划执行情况",
        "二、履职情况",
        "四、存在的不足"
      })
  void takesNoneOfAnotherSection(String heading) {
    assertEquals(List.of(), in("# " + heading + "\n建成职工服务站10个。"));
  }

  @Test
  void findsNoneInWhatIsSettledInTheYearBefore() {
    assertEquals(List.of(), in("# 二、主要工作\n2024年度城乡居民医保参保1498人。\n征订2024年党报党刊36份。\n"));
  }

  @Test
  void takesNoNoteBelowTheTextForAPlan() {
    String foot =
        "\n监督电话：0999-8866120。\n公示期5个工作日。\n注：1.优良天数按二级标准统计。\n电子邮箱：gh@example.org。\n公示时间：2024年1月8日至12日。";
    assertEquals(List.of("新建调解室3间。"), in("# 五、明年工作计划\n新建调解室3间。" + foot));
    assertEquals(
        List.of("开通12351热线，公布监督电话3部。", "公示工程3项，说明办理流程。"),
        in("# 五、明年工作计划\n开通12351热线，公布监督电话3部。公示工程3项，说明办理流程。"));
  }

  @Test
  void followsPlansThatAParagraphNearTheEndAnnounces() {
    String text = "# 一、工作\n办案20件。\n修缮档案室。\n说说开年的打算。\n新建调解室3间。\n开展培训5期。";
    assertEquals(List.of("新建调解室3间。", "开展培训5期。"), in(text));
  }

  @Test
  void turnsToPlansWithinASectionOnShortcomings() {
    String text = "# 三、检视问题\n培训流于形式。对照问题，明年这样干：培训改为每月一次。探索建立积分制度。";
    assertEquals(List.of("对照问题，明年这样干：培训改为每月一次。", "探索建立积分制度。"), in(text));
  }

  @Test
  void takesAShortPointWithADateForAPlan() {
    String text = "# 四、下一步打算\n一是1月底前建立台账。二是3月底前完成基层工会换届。以上事项由办公室督办。";
    assertTrue(in(text).stream().anyMatch(plan -> plan.contains("3月底前完成基层工会换届")));
  }

  @Test
  void takesSubheadingsForPartsOfTheirSection() {
    String text =
        """
        # 四、下一步打算
        ## （一）补齐组织短板
        新建工会30家。
        ## （二）加强服务
        新建驿站5个。
        # 五、附件说明
        完成装订。
        """;
    assertEquals(List.of("新建工会30家。", "新建驿站5个。"), in(text));
  }

  @Test
  void tellsTheSubsectionsOfShortcomingsAndPlansApart() {
    String text =
        """
        # 四、不足与打算
        ## （一）存在不足
        宣传精准度不高。群众参与少。
        ## （二）努力方向
        坚持打防并举，力争发案下降20%。
        """;
    assertEquals(List.of("坚持打防并举，力争发案下降20%。"), in(text));
  }

  @Test
  void splitsShortcomingsAndPlansAtTheirSentences() {
    String text =
        """
        # 四、存在的问题和下一步努力方向
        一是学习不够深入，结合实际思考不多。二是调研偏少，8月以来只下村两次。主要原因是自我要求有所放松。针对以上问题，我将从以下几方面改进：
        一是加强学习，提高理论水平。二是坚持每月下村调研。
        """;
    assertEquals(List.of("一是加强学习，提高理论水平。", "二是坚持每月下村调研。"), in(text));
  }

  @Test
  void takesTurnsOfQuestionAndAnswer() {
    String text =
        """
        # 五、主要问题及整改措施
        问题一：基层力量不足。全县仅有执法人员43人。整改措施：招录协管员20名，推行一体化执勤。
        问题二：智慧监管水平不高。数据归集不全。整改措施：建设监管平台。
        """;
    assertEquals(List.of("整改措施：招录协管员20名，推行一体化执勤。", "整改措施：建设监管平台。"), in(text));
  }

  @Test
  void takesAParagraphThatOpensWithAPlan() {
    assertEquals(
        List.of("2024年打算：新修机耕路3公里，新增路灯50盏。"),
        in("# 二、主要工作\n修路3公里。存在问题：集体经济还不强。\n2024年打算：新修机耕路3公里，新增路灯50盏。"));
    assertEquals(
        List.of("下一步，我将加强学习。", "同时，我将改进作风。"), in("全年服务60人。\n下一步，我将加强学习。同时，我将改进作风。\n完成审计。"));
  }

  @Test
  void takesAnItemOfAListThatStandsAsAHeading() {
    String text =
        """
        # 三、2024年打算
        ## （一）扛稳粮食安全责任，播种42.5万亩。
        ## （二）做强茶叶产业
        新建茶园2000亩。
        ## （三）健全制度，严格管理
        # 四、其他事项
        """;
    assertEquals(List.of("（一）扛稳粮食安全责任，播种42.5万亩。", "新建茶园2000亩。", "（三）健全制度，严格管理"), in(text));
  }

  @Test
  void takesTheListThatAParagraphAnnounces() {
    String text =
        """
        全年服务60人。
        下一步，我局将做好以下工作：
        一是优化服务，建成“会客厅”。
        二是举办招聘会6场以上。
        此外，本年节能工作完成目标。
        """;
    assertEquals(List.of("一是优化服务，建成“会客厅”。", "二是举办招聘会6场以上。"), in(text));
  }

  @Test
  void takesNoHeadingForAPlan() {
    String text =
        """
        # 三、明年打算
        （一）强化学科引领。新增重点专科1个。
        一是扩大覆盖。新建工会30家。二是加强学习，提高服务能力。
        """;
    assertEquals(List.of("新增重点专科1个。", "新建工会30家。", "二是加强学习，提高服务能力。"), in(text));
  }

  @Test
  void takesNoIntroductionCourtesyOrSignatureForAPlan() {
    String text =
        """
        # 三、明年打算
        2024年是“十四五”规划的关键一年。
        我们将重点做好三项工作。
        新建驿站5个。
        以上报告，请予评议。
        不妥之处，请批评指正。
        各位代表，征途漫漫，惟有奋斗。
        测试区总工会
        2024年1月12日
        """;
    assertEquals(List.of("新建驿站5个。"), in(text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "省委要求，2025年底前全面消除劣Ⅴ类断面。",
        "市总工会领导强调：“要把服务做到职工心坎上。”",
        "县委全会提出，要坚定不移走绿色发展之路。",
        "我馆将进一步解放思想、开拓进取。",
        "站在新的起点上，我们要勇毅前行。",
        "对于这些问题，我将高度重视，认真加以解决。",
        "2024年是创建的攻坚之年，全院上下要以时不我待的紧迫感投入工作。",
        "做好2024年的工作，意义重大。",
        "做好明年工作，必须坚持党的全面领导。",
        "总体思路是：坚持系统治理，奋力谱写高质量发展新篇章。",
        "当前，收支矛盾依然突出，保障压力持续加大。",
        "截至目前，项目已取得核准批复，主要设备招标完成。",
        "针对去年指出的质量不高问题，4月建立了解读材料审签制度。",
        "新一年，图书馆将迎来建馆四十周年。",
        "服务是立业之本，这一点任何时候都不能动摇。",
        "同志们，书香能致远，阅读向未来。",
        "请各位代表多提宝贵意见。"
      })
  void takesNothingForAPlanThatTheUnitDoesNotIntendToDo(String sentence) {
    assertEquals(List.of("新建驿站5个。"), in("# 三、2024年打算\n" + sentence + "\n新建驿站5个。"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "按照省委要求，2024年底前建成示范点3个。",
        "县委提出了新要求，我们将建立台账，逐项销号。",
        "2024年是攻坚之年，我们将新建驿站5个。",
        "不忘初心、牢记使命，每月走访职工一次。",
        "对已建成的驿站开展回访。",
        "食堂采购全部上网公示，请家委会轮流监督。",
        "每天挤出一小时读书。",
        "四是力争上半年建成云平台。"
      })
  void takesADeedForAPlanWhateverStandsBesideIt(String sentence) {
    assertEquals(List.of(sentence), in("# 三、2024年打算\n" + sentence));
  }

  @Test
  void beginsEachPointWithAConfessionWhereOneConfessedAndPromised() {
    String text =
        """
        # 三、主要问题和改进措施
        一是监测能力跟不上。乡镇站只有1人，持证率低。改进措施：组织持证培训。
        二是宣传方式老套。公众号阅读量平均300次。改进措施：拍摄短视频12期。
        """;
    assertEquals(List.of("改进措施：组织持证培训。", "改进措施：拍摄短视频12期。"), in(text));
  }

  @Test
  void takesAClosingParagraphWithoutAHeading() {
    assertEquals(List.of("成绩属于过去，我将继续走访基层。"), in("# 二、工作\n走访60户。\n成绩属于过去，我将继续走访基层。"));
    assertEquals(List.of("在新的一年里，我要带头学法。"), in("# 二、工作\n走访60户。\n在新的一年里，我要带头学法。"));
    assertEquals(List.of(), in("# 二、工作\n我将群众的意见逐条梳理，解决问题12个。"));
  }

  @Test
  void takesNoConfessionAmongPlansForAPlan() {
    String text = "# 三、下一步打算\n当前，站点覆盖面仍然不足。新建驿站5个。着力解决覆盖面不足的问题，建立台账。";
    assertEquals(List.of("新建驿站5个。", "着力解决覆盖面不足的问题，建立台账。"), in(text));
  }

  @Test
  void knowsPlansWhoseHeadingIsNotMarked() {
    assertEquals(
        List.of("新建驿站5个。", "举办招聘会6场。"),
        in("一、工作情况\n服务60人。\n二、下一步打算\n（一）新建驿站5个。\n举办招聘会6场。".replace("（一）", "")));
    assertEquals(List.of("新建驿站5个。"), in("服务60人。\n下一步打算：\n新建驿站5个。"));
  }

  @Test
  void keepsASectionWhoseItemsAreNumberedAnew() {
    String text = "# 四、2024年工作打算\n一、推进改革，完成重组。\n二、新增检测项目20项。\n# 五、其他\n完成审计。";
    assertEquals(List.of("一、推进改革，完成重组。", "二、新增检测项目20项。"), in(text));
  }

  @Test
  void turnsToPlansBehindAnAddress() {
    String text = "全年走访60户。\n各位代表，新的一年担子不轻。我要把急脾气改一改。每季度下村住两天。";
    assertEquals(List.of("我要把急脾气改一改。", "每季度下村住两天。"), in("# 一、工作\n" + text));
  }

  @ParameterizedTest
  @ValueSource(strings = {"整改：", "对策：", "改进措施：", "下步举措：", "努力方向："})
  void takesWhatALabelSaysIsToMendAShortcoming(String label) {
    String text =
        """
        # 四、问题剖析与整改方向
        问题一：窗口排队久。原因：人手少。%s增设自助机5台。
        问题二：下村少。原因：自我要求低。%s每月住村2天。
        """
            .formatted(label, label);
    assertEquals(List.of(label + "增设自助机5台。", label + "每月住村2天。"), in(text));
  }

  @Test
  void takesAnAnnouncementForAPlanThatTellsItsFirstPoint() {
    assertEquals(
        List.of("明年，我打算这样干：一是把诊室扩到8间。", "二是每月下村义诊一次。"),
        in("# 一、工作\n接诊60人。\n明年，我打算这样干：一是把诊室扩到8间。二是每月下村义诊一次。"));
  }

  @Test
  void takesNoHeadingForAPlanThatMarksOfEmphasisEnclose() {
    String text =
        """
        # 五、2024年重点安排
        重点抓好“三个一”。
        **1.织密一张网。**新增网格员20名。
        **2.建强一支队伍。**每月培训一次。
        """;
    assertEquals(List.of("**新增网格员20名。", "**每月培训一次。"), in(text));
  }

  @Test
  void takesANumberedCommitmentForAPlanWhateverFollows() {
    String text =
        """
        # 三、2024年工作计划
        ## （一）2024年上半年完成换届。
        1.开展普法宣传10场。
        2.调解争议50件
        ## （二）做强服务。
        """;
    assertEquals(List.of("（一）2024年上半年完成换届。", "1.开展普法宣传10场。", "2.调解争议50件", "（二）做强服务。"), in(text));
    assertEquals(List.of("（一）新建工会30家。", "覆盖率力争达95%。"), in("# 三、2024年打算\n（一）新建工会30家。覆盖率力争达95%。"));
  }

  @Test
  void takesNoParagraphForPlansThatBeginsWithTheFirstMonthsOfTheNextYear() {
    assertEquals(List.of(), in("# 一、工作\n2024年1月，完成年度考核。全年走访企业40家。"));
    assertEquals(List.of("2024年，新建驿站5个。"), in("# 一、工作\n2024年，新建驿站5个。"));
  }
}
