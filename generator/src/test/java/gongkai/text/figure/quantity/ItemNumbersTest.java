package gongkai.text.figure.quantity;

import static org.junit.jupiter.api.Assertions.assertEquals;

import gongkai.text.figure.OpenNumbers;
import gongkai.text.figure.QuantityReader;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class ItemNumbersTest {
  private static List<String> read(String text) {
    return new QuantityReader(OptionalInt.of(2023))
        .read(text).stream()
            .map(
                q ->
                    q.value().orElseThrow().stripTrailingZeros().toPlainString()
                        + q.unit()
                        + " "
                        + q.quote())
            .toList();
  }

  @Test
  void keepsTheNumberOfAnItemOutOfTheCount() {
    assertEquals(
        List.of("35家 1.35家企业建会", "286户 2.286户职工受访", "12场 3.培训12场"),
        read("做法：1.35家企业建会；2.286户职工受访；3.培训12场。"));
    assertEquals(List.of("35家 1.35家企业建会", "12个 2.12个园区建会"), read("（一）抓组建。1.35家企业建会。2.12个园区建会。"));
    assertEquals(List.of("35家 1.35 家企业建会", "8户 2.8 户职工受访"), read("做法：1.35 家企业建会；2.8 户职工受访。"));
    assertEquals(List.of("35家 １．３５家企业建会"), read("１．３５家企业建会。"));
    assertEquals(List.of("35家 10.35家企业建会", "8户 11.8户职工受访"), read("10.35家企业建会。\n11.8户职工受访。"));
  }

  @Test
  void leavesOpenWhatMayBeAnAmountOrAnItemWithOne() {
    String items = "1.新建工会35家；2.走访286户；3.5万元用于奖励。";
    assertEquals(List.of("35家 1.新建工会35家", "286户 2.走访286户"), read(items));
    assertEquals(List.of("5家；2.走访286户；3.5万元"), OpenNumbers.in(items));
    String lines = "1.新建工会35家。\n2.走访286户。\n3.5万人参加培训。";
    assertEquals(List.of("35家 1.新建工会35家", "286户 2.走访286户"), read(lines));
    assertEquals(List.of("3.5万人"), OpenNumbers.in(lines));
    for (String alone :
        List.of("做法有：1.286户职工受访。", "一是建组织；1.286户职工受访。", "新建工会1.35家。", "1.05家企业建会。")) {
      assertEquals(List.of(), read(alone));
      assertEquals(1, OpenNumbers.in(alone).size(), alone);
    }
  }

  @Test
  void keepsAmountsAndMeansWhichNoItemRunsInto() {
    String text =
        "1.5公里步道建成。户均走访2.12次，每万人发明专利4.85件。投入 1.2 万元、发放 2.3 万元，约1.2万人受益。\n"
            + "二、2.参保1.5万人、3.12万人，3.5万人受益。";
    assertEquals(
        List.of(
            "1.5公里 1.5公里步道建成",
            "2.12次 户均走访2.12次",
            "4.85件 每万人发明专利4.85件",
            "12000元 投入 1.2 万元",
            "23000元 发放 2.3 万元",
            "12000人 约1.2万人受益",
            "15000人 二、2.参保1.5万人",
            "31200人 3.12万人",
            "35000人 3.5万人受益"),
        read(text));
    assertEquals(List.of(), OpenNumbers.in(text));
  }
}
