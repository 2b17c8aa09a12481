package gongkai.importing.reading;

import static gongkai.importing.reading.MetadataLine.read;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gongkai.diagnostic.Problem;
import gongkai.importing.Seeds;
import gongkai.importing.outcome.Draft;
import gongkai.importing.reading.unit.LevelReader;
import gongkai.importing.request.ImportOptions;
import gongkai.model.Coded;
import gongkai.model.Level;
import gongkai.model.UnitId;
import gongkai.model.vocabulary.Vocabulary;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class MetadataReaderTest {

  @Test
  void readsTheSeeds() {
    assertEquals(
        List.of(
            "领导干部2022年度述职述德述廉报告 2022 市总工会 city individual duty,virtue,integrity",
            "市总工会2023年度个人述职述廉报告? 2023 市总工会 city individual duty,integrity",
            "2023年区总工会领导班子述职述廉述学报告 2023 区总工会 district team duty,integrity,learning",
            "2022年度德能勤绩廉个人工作总结暨述职述德述廉报告 2022 **镇 township individual"
                + " virtue,competence,diligence,performance,integrity,duty",
            "区局领导班子2022年度述职述责述廉报告 2022 区**局 bureau team duty,responsibility,integrity"),
        IntStream.range(0, 5).mapToObj(n -> MetadataLine.of(Seeds.draft(n))).toList());
  }

  @Test
  void readsThatAReportAccountsForTheRuleOfLaw() {
    assertEquals(
        "示例区司法局领导班子2024年度述职述廉述法报告 2024 示例区司法局 bureau team duty,integrity,law",
        read("示例区司法局领导班子2024年度述职述廉述法报告\n\n普法。\n"));
  }

  @Test
  void readsAVillageReport() {
    assertEquals(
        "某村村民委员会二〇二三年度工作报告 2023 某村村民委员会 township team -",
        read("某村村民委员会二〇二三年度工作报告\n\n各位村民代表：\n现将一年来的工作报告如下。\n一、修路\n到2025年修通。\n"));
  }

  @Test
  void leavesOpenWhatABareNameOrAnotherBodyWouldSayWrongly() {
    assertEquals(
        "政府工作报告 2023 示例县人民政府 district team -",
        read("政府工作报告\n示例县人民政府县长　张某\n各位代表：\n现在，我代表县人民政府，向大会报告工作。\n" + "一、2023年工作回顾\n建成。\n"));
    assertEquals(
        "2023年工会主席个人述职报告 2023 - - individual duty", read("2023年工会主席个人述职报告\n\n一、履职\n建成。\n"));
    assertEquals(
        "示例区餐饮行业协会第三届理事会2023年工作报告 2023 示例区餐饮行业协会 - team -",
        read("示例区餐饮行业协会第三届理事会2023年工作报告\n\n受理事会委托，我向大会报告工作。\n"));
    assertEquals(
        "在示例县总工会第十二次代表大会上的工作报告 - 示例县总工会 district team -",
        read("在示例县总工会第十二次代表大会上的工作报告\n\n一、组织建设\n建成。\n"));
  }

  @Test
  void takesNoBannerForATitleAndNoOfficeForAGovernment() {
    assertEquals("县妇联五年工作回顾 - - - - -", read("热烈庆祝示例县妇女联合会第十次代表大会召开\n\n县妇联五年工作回顾\n\n帮扶妇女。\n"));
    assertEquals(
        "示例县图书馆2023年工作总结 2023 示例县图书馆 bureau team -",
        read("点击上方蓝字关注我们\n\n示例县图书馆2023年工作总结\n\n接待读者。\n"));
    assertEquals(
        "示例县人民政府办公室2023年工作总结 2023 示例县人民政府办公室 - team -", read("示例县人民政府办公室2023年工作总结\n\n办理文件。\n"));
    assertEquals(
        "示例县发展和改革委员会2023年工作总结 2023 示例县发展和改革委员会 bureau team -",
        read("示例县发展和改革委员会2023年工作总结\n\n立项。\n"));
    assertEquals("示例县教育系统工会2023年工作总结 2023 示例县教育系统工会 - team -", read("示例县教育系统工会2023年工作总结\n\n走访。\n"));
  }

  @Test
  void takesNeitherThePostOfAForumNorOneWhoAnswersForAReporter() {
    assertEquals(
        "示例区城市管理局领导班子2023年度述职述廉报告 2023 示例区城市管理局 bureau team duty,integrity",
        read(
            "【转帖】某局2023年述职述廉报告（欢迎拍砖）\n\n楼主 | 发表于 2024-1-19 20:41\n\n"
                + "示例区城市管理局领导班子2023年度述职述廉报告\n\n一、述职\n改造公厕。\n"));
    assertEquals(
        "示例县交通运输局局长答记者问 - 示例县交通运输局 bureau - -",
        read("示例县交通运输局局长答记者问\n\n记者：路修得怎么样？\n局长：我说实话，有压力。\n"));
    assertEquals(
        "示例县水利局2023年工作总结 2023 示例县水利局 bureau team -", read("— 1 —\n示例县水利局2023年工作总结\n\n一、工程\n建成。\n"));
    assertEquals(
        "XX县残联理事长个人述职述廉报告 - XX县残联 district individual duty,integrity",
        read("XX县残联理事长个人述职述廉报告\n\n本人任县残联理事长，县残联工作如下。\n"));
  }

  @Test
  void takesASecretaryOfAPartyOrganisationForAPersonAndANameSetWideForAByline() {
    assertEquals(
        "2023年度县直机关党组织书记抓基层党建工作述职报告 2023 示例县住建局 bureau individual duty",
        read("2023年度县直机关党组织书记抓基层党建工作述职报告\n\n示例县住建局机关党委书记　吴某\n\n开展党课。\n"));
    assertEquals(
        "述廉报告 2023 示例县审计局 bureau individual integrity",
        read("述廉报告\n示例县审计局党组成员、副局长 李 某\n\n2023年以来，本人签订责任书。\n"));
  }

  @Test
  void readsALevelFromNoWordThatIsNoPlace() {
    assertEquals(Optional.of(Level.DISTRICT), LevelReader.of("示例县城市管理委员会"));
    assertEquals(Optional.of(Level.DISTRICT), LevelReader.of("示例县农村工作委员会"));
    assertEquals(Optional.of(Level.BUREAU), LevelReader.of("示例县水务集团工会委员会"));
    assertEquals(Optional.empty(), LevelReader.of("示例市家政服务业协会"));
  }

  @Test
  void readsTheNameOfACommitteeWhole() {
    assertTrue(read("中共柳荫街道工作委员会\n关于2023年度工作情况的报告\n正文。\n").contains(" 2023 中共柳荫街道工作委员会 township "));
  }

  /** No body is called 中共示例县水利局; its party group is 中共示例县水利局党组. */
  @Test
  void readsTheBodyWhosePartyGroupReports() {
    for (String group : List.of("党组", "党委", "党总支", "机关党委", "党组书记", "领导班子")) {
      for (String party : List.of("中共", "中国共产党")) {
        String text = party + "示例县水利局" + group + "2023年度述职报告\n\n一、履职\n建成。\n";
        assertTrue(read(text).contains(" 2023 示例县水利局 bureau "), text);
      }
    }
    assertTrue(read("中共示例县卫生健康委员会党组\n关于2023年度工作情况的报告\n正文。\n").contains(" 2023 示例县卫生健康委员会 "));
    assertTrue(read("述职报告\n中共示例县水利局党组书记　张某某\n正文。\n").contains(" 示例县水利局 bureau "));
    for (String whole :
        List.of("中共示例县委老干部局", "中共示例县委党校", "中共示例县委员会", "中共示例县教育工委", "中共示例县纪律检查委员会", "中共示例镇委员会")) {
      String text = whole + "2023年度述职报告\n\n一、履职\n建成。\n";
      assertTrue(read(text).contains(" 2023 " + whole + " "), whole);
    }
    assertTrue(read("中共示例县水利局支部委员会2023年度述职报告\n正文。\n").contains(" 中共示例县水利局支部委员会 bureau "));
  }

  @Test
  void readsANameBehindASloganAndOfASupplyUnion() {
    assertTrue(read("恪尽职守　静待花开\n——2022—2023学年示例县实验小学校长述职报告\n正文。\n").contains(" 示例县实验小学 bureau "));
    assertTrue(read("示例县供销合作社联合社2023年度工作报告\n正文。\n").contains(" 2023 示例县供销合作社联合社 "));
  }

  @Test
  void readsADateBesideANameAndAboveRemarksAtTheEnd() {
    String text = "2023年区总工会述职报告\n%s一、履职\n新建35家。\n%s";
    for (String below : List.of("示例县总工会　2024年1月8日\n", "报告人：张某\n2024.1.8\n", "（二〇二四年一月八日）\n")) {
      assertEquals(Optional.of("2024-01-08"), written(text.formatted(below, "")), below);
    }
    String end = "示例县总工会\n2024年1月8日\n（此件公开发布）\n附件：1.名单\n";
    assertEquals(Optional.of("2024-01-08"), written(text.formatted("", end)));
    assertEquals(Optional.empty(), written(text.formatted("", "会议定于2024年3月5日召开。\n")));
    assertEquals(Optional.empty(), written(text.formatted("", "工会　建成于2024年1月8日\n完。\n")));
  }

  @Test
  void readsADateBelowATitleWhateverStandsAboveIt() {
    String head = "附件3\n县工〔2024〕12号\n签发人：王某\n2024年1月20日\n\n";
    for (String below : List.of("（2024年1月8日）\n", "示例县总工会\n2024年1月8日\n")) {
      String text = head + "2023年示例县总工会述职报告\n" + below + "\n一、履职\n新建35家。\n";
      assertEquals(Optional.of("2024-01-08"), written(text), below);
    }
    assertEquals(
        "述职述廉报告 2023 示例县水利局 bureau individual duty,integrity",
        read(head + "秘密\n急件\n述职述廉报告\n（2023年度）\n示例县水利局　王某\n一、履职\n本人值班。\n"));
  }

  private static Optional<String> written(String text) {
    return Seeds.draft(text).metadata().written().map(read -> read.value().toString());
  }

  @Test
  void readsAHospitalReport() {
    assertEquals(
        "某县人民医院２０２３年工作总结 2023 某县人民医院 bureau team -",
        read("某县人民医院２０２３年工作总结\n一年来，我院门诊3万人次，较2022年增长5%。\n"));
  }

  @Test
  void keepsTheMaskedPlaceBeforeAMaskedSchool() {
    assertEquals(
        "2022年度个人述职报告 2022 **县第*中学 bureau individual duty",
        read("2022年度个人述职报告\n\n各位老师：\n本人任**县第*中学校长。来**县第*中学三年，**县第*中学变了样。\n"));
  }

  @Test
  void readsADisclosureReport() {
    assertEquals(
        "**县卫生健康局2022年政府信息公开工作年度报告 2022 **县卫生健康局 bureau team -",
        read("**县卫生健康局2022年政府信息公开工作年度报告\n\n一、总体情况\n我局主动公开信息*条，到2025年全公开。\n"));
  }

  @Test
  void readsABudgetReportAndNotTheYearOfItsDraft() {
    assertEquals(
        "关于2022年预算执行情况和2023年预算草案的报告 2022 **县财政局 bureau - -",
        read("关于2022年预算执行情况和2023年预算草案的报告\n——2023年1月5日\n**县财政局\n"));
  }

  @Test
  void readsASpeechOfATownshipSecretary() {
    assertEquals(
        "**乡2021年度个人述职报告? 2021 **乡 township individual duty",
        read("各位领导：\n我叫**，现任**乡党委书记。2021年，我带领**乡干部群众，现将履责情况述职如下。\n"));
  }

  /** A title that 关于 began is over where the kind of document stands, however many lines on. */
  @Test
  void goesOnWithATitleUntilItNamesItsKind() {
    assertEquals(
        "关于示例县2023年国民经济和社会发展计划执行情况与2024年国民经济和社会发展计划草案的报告 2023 - - - -",
        read("关于示例县2023年国民经济和社会发展计划\n执行情况与2024年国民经济和社会发展计划\n草案的报告\n" + "\n各位代表：\n完成投资。\n"));
    assertEquals(
        "示例县中医院关于报送2023年工作总结及2024年工作计划的报告 2023 示例县中医院 bureau - -",
        read("示例县中医院关于报送2023年工作总结\n及2024年工作计划的报告\n\n县卫健局：\n完成门诊。\n"));
    assertEquals("示例县水利局2023年工作总结 2023 示例县水利局 bureau team -", read("示例县水利局2023年工作总结\n建成水库。\n"));
  }

  @Test
  void joinsWhoGivesAReportWithWhatItIsAbout() {
    assertEquals(
        "示例县人民政府关于2023年度法治政府建设情况的报告 2023 示例县人民政府 district team -",
        read("附件3\n\n机密★一年\n\n示例县人民政府\n\n关于2023年度法治政府建设情况的报告\n\n一、工作\n完成。\n"));
  }

  @Test
  void takesTheVillageForTheUnitAndNotTheOfficeThatSentSomebodyThere() {
    assertEquals(
        "驻村第一书记2023年度述职报告 2023 某县示例村 township individual duty",
        read("驻村第一书记2023年度述职报告\n某省水利院派驻某县示例村第一书记　王某\n\n我走访农户两遍。\n"));
  }

  @Test
  void readsATitleOnTwoLines() {
    assertEquals(
        "某镇人民政府2023年政府信息公开工作年度报告 2023 某镇人民政府 township team -",
        read("某镇人民政府\n2023年政府信息公开工作年度报告\n\n根据条例编制本报告。\n"));
  }

  @Test
  void readsAReportWithoutATitle() {
    assertEquals(
        "2021年度个人述职述廉报告? 2021 - - individual duty,integrity",
        read("2021年以来，本人按照要求努力工作。现将履职和廉洁自律情况报告如下：\n一、学习\n到2025年完成。\n"));
  }

  @Test
  void takesNoProseForATitle() {
    for (String first : List.of("尊敬的各位代表：", "一、工作总结", "在区委领导下，区局做了工作，现在报告。", "附件1")) {
      Draft draft = Seeds.draft(first + "\n正文到此结束。\n");
      assertTrue(draft.metadata().title().isEmpty(), first);
      assertTrue(draft.markdown().contains(first), first);
    }
  }

  @Test
  void doesNotTakeSuperiorsAndPartnersForTheUnit() {
    assertEquals("- - - - - -", read("在省总工会和市总工会的领导下，与市人社局联合举办大赛，深入区**局，参加市总工会大赛。\n"));
  }

  @Test
  void takesTheNumberOfAHotlineForPartOfAName() {
    assertEquals(
        "某市12345政务服务便民热线中心2022年度工作总结 2022 某市12345政务服务便民热线中心 bureau team -",
        read("某市12345政务服务便民热线中心2022年度工作总结\n\n一、工作\n受理诉求120件。\n"));
  }

  @Test
  void doesNotTakeTheFirstOfSeveralBodiesForTheUnit() {
    assertEquals("- - - - - -", read("一是部分单位重答复、轻解决，市城管局、区住建局等五家单位满意率低。\n"));
  }

  @Test
  void readsLevelsFromNames() {
    assertEquals(
        List.of("city", "district", "district", "township", "township", "bureau", "bureau", "-"),
        Stream.of("市总工会", "某市**区总工会", "县人民政府", "**镇", "某社区居委会", "区**局", "镇中心卫生院", "总工会")
            .map(name -> LevelReader.of(name).map(Coded::code).orElse("-"))
            .toList());
  }

  @Test
  void quotesItsEvidence() {
    for (int seed = 0; seed < Seeds.NAMES.size(); seed++) {
      Metadata metadata = Seeds.draft(seed).metadata();
      String text = Seeds.text(seed);
      assertTrue(text.contains(metadata.year().get().quote()));
      assertTrue(text.contains(metadata.unitName().get().quote()));
      assertTrue(metadata.unitName().get().quote().contains(metadata.unitName().get().value()));
      assertTrue(text.contains(metadata.type().get().quote()));
      assertTrue(text.contains(metadata.dimensions().get().quote()));
    }
  }

  @Test
  void warnsOfEachKeyThatStaysOpen() {
    assertEquals(
        List.of(
            "import-dimensions-open",
            "import-title-open",
            "import-type-open",
            "import-unit-open",
            "import-year-open"),
        codes(Seeds.draft("正文。\n")));
    assertEquals(List.of("import-title-proposed", "import-unit-named"), codes(Seeds.draft(1)));
    Draft told =
        Seeds.draft(
            Seeds.text(0),
            new ImportOptions(
                Optional.of(new UnitId("a")), Optional.of(2020), false, false, Vocabulary.EMPTY));
    assertEquals(List.of(), codes(told));
    assertFalse(told.markdown().contains("2022\n"));
    assertTrue(told.markdown().contains("\nunit: \"a\"\nyear: 2020\n"), told.markdown());
  }

  private static List<String> codes(Draft draft) {
    return draft.problems().stream().map(Problem::code).toList();
  }
}
