package gongkai.model;

import java.util.Locale;

/** A constant that front matter, data files and message keys name in lower case with hyphens. */
public interface Coded {
  String name();

  /** The written form: {@code IN_REVIEW} is {@code in-review}. */
  default String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
