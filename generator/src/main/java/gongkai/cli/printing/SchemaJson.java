package gongkai.cli.printing;

import gongkai.content.ReportReader;
import gongkai.content.TextFile;
import gongkai.content.field.KeyShape;
import gongkai.content.field.KeyShape.Keys;
import gongkai.content.field.WrittenForm;
import gongkai.content.setting.SettingsReader;
import gongkai.content.setting.ThemeReader;
import gongkai.model.Coded;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.json.JsonMapper;

/**
 * JSON Schemas (draft-07, which editors know best) of the files that people write. They are made
 * from the keys that the readers of those files ask for, so that they cannot say another thing.
 */
public final class SchemaJson {
  private static final ObjectWriter JSON =
      JsonMapper.builder().build().writerWithDefaultPrettyPrinter();

  /** Unquoted, a text of digits is a number to a reader of YAML. */
  private static final List<String> TEXT_TYPES = List.of("string", "number");

  private SchemaJson() {}

  /** The files that have a schema. */
  public enum SchemaKind implements Coded {
    REPORT,
    UNIT,
    SITE,
    INDICATORS,
    THEME
  }

  public static String write(SchemaKind kind) {
    Map<String, Object> schema = new LinkedHashMap<>();
    schema.put("$schema", "http://json-schema.org/draft-07/schema#");
    schema.put("title", "Gongkai: " + kind.code());
    schema.putAll(schema(kind));
    return JSON.writeValueAsString(schema).replace("\r\n", "\n") + "\n";
  }

  private static Map<String, Object> schema(SchemaKind kind) {
    return switch (kind) {
      case REPORT -> reportOrTranslation();
      case UNIT -> mapping(SettingsReader.unitKeys());
      case SITE -> mapping(SettingsReader.siteKeys());
      case INDICATORS -> list(mapping(SettingsReader.indicatorKeys()));
      case THEME -> mapping(ThemeReader.keys());
    };
  }

  /** A file in another language has few keys, and none of those that every report has. */
  private static Map<String, Object> reportOrTranslation() {
    Keys report = ReportReader.keys();
    Keys translation = TextFile.keys();
    List<Object> own = new ArrayList<>();
    for (String key : report.needed()) {
      if (!translation.shapes().containsKey(key)) {
        own.add(fields("required", List.of(key)));
      }
    }
    return fields(
        "type", "object",
        "if", fields("anyOf", own),
        "then", mapping(report),
        "else", mapping(translation));
  }

  private static Map<String, Object> mapping(Keys keys) {
    Map<String, Object> properties = new LinkedHashMap<>();
    keys.shapes().forEach((key, shape) -> properties.put(key, value(shape)));
    Map<String, Object> schema = fields("type", "object", "properties", properties);
    if (!keys.needed().isEmpty()) {
      schema.put("required", List.copyOf(keys.needed()));
    }
    schema.put("additionalProperties", false);
    if (!keys.conditions().isEmpty()) {
      schema.put("allOf", keys.conditions().stream().map(SchemaJson::condition).toList());
    }
    return schema;
  }

  private static Map<String, Object> condition(KeyShape.Condition condition) {
    Map<String, Object> values = fields(condition.other(), fields("enum", condition.values()));
    return fields(
        "if",
        fields("properties", values, "required", List.of(condition.other())),
        "then",
        fields("required", List.of(condition.key())));
  }

  private static Map<String, Object> value(KeyShape shape) {
    if (shape instanceof KeyShape.Localized) {
      return localized();
    } else if (shape instanceof KeyShape.Written written) {
      return written(written.form());
    } else if (shape instanceof KeyShape.OneOf oneOf) {
      return fields("enum", oneOf.codes());
    } else if (shape instanceof KeyShape.Codes codes) {
      return list(fields("enum", codes.codes()));
    } else if (shape instanceof KeyShape.Texts) {
      return list(text());
    } else if (shape instanceof KeyShape.Nested nested) {
      return mapping(nested.keys());
    } else if (shape instanceof KeyShape.Each each) {
      return list(mapping(each.keys()));
    }
    return text();
  }

  private static Map<String, Object> text() {
    return fields("type", TEXT_TYPES, "pattern", "\\S");
  }

  private static Map<String, Object> localized() {
    Map<String, Object> byLanguage =
        fields(
            "type",
            "object",
            "minProperties",
            1,
            "propertyNames",
            fields("pattern", "^[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8})*$"),
            "additionalProperties",
            text());
    return fields("anyOf", List.of(text(), byLanguage));
  }

  /** A list without items may be left empty. */
  private static Map<String, Object> list(Map<String, Object> items) {
    return fields("type", List.of("array", "null"), "items", items);
  }

  private static Map<String, Object> written(WrittenForm form) {
    Map<String, Object> text =
        fields("type", "string", "pattern", "^(?:" + form.pattern() + ")$");
    if (form == WrittenForm.DATE) {
      text.put("format", "date");
    }
    return switch (form.type()) {
      case TEXT -> text;
      case FLAG -> fields("anyOf", List.of(fields("type", "boolean"), text));
      case WHOLE_NUMBER -> {
        Map<String, Object> number =
            fields("type", "integer", "minimum", form.least(), "maximum", form.most());
        yield fields("anyOf", List.of(number, text));
      }
      case NUMBER -> fields("anyOf", List.of(fields("type", "number"), text));
    };
  }

  /** Names and values by turns, in this order. */
  private static Map<String, Object> fields(Object... namesAndValues) {
    Map<String, Object> fields = new LinkedHashMap<>();
    for (int i = 0; i < namesAndValues.length; i += 2) {
      fields.put((String) namesAndValues[i], namesAndValues[i + 1]);
    }
    return fields;
  }
}
