package gongkai.model;

import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** A constant that front matter, data files and message keys name in lower case with hyphens. */
public interface Coded {
  /** Written forms by names; rows of tables ask for them by the million. */
  Map<String, String> CODES = new ConcurrentHashMap<>();

  String name();

  /** The written form: {@code IN_REVIEW} is {@code in-review}. */
  default String code() {
    String name = name();
    String known = CODES.get(name);
    return known != null
        ? known
        : CODES.computeIfAbsent(name, n -> n.toLowerCase(Locale.ROOT).replace('_', '-'));
  }
}
