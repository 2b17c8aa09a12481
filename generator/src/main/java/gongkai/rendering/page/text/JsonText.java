package gongkai.rendering.page.text;

import java.io.StringWriter;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultPrettyPrinter;

/**
 * Maps, lists and what stands in them as JSON. Nulls, texts, booleans and numbers are all that
 * there is: to look through types for how they are written takes longer than to write a small site.
 */
public final class JsonText {
  private static final JsonFactory JSON =
      JsonFactory.builder().enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN).build();

  private JsonText() {}

  /** On one line. */
  public static String of(Object value) {
    StringBuilder plain = new StringBuilder(1024);
    return isPlain(value, plain) ? plain.toString() : of(value, ObjectWriteContext.empty());
  }

  /**
   * Writes a value in which no text needs an escape, as most pages' are, without a writer of JSON:
   * to make one takes as long as to write.
   */
  private static boolean isPlain(Object value, StringBuilder out) {
    if (value instanceof String text) {
      return isPlainText(text, out);
    } else if (value instanceof Map<?, ?> fields) {
      char before = '{';
      for (Map.Entry<?, ?> field : fields.entrySet()) {
        out.append(before);
        if (!isPlainText(field.getKey().toString(), out)) {
          return false;
        }
        out.append(':');
        if (!isPlain(field.getValue(), out)) {
          return false;
        }
        before = ',';
      }
      out.append(before == '{' ? "{}" : "}");
      return true;
    } else if (value instanceof List<?> parts) {
      char before = '[';
      for (Object part : parts) {
        out.append(before);
        if (!isPlain(part, out)) {
          return false;
        }
        before = ',';
      }
      out.append(before == '[' ? "[]" : "]");
      return true;
    }
    boolean written = value instanceof Integer || value instanceof Boolean;
    if (written) {
      out.append(value);
    }
    return written;
  }

  private static boolean isPlainText(String text, StringBuilder out) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c < ' ' || c == '"' || c == '\\') {
        return false;
      }
    }
    out.append('"').append(text).append('"');
    return true;
  }

  /** Each field on a line of its own, as the system ends lines. */
  public static String spaced(Object value) {
    return of(value, new Spaced());
  }

  private static String of(Object value, ObjectWriteContext context) {
    StringWriter out = new StringWriter();
    try (JsonGenerator json = JSON.createGenerator(context, out)) {
      write(value, json);
    }
    return out.toString();
  }

  private static void write(Object value, JsonGenerator json) {
    if (value instanceof Map<?, ?> fields) {
      json.writeStartObject();
      for (Map.Entry<?, ?> field : fields.entrySet()) {
        json.writeName(field.getKey().toString());
        write(field.getValue(), json);
      }
      json.writeEndObject();
    } else if (value instanceof List<?> parts) {
      json.writeStartArray();
      for (Object part : parts) {
        write(part, json);
      }
      json.writeEndArray();
    } else {
      single(value, json);
    }
  }

  private static void single(Object value, JsonGenerator json) {
    if (value == null) {
      json.writeNull();
    } else if (value instanceof String text) {
      json.writeString(text);
    } else if (value instanceof Boolean flag) {
      json.writeBoolean(flag);
    } else if (value instanceof Integer number) {
      json.writeNumber(number);
    } else if (value instanceof Long number) {
      json.writeNumber(number);
    } else if (value instanceof BigDecimal number) {
      json.writeNumber(number);
    } else {
      throw new IllegalArgumentException("no value of JSON: " + value.getClass());
    }
  }

  private static final class Spaced extends ObjectWriteContext.Base {
    @Override
    public boolean hasPrettyPrinter() {
      return true;
    }

    @Override
    public PrettyPrinter getPrettyPrinter() {
      return new DefaultPrettyPrinter();
    }
  }
}
