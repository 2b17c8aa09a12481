package gongkai.document.word;

import static gongkai.document.OldWordFile.counted;
import static gongkai.document.OldWordFile.level;
import static gongkai.document.OldWordFile.r;
import static gongkai.document.OldWordFile.sprm;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gongkai.document.OldWordFile;
import gongkai.document.SourceReader;
import gongkai.document.WordFile;
import gongkai.document.source.SourceText;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** A Word file takes at most five seconds, however it is made. */
class WordTimeTest {
  /** Of the processor, not of the clock: other work on the machine does not count. */
  private static final Duration LIMIT = Duration.ofSeconds(10);

  private static final int PARAGRAPHS = 5_000;

  private static SourceText read(byte[] bytes, String name) {
    ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    long start = threads.getCurrentThreadCpuTime();
    SourceText text = SourceReader.read(bytes, name).value().orElseThrow();
    Duration taken = Duration.ofNanos(threads.getCurrentThreadCpuTime() - start);
    assertTrue(taken.compareTo(LIMIT) < 0, () -> name + " took " + taken.toMillis() + " ms");
    return text;
  }

  @Test
  void readsALongFileWithNumbersAndTables() {
    Random random = new Random(1);
    StringBuilder body = new StringBuilder();
    for (int i = 0; i < PARAGRAPHS; i++) {
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
    byte[] bytes = WordFile.of(body.toString()).with("numbering", lists).bytes();
    SourceText text = read(bytes, "in.docx");
    assertTrue(text.lines().size() > 2 * PARAGRAPHS, "lines: " + text.lines().size());
  }

  @Test
  void readsALongOldFileWithNumbersAndTables() {
    OldWordFile file =
        OldWordFile.of().list(level(39, "%1、"), level(0, "%2.")).overrides(new byte[0]);
    byte[] cell = sprm(OldWordFile.IN_TABLE, 1);
    byte[] end = join(cell, sprm(OldWordFile.ROW_END, 1));
    for (int i = 0; i < PARAGRAPHS; i++) {
      file.p(0, counted(1, i % 2), r("新建工会"), r("" + i, sprm(OldWordFile.SCRIPT, 1)), r("家。"));
      for (int row = 0; row < 3; row++) {
        file.p(0, cell, r("项目\u0007")).p(0, cell, r(i + "家\u0007")).p(0, end, r("\u0007"));
      }
    }
    byte[] bytes = file.bytes();
    SourceText text = read(bytes, "in.doc");
    assertTrue(text.lines().size() > 4 * PARAGRAPHS, "lines: " + text.lines().size());
  }

  private static byte[] join(byte[] one, byte[] other) {
    byte[] both = java.util.Arrays.copyOf(one, one.length + other.length);
    System.arraycopy(other, 0, both, one.length, other.length);
    return both;
  }

  /** One paragraph of very many runs, each of which a reader could look at the whole for. */
  @Test
  void readsHostileParagraphsInTime() {
    Random random = new Random(2);
    StringBuilder runs = new StringBuilder();
    for (int i = 0; i < 40_000; i++) {
      String look =
          i % 2 == 0 ? "<w:vertAlign w:val='superscript'/>" : i % 3 == 0 ? "<w:strike/>" : "";
      runs.append(WordFile.r(look, Integer.toHexString(random.nextInt())));
    }
    byte[] looks = WordFile.of("<w:p>" + runs + "</w:p>").bytes();
    read(looks, "in.docx");

    StringBuilder fields = new StringBuilder();
    for (int i = 0; i < 20_000; i++) {
      fields
          .append("<w:r><w:fldChar w:fldCharType='begin'/></w:r>")
          .append(WordFile.r("甲" + random.nextInt()));
    }
    byte[] open = WordFile.of("<w:p>" + fields + "</w:p>" + WordFile.p("末。")).bytes();
    assertEquals("末。", last(read(open, "in.docx")));
  }

  private static String last(SourceText text) {
    return text.lines().get(text.lines().size() - 1).text();
  }

  @Test
  void readsHostileFormulasInTime() {
    assertFormula("\\f(1,".repeat(20_000));
    assertFormula("\\a(1,2)".repeat(20_000));
    assertFormula("\\b\\lc\\(".repeat(20_000));
    assertFormula("\\* ".repeat(20_000));
    assertFormula("\\o\\ac(○,".repeat(20_000));
    Random random = new Random(3);
    StringBuilder math = new StringBuilder("<m:oMath>");
    for (int i = 0; i < 20_000; i++) {
      String number = "<m:r><m:t>" + random.nextInt(1_000_000_000) + "</m:t></m:r>";
      math.append("<m:f><m:num>" + number + "</m:num><m:den>" + number + "</m:den></m:f>");
    }
    byte[] bytes = WordFile.of("<w:p>" + math + "</m:oMath></w:p>").bytes();
    read(bytes, "in.docx");
  }

  private static void assertFormula(String code) {
    OldWordFile file = OldWordFile.of("甲\u0013 EQ " + code + "\u0015乙");
    byte[] bytes = file.bytes();
    read(bytes, "in.doc");
  }

  /** Many begun fields and switches that never end. */
  @Test
  void readsHostileFieldsOfAnOldFileInTime() {
    byte[] begun = OldWordFile.of("\u0013 PAGE \\* ".repeat(20_000) + "甲", "末。").bytes();
    read(begun, "in.doc");
    byte[] nested =
        OldWordFile.of("\u0013EQ ".repeat(3_000) + "\u0015".repeat(3_000), "末。").bytes();
    read(nested, "in.doc");
  }
}
