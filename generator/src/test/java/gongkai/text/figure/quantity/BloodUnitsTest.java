package gongkai.text.figure.quantity;

import static org.junit.jupiter.api.Assertions.assertEquals;

import gongkai.text.figure.QuantityReader;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Blood is counted in 单位, and bodies never without a measure word. */
final class BloodUnitsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '=',
      value = {
        "启动应急采血5次，应急采集1,936单位。 = 启动应急采血 5次; 应急采集 1936单位",
        "向外省支援红细胞800单位。 = 支援红细胞 800单位",
        "采集全血3.14万人次、5.27万单位。 = 采集全血 31400人次; 采集全血 52700单位",
        "供应红细胞5.06万单位、血浆402.5万毫升。 = 供应红细胞 50600单位; 供应血浆 4025000毫升",
        "全年采集血液4.2万单位，供应悬浮红细胞3.9万单位。 = 采集血液 42000单位; 供应悬浮红细胞 39000单位",
        "冷沉淀出库2,180单位。 = 冷沉淀出库 2180单位",
        "供血量3.2万单位。 = 供血量 32000单位"
      })
  void readsUnitsOfBlood(String text, String expected) {
    assertEquals(List.of(expected.split("; ", -1)), read(text));
  }

  @ParameterizedTest
  @CsvSource({
    "走访36单位。",
    "组织无偿献血，36单位参加。",
    "为急需红细胞的36单位协调用血。",
    "签订无偿献血责任书，涉及48单位。",
    "血液安全检查覆盖12单位。",
    "血液管理12单位。",
    "红细胞供应36单位的用血医院。"
  })
  void takesNoBodiesForBlood(String text) {
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
