package gongkai.site;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * Where a file of the site is: its path from the site's root, with {@code /} between its parts, for
 * example {@code en/units/index.html}.
 */
public record Address(String path) implements Comparable<Address> {
  private static final String UNRESERVED =
      "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~";

  /** The link from this page to another file: relative, so that it works anywhere. */
  public String to(Address target) {
    String[] from = path.split("/", -1);
    String[] to = target.path.split("/", -1);
    int common = 0;
    while (common < from.length - 1 && common < to.length - 1 && from[common].equals(to[common])) {
      common++;
    }
    StringBuilder link = new StringBuilder();
    link.append("../".repeat(from.length - 1 - common));
    for (int i = common; i < to.length; i++) {
      link.append(encode(to[i])).append(i < to.length - 1 ? "/" : "");
    }
    return link.toString();
  }

  public String to(Address target, Optional<String> fragment) {
    return to(target) + fragment.map(f -> "#" + encode(f)).orElse("");
  }

  /** The address with its host; an index page by its folder. */
  public String absolute(URI base) {
    String file = path.endsWith("index.html") ? path.substring(0, path.length() - 10) : path;
    StringBuilder encoded = new StringBuilder(base.toString());
    for (String part : file.split("/", -1)) {
      encoded.append(encode(part)).append('/');
    }
    return encoded.substring(0, encoded.length() - 1);
  }

  private static String encode(String part) {
    StringBuilder encoded = new StringBuilder();
    for (byte b : part.getBytes(StandardCharsets.UTF_8)) {
      if (UNRESERVED.indexOf(b) >= 0) {
        encoded.append((char) b);
      } else {
        encoded.append(String.format("%%%02X", b));
      }
    }
    return encoded.toString();
  }

  @Override
  public int compareTo(Address other) {
    return path.compareTo(other.path);
  }

  @Override
  public String toString() {
    return path;
  }
}
