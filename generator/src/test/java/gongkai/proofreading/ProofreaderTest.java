package gongkai.proofreading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gongkai.Growth;
import gongkai.diagnostic.Problem;
import gongkai.diagnostic.SourceLocation;
import gongkai.i18n.Messages;
import gongkai.model.Language;
import gongkai.proofreading.WrongWordings.Entry;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class ProofreaderTest {

  @Test
  void findsWhatTheRealReportsHaveAndNothingElse() throws IOException {
    assertEquals(List.of(), seed("000_5e2f305c59afca95.txt"));
    assertEquals(List.of("lost-number 14:72 题会议次"), seed("001_83ac4258a3446fc9.txt"));
    assertEquals(
        List.of("wrong-word 5:27 特色社会思想>特色社会主义思想", "wrong-word 6:173 特色社会思想>特色社会主义思想"),
        seed("002_1a024a59b16df0ce.txt"));
    assertEquals(List.of("doubled 4:435 市委、市委>市委"), seed("003_1d71f014dfc283a3.txt"));
    assertEquals(
        List.of("wrong-word 7:34 一本帐>一本账", "exact-and-approximate 12:542 1732 余人"),
        seed("004_0bd15ad5f070fb40.txt"));
  }

  @Test
  void warnsAtThePlaceInTheFile() {
    String text = "第一行。\n增强意识型态责任。";
    Problem problem = Proofreader.check("a.md", 11, text, text, StandardWords.LIST).get(0);
    assertEquals("wording-wrong-word", problem.code());
    assertEquals(new SourceLocation("a.md", 12, 3), problem.place());
    assertEquals(List.of("意识型态", "意识形态"), problem.arguments());
    assertFalse(problem.isError());
  }

  @Test
  void aMaskIsNoSlipAndIsNotLookedThrough() {
    assertEquals(List.of(), masked("电话：（0571）8512 3467转8001。", "电话：（057*******************。"));
    assertEquals(
        List.of("unbalanced 1:4 （>电话：（057*****"),
        masked("电话：（0571 85123467。", "电话：（057**********。"));
    assertEquals(
        List.of("unbalanced 1:8 ）>0571）851*****"),
        masked("电话：0571）85123467。", "电话：0571）851*****。"));
    // A place that only the mask leaves empty, and a word that only it cuts.
    assertEquals(List.of(), masked("电话（0571 85123467）", "电话（             ）"));
  }

  private static List<String> masked(String text, String shown) {
    return read(text, shown, StandardWords.LIST);
  }

  @Test
  void anAddressIsNoProse() {
    quiet("见[附件](2023.附件%20一.pdf)、[表](<附件 一%20（二.pdf>)和<https://a.example/附件%20>");
    quiet("[名单](名单%20余人次.pdf \"名单\")，见 https://a.example/%E6%B0%91%20x");
    shows("增长%（[见](附件%20一.pdf)）", "lost-number 1:1 增长%");
  }

  @Test
  void takesAWordThatStandsRightlyInALongerOne() {
    quiet("预防犯罪，按排名公示，习近平总书记讲话。");
    shows("加强防犯，按排学习", "wrong-word 1:3 防犯>防范", "wrong-word 1:6 按排>安排");
  }

  @Test
  void findsTheOldCharacterForAccountsAndTheWrongWordBeforeADate() {
    shows("帐目清楚，截止2023年底", "wrong-word 1:1 帐目>账目", "wrong-word 1:6 截止20>截至20");
    quiet("蚊帐、帐篷，报名截止日期，截至2023年底");
  }

  /** Such an exception could never be met. */
  @Test
  void holdsInEachExceptionTheWordingThatItIsOneOf() {
    assertTrue(StandardWords.LIST.entries().stream().anyMatch(entry -> !entry.butIn().isEmpty()));
    for (WrongWordings.Entry entry : StandardWords.LIST.entries()) {
      entry.butIn().forEach(longer -> assertTrue(longer.contains(entry.wrong()), longer));
    }
  }

  @Test
  void letsTheOfficesListDecide() {
    WrongWordings office =
        new WrongWordings(List.of(Entry.of("台帐", "台簿", "本单位用法"), Entry.of("职代会议", "职代会", "")));
    WrongWordings words = StandardWords.LIST.with(office);
    assertEquals(
        List.of("wrong-word 1:1 台帐>台簿", "wrong-word 1:4 职代会议>职代会"), read("台帐、职代会议", words));
  }

  @Test
  void findsQuotesAndBracketsWithoutAPartner() {
    shows("开展“送温暖活动。", "unbalanced 1:3 “>开展“送温暖活动。");
    shows("印发《方案》》。", "unbalanced 1:7 》>《方案》》。");
    shows("《关于转发〈意见的通知》", "unbalanced 1:6 〈>关于转发〈意见的通知》");
    shows("开展“春送岗位“活动。", "unbalanced 1:3 “>开展“春送岗位“活动。", "unbalanced 1:8 “>春送岗位“活动。");
    shows("开展“春送岗位活动。\n\n学习”精神。", "unbalanced 1:3 “>开展“春送岗位活动。", "unbalanced 3:3 ”>学习”精神。");
    shows("（一）领导有力（扩大会议。", "unbalanced 1:8 （>领导有力（扩大会议。");
  }

  @Test
  void takesMarksThatArePairedOrNeedNoPartner() {
    quiet("“‘一岗双责’”《工会法》（试行)【公告】");
    quiet("1）抓落实；2)抓学习；a）抓作风；（3）抓队伍");
    quiet("It’s 2023");
    quiet("“第一段还没有完。\n\n“第二段完了。”");
    quiet("他说：“今年抓三件事。\n\n“第一件还没有完。\n\n“第二件完了。”");
    quiet("要求：“要做到以下几点：\n\n（一）抓学习。\n\n（二）抓落实。”");
    quiet("印发《关于转发〈关于建会的意见〉的通知》");
  }

  @Test
  void findsWordsMarksAndItemsWrittenTwice() {
    shows("扎实的的推进", "doubled 1:3 的的>的");
    shows("推进工会工作工作落实", "doubled 1:5 工作工作>工作");
    shows("落实，，推进。", "doubled 1:3 ，，>，");
    shows("省委、市委、市委的部署", "doubled 1:4 市委、市委>市委");
  }

  @Test
  void takesWhatIsDoubledOnPurpose() {
    quiet("天天、时时、慢慢、常常、人人、处处，方方面面，扎扎实实，原原本本，一件一件抓");
    quiet("达到目的的同时，增进了了解，为了了解情况，参与与否，现在在建，研究研究再办，非常非常重要");
    quiet("讨论……。市委、市委办公室");
    quiet("老人每人每月补助200元，低保户每户每年慰问，区总工会工会干部");
    quiet("上至下，省、市、县三级，和和美美，以及及时，涉及及早");
  }

  @Test
  void findsANumberThatFellOut() {
    shows("召开专题会议次，部署会3次", "lost-number 1:4 题会议次");
    shows("全年共开展场，覆盖广", "lost-number 1:1 全年共开展场");
    shows("慰问职工余人次。", "lost-number 1:3 职工余人次");
    shows("同比增长%。", "lost-number 1:2 比增长%");
    shows("慰问困难职工人，", "lost-number 1:4 难职工人");
    shows("发放慰问金万元。", "lost-number 1:4 问金万元");
    shows("新建工会组织家，", "lost-number 1:3 工会组织家");
    shows("提出建议条，深入企业次", "lost-number 1:2 出建议条", "lost-number 1:8 入企业次");
    shows("培训骨干5期、人次。", "lost-number 1:6 期、人次");
  }

  @Test
  void findsPlacesOfAFormThatNobodyFilledIn() {
    shows("召开党组会议（　　）次。", "unfilled 1:7 （　　）");
    shows("2024年　月　日", "unfilled 1:5 年　月　日");
    shows("20XX年度述职报告", "unfilled 1:1 20XX年");
    shows("【此处填写重点工作，不少于500字】", "unfilled 1:1 【此处填写重点工作，不少于500字】");
    shows("请输入廉洁自律情况。", "unfilled 1:1 请输入廉洁自律情况。");
    shows("单击或点击此处输入文字。", "unfilled 1:1 单击或点击此处输入文字。");
  }

  @Test
  void takesWhatAsksOthersOrIsWithheldForNoUnfilledPlace() {
    quiet("召开党组会议（*）次，20**年，（一）学习，2024年1月8日，年 度，本月 日常工作");
    quiet("请填写满意度问卷的群众286人，发放表格（含电子表）35份，组织填报统计表48张。");
    quiet("（填表人）由各单位确定，开通网上申报，群众输入身份信息即可办理。");
  }

  @Test
  void takesARedactionMarkForANumber() {
    quiet("召开专题会议*次，慰问**余人次，增长**%，共开展×场，走访企业*家。");
    quiet("企业家，专业户，参会人员名单，数万元，三个项目，场次、人次，奖金1万元，会员人数，一线次数");
    quiet("其余人员，业余时间，会议次数，三百余人次，百分之五十，各场次均满员");
  }

  @Test
  void findsNumbersThatAreExactAndApproximate() {
    shows("受众达1732 余人", "exact-and-approximate 1:4 1732 余人");
    shows("发放3,216多份", "exact-and-approximate 1:3 3,216多份");
    shows("约3000余人", "exact-and-approximate 1:1 约3000余人");
    shows("约5000名左右", "exact-and-approximate 1:1 约5000名左右");
    shows("不少于30人以上", "exact-and-approximate 1:1 不少于30人以上");
  }

  @Test
  void takesNumbersThatAreOnlyApproximate() {
    quiet("1700余人、近15万元、约5000名、1.2亿余元、35多媒体教室、3000多份、近3年来、100余家企业的500余个班组");
  }

  @Test
  void findsMoreThanAllOfSomething() {
    shows("建会率达到103%。", "too-much-percent 1:6 建会率达到103%");
    quiet("同比增长150%，完成全年任务的120%，超过100%，建会率100%，加班工资按200%支付");
    quiet("产值达到去年同期的125%，达到序时进度的120%，是上年的150%，以150%的热情投入");
    quiet("完成率112%，预算执行率103%，为计划的118.5%");
  }

  @Test
  void findsOneLabelWithTwoValues() {
    shows("一是扩面，新建基层工会组织35家。\n二是提质，新建基层工会组织53家。", "two-values 2:6 新建基层工会组织53家>新建基层工会组织35家");
    shows("全年共发展会员1200人。\n全年发展会员1300人。", "two-values 2:1 全年发展会员1300人>全年共发展会员1200人");
    quiet("新建基层工会组织35家。\n新建基层工会组织35家。");
    quiet("城区发展会员1200人；乡镇发展会员300人。2022年发展会员1200人，2023年发展会员1300人。");
    quiet("一季度，新建基层工会组织35家。二季度，新建基层工会组织53家。");
    quiet("新建基层工会组织35家，其中，新建基层工会组织20家。");
  }

  @Test
  void findsTheRarerOfTwoForms() {
    shows("2022年、2021年，二〇二二年", "mixed-forms 1:13 二〇二二年>2022年");
    shows("新建35家、１２个", "mixed-forms 1:7 １２>35");
    shows("二0二二年", "mixed-forms 1:1 二0二二年>二〇二二年");
    quiet("二〇二二年、二〇二三年");
    shows("抓学习，强素质，提效率,见成效", "mixed-forms 1:12 ,>，");
    quiet("抓学习,强素质,提效率");
  }

  @Test
  void hasAMessageForEveryKindOfFinding() {
    List<String> texts =
        List.of(
            "意识型态",
            "开展“送",
            "的的",
            "专题会议次",
            "约3000余人",
            "建会率达到103%",
            "新建基层工会组织35家。新建基层工会组织53家。",
            "2022年二〇二二年",
            "2022年，１２３４、５６",
            "二0二二年");
    for (Language language : List.of(Language.CHINESE, Language.ENGLISH)) {
      Messages messages = Messages.ofCommands(language);
      for (String text : texts) {
        List<Problem> problems = Proofreader.check("a.md", 1, text, text, StandardWords.LIST);
        assertFalse(problems.isEmpty(), text);
        problems.forEach(problem -> assertFalse(messages.line(problem).contains("{"), text));
      }
    }
  }

  @Test
  void readsHostileTextsInLinearTime() {
    for (String unit : List.of("1", "工作", "“", "约1", "、市委", "会议")) {
      Growth.assertLinear(unit, 12_000, text -> Proofreader.read(text, text, StandardWords.LIST));
    }
  }

  private static void quiet(String text) {
    shows(text);
  }

  private static void shows(String text, String... findings) {
    assertEquals(List.of(findings), read(text, StandardWords.LIST));
  }

  private static List<String> seed(String name) throws IOException {
    Path path = Path.of(System.getProperty("project.root"), "seeds", name);
    return read(Files.readString(path), StandardWords.LIST);
  }

  private static List<String> read(String text, WrongWordings words) {
    return read(text, text, words);
  }

  private static List<String> read(String text, String shown, WrongWordings words) {
    return Proofreader.read(text, shown, words).stream()
        .map(
            finding ->
                finding.rule().code()
                    + " "
                    + finding.line()
                    + ":"
                    + finding.column()
                    + " "
                    + finding.what()
                    + finding.note().map(note -> ">" + note).orElse(""))
        .toList();
  }
}
