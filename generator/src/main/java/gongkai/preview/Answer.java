package gongkai.preview;

import java.nio.charset.StandardCharsets;
import java.util.Map;

/**
 * An answer to a request, whole and in memory.
 *
 * @param headers beside the content type and those that every answer has
 */
@SuppressWarnings("ArrayRecordComponent") // Made, sent and dropped; never compared.
record Answer(int status, String contentType, Map<String, String> headers, byte[] bytes) {
  Answer {
    headers = Map.copyOf(headers);
  }

  static Answer html(int status, byte[] page) {
    return new Answer(status, ContentTypes.HTML, Map.of(), page);
  }

  static Answer file(String path, byte[] bytes) {
    return new Answer(200, ContentTypes.of(path), Map.of(), bytes);
  }

  static Answer text(int status, String sentence) {
    byte[] bytes = (sentence + "\n").getBytes(StandardCharsets.UTF_8);
    return new Answer(status, ContentTypes.TEXT, Map.of(), bytes);
  }

  static Answer redirect(String address) {
    return new Answer(302, ContentTypes.TEXT, Map.of("Location", address), new byte[0]);
  }

  Answer with(String header, String value) {
    return new Answer(status, contentType, Map.of(header, value), bytes);
  }
}
