package gongkai.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gongkai.content.field.FrontMatterKey;
import gongkai.model.Coded;
import gongkai.model.report.StatedText;
import gongkai.model.report.Status;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class SchemaCommandTest {
  private static JsonNode schema(String kind) {
    Ended ended = Ended.of(Locale.US, "schema", kind);
    assertEquals(0, ended.code(), ended.err());
    return JsonMapper.shared().readTree(ended.out());
  }

  private static void addKeys(JsonNode node, Set<String> keys) {
    if (node.path("properties").isObject()) {
      keys.addAll(node.get("properties").propertyNames());
    }
    node.forEach(part -> addKeys(part, keys));
  }

  /** The reader and the schema know the same keys: no other list of them is kept. */
  @Test
  void theSchemaOfReportsHasEveryKeyOfFrontMatter() {
    Set<String> keys = new TreeSet<>();
    addKeys(schema("report"), keys);
    Stream.<Coded>concat(Stream.of(FrontMatterKey.values()), Stream.of(StatedText.values()))
        .forEach(key -> assertTrue(keys.contains(key.code()), key.code()));
  }

  @Test
  void codesAreThoseThatTheReaderTakes() {
    JsonNode status = schema("report").get("then").get("properties").get("status");
    assertEquals(
        Arrays.stream(Status.values()).map(Status::code).toList(),
        status.get("enum").valueStream().map(JsonNode::asString).toList());
  }

  @Test
  void whatIsNeededIsTold() {
    assertEquals(
        List.of("name", "level"),
        schema("unit").get("required").valueStream().map(JsonNode::asString).toList());
    assertEquals(
        List.of("title", "languages", "base-url", "publisher"),
        schema("site").get("required").valueStream().map(JsonNode::asString).toList());
    assertTrue(schema("indicators").get("items").get("properties").has("total"));
    assertTrue(schema("theme").get("properties").has("colours"));
  }

  @Test
  void anotherKindIsWrongUsage() {
    Ended ended = Ended.of(Locale.US, "schema", "repot");
    assertEquals(2, ended.code());
    assertTrue(ended.err().contains("report"), ended.err());
  }
}
