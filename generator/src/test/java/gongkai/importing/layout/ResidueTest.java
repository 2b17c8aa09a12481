package gongkai.importing.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gongkai.document.source.Removal;
import gongkai.document.source.Removal.Reason;
import gongkai.document.source.SourceText;
import gongkai.importing.ImportOptions;
import gongkai.importing.Seeds;
import gongkai.importing.outcome.Draft;
import gongkai.model.vocabulary.Vocabulary;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class ResidueTest {

  @Test
  void closesAWordThatAPayWallMarkCutInTwo() {
    assertEquals(List.of("典型示范作用"), clean("典型示##paidbegin##范作用"));
    assertEquals(
        List.of(new Removal(1, 4, "##paidbegin##", Reason.PAYWALL)),
        removals("典型示##paidbegin##范作用"));
  }

  @Test
  void leavesHashesThatAreNoPayWallMark() {
    assertEquals(List.of("3##楼与##号##"), clean("3##楼与##号##"));
  }

  @Test
  void takesOffAnAdvertAfterASentenceAndInsideALine() {
    assertEquals(List.of("完成任务。"), clean("完成任务。好文章网www.example.cn"));
    assertEquals(List.of("完成任务。再接再厉。"), clean("完成任务。好文章网www.example.com再接再厉。"));
  }

  @Test
  void learnsASitesNameFromItsOtherAdverts() {
    assertEquals(
        List.of("增添了血液。", "营造良好生态", "正文。"),
        clean("增添了血液。砚台网www.example.cn\n营造良好生态砚台网www.example.cn\n正文。"));
  }

  @Test
  void knowsTheTradeNamesOfSuchSites() {
    assertEquals(List.of("营造良好生态"), clean("营造良好生态第一公文网www.example.cn"));
  }

  @Test
  void takesOffOnlyTheAddressIfTheNameCannotBeTold() {
    Residue.Cleaned cleaned = Residue.clean(SourceText.plain("营造良好生态砚台网www.example.cn").lines());
    assertEquals("营造良好生态砚台网", cleaned.lines().get(0).text());
    assertEquals(List.of(new SiteAdvert.Doubt(1, 1, "营造良好生态砚台网www.example.cn")), cleaned.doubts());
  }

  @Test
  void takesOffABareAddressAfterTheLastSentence() {
    assertEquals(List.of("完成任务。"), clean("完成任务。https://www.example.cn/a?b=1"));
    assertEquals(List.of(""), clean("更多材料请访问 www.example.cn"));
  }

  @Test
  void seesAnAdvertInFullWidthLettersOrBehindZeroWidthSpaces() {
    assertEquals(List.of("完成任务。"), clean("完成任务。砚台网ｗｗｗ．example．cn"));
    assertEquals(List.of("完成任务。"), clean("完成任务。砚台网www.exa\u200Bmple.cn"));
  }

  @Test
  void leavesTheAddressesOfTheReportItself() {
    for (String text :
        List.of(
            "在市总工会官网www.example.com公开信息31条。",
            "详见门户网www.example.gov.cn。",
            "公开网址：某某网www.example.com",
            "通过某某网www.example.com发布3条，通过某某网www.example.com答复4条。",
            "通过某某网www.example.com发布公告3条。")) {
      assertEquals(List.of(text), clean(text));
      assertEquals(List.of(), removals(text));
    }
  }

  @Test
  void takesOffAnAdvertInsideASentenceThatIsOneElsewhere() {
    assertEquals(
        List.of("完成任务。", "认真履行职责。"), clean("完成任务。砚台网www.example.cn\n认真履行砚台网www.example.cn职责。"));
  }

  @Test
  void asksAboutAnAddressInTheMiddleOfASentence() {
    String text = "通过某某网www.example.com发布公告3条。";
    assertEquals(
        List.of(new SiteAdvert.Doubt(1, 1, "通过某某网www.example.com")),
        Residue.clean(SourceText.plain(text).lines()).doubts());
  }

  @Test
  void takesOffWhatDoesNotShow() {
    assertEquals(List.of("职工群众"), clean("职\u200B工\u2060群\u00AD众"));
    assertEquals(Reason.NOISE, removals("职\u200B工").get(0).reason());
  }

  @Test
  void keepsTheFormsOfCharactersInNames() {
    assertEquals(List.of("葛\uDB40\uDD00村𠮷"), clean("葛\uDB40\uDD00村𠮷"));
  }

  @Test
  void trimsAndListsIndentsButNoSpaceInsideALine() {
    assertEquals(List.of("万余元， “双十一”"), clean("\u3000\u3000万余元， “双十一”\u00A0"));
    assertEquals(
        List.of(
            new Removal(1, 1, "\u3000\u3000", Reason.WHITESPACE),
            new Removal(1, 13, "\u00A0", Reason.WHITESPACE)),
        removals("\u3000\u3000万余元， “双十一”\u00A0"));
  }

  @Test
  void removesNothingIfToldToKeep() {
    String text = "\u3000示##paidbegin##范。砚台网www.example.cn\n";
    Draft draft =
        Seeds.draft(
            text,
            new ImportOptions(
                ImportOptions.NONE.unit(),
                ImportOptions.NONE.year(),
                true,
                false,
                Vocabulary.EMPTY));
    assertEquals(List.of(), draft.removals());
    assertTrue(draft.markdown().contains(text), draft.markdown());
  }

  @Test
  void givesTheSeedsBackOnceTheListedRemovalsAreUndone() {
    for (int seed = 0; seed < Seeds.NAMES.size(); seed++) {
      Draft draft = Seeds.draft(seed);
      Residue.Cleaned cleaned = Residue.clean(SourceText.plain(Seeds.text(seed)).lines());
      assertEquals(Seeds.text(seed), restored(cleaned.lines(), draft.removals()));
      String kept = cleaned.lines().stream().map(Line::text).collect(Collectors.joining());
      String title = draft.metadata().titleProposed() ? "" : draft.metadata().title().get().value();
      assertEquals(kept, title + withoutStructure(Seeds.body(draft)));
    }
  }

  @Test
  void keepsAll257RedactionMarksOfTheSeeds() {
    long marks = 0;
    for (int seed = 0; seed < Seeds.NAMES.size(); seed++) {
      marks += Seeds.body(Seeds.draft(seed)).chars().filter(c -> c == '*').count();
    }
    assertEquals(257, marks);
  }

  @Test
  void listsTheResidueOfTheSeeds() {
    assertEquals(List.of("5 笔杆儿网www.bgzjy.cn", "11 笔杆儿网www.bgzjy.cn"), residue(Seeds.draft(1)));
    assertEquals(List.of("9 ##paidbegin##", "19 ##paidend##"), residue(Seeds.draft(2)));
    assertEquals(List.of(), residue(Seeds.draft(0)));
    assertEquals(List.of(), residue(Seeds.draft(3)));
    assertEquals(List.of(), residue(Seeds.draft(4)));
  }

  private static List<String> residue(Draft draft) {
    return draft.removals().stream()
        .filter(removal -> removal.reason() != Reason.WHITESPACE)
        .map(removal -> removal.line() + " " + removal.text())
        .toList();
  }

  /** What the import adds: heading marks and line ends. The seeds need no backslash. */
  private static String withoutStructure(String body) {
    return body.replaceAll("(?m)^#{2,3} ", "").replace("\n", "");
  }

  private static String restored(List<Line> lines, List<Removal> removals) {
    List<String> source = new ArrayList<>();
    for (Line line : lines) {
      StringBuilder text = new StringBuilder(line.text());
      for (Removal removal : removals) {
        if (removal.line() == line.number()) {
          text.insert(removal.column() - 1, removal.text());
        }
      }
      source.add(text.toString());
    }
    return String.join("\n", Collections.unmodifiableList(source));
  }

  private static List<String> clean(String text) {
    return Residue.clean(SourceText.plain(text).lines()).lines().stream().map(Line::text).toList();
  }

  private static List<Removal> removals(String text) {
    return Residue.clean(SourceText.plain(text).lines()).removals();
  }
}
