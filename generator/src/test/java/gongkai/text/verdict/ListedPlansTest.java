package gongkai.text.verdict;

import static org.junit.jupiter.api.Assertions.assertEquals;

import gongkai.text.figure.QuantityReader;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What was put on a plan is done with; what a plan aims at is not. */
final class ListedPlansTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '=',
      value = {
        "已经解决或基本解决3件，列入计划1件。 = 解决或基本解决 3件; 列入计划 1件",
        "已解决5件，列入计划2件，作解释说明1件。 = 解决 5件; 列入计划 2件; 作解释说明 1件",
        "纳入省重点项目计划6个。 = 纳入省重点项目计划 6个",
        "列入年度立法计划2项。 = 列入年度立法计划 2项",
        "转入整治任务3处。 = 转入整治任务 3处"
      })
  void readsWhatWasPutOnAPlan(String text, String expected) {
    assertEquals(List.of(expected.split("; ", -1)), read(text));
  }

  @ParameterizedTest
  @CsvSource({"年度计划20件。", "下达造林计划1200亩。", "明年计划3件。", "列入明年计划2件。", "列入2023年计划2件。", "全年任务300户。"})
  void takesNoPlanForWhatWasDone(String text) {
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
