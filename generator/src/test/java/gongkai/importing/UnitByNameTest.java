package gongkai.importing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gongkai.diagnostic.Problem;
import gongkai.i18n.Messages;
import gongkai.importing.outcome.Draft;
import gongkai.importing.reading.evidence.Proposal;
import gongkai.importing.request.ImportOptions;
import gongkai.model.Language;
import gongkai.model.Level;
import gongkai.model.LocalizedText;
import gongkai.model.Unit;
import gongkai.model.Unit.FormerName;
import gongkai.model.UnitId;
import gongkai.model.vocabulary.Vocabulary;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A text that names a unit of the site is that unit's report. */
class UnitByNameTest {
  private static final Unit DISTRICT = unit("district-union", "示例区总工会");
  private static final Unit TOWN =
      unit(
          "town-union",
          "示例镇总工会",
          new FormerName(text("示例镇工会办事处"), LocalDate.of(2018, 12, 31)),
          new FormerName(text("示例乡工会"), LocalDate.of(2010, 6, 30)));

  private static LocalizedText text(String words) {
    return LocalizedText.of(Language.CHINESE, words);
  }

  private static Unit unit(String id, String name, FormerName... former) {
    return new Unit(
        new UnitId(id),
        text(name),
        Level.DISTRICT,
        Optional.empty(),
        List.of(former),
        Optional.empty());
  }

  private static Draft draft(String source, Unit... units) {
    ImportOptions options = ImportOptions.NONE.knowing(List.of(units));
    byte[] bytes = source.getBytes(StandardCharsets.UTF_8);
    return Importer.read(bytes, "a.txt", options).value().orElseThrow();
  }

  private static String report(String title) {
    return title + "\n一、工作\n新建工会35家。\n";
  }

  private static Optional<String> assigned(String title, Unit... units) {
    return draft(report(title), units).unit().map(UnitId::text);
  }

  private static List<String> codes(String title, Unit... units) {
    return draft(report(title), units).problems().stream()
        .map(Problem::code)
        .filter(code -> code.startsWith("import-unit"))
        .toList();
  }

  @Test
  void assignsAUnitThatTheTitleNamesAndShowsTheEvidence() {
    Draft draft = draft(report("2023年示例区总工会领导班子述职报告"), DISTRICT, TOWN);
    assertEquals(Optional.of(new UnitId("district-union")), draft.unit());
    assertTrue(draft.markdown().contains("\nunit: district-union\n"), draft.markdown());
    assertEquals(
        "a.txt:1:1: 提示 [import-unit-by-name]: 单位：district-union，原文称“示例区总工会”（见第 1"
            + " 行：“2023年示例区总工会领导班子述职报告”）。如有不对，请加上 --unit 重新导入。",
        Messages.ofCommands(Language.CHINESE).line(draft.problems().get(0)));
  }

  @Test
  void assignsAFormerNameForTheYearsInWhichItWasInForce() {
    assertEquals(Optional.of("town-union"), assigned("2017年示例镇工会办事处领导班子述职报告", TOWN));
    assertEquals(List.of("import-unit-by-former-name"), codes("2017年示例镇工会办事处领导班子述职报告", TOWN));
    assertEquals(Optional.of("town-union"), assigned("2010年示例乡工会领导班子述职报告", TOWN));
    assertEquals(Optional.empty(), assigned("2023年示例镇工会办事处领导班子述职报告", TOWN));
    assertEquals(Optional.empty(), assigned("2015年示例乡工会领导班子述职报告", TOWN));
  }

  @Test
  void takesANameThatCameIntoForceWhileTheReportWasWritten() {
    assertEquals(Optional.of("town-union"), assigned("2018年示例镇总工会领导班子述职报告", TOWN));
    assertEquals(Optional.empty(), assigned("2016年示例镇总工会领导班子述职报告", TOWN));
  }

  @Test
  void looksPastWhiteSpaceWidthAndBrackets() {
    Unit firm = unit("firm", "示例（集团）公司");
    assertEquals(Optional.of("firm"), assigned("2023年示例(集团)公司领导班子述职报告", firm));
    assertEquals(Optional.of("firm"), assigned("示例〔集团〕 公司2023年度述职报告", firm));
  }

