package gongkai.content.setting;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;

/** Addresses of the Web: that of a portal's root, and those of pages elsewhere. */
public final class BaseUrl {
  private BaseUrl() {}

  /**
   * Reads an address; a slash is added at its end.
   *
   * @return empty unless it is http or https with a host, and has neither query nor fragment
   */
  public static Optional<URI> parse(String text) {
    try {
      URI uri = new URI(text.endsWith("/") ? text : text + "/");
      boolean web = "https".equals(uri.getScheme()) || "http".equals(uri.getScheme());
      boolean plain = uri.getHost() != null && uri.getQuery() == null && uri.getFragment() == null;
      return web && plain ? Optional.of(uri) : Optional.empty();
    } catch (URISyntaxException e) {
      return Optional.empty();
    }
  }

  /** Reads the address of a page; empty unless it is http or https with a host. */
  static Optional<URI> page(String text) {
    try {
      URI uri = new URI(text);
      boolean web = "https".equals(uri.getScheme()) || "http".equals(uri.getScheme());
      return Optional.of(uri).filter(u -> web && u.getHost() != null);
    } catch (URISyntaxException e) {
      return Optional.empty();
    }
  }
}
