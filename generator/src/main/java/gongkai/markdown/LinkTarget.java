package gongkai.markdown;

import gongkai.model.text.Body.SiteTarget;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** What the destination of a link in a text means. */
sealed interface LinkTarget {
  Pattern SCHEME = Pattern.compile("[A-Za-z][A-Za-z0-9+.-]*:");

  /** To another host, by mail or telephone: written as it is. */
  record Outside(String href) implements LinkTarget {}

  /** To something of this site. */
  record Inside(SiteTarget target) implements LinkTarget {}

  /** To something that a page must not lead to: scripts, data, local files, outside the folder. */
  record Refused() implements LinkTarget {}

  /**
   * Reads a destination.
   *
   * @param path of the file that holds the link, relative to the site's folder; destinations are
   *     relative to its folder, as editors and code hosts resolve them
   */
  static LinkTarget of(String href, String path) {
    if (SCHEME.matcher(href).lookingAt()) {
      String scheme = href.substring(0, href.indexOf(':')).toLowerCase(Locale.ROOT);
      return switch (scheme) {
        case "http", "https", "mailto", "tel" -> new Outside(href);
        default -> new Refused();
      };
    }
    if (href.startsWith("/") || href.indexOf('\\') >= 0) {
      return new Refused();
    }
    int hash = href.indexOf('#');
    String file = hash < 0 ? href : href.substring(0, hash);
    Optional<String> fragment = hash < 0 ? Optional.empty() : Optional.of(href.substring(hash + 1));
    String absolute = file.isEmpty() ? path : folder(path) + decoded(file);
    return normalized(absolute)
        .<LinkTarget>map(target -> new Inside(new SiteTarget(target, fragment)))
        .orElseGet(Refused::new);
  }

  /** A file's name may be written as addresses write it: {@code %20} for a space. */
  private static String decoded(String file) {
    if (file.indexOf('%') < 0) {
      return file;
    }
    try {
      return URLDecoder.decode(file.replace("+", "%2B"), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      return file; // 100%.pdf: a sign of the name
    }
  }

  private static String folder(String path) {
    return path.substring(0, path.lastIndexOf('/') + 1);
  }

  /** The path below {@code content/}, without {@code .} and {@code ..}; empty if it leads out. */
  private static Optional<String> normalized(String path) {
    Deque<String> parts = new ArrayDeque<>();
    for (String part : path.split("/", -1)) {
      if (part.equals("..")) {
        if (parts.isEmpty()) {
          return Optional.empty();
        }
        parts.removeLast();
      } else if (!part.equals(".")) {
        parts.addLast(part);
      }
    }
    if (parts.size() < 2 || !parts.removeFirst().equals("content")) {
      return Optional.empty();
    }
    return Optional.of(String.join("/", parts));
  }
}
