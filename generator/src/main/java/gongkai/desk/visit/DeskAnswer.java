package gongkai.desk.visit;

import gongkai.desk.act.Form;
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

  public static DeskAnswer file(String contentType, byte[] bytes) {
    return new DeskAnswer(200, contentType, Map.of(), bytes);
  }

  /** A file to be kept, whatever it is: no browser shows it as a page of ours. */
  public static DeskAnswer download(String name, byte[] bytes) {
    return new DeskAnswer(
        200,
        "application/octet-stream",
        Map.of(
            "Content-Disposition",
            "attachment; filename*=UTF-8''" + Form.encoded(name),
            "X-Content-Type-Options",
            "nosniff"),
        bytes);
  }

  public static DeskAnswer text(int status, String sentence) {
    byte[] bytes = (sentence + "\n").getBytes(StandardCharsets.UTF_8);
    return new DeskAnswer(status, TEXT, Map.of(), bytes);
  }

  /** After a change: to be looked at with GET. */
  public static DeskAnswer seeOther(String address) {
    return new DeskAnswer(303, TEXT, Map.of("Location", address), new byte[0]);
  }

  public DeskAnswer with(String header, String value) {
    Map<String, String> all = new HashMap<>(headers);
    all.put(header, value);
    return new DeskAnswer(status, contentType, all, body);
  }
}
