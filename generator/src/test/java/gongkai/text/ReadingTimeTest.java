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
