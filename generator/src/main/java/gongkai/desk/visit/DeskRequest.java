package gongkai.desk.visit;

import gongkai.desk.act.Form;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a browser asks of the desk. That it was meant for this machine has been seen to.
 *
 * @param method GET, HEAD or POST
 * @param path the names below {@code /_desk/}, decoded; a last empty name is left out
 * @param query the part of the address behind the question mark, as it was sent
 * @param headers by their names in lower case
 */
@SuppressWarnings("ArrayRecordComponent") // Read once and dropped; never compared.
public record DeskRequest(
    String method, List<String> path, String query, Map<String, String> headers, byte[] body) {
  public DeskRequest {
    path = List.copyOf(path);
    headers = Map.copyOf(headers);
  }

  /** The same request with what it brings. */
  public DeskRequest with(byte[] content) {
    return new DeskRequest(method, path, query, headers, content);
  }

  public boolean isPost() {
    return method.equals("POST");
  }

  public Optional<String> header(String name) {
    return Optional.ofNullable(headers.get(name));
  }

  /** The value of a cookie. */
  public Optional<String> cookie(String name) {
    for (String cookie : header("cookie").orElse("").split(";", -1)) {
      String[] pair = cookie.strip().split("=", 2);
      if (pair.length == 2 && pair[0].equals(name)) {
        return Optional.of(Form.decoded(pair[1]));
      }
    }
    return Optional.empty();
  }
}
