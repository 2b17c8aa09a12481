package gongkai.site;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * Where a file of the site is: its path from the site's root, with {@code /} between its parts, for
 * example {@code en/units/index.html}.
 */
public record Address(String path) implements Comparable<Address> {
  /** As a record's own, which is slow where the JVM has only its first compiler. */
  @Override
  public boolean equals(Object other) {
    return other instanceof Address that && path.equals(that.path);
  }

  @Override
  public int hashCode() {
    return path.hashCode();
  }

  /** The link from this page to another file: relative, so that it works anywhere. */
  public String to(Address target) {
    int common = commonFolders(target);
    StringBuilder link = new StringBuilder();
    for (int slash = path.indexOf('/', common); slash >= 0; slash = path.indexOf('/', slash + 1)) {
      link.append("../");
    }
    return encode(target.path.substring(common), link).toString();
  }

  /** The length of the folders, each with its {@code /}, that two files lie in. */
  private int commonFolders(Address other) {
    int common = 0;
    int shorter = Math.min(path.length(), other.path.length());
    for (int i = 0; i < shorter && path.charAt(i) == other.path.charAt(i); i++) {
      common = path.charAt(i) == '/' ? i + 1 : common;
    }
    return common;
  }

  public String to(Address target, Optional<String> fragment) {
    return to(target) + fragment.map(Address::fragment).orElse("");
  }

  /** What leads to a place of a page, behind the link to the page. */
  public static String fragment(String anchor) {
    return encode(anchor, new StringBuilder("#")).toString();
  }

  /** The address with its host; an index page by its folder. */
  public String absolute(URI base) {
    String file = path.endsWith("index.html") ? path.substring(0, path.length() - 10) : path;
    return encode(file, new StringBuilder(base.toString())).toString();
  }

  /** Most names need nothing done to them, and links are made by the million. */
  private static StringBuilder encode(String path, StringBuilder encoded) {
    int plain = 0;
    while (plain < path.length() && isPlain(path.charAt(plain))) {
      plain++;
    }
    if (plain == path.length()) {
      return encoded.append(path);
    }
    for (byte b : path.getBytes(StandardCharsets.UTF_8)) {
      if (isPlain(b)) {
        encoded.append((char) b);
      } else {
        encoded.append(String.format("%%%02X", b));
      }
    }
    return encoded;
  }

  /** The unreserved characters of RFC 3986, and the stroke between the parts. */
  private static boolean isPlain(int c) {
    return (c >= 'a' && c <= 'z')
        || (c >= 'A' && c <= 'Z')
        || (c >= '-' && c <= '9')
        || c == '_'
        || c == '~';
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
