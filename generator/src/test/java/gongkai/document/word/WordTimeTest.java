package gongkai.document.word;

import static gongkai.document.OldWordFile.counted;
import static gongkai.document.OldWordFile.level;
import static gongkai.document.OldWordFile.r;
import static gongkai.document.OldWordFile.sprm;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gongkai.Growth;
import gongkai.document.OldWordFile;
import gongkai.document.SourceReader;
import gongkai.document.WordFile;
import gongkai.document.source.SourceText;
import java.util.Random;
import java.util.function.IntFunction;
import org.junit.jupiter.api.Test;

/** A Word file takes time as its length does, however it is made. */
class WordTimeTest {
  private static final int PARAGRAPHS = 500;

  private static SourceText read(byte[] bytes, String name) {
    return SourceReader.read(bytes, name).value().orElseThrow();
  }

  private static void assertLinear(String name, int size, IntFunction<byte[]> file) {
    Growth.assertLinear(name, size, file::apply, bytes -> read(bytes, name));
  }

  @Test
  void readsALongFileWithNumbersAndTables() {
    assertLinear("in.docx", PARAGRAPHS, WordTimeTest::fileWithTables);
    int lines = read(fileWithTables(PARAGRAPHS), "in.docx").lines().size();
    assertTrue(lines > 2 * PARAGRAPHS, "lines: " + lines);
  }

  private static byte[] fileWithTables(int paragraphs) {
    Random random = new Random(1);
    StringBuilder body = new StringBuilder();
    for (int i = 0; i < paragraphs; i++) {
      body.append(WordFile.counted(1, i % 3, "新建工会" + random.nextInt() + "家。"));
      if (i % 5 == 0) {
        body.append("<w:tbl>");
        for (int row = 0; row < 5; row++) {
          body.append(WordFile.row("项目" + random.nextInt(), "" + random.nextInt(), "甲"));
        }
        body.append("</w:tbl>");
      }
    }
    String lists = WordFile.list("chineseCounting %1、", "decimal （%2）", "decimal %3.");
    return WordFile.of(body.toString()).with("numbering", lists).bytes();
  }

  /** As converters make them that have a style for each paragraph. */
  @Test
  void readsAFileInWhichEachStyleIsBasedOnTheNext() {
    assertLinear("in.docx", PARAGRAPHS, WordTimeTest::fileOfStyles);
    assertEquals(PARAGRAPHS, read(fileOfStyles(PARAGRAPHS), "in.docx").lines().size());
  }

  private static byte[] fileOfStyles(int paragraphs) {
    StringBuilder body = new StringBuilder();
    StringBuilder styles = new StringBuilder();
    for (int i = 0; i < paragraphs; i++) {
      body.append(WordFile.styled("s" + i, "新建工会若干家。"));
      styles
          .append("<w:style w:type='paragraph' w:styleId='s" + i + "'><w:name w:val='n" + i + "'/>")
          .append("<w:basedOn w:val='s" + (i + 1) + "'/></w:style>");
    }
    return WordFile.of(body.toString()).with("styles", styles.toString()).bytes();
  }

  @Test
  void readsALongOldFileWithNumbersAndTables() {
    assertLinear("in.doc", PARAGRAPHS, WordTimeTest::oldFileWithTables);
    int lines = read(oldFileWithTables(PARAGRAPHS), "in.doc").lines().size();
    assertTrue(lines > 4 * PARAGRAPHS, "lines: " + lines);
  }

  private static byte[] oldFileWithTables(int paragraphs) {
    OldWordFile file =
        OldWordFile.of().list(level(39, "%1、"), level(0, "%2.")).overrides(new byte[0]);
    byte[] cell = sprm(OldWordFile.IN_TABLE, 1);
    byte[] end = join(cell, sprm(OldWordFile.ROW_END, 1));
    for (int i = 0; i < paragraphs; i++) {
      file.p(0, counted(1, i % 2), r("新建工会"), r("" + i, sprm(OldWordFile.SCRIPT, 1)), r("家。"));
      for (int row = 0; row < 3; row++) {
        file.p(0, cell, r("项目\u0007")).p(0, cell, r(i + "家\u0007")).p(0, end, r("\u0007"));
      }
    }
    return file.bytes();
  }

  private static byte[] join(byte[] one, byte[] other) {
    byte[] both = java.util.Arrays.copyOf(one, one.length + other.length);
    System.arraycopy(other, 0, both, one.length, other.length);
    return both;
  }

  /** One paragraph of very many runs, each of which a reader could look at the whole for. */
  @Test
  void readsHostileParagraphsInTime() {
    assertLinear("in.docx", 10_000, WordTimeTest::looks);
    assertLinear("in.docx", 5_000, WordTimeTest::openFields);
    assertEquals("末。", last(read(openFields(5_000), "in.docx")));
  }

  private static byte[] looks(int count) {
    Random random = new Random(2);
    StringBuilder runs = new StringBuilder();
    for (int i = 0; i < count; i++) {
      String look =
          i % 2 == 0 ? "<w:vertAlign w:val='superscript'/>" : i % 3 == 0 ? "<w:strike/>" : "";
      runs.append(WordFile.r(look, Integer.toHexString(random.nextInt())));
    }
    return WordFile.of("<w:p>" + runs + "</w:p>").bytes();
  }

  private static byte[] openFields(int count) {
    Random random = new Random(4);
    StringBuilder fields = new StringBuilder();
    for (int i = 0; i < count; i++) {
      fields
          .append("<w:r><w:fldChar w:fldCharType='begin'/></w:r>")
          .append(WordFile.r("甲" + random.nextInt()));
    }
    return WordFile.of("<w:p>" + fields + "</w:p>" + WordFile.p("末。")).bytes();
  }

  private static String last(SourceText text) {
    return text.lines().get(text.lines().size() - 1).text();
  }

  @Test
  void readsHostileFormulasInTime() {
    assertFormula("\\f(1,");
    assertFormula("\\a(1,2)");
    assertFormula("\\b\\lc\\(");
    assertFormula("\\* ");
    assertFormula("\\o\\ac(○,");
    assertLinear("in.docx", 5_000, WordTimeTest::fractions);
  }

  private static byte[] fractions(int count) {
    Random random = new Random(3);
    StringBuilder math = new StringBuilder("<m:oMath>");
    for (int i = 0; i < count; i++) {
      String number = "<m:r><m:t>" + random.nextInt(1_000_000_000) + "</m:t></m:r>";
      math.append("<m:f><m:num>" + number + "</m:num><m:den>" + number + "</m:den></m:f>");
    }
    return WordFile.of("<w:p>" + math + "</m:oMath></w:p>").bytes();
  }

  private static void assertFormula(String code) {
    assertLinear(
        "in.doc",
        5_000,
        times -> OldWordFile.of("甲\u0013 EQ " + code.repeat(times) + "\u0015乙").bytes());
  }

  /** Many begun fields and switches that never end. */
  @Test
  void readsHostileFieldsOfAnOldFileInTime() {
    assertLinear(
        "in.doc",
        5_000,
        times -> OldWordFile.of("\u0013 PAGE \\* ".repeat(times) + "甲", "末。").bytes());
    assertLinear(
        "in.doc",
        1_000,
        times -> OldWordFile.of("\u0013EQ ".repeat(times) + "\u0015".repeat(times), "末。").bytes());
  }
}
