package gongkai.desk;

import gongkai.desk.visit.DeskRequest;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Who may change something through the desk: a page of this run of the desk, and nobody else. That
 * the request names this machine is seen to before; but any page in the same browser can send
 * requests here, and must not be able to decide anything.
 */
final class Door {
  private static final int TOKEN_BYTES = 24;
  private static final String FORM = "application/x-www-form-urlencoded";
  private static final String FILE = "application/octet-stream";

  private final String token;

  Door() {
    byte[] random = new byte[TOKEN_BYTES];
    new SecureRandom().nextBytes(random);
    this.token = HexFormat.of().formatHex(random);
  }

  /** What every form of this run sends back. */
  String token() {
    return token;
  }

  /**
   * Why a request that changes something is refused without a look at what it brings.
   *
   * @return the key of a message; empty if it is not refused
   */
  Optional<String> refusal(DeskRequest request) {
    String host = request.header("host").orElse("");
    Optional<String> origin = request.header("origin");
    boolean sameOrigin = origin.filter(("http://" + host)::equals).isPresent();
    // Browsers of today send one or both with every form; who sends neither must have the token.
    boolean foreignOrigin = origin.isPresent() && !sameOrigin;
    boolean foreignSite =
        request
            .header("sec-fetch-site")
            .filter(site -> !Set.of("same-origin", "none").contains(site))
            .isPresent();
    if (foreignOrigin || foreignSite) {
      return Optional.of("desk.refused-origin");
    }
    String type = request.header("content-type").orElse("").split(";", 2)[0].strip();
    if (!type.equals(isFile(request) ? FILE : FORM)) {
      return Optional.of("desk.refused-type");
    }
    return isFile(request) ? refusal(request.header("x-desk-token").orElse("")) : Optional.empty();
  }

  /** Whether a request brings a file, whose token stands in a header. */
  static boolean isFile(DeskRequest request) {
    List<String> path = request.path();
    return path.size() == 2 && path.get(1).equals("import");
  }

  /** Why a request with this token is refused. */
  Optional<String> refusal(String sent) {
    return isToken(sent) ? Optional.empty() : Optional.of("desk.refused-token");
  }

  private boolean isToken(String sent) {
    return MessageDigest.isEqual(
        sent.getBytes(StandardCharsets.UTF_8), token.getBytes(StandardCharsets.UTF_8));
  }
}
