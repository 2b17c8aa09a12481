package gongkai.desk;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/** What the desk answers, whole and in memory. */
@SuppressWarnings("ArrayRecordComponent") // Made, sent and dropped; never compared.
public record DeskAnswer(int status, String contentType, Map<String, String> headers, byte[] body) {
  private static final String HTML = "text/html; charset=utf-8";
  private static final String TEXT = "text/plain; charset=utf-8";

  public DeskAnswer {
    headers = Map.copyOf(headers);
  }

  static DeskAnswer html(int status, byte[] page) {
    return new DeskAnswer(status, HTML, Map.of(), page);
  }

  static DeskAnswer file(String contentType, byte[] bytes) {
    return new DeskAnswer(200, contentType, Map.of(), bytes);
  }

  static DeskAnswer text(int status, String sentence) {
    byte[] bytes = (sentence + "\n").getBytes(StandardCharsets.UTF_8);
    return new DeskAnswer(status, TEXT, Map.of(), bytes);
  }

  /** After a change: to be looked at with GET. */
  static DeskAnswer seeOther(String address) {
    return new DeskAnswer(303, TEXT, Map.of("Location", address), new byte[0]);
  }

  DeskAnswer with(String header, String value) {
    Map<String, String> all = new HashMap<>(headers);
    all.put(header, value);
    return new DeskAnswer(status, contentType, all, body);
  }
}
