package gongkai.text.figure.table;

import static org.junit.jupiter.api.Assertions.assertEquals;

import gongkai.text.figure.QuantityReader;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Tables with a row for each of the bodies below the unit. */
class BreakdownTest {
  private static String read(String text) {
    return new QuantityReader(OptionalInt.of(2023))
        .read(text.replace('/', '\n').replace('|', '\t')).stream()
            .map(q -> q.value().orElseThrow().stripTrailingZeros().toPlainString() + q.unit())
            .collect(Collectors.joining("; "));
  }

  @Test
  void areReadByTheirSum() {
    String towns = "乡镇|防疫员（人）|免疫率（%）/东河镇|12|96/西岭镇|9|98/南坪乡|7|95/合　计|28|96.5/";
    assertEquals("28人; 96.5%", read(towns));
    String courts =
        "法庭\t收案（件）\t结案（件）/城关法庭\t1,200\t1,150/东河法庭\t860\t842/西山法庭\t40\t38/总计\t2,100\t2,030/";
    assertEquals("2100件; 2030件", read(courts));
    String two = "法庭|收案（件）|结案（件）/城关法庭|1,200|1,150/东河法庭|860|842/合计|2,060|1,992/";
    assertEquals("2060件; 1992件", read(two));
    String whole = "县区|种子抽检（份）/全市|62/东县|20/西县|30/南区|12/";
    assertEquals("62份", read(whole));
    String offices = "管理部|缴存额（万元）/东县管理部|12.6/西县管理部|9.8/市直|33.9/合计|56.3/";
    assertEquals("563000元", read(offices));
    String blank = "乡镇|打井（眼）/东河镇|12/西岭镇|—/南坪乡|7/合计|19/";
    assertEquals("19眼", read(blank));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "乡镇|打井（眼）/东河镇|12/西岭镇|9/南坪乡|7/",
        "乡镇|打井（眼）/东河镇|12/西岭镇|9/南坪乡|7/合计|30/",
        "项目|打井（眼）/机井|12/土井|9/压水井|7/合计|28/",
        "村名|打井（眼）/上坪村|12/下坪村|9/合计|21/",
        "乡镇|免疫率（%）/东河镇|96/西岭镇|98/南坪乡|95/全县|96.5/"
      })
  void areReadRowByRowWhereNothingElseTellsThem(String table) {
    long rows = table.chars().filter(c -> c == '/').count() - 1;
    assertEquals(rows, read(table).split("; ").length);
  }
}
