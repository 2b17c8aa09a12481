package gongkai.text.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gongkai.model.Qualifier;
import gongkai.text.figure.quantity.ReadQuantity;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Texts of traditional characters. */
class AsWrittenTest {
  private static List<ReadQuantity> read(String text) {
    return new QuantityReader(OptionalInt.of(2024)).read(text);
  }

  private static String values(String text) {
    return read(text).stream()
        .map(q -> q.value().map(v -> v.stripTrailingZeros().toPlainString()).orElse("*") + q.unit())
        .collect(Collectors.joining("; "));
  }

  @ParameterizedTest
  @CsvSource({
    "'完成投資3.2萬元，撥付經費1.2億元，收入二十萬元。', 32000元; 120000000元; 200000元",
    "'舉辦講座12場，走訪住戶320戶，修繕房屋86間。', 12场; 320户; 86间",
    "'服務1.5萬餘人次，購置圖書1.2萬冊。', 15000人次; 12000册",
    "'辦理專案23個，綠化面積3,600畝，運送糧食86噸。', 23个; 3600亩; 86吨",
    "'滿意率達到百分之九十二。', 92%",
    "'發放補助**萬元。', *万元",
    "'高於全市平均水平3個百分點。', 3个百分点"
  })
  void haveTheirNumbersReadWhole(String text, String read) {
    assertEquals(read, values(text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "明年計劃培訓學員2,000名。",
        "預計接待300人。",
        "全縣有誌願者860名。",
        "一、明年工作安排\n培訓學員2,000名。",
        "去年同期為35家。",
        "每人補貼300元。"
      })
  void haveNoFigureThatSimplifiedOnesWouldNotHave(String text) {
    assertEquals("", values(text));
  }

  @Test
  void areQuotedAndNamedAsTheyStand() {
    String text = "一、群眾文化\n全年舉辦展覽16場，參觀5.2萬人次。\n專案\t數量（個）\n縣級\t7\n後山里程\t8\n";
    for (ReadQuantity figure : read(text)) {
      assertTrue(text.contains(figure.sentence()), figure::toString);
      assertTrue(figure.sentence().contains(figure.quote()), figure::toString);
    }
    assertEquals(
        List.of("舉辦展覽", "展覽參觀", "縣級", "後山里程"),
        read(text).stream().map(ReadQuantity::label).map(l -> l.replace("數量", "")).toList());
  }

  @Test
  void haveTheirQualifiersRead() {
    assertEquals(Qualifier.AT_LEAST, read("走訪住戶不少於320戶。").get(0).qualifier());
  }

  @Test
  void areNotTakenForSuchByAName() {
    String text = "走访劉某等户主12户，覆盖面显著扩大，群众满意度稳步提高，获得一致好评。";
    assertEquals(text, read(text).get(0).sentence());
    assertEquals("12户", values(text));
  }
}
