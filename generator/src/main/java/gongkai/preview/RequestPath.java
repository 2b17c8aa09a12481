package gongkai.preview;

import java.io.ByteArrayOutputStream;
import java.net.URLEncoder;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The path of a request, decoded.
 *
 * @param names between the slashes; none is empty, {@code .} or {@code ..}, none holds a slash, a
 *     backslash or a control character
 * @param folder whether the path ends in a slash
 */
record RequestPath(List<String> names, boolean folder) {
  RequestPath {
    names = List.copyOf(names);
  }

  /**
   * Reads the path as it stood in the request, without its query. Each part is decoded once and
   * strictly (RFC 3986 section 2.1, UTF-8), after the path was cut at its slashes, so that nothing
   * encoded can change the path's shape.
   *
   * @return empty if the path is not well-formed or not harmless
   */
  static Optional<RequestPath> parse(String raw) {
    if (!raw.startsWith("/")) {
      return Optional.empty();
    }
    String[] parts = raw.substring(1).split("/", -1);
    List<String> names = new ArrayList<>(parts.length);
    for (int i = 0; i < parts.length; i++) {
      if (parts[i].isEmpty() && i == parts.length - 1) {
        return Optional.of(new RequestPath(names, true));
      }
      Optional<String> name = decode(parts[i]).filter(RequestPath::isHarmless);
      if (name.isEmpty()) {
        return Optional.empty();
      }
      names.add(name.get());
    }
    return Optional.of(new RequestPath(names, false));
  }

  /** The path within the site, without a slash at either end. */
  String inSite() {
    return String.join("/", names);
  }

  /** The file meant: a folder stands for its index page. */
  String file() {
    if (!folder) {
      return inSite();
    }
    return names.isEmpty() ? "index.html" : inSite() + "/index.html";
  }

  /** This path as a folder, encoded for a {@code Location} header. */
  String asFolder() {
    return names.stream()
        .map(name -> URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20") + "/")
        .collect(Collectors.joining("", "/", ""));
  }

  private static boolean isHarmless(String name) {
    return !name.isEmpty()
        && !name.equals(".")
        && !name.equals("..")
        && name.chars().noneMatch(c -> c == '/' || c == '\\' || Character.isISOControl(c));
  }

  private static Optional<String> decode(String part) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(part.length());
    for (int i = 0; i < part.length(); i++) {
      char c = part.charAt(i);
      if (c == '%') {
        if (i + 2 > part.length() - 1) {
          return Optional.empty();
        }
        int high = hex(part.charAt(i + 1));
        int low = hex(part.charAt(i + 2));
        if (high < 0 || low < 0) {
          return Optional.empty();
        }
        bytes.write(high * 16 + low);
        i += 2;
      } else if (c < 0x80) {
        bytes.write(c);
      } else {
        return Optional.empty(); // A browser encodes what is not ASCII.
      }
    }
    try {
      return Optional.of(
          StandardCharsets.UTF_8
              .newDecoder()
              .decode(ByteBuffer.wrap(bytes.toByteArray()))
              .toString());
    } catch (CharacterCodingException e) {
      return Optional.empty();
    }
  }

  private static int hex(char c) {
    // Character.digit alone would take digits of other scripts.
    return c < 0x80 ? Character.digit(c, 16) : -1;
  }
}
