package gongkai.privacy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gongkai.Growth;
import gongkai.diagnostic.Problem;
import gongkai.diagnostic.SourceLocation;
import gongkai.i18n.Messages;
import gongkai.model.Language;
import gongkai.privacy.detail.Rule;
import gongkai.privacy.detail.Span;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PrivacyGateTest {
  private static final String PATH = "content/reports/a/2023.md";
  private static final String TEXT = "第一行。\n请与值班员联系，手机15401234567，谢谢。";

  @Test
  void refusesADetailAtItsPlaceInTheFile() {
    Problem problem = check(TEXT).get(0);
    assertEquals("privacy-mobile", problem.code());
    assertEquals(new SourceLocation(PATH, 12, 11), problem.place());
    assertTrue(problem.isError());
    assertEquals("154******67", problem.arguments().get(0));
  }

  @Test
  void passesOverAnEmptyCellOfNames() {
    List<Finding> found = PersonalDetails.in("受助人姓名|金额\n|800\n王建国|600");
    assertEquals(List.of(3), found.stream().map(Finding::line).toList());
  }

  @Test
  void takesAHeadingOfThoseHelpedForTheHeadOfAList() {
    List<Finding> found = PersonalDetails.in("## 大病救助对象\n\n王建国，5000元\n李秀英，3000元\n");
    assertEquals(List.of(3, 4), found.stream().map(Finding::line).toList());
    assertEquals(List.of(), PersonalDetails.in("## 服务对象\n\n王建国劳模工作室服务职工。\n"));
  }

  @Test
  void letsAWaivedDetailPass() {
    assertEquals(List.of(), check(TEXT, waiver(Rule.MOBILE, mark(TEXT))));
  }

  @Test
  void holdsAWaiverForStaleWhenTheDetailChanges() {
    assertStale(TEXT.replace("15401234567", "15401284567"));
  }

  @Test
  void holdsAWaiverForStaleWhenTheWordsAroundItChange() {
    assertStale(TEXT.replace("值班员", "困难职工"));
  }

  @Test
  void keepsAWaiverWhenOtherPartsOfTheTextChange() {
    String changed = "新的一行。\n" + TEXT + "\n另起一段，说的是别的事情。";
    assertEquals(List.of(), check(changed, waiver(Rule.MOBILE, mark(TEXT))));
  }

  @Test
  void tellsOfAWaiverThatNothingNeedsWhereItIsWritten() {
    Waiver waiver = waiver(Rule.MOBILE, "00000000");
    Problem problem = check("没有个人信息。", waiver).get(0);
    assertEquals("privacy-waiver-stale", problem.code());
    assertEquals(waiver.place(), problem.place());
    assertFalse(problem.isError());
  }

  @Test
  void takesNoWaiverOfOneRuleForAnother() {
    List<Problem> problems = check(TEXT, waiver(Rule.LANDLINE, mark(TEXT)));
    assertEquals(
        List.of("privacy-mobile", "privacy-waiver-stale"),
        problems.stream().map(Problem::code).toList());
  }

  @Test
  void takesNoWaiverWithoutAReasonOrAPerson() {
    SourceLocation place = SourceLocation.of(PATH);
    LocalDate date = LocalDate.of(2024, 1, 20);
    assertThrows(
        IllegalArgumentException.class,
        () -> new Waiver(Rule.MOBILE, "00000000", " ", "王某", date, place));
    assertThrows(
        IllegalArgumentException.class,
        () -> new Waiver(Rule.MOBILE, "00000000", "公开电话", "", date, place));
  }

  @Test
  void neverPrintsADetail() {
    Messages messages = Messages.ofCommands(Language.CHINESE);
    for (Labelled labelled : Labelled.all("labelled.tsv")) {
      for (Problem problem : check(labelled.text())) {
        String line = messages.line(problem);
        for (Span detail : labelled.details()) {
          String value = labelled.text().substring(detail.start(), detail.end());
          assertFalse(line.contains(value), line);
        }
      }
    }
  }

  @Test
  void showsAtMostTheFirstThreeAndTheLastTwo() {
    assertEquals("360*************12", Mark.masked("360199198001011212"));
    assertEquals("07****5", Mark.masked("0791865"));
    assertEquals("王**", Mark.masked("王建国"));
  }

  @Test
  void findsADetailOnceThoughTwoRulesFit() {
    assertEquals(1, check("邮箱：15401234567@example.com").size());
    assertEquals(
        1, check("困难职工名单：王建国患癌症、李秀英").stream().filter(p -> p.place().column() == 8).count());
  }

  @Test
  void saysWhatIsWrongInBothLanguages() {
    for (Language language : List.of(Language.CHINESE, Language.ENGLISH)) {
      Messages messages = Messages.ofCommands(language);
      for (Rule rule : Rule.values()) {
        assertTrue(messages.text("problem." + rule.problem()).contains(rule.code()));
      }
      assertTrue(messages.has("problem.privacy-waiver-stale"));
      assertTrue(messages.has("problem.privacy-many"));
    }
  }

  @Test
  void findsNothingInTheRealReports() throws IOException {
    try (Stream<Path> seeds = Files.list(Path.of(System.getProperty("project.root"), "seeds"))) {
      for (Path seed : seeds.sorted().toList()) {
        assertEquals(List.of(), PersonalDetails.in(Files.readString(seed)), seed.toString());
      }
    }
  }

  @Test
  void readsHostileTextsInLinearTime() {
    for (String unit : List.of("1", "1 ", "a@", "路1号", "困难职工：张三、", "患", "|姓名", "赣A12")) {
      Growth.assertLinear(unit, 12_000, PersonalDetails::in);
    }
  }

  private static void assertStale(String changed) {
    assertEquals(
        List.of("privacy-mobile", "privacy-waiver-stale"),
        check(changed, waiver(Rule.MOBILE, mark(TEXT))).stream().map(Problem::code).toList());
  }

  private static String mark(String text) {
    return PersonalDetails.in(text).get(0).mark();
  }

  private static Waiver waiver(Rule rule, String mark) {
    return new Waiver(
        rule,
        mark,
        "值班手机，对外公布",
        "办公室王某",
        LocalDate.of(2024, 1, 20),
        new SourceLocation(PATH, 5, 3));
  }

  private static List<Problem> check(String text, Waiver... waivers) {
    return PrivacyGate.check(
        List.of(new Inspected(PATH, 11, PersonalDetails.in(text))), List.of(waivers));
  }

  @Test
  void takesTheLineOfABodyForNobodysOwn() {
    for (String text :
        List.of(
            "| 单位 | 电话 |\n| --- | --- |\n| 测试区总工会 | 0571-88123456 |\n",
            "值班室 0571-87654321\n",
            "帮扶中心0571-87654321、法援中心0571-87654322\n",
            "职工服务大厅：0571-87654321。\n",
            "心理援助：0571-87654321\n",
            "电话：0571-87654321\n",
            "（联系人：政策法规科；电话：0571-87654321）\n",
            "投诉请拨 0571-88123456（工作日）。\n")) {
      assertEquals(List.of(), PersonalDetails.in(text), text);
    }
    assertEquals(1, PersonalDetails.in("困难职工家庭电话：0571-87654321\n").size());
  }

  @Test
  void aCountOfFamiliesInATableIsNoAddress() {
    assertEquals(List.of(), PersonalDetails.in("| 走访困难职工家庭 | 12户 |\n| 建档家庭 | 1286户 |\n"));
    assertEquals(1, PersonalDetails.in("| 家庭住址 | 青山路8号2栋301室 |\n").size());
  }

  @Test
  void lettersAndVisitsAreNoName() {
    assertEquals(List.of(), PersonalDetails.in("聘请律师36名，接待职工来信来访*件次，帮助职工追回欠薪600万元。\n"));
  }
}
