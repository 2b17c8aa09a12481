package gongkai.desk.act;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The fields that a form sends, or that stand in an address. Blanks around a value are dropped. */
public final class Form {
  /** No form of ours has as many fields; the rest is not looked at. */
  private static final int MOST_FIELDS = 2_000;

  /** What the program puts into its forms itself. */
  private static final Set<String> OWN =
      Set.of(
          "token",
          "version",
          "ref",
          "other",
          "act",
          "meant",
          "point",
          "waiting",
          "rule",
          "mark",
          "language");

  private final Map<String, List<String>> fields;

  private Form(Map<String, List<String>> fields) {
    this.fields = fields;
  }

  /** Reads {@code application/x-www-form-urlencoded}. */
  public static Form of(String encoded) {
    Map<String, List<String>> fields = new LinkedHashMap<>();
    for (String pair : encoded.split("&", MOST_FIELDS)) {
      int equals = pair.indexOf('=');
      if (equals > 0) {
        String name = decoded(pair.substring(0, equals));
        String value = decoded(pair.substring(equals + 1)).replace("\r\n", "\n").strip();
        fields.computeIfAbsent(name, n -> new ArrayList<>()).add(value);
      }
    }
    return new Form(fields);
  }

  public static Form of(byte[] body) {
    return of(new String(body, StandardCharsets.UTF_8));
  }

  /** A value; empty if it is not there or blank. */
  public Optional<String> get(String name) {
    return all(name).stream().findFirst().filter(value -> !value.isEmpty());
  }

  public String text(String name) {
    return get(name).orElse("");
  }

  public List<String> all(String name) {
    return fields.getOrDefault(name, List.of());
  }

  /** The same form with another value of a field. */
  public Form with(String name, String value) {
    Map<String, List<String>> other = new LinkedHashMap<>(fields);
    other.put(name, List.of(value));
    return new Form(other);
  }

  public boolean has(String name) {
    return fields.containsKey(name);
  }

  /** Every field with its values. */
  public Map<String, List<String>> all() {
    return fields;
  }

  /** What a person typed or chose, for showing it again; without the program's own fields. */
  public Map<String, String> typed() {
    Map<String, String> typed = new LinkedHashMap<>();
    fields.forEach(
        (name, values) -> {
          String shown = String.join(", ", values);
          if (!OWN.contains(name) && !name.startsWith("seen-") && !shown.isEmpty()) {
            typed.put(name, shown);
          }
        });
    return typed;
  }

  public static String decoded(String text) {
    try {
      return URLDecoder.decode(text, StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      return "";
    }
  }

  public static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
  }
}
