package gongkai.importing;

import static gongkai.document.WordFile.p;
import static gongkai.document.WordFile.r;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gongkai.document.WordFile;
import gongkai.importing.outcome.Draft;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What of a number in a Word file is a picture, the mark of a note, struck, or out of its place.
 */
class WordPartsOfNumbersTest {
  private static final String SUPER = "<w:vertAlign w:val='superscript'/>";

  private static String picture(String inside) {
    return "<w:r><w:drawing xmlns:wp='urn:wp'>" + inside + "</w:drawing></w:r>";
  }

  private static String inline(String extent) {
    return picture("<wp:inline>" + extent + "<wp:docPr id='1' name='图'/></wp:inline>");
  }

  private static String line(String... parts) {
    return Seeds.body(draft(parts)).strip();
  }

  private static Draft draft(String... parts) {
    return WordImportTest.draft(
        WordFile.of("<w:p>" + String.join("", parts) + "</w:p>" + p("完。")).bytes());
  }

  /** By a slip of the hand: no sign of emphasis parts a number. */
  @ParameterizedTest
  @CsvSource({
    "'修路1<.>42公里。', '修路1.42公里。'",
    "'修路1<.42公里>。', '修路1.42==公里==。'",
    "'<修路3>,680米。', '==修路==3,680米。'",
    "'修路3<,6>80米。', '修路3,680米。'",
    "'修路<12>8米<，>种树。', '修路128米，种树。'",
    "'修路<128米>。', '修路==128米==。'",
    "'修路<3>处。', '修路==3==处。'",
    "'分别为3处、<5>处。', '分别为3处、==5==处。'",
    "'到<2023年>修路。', '到==2023年==修路。'"
  })
  void emphasizesNoPartOfANumber(String runs, String read) {
    StringBuilder parts = new StringBuilder();
    for (String run : runs.split("(?=<)|(?<=>)", -1)) {
      String shown = run.replaceAll("[<>]", "");
      parts.append(run.startsWith("<") ? r("<w:b/>", shown) : r(shown));
    }
    assertEquals(read + "\n\n完。", line(parts.toString()));
  }

  @Test
  void writesASmallPictureBesideADigitAsASignThatNobodyKnows() {
    String small = inline("<wp:extent cx='200000' cy='200000'/>");
    Draft draft = draft(r("修路"), small, r("5处，种树3"), inline(""), small, r("棵。"));
    assertEquals("修路□5处，种树3□□棵。\n\n完。\n", Seeds.body(draft));
    assertTrue(
        draft.problems().stream()
            .anyMatch(
                p ->
                    p.code().equals("import-unknown-signs") && p.arguments().equals(List.of("3"))));
    assertEquals(List.of(), draft.indicators());
    String drawn =
        "<w:r><w:pict><v:shape"
            + " style='width:9pt;height:12pt'><v:imagedata/></v:shape></w:pict></w:r>";
    assertEquals("种树3□棵。\n\n完。", line(r("种树3"), drawn, r("棵。")));
  }

