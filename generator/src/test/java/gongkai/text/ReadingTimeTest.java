package gongkai.text;

import static org.junit.jupiter.api.Assertions.assertFalse;

import gongkai.Growth;
import gongkai.model.text.TextBlock;
import gongkai.text.date.DatedEvents;
import gongkai.text.figure.Fixtures;
import gongkai.text.figure.QuantityReader;
import gongkai.text.section.PlanSentences;
import java.io.IOException;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A line can be as long as its text: reading takes no more than its share for it. */
final class ReadingTimeTest {

  /** Many reports in one text, without losing itself. */
  @Test
  void readsRealReportsOfAnyNumber() throws IOException {
    List<Fixtures.Sample> seeds = Fixtures.seeds();
    Growth.assertLinear(
        "reports",
        10,
        reports -> IntStream.range(0, reports).mapToObj(i -> seeds.get(i % seeds.size())).toList(),
        reports -> reports.forEach(report -> assertFalse(report.read().isEmpty())));
  }

  @ParameterizedTest
  @ValueSource(strings = {"*", "9", "，"})
  void readsALongLineOfOneSign(String unit) {
    Growth.assertLinear(unit, 50_000, ReadingTimeTest::read);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1,",
        "1.",
        "一",
        "百",
        "“",
        "（",
        "每",
        "1月",
        "1\t",
        "1 ",
        "的",
        "*个",
        "由1个降",
        "1个、",
        "1月1日，开会；",
        "1月和",
        "3月15日至",
        "年初",
        "3月完成的",
        "不足，"
      })
  void readsALongLineWithoutAFullStop(String unit) {
    Growth.assertLinear(unit, 8_000, ReadingTimeTest::read);
  }

  /** Heads are looked at once for a column, not for each of its cells. */
  @ParameterizedTest
  @ValueSource(strings = {"预算#万元", "计划投资#", "全省平均"})
  void readsATableAsWideAsLong(String head) {
    Growth.assertLinear(
        head,
        400,
        cells -> table(head, (int) Math.sqrt(cells * 4)),
        text -> new QuantityReader(OptionalInt.of(2022)).read(text));
  }

  /** Of a row each cell is looked at once, and not again for each figure behind it. */
  @ParameterizedTest
  @ValueSource(strings = {"12", "开展服务活动3次", "2023年", "项目", "项目\t12", "\t12"})
  void readsATableOfFewRowsAndManyColumns(String cell) {
    Growth.assertLinear(
        cell,
        300,
        columns -> {
          String head = "项目" + "\t金额（万元）".repeat(columns * (cell.indexOf('\t') < 0 ? 1 : 2));
          return (head + "\n") + ("接待读者" + ("\t" + cell).repeat(columns) + "\n").repeat(6);
        },
        text -> new QuantityReader(OptionalInt.of(2022)).read(text));
  }

  /** So many numbers without a unit are the row of no figure. */
  @Test
  void readsAFigureBehindThousandsOfNumbers() {
    String row = "困难职工分别为" + "12、".repeat(20_000) + "13家。";
    assertFalse(new QuantityReader(OptionalInt.of(2022)).read(row).isEmpty());
  }

  private static String table(String head, int side) {
    StringBuilder table = new StringBuilder("项目");
    for (int i = 0; i < side; i++) {
      table.append('\t').append(head.replace("#", Integer.toString(i)));
    }
    for (int row = 0; row < side; row++) {
      table.append("\n接待读者").append("\t12".repeat(side));
    }
    return table.toString();
  }

  /** The words of a label are sought in a text of traditional characters. */
  @Test
  void readsTraditionalCharacters() {
    Growth.assertLinear(
        "傳統",
        400,
        rows -> "項目\t投資\n" + "接待讀者人次\t12\n".repeat(rows),
        text -> new QuantityReader(OptionalInt.of(2022)).read(text));
  }

  /** The head of a column is not sought through all the rows between. */
  @Test
  void readsAWideTableOfTraditionalCharacters() {
    String head = "項目" + "\t走訪人數".repeat(20) + "\n";
    Growth.assertLinear(
        "傳統",
        400,
        rows -> head + ("接待讀者人次" + "\t12".repeat(20) + "\n").repeat(rows),
        text -> new QuantityReader(OptionalInt.of(2022)).read(text));
  }

  private static void read(String line) {
    new QuantityReader(OptionalInt.of(2022)).read(line);
    List<TextBlock> text =
        List.of(
            new TextBlock.Paragraph(line),
            new TextBlock.Heading(1, "五、存在问题和下一步打算"),
            new TextBlock.Paragraph(line));
    new DatedEvents(2022).in(text);
    new PlanSentences(2022).in(text);
  }
}
