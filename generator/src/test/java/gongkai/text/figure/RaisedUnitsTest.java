package gongkai.text.figure;

import static java.util.stream.Collectors.joining;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.OptionalInt;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Units with a raised digit: without it they are other units. */
class RaisedUnitsTest {
  @ParameterizedTest
  @CsvSource({
    "新建训练馆730m²。, 730 m²",
    "平整场地1.4万m²。, 14000 m²",
    "清运渣土52m³。, 52 m³",
    "清运渣土5.2万㎥。, 52000 ㎥",
    "巡查海域318km²。, 318 km²",
    "巡查海域318㎢。, 318 ㎢",
    "补植林地46.5hm²。, 46.5 hm²",
    "'翻修屋面2,180米²。', 2180 米²",
    "开挖土方96米³。, 96 米³",
    "巡查海域318公里²。, 318 公里²",
    "巡护管线318km。, 318 km",
    "修补水渠640米。, 640 米",
  })
  void areReadWithTheirPower(String text, String figure) {
    assertEquals(figure, shown(text));
  }

  @ParameterizedTest
  @ValueSource(strings = {"巡查海域318km2。", "翻修屋面2180米2。", "巡查海域318公里2。", "巡查海域318km^2。"})
  void stayOpenWhereTheirPowerStandsLevel(String text) {
    assertEquals("", shown(text));
  }

  private static String shown(String text) {
    return new QuantityReader(OptionalInt.of(2023))
        .read(text).stream()
            .map(q -> q.value().orElseThrow().stripTrailingZeros().toPlainString() + " " + q.unit())
            .collect(joining("; "));
  }
}