  @Test
  void writesNothingForOtherPictures() {
    String large = inline("<wp:extent cx='4000000' cy='3000000'/>");
    String aside = picture("<wp:anchor><wp:docPr id='1' name='图'/></wp:anchor>");
    String drawn = "<w:r><w:pict><v:shape style='position:absolute;height:12pt'/></w:pict></w:r>";
    for (String other : List.of(large, aside, drawn)) {
      assertEquals("修路5处。\n\n完。", line(r("修路"), other, r("5处。")), other);
    }
    assertEquals("5处修好。\n\n完。", line(inline(""), r("5处修好。")));
    assertEquals("见图。5处修好。\n\n完。", line(r("见图"), inline(""), r("。"), inline(""), r("5处修好。")));
    assertEquals("修路1□5处。\n\n完。", line(r("修路1"), large, r("5处。")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"*", "＊", "**", "∗"})
  void writesARaisedStarAsTheMarkOfANote(String star) {
    String mark = star.replaceAll("[*＊]", "∗");
    Draft draft = draft(r("会员1200"), r(SUPER, star), r("人。"));
    assertEquals("会员1200[" + mark + "]人。\n\n完。\n", Seeds.body(draft));
    assertEquals(List.of(), draft.indicators());
  }

  @ParameterizedTest
  @CsvSource({
    "NOTEREF _Ref9 \\\\f \\\\h, 会员1200[1]人。",
    "noteref _Ref9 \\\\h \\\\f, 会员1200[1]人。",
    "NOTEREF _Ref9 \\\\h, 会员12001人。",
    "PAGEREF _Ref9 \\\\h, 会员12001人。"
  })
  void readsTheNumberOfANoteThatIsReferredToAgain(String instruction, String shown) {
    String field =
        "<w:r><w:fldChar w:fldCharType='begin'/></w:r><w:r><w:instrText> "
            + instruction
            + " </w:instrText></w:r><w:r><w:fldChar w:fldCharType='separate'/></w:r>"
            + r("1")
            + "<w:r><w:fldChar w:fldCharType='end'/></w:r>";
    assertEquals(shown + "\n\n完。", line(r("会员1200"), field, r("人。")));
  }

  @Test
  void leavesOutWhatAFormulaStrikes() {
    String struck = "<m:r><w:rPr><w:strike/></w:rPr><m:t>4</m:t></m:r>";
    String kept = "<m:r><w:rPr><w:strike w:val='0'/></w:rPr><m:t>35</m:t></m:r>";
    Draft draft = draft(r("修路"), "<m:oMath>" + struck + kept + "</m:oMath>", r("处。"));
    assertEquals("修路35处。\n\n完。\n", Seeds.body(draft));
    assertEquals("4", draft.removals().get(0).text());
  }

  @Test
  void readsWhatStandsOutsideAParagraphOrWithinAnother() {
    String formula =
        "<m:oMathPara><m:oMath><m:r><m:t>35/40=87.5%</m:t></m:r></m:oMath></m:oMathPara>";
    String cells = "<w:tbl><w:tr><w:tc>" + r("修桥2座") + "</w:tc></w:tr></w:tbl>";
    String body =
        r("修路35处。") + formula + "<w:p>" + r("种树48棵。") + p("清淤3处。") + cells + "</w:p>" + p("完。");
    assertEquals(
        "修路35处。\n\n35/40=87.5%\n\n种树48棵。\n\n清淤3处。\n\n修桥2座\n\n完。\n",
        Seeds.body(WordImportTest.draft(WordFile.of(body).bytes())).replace("\\", ""));
  }

  @Test
  void takesTheListOfAStyleWithTheLevelOfTheOneAboveIt() {
    String styles =
        "<w:style w:type='paragraph' w:styleId='A'><w:name w:val='甲'/><w:pPr><w:numPr>"
            + "<w:numId w:val='1'/></w:numPr></w:pPr></w:style><w:style w:type='paragraph'"
            + " w:styleId='B'><w:name w:val='乙'/><w:basedOn w:val='A'/><w:pPr><w:numPr>"
            + "<w:ilvl w:val='1'/></w:numPr></w:pPr></w:style><w:style w:type='paragraph'"
            + " w:styleId='C'><w:name w:val='丙'/><w:basedOn w:val='B'/></w:style>";
    String numbering = WordFile.list("chineseCounting %1、", "chineseCounting （%2）");
    String body =
        WordFile.styled("A", "学习")
            + WordFile.styled("B", "自学")
            + WordFile.styled("C", "交流")
            + WordFile.styled("A", "工作");
    assertEquals(
        "## 一、学习\n\n### （一）自学\n\n### （二）交流\n\n## 二、工作\n",
        Seeds.body(
            WordImportTest.draft(
                WordFile.of(body).with("styles", styles).with("numbering", numbering).bytes())));
  }
}
