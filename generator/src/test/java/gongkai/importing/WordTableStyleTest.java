package gongkai.importing;

import static gongkai.document.WordFile.list;
import static gongkai.document.WordFile.p;
import static gongkai.document.WordFile.row;
import static org.junit.jupiter.api.Assertions.assertEquals;

import gongkai.document.WordFile;
import gongkai.document.source.Removal;
import gongkai.importing.outcome.Draft;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the style of a Word table says of its first row, its last column and so on. */
class WordTableStyleTest {
  private static final String STRUCK = "<w:rPr><w:strike/></w:rPr>";

  @ParameterizedTest
  @CsvSource({
    "firstRow, 0020, '甲 乙 丙'",
    "lastRow, 0040, '庚 辛 壬'",
    "firstCol, 0080, '甲 丁 庚'",
    "lastCol, 0100, '丙 己 壬'",
    "nwCell, 00A0, '甲'",
    "neCell, 0120, '丙'",
    "swCell, 00C0, '庚'",
    "seCell, 0140, '壬'",
    "band1Horz, 0000, '甲 乙 丙 庚 辛 壬'",
    "band1Horz, 0020, '丁 戊 己'",
    "band2Horz, 0000, '丁 戊 己'",
    "band1Vert, 0200, '甲 丙 丁 己 庚 壬'",
    "wholeTable, 0000, '甲 乙 丙 丁 戊 己 庚 辛 壬'",
    "firstRow, 0000, ''",
    "band2Horz, 0200, ''",
    "nwCell, 0020, ''"
  })
  void leavesOutWhatAPartOfATablesStyleStrikes(String part, String look, String struck) {
    Draft draft = draft(part(part, STRUCK), "<w:tblLook w:val='" + look + "'/>");
    assertEquals(struck, String.join(" ", removed(draft)));
  }

  @Test
  void takesTheAnswersOfNewerFilesBeforeTheirSum() {
    String look = "<w:tblLook w:val='0000' w:firstRow='1' w:noHBand='1'/>";
    assertEquals(List.of("甲", "乙", "丙"), removed(draft(part("firstRow", STRUCK), look)));
  }

  @Test
  void letsAStrongerPartAndARunTakeBackWhatAWeakerSays() {
    String kept = part("firstCol", "<w:rPr><w:strike w:val='0'/></w:rPr>");
    String look = "<w:tblLook w:val='00A0'/>";
    assertEquals(List.of("乙", "丙"), removed(draft(part("firstRow", STRUCK) + kept, look)));
  }

  @Test
  void takesPartsOfTheStyleThatAStyleIsBasedOn() {
    String styles =
        table("B", part("firstRow", "<w:rPr><w:vanish/></w:rPr>"))
            + table("TS", "<w:basedOn w:val='B'/>");
    String look = "<w:tblLook w:val='0020'/>";
    Draft draft = WordImportTest.draft(file(look).with("styles", styles).bytes());
    assertEquals(List.of("甲", "乙", "丙"), removed(draft));
  }

  @Test
  void numbersCellsThatAPartOfATablesStyleNumbers() {
    String numbered = "<w:pPr><w:numPr><w:numId w:val='1'/></w:numPr></w:pPr>";
    WordFile file = file("<w:tblLook w:val='00A0'/>");
    file.with("styles", table("TS", part("firstCol", numbered)))
        .with("numbering", list("decimal %1."));
    assertEquals(
        "| 1. 甲 | 乙 | 丙 |\n| --- | --- | --- |\n| 2. 丁 | 戊 | 己 |\n| 3. 庚 | 辛 | 壬 |\n"
            + "\n新建工会若干家。\n",
        Seeds.body(WordImportTest.draft(file.bytes())));
  }

  private static Draft draft(String parts, String look) {
    return WordImportTest.draft(file(look).with("styles", table("TS", parts)).bytes());
  }

  private static WordFile file(String look) {
    return WordFile.of(
        p("某某局2023年述职报告")
            + "<w:tbl><w:tblPr><w:tblStyle w:val='TS'/>"
            + look
            + "</w:tblPr>"
            + row("甲", "乙", "丙")
            + row("丁", "戊", "己")
            + row("庚", "辛", "壬")
            + "</w:tbl>"
            + p("新建工会若干家。"));
  }

  private static String table(String id, String content) {
    return "<w:style w:type='table' w:styleId='" + id + "'>" + content + "</w:style>";
  }

  private static String part(String type, String content) {
    return "<w:tblStylePr w:type='" + type + "'>" + content + "</w:tblStylePr>";
  }

  private static List<String> removed(Draft draft) {
    return draft.removals().stream().map(Removal::text).toList();
  }
}
