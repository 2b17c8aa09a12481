package gongkai.content.field;

import java.net.IDN;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A web address as programs send it, from one as people write it: {@code https://例子.中国/公开/} is
 * {@code https://xn--fsqu00a.xn--fiqs8s/%E5%85%AC%E5%BC%80/}. Only that form is the same to every
 * reader of feeds, sitemaps and data files.
 */
public final class SentAddress {
  /** Scheme, user, host, port, path, and what follows that. */
  private static final Pattern PARTS =
      Pattern.compile(
          "(?i)\\s*(https?)[:\uFF1A][/\uFF0F]{2}(?:([^/?#]*)@)?([^/?#@]*?)(?::([0-9]{1,5}))?"
              + "(/[^?#]*)?([?#].*?)?\\s*");

  /** A stroke between parts that is one dot or two, also where they are coded. */
  private static final Pattern DOT = Pattern.compile("(?i)\\.|%2e");

  private SentAddress() {}

  /**
   * An address of the Web.
   *
   * @return empty unless it is http or https with a host; without a name of a user
   */
  public static Optional<String> of(String written) {
    Matcher parts = PARTS.matcher(written);
    if (!parts.matches()) {
      return Optional.empty();
    }
    try {
      String host = IDN.toASCII(parts.group(3)).toLowerCase(Locale.ROOT);
      String port = parts.group(4) == null ? "" : ":" + parts.group(4);
      String path = parts.group(5) == null ? "" : withoutDots(coded(parts.group(5)));
      String rest = parts.group(6) == null ? "" : coded(parts.group(6));
      URI sent =
          new URI(parts.group(1).toLowerCase(Locale.ROOT) + "://" + host + port + path + rest);
      return sent.getHost() == null ? Optional.empty() : Optional.of(sent.toString());
    } catch (IllegalArgumentException | URISyntaxException e) {
      return Optional.empty();
    }
  }

  /** The root of a web site, which ends with a slash and has neither query nor fragment. */
  public static Optional<String> ofRoot(String written) {
    String bare = written.strip();
    return of(bare.endsWith("/") ? bare : bare + "/")
        .filter(sent -> sent.indexOf('?') < 0 && sent.indexOf('#') < 0);
  }

  /** Whether an address names a user, whose password may stand beside the name. */
  public static boolean hasUser(String written) {
    Matcher parts = PARTS.matcher(written);
    return parts.matches() && parts.group(2) != null;
  }

  /** What no address may hold is coded; what is coded stays as it is. */
  private static String coded(String part) {
    StringBuilder coded = new StringBuilder();
    for (byte b : part.getBytes(StandardCharsets.UTF_8)) {
      boolean plain = b > ' ' && b < 0x7F && "\"<>\\^`{|}".indexOf(b) < 0;
      coded.append(plain ? String.valueOf((char) b) : String.format("%%%02X", b));
    }
    return coded.toString();
  }

  /** As a browser reads it: {@code /a/../b/} is {@code /b/} (RFC 3986, 5.2.4). */
  private static String withoutDots(String path) {
    List<String> names = new ArrayList<>();
    String[] all = path.substring(1).split("/", -1);
    for (int i = 0; i < all.length; i++) {
      String plain = DOT.matcher(all[i]).replaceAll(".");
      boolean isDots = plain.equals(".") || plain.equals("..");
      if (plain.equals("..") && !names.isEmpty()) {
        names.remove(names.size() - 1);
      }
      if (!isDots) {
        names.add(all[i]);
      } else if (i == all.length - 1) {
        names.add("");
      }
    }
    return "/" + String.join("/", names);
  }
}
