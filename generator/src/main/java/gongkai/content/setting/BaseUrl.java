package gongkai.content.setting;

import gongkai.content.field.SentAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;

/** Addresses of the Web: that of a portal's root, and those of pages elsewhere. */
public final class BaseUrl {
  private BaseUrl() {}

  /**
   * Reads an address; a slash is added at its end.
   *
   * @return empty unless it is http or https with a host, has neither user, query nor fragment, and
   *     is written as programs send it: every page and data file repeats it
   */
  public static Optional<URI> parse(String text) {
    String whole = text.endsWith("/") ? text : text + "/";
    return SentAddress.ofRoot(whole).filter(whole::equals).map(URI::create);
  }

  /** Reads the address of a page; empty unless it is http or https with a host and no user. */
  static Optional<URI> page(String text) {
    try {
      URI uri = new URI(text);
      boolean web = "https".equals(uri.getScheme()) || "http".equals(uri.getScheme());
      boolean plain = uri.getHost() != null && uri.getRawUserInfo() == null;
      return Optional.of(uri).filter(u -> web && plain);
    } catch (URISyntaxException e) {
      return Optional.empty();
    }
  }
}
