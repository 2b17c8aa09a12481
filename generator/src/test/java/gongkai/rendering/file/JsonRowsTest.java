package gongkai.rendering.file;

import static org.junit.jupiter.api.Assertions.assertEquals;

import gongkai.site.table.DataTable;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class JsonRowsTest {
  private static final String BASE = "https://example.net/";

  private static String table(List<List<Object>> rows) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    // Its seventh column is that of addresses.
    JsonRows json = new JsonRows(out, BASE, DataTable.VOCABULARY.columns(List.of(), false));
    for (List<Object> row : rows) {
      for (Object cell : row) {
        json.maybe(Optional.of(cell).filter(c -> !c.equals("none")));
      }
      json.end();
    }
    json.endTable();
    return out.toString(StandardCharsets.UTF_8);
  }

  @Test
  void aTableWithoutRowsIsWhole() throws IOException {
    String head = "{\"base\":\"https://example.net/\",\"columns\":[\"indicator\",\"series-unit\",";
    String written = table(List.of());
    assertEquals(head, written.substring(0, head.length()));
    assertEquals(
        List.of(), JsonMapper.shared().readTree(written).get("rows").valueStream().toList());
  }

  @Test
  void aRowIsALineAndAnAddressIsRelative() throws IOException {
    List<Object> row = List.of("甲", "none", 1, true, new BigDecimal("1E+3"), BASE, BASE + "a");
    String written = table(List.of(row, row));
    String line = "[\"甲\",null,1,true,1000,\"https://example.net/\",\"a\"]";
    assertEquals(
        "\n" + line + ",\n" + line + "\n]}\n", written.substring(written.indexOf("[\n") + 1));
  }

  /** By another hand. */
  @Test
  void whatIsWrittenIsReadAgain() throws IOException {
    List<List<Object>> rows = new ArrayList<>();
    for (char c = 0; c < 0x100; c++) {
      rows.add(List.of("" + c, "“" + c + "”", "😀" + c));
    }
    JsonNode read = JsonMapper.shared().readTree(table(rows)).get("rows");
    List<List<String>> texts =
        read.valueStream().map(row -> row.valueStream().map(JsonNode::asString).toList()).toList();
    assertEquals(rows, texts);
  }
}
