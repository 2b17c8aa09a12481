package gongkai.text.verdict.time;

import static org.junit.jupiter.api.Assertions.assertEquals;

import gongkai.text.figure.QuantityReader;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Spans of time that tell how much was done, and those that set a rule. */
final class CountedTimeTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '=',
      value = {
        "征集口述史料63小时、老照片1,407张。 = 征集口述史料 63小时; 征集老照片 1407张",
        "采访老同志47人，形成录音126小时。 = 采访老同志 47人; 形成录音 126小时",
        "采集录像资料420小时。 = 采集录像资料 420小时",
        "全年巡逻365天。 = 巡逻 365天",
        "海上巡航1,280小时。 = 海上巡航 1280小时",
        "巡护山林286天。 = 巡护山林 286天",
        "航拍影像36小时。 = 航拍影像 36小时",
        "同声翻译320小时。 = 同声翻译 320小时"
      })
  void readsTimeThatWasSpentOrRecorded(String text, String expected) {
    assertEquals(List.of(expected.split("; ", -1)), read(text));
  }

  @ParameterizedTest
  @CsvSource({
    "要求录像保存90天。",
    "录音留存180天以上。",
    "录像资料保存不少于30天。",
    "巡逻24小时不间断。",
    "坚持24小时巡逻。",
    "巡逻队员每天巡逻8小时。",
    "12小时巡逻一次。"
  })
  void takesNoRuleForTimeSpent(String text) {
    assertEquals(List.of(), read(text));
  }

  private static List<String> read(String text) {
    return new QuantityReader(OptionalInt.of(2022))
        .read(text).stream()
            .map(
                q ->
                    q.label()
                        + " "
                        + q.value().orElseThrow().stripTrailingZeros().toPlainString()
                        + q.unit())
            .toList();
  }
}
