package gongkai.i18n;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.StringWriter;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;

/**
 * Texts by key, as {@link Properties} reads them. Every command begins with some thousands of
 * lines, in code that is still interpreted: bundles of lines {@code key=text} alone are cut at
 * these signs, and only others are read sign by sign.
 */
final class Bundle {
  private Bundle() {}

  static Map<String, String> read(Reader reader) throws IOException {
    StringWriter all = new StringWriter();
    reader.transferTo(all);
    String bundle = all.toString();
    Optional<Map<String, String>> plain = plain(bundle);
    return plain.isPresent() ? plain.get() : byJava(bundle);
  }

  static Map<String, String> byJava(String bundle) throws IOException {
    Properties properties = new Properties();
    properties.load(new StringReader(bundle));
    Map<String, String> texts = new HashMap<>();
    for (String key : properties.stringPropertyNames()) {
      texts.put(key, properties.getProperty(key));
    }
    return texts;
  }

  /** Empty if a line is anything else than a key and its text, a remark, or nothing. */
  static Optional<Map<String, String>> plain(String bundle) {
    if (bundle.indexOf('\\') >= 0 || bundle.indexOf('\r') >= 0) {
      return Optional.empty();
    }
    Map<String, String> texts = new HashMap<>();
    int end;
    for (int start = 0; start < bundle.length(); start = end + 1) {
      int next = bundle.indexOf('\n', start);
      end = next < 0 ? bundle.length() : next;
      if (end > start && bundle.charAt(start) != '#') {
        int sign = bundle.indexOf('=', start);
        String key = sign < 0 || sign > end ? "" : bundle.substring(start, sign);
        if (!isPlain(key)) {
          return Optional.empty();
        }
        texts.put(key, withoutBlanksBefore(bundle.substring(sign + 1, end)));
      }
    }
    return Optional.of(texts);
  }

  /** Whether nothing but the sign behind it ends a key. */
  private static boolean isPlain(String key) {
    for (int i = 0; i < key.length(); i++) {
      char c = key.charAt(i);
      if (c <= ' ' || c == ':' || c == '!') {
        return false;
      }
    }
    return !key.isEmpty();
  }

  private static String withoutBlanksBefore(String text) {
    int start = 0;
    while (start < text.length() && " \t\f".indexOf(text.charAt(start)) >= 0) {
      start++;
    }
    return text.substring(start);
  }
}
