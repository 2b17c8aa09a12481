package gongkai.text.figure.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gongkai.text.figure.QuantityReader;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a line beside a table says that its cells count. */
final class GivenUnitsTest {
  private static List<String> read(String caption) {
    String table = "\n\n| 项目 | 金额 | 户数 |\n| --- | --- | --- |\n| 低保 | 9.132 | 12.86 |\n";
    return new QuantityReader(OptionalInt.of(2023))
        .read(caption + table).stream()
            .map(q -> q.value().orElseThrow().stripTrailingZeros().toPlainString() + " " + q.unit())
            .toList();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "单位：亿元、万户",
        "单位：万户；亿元",
        "单位：万户 亿元",
        "单位：亿元和万户",
        "【单位：万户、亿元】",
        "（单位：万户，亿元）",
        "金额：亿元；户数：万户",
        "数量单位：万户  金额单位：亿元",
        "单位：亿元，户数单位：万户"
      })
  void eachColumnTakesTheOneOfSeveralThatItCountsIn(String caption) {
    assertEquals(List.of("913200000 元", "128600 户"), read(caption));
  }

  @ParameterizedTest
  @ValueSource(strings = {"单位：亿元/万户", "单位：万户·亿元", "单位：亿元（万户）", "单位：十万元、百户", "单位：（万户）（亿元）"})
  void whereNotAllOfItIsUnderstoodTheCellsStayOpen(String caption) {
    assertEquals(List.of(), read(caption));
    assertFalse(GivenUnits.in(caption).isClear());
  }

  @Test
  void noAmountOfMoneyIsCountedInHouseholds() {
    assertEquals(List.of("12.86 户"), read("单位：户"));
    assertEquals(List.of("91320 元", "12.86 户"), read("单位：万元"));
    assertEquals(List.of("万元"), GivenUnits.in("单位：万元　编制：某局").units());
  }

  @Test
  @Timeout(5)
  void aLongLineOfSuchPairsIsReadInTheTimeOfOne() {
    for (String pair : List.of("户数：  万户  ", "户数：万户 ", "单位：万户  户数 ")) {
      assertTrue(GivenUnits.in(pair.repeat(8_000) + "！").units().size() < 2, pair);
    }
  }

  @Test
  void aHeadOfBodiesIsNoColumnOfUnits() {
    assertEquals(
        List.of("东站救助户数", "西站救助户数"),
        new QuantityReader(OptionalInt.of(2023))
            .read("单位\t救助户数\n东站\t120\n西站\t130\n").stream().map(q -> q.label()).toList());
  }
}
