package gongkai.desk.act;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * A decision as the record has it.
 *
 * @param who initials, as typed
 * @param act what was done, in one word
 * @param about which entry or key
 * @param said what it came to, in the words of the file; never a detail that must not be public
 * @param before the version of the file that was decided on
 * @param after the version that came of it
 */
record AuditLine(
    Instant time,
    String who,
    String act,
    String about,
    String said,
    String before,
    String after,
    Optional<String> texts) {
  String json() {
    return "{"
        + pair("time", time.truncatedTo(ChronoUnit.SECONDS).toString())
        + ","
        + pair("who", who)
        + ","
        + pair("act", act)
        + ","
        + pair("about", about)
        + ","
        + pair("said", said)
        + ","
        + pair("before", before)
        + ","
        + pair("after", after)
        + texts.map(version -> "," + pair("texts", version)).orElse("")
        + "}";
  }

  private static String pair(String key, String value) {
    return "\"" + key + "\":\"" + escaped(value) + "\"";
  }

  /** RFC 8259, section 7. */
  private static String escaped(String value) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      switch (c) {
        case '"' -> text.append("\\\"");
        case '\\' -> text.append("\\\\");
        default -> {
          if (c < ' ' || c == '\u2028' || c == '\u2029') {
            text.append(String.format("\\u%04x", (int) c));
          } else {
            text.append(c);
          }
        }
      }
    }
    return text.toString();
  }
}
