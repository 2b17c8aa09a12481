package gongkai.text;

import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gongkai.model.TextBlock;
import gongkai.text.date.DatedEvents;
import gongkai.text.figure.Fixtures;
import gongkai.text.figure.QuantityReader;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Limits are wide, for slow machines; a reading that is not linear exceeds them a hundredfold. */
final class ReadingTimeTest {
  private static final int MEGABYTE = 1_000_000;

  @Test
  void readsTwoHundredReportsWithoutLosingItself() throws IOException {
    List<Fixtures.Sample> seeds = Fixtures.seeds();
    assertTimeoutPreemptively(
        Duration.ofSeconds(30),
        () -> {
          for (int i = 0; i < 200; i++) {
            assertTrue(!seeds.get(i % seeds.size()).read().isEmpty());
          }
        });
  }

  @ParameterizedTest
  @ValueSource(strings = {"*", "9", "，"})
  void readsALineOfAMegabyte(String unit) {
    read(unit.repeat(MEGABYTE / unit.length()));
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
  void readsAHundredKilobytesWithoutAFullStop(String unit) {
    read(unit.repeat(MEGABYTE / 10 / unit.length()));
  }

  private static void read(String line) {
    assertTimeoutPreemptively(
        Duration.ofSeconds(30),
        () -> {
          new QuantityReader(OptionalInt.of(2022)).read(line);
          List<TextBlock> text =
              List.of(
                  new TextBlock.Paragraph(line),
                  new TextBlock.Heading(1, "五、存在问题和下一步打算"),
                  new TextBlock.Paragraph(line));
          new DatedEvents(2022).in(text);
          new PlanSentences(2022).in(text);
        });
  }
}