  @Test
  void leavesOpenWhichOfTwoUnitsOfOneNameItIs() {
    Unit twin = unit("other-union", "示例区总工会");
    assertEquals(Optional.empty(), assigned("2023年示例区总工会领导班子述职报告", DISTRICT, twin));
    assertEquals(List.of("import-unit-ambiguous"), codes("2023年示例区总工会领导班子述职报告", DISTRICT, twin));
  }

  @Test
  void takesTheUnitThatBoreTheNameThen() {
    Unit heir = unit("heir", "示例新区总工会", new FormerName(text("示例区总工会"), LocalDate.of(2020, 12, 31)));
    Unit now = unit("now", "示例区总工会", new FormerName(text("示例开发区工会"), LocalDate.of(2020, 12, 31)));
    assertEquals(Optional.of("heir"), assigned("2019年示例区总工会领导班子述职报告", heir, now));
    assertEquals(Optional.of("now"), assigned("2022年示例区总工会领导班子述职报告", heir, now));
  }

  @Test
  void takesNoPartOfANameForTheName() {
    Unit district = unit("district", "示例区");
    assertEquals(Optional.empty(), assigned("2023年示例区总工会领导班子述职报告", district));
    assertEquals(
        Optional.of("district-union"), assigned("2023年示例区总工会领导班子述职报告", district, DISTRICT));
  }

  @Test
  void takesANameWithRedactionMarksForNobodys() {
    Unit masked = unit("town", "**镇");
    assertEquals(Optional.empty(), assigned("**镇2023年述职报告", masked));
  }

  @Test
  void theOfficersUnitGoesFirst() {
    ImportOptions options =
        new ImportOptions(
                Optional.of(new UnitId("town-union")),
                Optional.empty(),
                false,
                false,
                ImportOptions.NONE.vocabulary())
            .knowing(List.of(DISTRICT, TOWN));
    byte[] bytes = report("2023年示例区总工会领导班子述职报告").getBytes(StandardCharsets.UTF_8);
    Draft draft = Importer.read(bytes, "a.txt", options).value().orElseThrow();
    assertEquals(Optional.of(new UnitId("town-union")), draft.unit());
    assertEquals(Optional.of("示例区总工会"), draft.metadata().unitName().map(Proposal::value));
  }

  private static final Unit EAST = unit("east-union", "示例东区总工会");

  private static Optional<String> assigned(Unit unit, String text) {
    return draft(text, unit).unit().map(UnitId::text);
  }

  @Test
  void takesTheNameFromALineBelowTheTitleOrFromTheSignature() {
    Optional<String> east = Optional.of("east-union");
    String rest = "\n\n各位领导：\n\n一、工作\n\n新建工会组织8家。\n";
    assertEquals(east, assigned(EAST, "2023年述职报告\n\n示例东区总工会党组书记、主席　张某" + rest));
    assertEquals(east, assigned(EAST, "2023年述职报告\n\n示例东区总工会" + rest));
    assertEquals(east, assigned(EAST, "2023年述职报告" + rest + "\n示例东区总工会\n2024年1月5日\n"));
    assertEquals(
        east, assigned(EAST, "2023年述职报告\n\n各位领导：\n我代表示例东区总工会领导班子述职如下。\n\n一、工作\n\n新建工会8家。\n"));
    assertEquals(
        Optional.empty(),
        assigned(EAST, "2023年述职报告\n\n各位领导：\n与示例东区总工会联合开展活动。\n\n一、工作\n\n新建工会8家。\n"));
  }

  @Test
  void takesAFormerNameInABylineForItsYears() {
    String rest = "\n\n示例镇工会办事处\n\n一、工作\n\n新建工会8家。\n";
    assertEquals(Optional.of("town-union"), assigned(TOWN, "2017年述职报告" + rest));
    assertEquals(Optional.empty(), assigned(TOWN, "2023年述职报告" + rest));
  }

  @Test
  void aNameIsNotCutWhereItsPlaceIsNoUnitsName() {
    String byline = "2023年述职报告\n\n示例西区总工会党组书记、主席　张某\n\n各位领导：\n\n一、工作\n\n新建工会8家。\n";
    assertEquals(Optional.empty(), assigned(EAST, byline));
    assertEquals(
        Optional.of("示例西区总工会"), draft(byline, EAST).metadata().unitName().map(Proposal::value));
    String twice = "2023年述职报告\n\n一、工作\n\n示例西区总工会新建工会8家。一年来，示例西区总工会走访职工。\n";
    assertEquals(
        Optional.of("示例西区总工会"), draft(twice, EAST).metadata().unitName().map(Proposal::value));
    assertEquals(Optional.of("east-union"), assigned(EAST, twice.replace("示例西区", "示例东区")));
  }

