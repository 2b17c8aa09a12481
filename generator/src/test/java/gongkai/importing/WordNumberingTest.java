package gongkai.importing;

import static gongkai.document.WordFile.counted;
import static gongkai.document.WordFile.list;
import static gongkai.document.WordFile.p;
import static gongkai.document.WordFile.styled;
import static org.junit.jupiter.api.Assertions.assertEquals;

import gongkai.document.WordFile;
import gongkai.importing.outcome.Draft;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Automatic numbers in the ways in which Word files define them. */
class WordNumberingTest {

  @Test
  void findsDefinitionsInANestedRoot() {
    String nested = " <w:numbering>" + list("chineseCounting %1、") + "</w:numbering>";
    assertEquals("## 一、学习\n", body(counted(1, 0, "学习"), nested));
  }

  @Test
  void findsThePartByItsNameWhereNothingPointsToIt() {
    String xml =
        "<w:numbering xmlns:w='http://schemas.openxmlformats.org/wordprocessingml/2006/main'>"
            + list("chineseCounting %1、")
            + "</w:numbering>";
    WordFile file = WordFile.of(counted(1, 0, "学习")).part("word/numbering.xml", xml);
    assertEquals("## 一、学习\n", Seeds.body(WordImportTest.draft(file.bytes())));
  }

  @Test
  void tellsHowManyNumbersNothingDefines() {
    Draft draft =
        WordImportTest.draft(WordFile.of(counted(1, 0, "甲") + counted(4, 0, "乙") + p("丙")).bytes());
    assertEquals("甲\n\n乙\n\n丙\n", Seeds.body(draft));
    assertEquals(
        List.of("2"),
        draft.problems().stream()
            .filter(problem -> problem.code().equals("import-numbers-lost"))
            .findFirst()
            .orElseThrow()
            .arguments());
  }

  @Test
  void followsALinkToAListStyle() {
    String numbering =
        "<w:abstractNum w:abstractNumId='0'><w:numStyleLink w:val='L'/></w:abstractNum>"
            + "<w:abstractNum w:abstractNumId='1'><w:styleLink w:val='L'/><w:lvl w:ilvl='0'>"
            + "<w:start w:val='3'/><w:numFmt w:val='ideographTraditional'/><w:lvlText w:val='%1、'/>"
            + "</w:lvl></w:abstractNum>"
            + "<w:num w:numId='1'><w:abstractNumId w:val='0'/></w:num>"
            + "<w:num w:numId='2'><w:abstractNumId w:val='1'/></w:num>";
    String styles =
        "<w:style w:type='numbering' w:styleId='L'><w:name w:val='L'/><w:pPr><w:numPr>"
            + "<w:numId w:val='2'/></w:numPr></w:pPr></w:style>";
    WordFile file =
        WordFile.of(counted(1, 0, "学习")).with("styles", styles).with("numbering", numbering);
    assertEquals("丙、学习\n", Seeds.body(WordImportTest.draft(file.bytes())));
  }

  @Test
  void readsAFormatThatIsWrittenOutForNewerPrograms() {
    String choice =
        "<mc:AlternateContent><mc:Choice Requires='w14'><w:numFmt w:val='custom'"
            + " w:format='001, 002, 003, ...'/></mc:Choice><mc:Fallback><w:numFmt w:val='decimal'/>"
            + "</mc:Fallback></mc:AlternateContent>";
    String list = list("decimal %1.").replace("<w:numFmt w:val='decimal'/>", choice);
    assertEquals("001. 甲\n\n002. 35家\n", body(counted(1, 0, "甲") + counted(1, 0, "35家"), list));
  }

  @Test
  void numbersNothingWhereAParagraphLeavesItsStylesList() {
    String out = p("<w:pStyle w:val='N'/><w:numPr><w:numId w:val='0'/></w:numPr>", "乙");
    assertEquals(
        "## 一、甲\n\n乙\n\n## 二、丙\n",
        body(styled("N", "甲") + out + styled("N", "丙"), list("chineseCounting %1、")));
  }

  @Test
  void restartsWhereALevelSaysSo() {
    String never =
        list("chineseCounting %1、", "decimal %2.")
            .replace("<w:lvl w:ilvl='1'>", "<w:lvl w:ilvl='1'><w:lvlRestart w:val='0'/>");
    assertEquals(
        "## 一、甲\n\n1. 乙\n\n## 二、丙\n\n2. 丁\n",
        body(
            counted(1, 0, "甲") + counted(1, 1, "乙") + counted(1, 0, "丙") + counted(1, 1, "丁"),
            never));
  }

  @ParameterizedTest
  @CsvSource({
    "decimalEnclosedCircle %1, ① 甲",
    "decimalEnclosedCircleChinese %1, ① 甲",
    "ideographTraditional %1、, 甲、甲",
    "ideographZodiac %1、, 子、甲",
    "chineseCountingThousand 第%1条, 第一条 甲",
    "chineseLegalSimplified %1、, 壹、甲",
    "decimalZero %1., 01. 甲",
    "none 注：, 注：甲",
    "bullet 注：, 注：甲",
  })
  void writesNumbersInTheirFormats(String level, String line) {
    assertEquals(line + "\n", body(counted(1, 0, "甲"), list(level)).replace("## ", ""));
  }

  @ParameterizedTest
  @ValueSource(strings = {"*", "●", "\uF06C", "\uF0B7", "-", "◆", "o", "l", "Ø", "§", "n", "※"})
  void makesEveryBulletADash(String sign) {
    assertEquals("- 甲\n", body(counted(1, 0, "甲"), list("bullet " + sign)));
    assertEquals("- 甲\n", body(counted(1, 0, "甲"), list("none " + sign)));
    String override =
        "<w:num w:numId='2'><w:abstractNumId w:val='0'/><w:lvlOverride w:ilvl='0'><w:lvl"
            + " w:ilvl='0'><w:numFmt w:val='decimal'/><w:lvlText w:val='"
            + sign
            + "'/></w:lvl></w:lvlOverride></w:num>";
    assertEquals("- 甲\n", body(counted(2, 0, "甲"), list("decimal %1.") + override));
  }

  /** 1. and 35家 would be 1.35家, 1 and 2023年 the year 12023. */
  @Test
  void keepsADigitApartFromTheNumberOfItsParagraph() {
    String bare =
        list("decimal %1.", "decimal %2")
            .replace("<w:lvlText", "<w:suff w:val='nothing'/><w:lvlText");
    assertEquals(
        "1. 35家新建工会\n\n1 2023万元\n\n2学习\n",
        body(counted(1, 0, "35家新建工会") + counted(1, 1, "2023万元") + counted(1, 1, "学习"), bare));
  }

  /** 四 and 百户 would be 400. */
  @Test
  void keepsANumeralInWordsApartFromTheNumberOfItsParagraph() {
    String bare =
        list("chineseCounting %1").replace("<w:lvlText", "<w:suff w:val='nothing'/><w:lvlText");
    assertEquals(
        "一学习\n\n二 百户走访\n\n三 5家新建\n",
        body(counted(1, 0, "学习") + counted(1, 0, "百户走访") + counted(1, 0, "5家新建"), bare));
  }

  private static String body(String body, String numbering) {
    return Seeds.body(WordImportTest.draft(WordFile.of(body).with("numbering", numbering).bytes()));
  }
}