  @Test
  void aLineThatOnlyBeginsWithANameIsNoByline() {
    assertEquals(
        Optional.empty(), assigned(EAST, "2023年述职报告\n\n示例东区总工会联系点走访3次。\n\n一、工作\n\n新建工会8家。\n"));
  }

  private static List<String> others(String source, Unit given) {
    ImportOptions options =
        new ImportOptions(Optional.of(given.id()), Optional.empty(), false, false, Vocabulary.EMPTY)
            .knowing(List.of(given, TOWN));
    byte[] bytes = source.getBytes(StandardCharsets.UTF_8);
    return Importer.read(bytes, "a.txt", options).value().orElseThrow().problems().stream()
        .filter(problem -> problem.code().equals("import-unit-other"))
        .map(problem -> String.join(" ", problem.arguments()))
        .toList();
  }

  /** Whoever imports may have taken the wrong file, or the wrong unit. */
  @Test
  void tellsWhereTheTextNamesAnotherBodyThanTheUnitGiven() {
    String text = "\n一、工作\n新建工会35家。\n";
    for (String source :
        List.of(
            "述职报告\n" + text + "河西区教育局\n2024年1月12日\n",
            "河西区教育局2023年工作总结\n" + text,
            "述职报告\n河西区教育局　张某\n" + text,
            "述职报告\n单位：河西区教育局\n" + text,
            "示例区总工会2023年工作总结\n" + text + "河西区教育局\n2024年1月12日\n")) {
      List<String> told = others(source, DISTRICT);
      assertEquals(1, told.size(), source);
      assertTrue(told.get(0).startsWith("district-union 示例区总工会 河西区教育局 "), source);
    }
    assertEquals(
        List.of("district-union 示例区总工会 示例镇总工会 1"), others("示例镇总工会2023年工作总结\n" + text, DISTRICT));
  }

  /** What is said of all of its place is a body's own, whichever unit it is filed under. */
  @Test
  void readsTheFiguresOfAnotherBodyAsThatBodysOwn() {
    ImportOptions options =
        new ImportOptions(
                Optional.of(DISTRICT.id()), Optional.empty(), false, false, Vocabulary.EMPTY)
            .knowing(List.of(DISTRICT));
    String told = "\n\n全市共发生火灾34起，死亡2人。检查企业86家。\n";
    for (String[] title :
        new String[][] {
          {"青杨市消防救援局2023年工作总结", "3"},
          {"青杨市应急管理局关于报送2023年安全生产情况的报告", "3"},
          {"示例区总工会2023年工作总结", "1"},
          {"2023年工作总结", "1"}
        }) {
      byte[] bytes = (title[0] + told).getBytes(StandardCharsets.UTF_8);
      Draft draft = Importer.read(bytes, "a.txt", options).value().orElseThrow();
      assertEquals(title[1], "" + draft.indicators().size(), title[0]);
    }
  }

  @Test
  void takesAShorterOrLongerNameForTheUnitsOwn() {
    String text = "\n一、工作\n新建工会35家。区教育局支持。河西区教育局出资。\n";
    for (String own : List.of("区总工会", "示例区工会", "示例区总工会女职工委员会", "**区总工会", "中共示例区总工会党组")) {
      String source = "2023年述职报告\n" + text + own + "\n2024年1月12日\n";
      assertEquals(List.of(), others(source, DISTRICT), own);
    }
    Unit women = unit("women", "示例县妇女联合会");
    Unit town = unit("town", "示例镇人民政府");
    Unit renamed = unit("health", "示例县卫生健康局", new FormerName(text("示例县卫生局"), LocalDate.MIN));
    assertEquals(List.of(), others("县妇联2023年工作总结\n" + text, women));
    assertEquals(List.of(), others("中共示例镇委员会2023年工作总结\n" + text, town));
    assertEquals(List.of(), others("示例县卫生局2023年工作总结\n" + text, renamed));
    assertEquals(List.of(), others("工作总结\n" + text, women));
    Unit village = unit("village", "示例县云溪镇石桥村");
    assertEquals(List.of(), others("石桥村村民委员会2023年工作总结\n" + text, village));
    assertEquals(1, others("云溪镇青石村村民委员会2023年工作总结\n" + text, village).size());
  }
}
