package gongkai.content.setting;

import gongkai.content.field.Fields;
import gongkai.model.SiteConfig.Footer;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * What stands at the foot of each page, held against the form in which it is issued. Whether it was
 * issued to this site nobody can tell from here.
 */
final class FooterNumbers {
  /** The short names of provinces, which begin numbers of their registrars. */
  private static final String PROVINCE = "[京津沪渝冀晋辽吉黑苏浙皖闽赣鲁豫鄂湘粤琼川蜀贵黔云滇陕秦甘陇青蒙桂宁新藏]";

  /** As 京ICP备12345678号-1. */
  private static final Pattern ICP =
      Pattern.compile(PROVINCE + " ?ICP ?[备证] ?[0-9]{6,10} ?号(?:-[0-9]{1,4})?");

  /** As 京公网安备11010202000001号; older ones have fewer digits. */
  private static final Pattern POLICE = Pattern.compile(PROVINCE + "公网安备 ?[0-9]{10,14} ?号");

  /** Of ministries {@code bm} and eight digits, of others ten digits. */
  private static final Pattern SITE_ID = Pattern.compile("bm[0-9]{8}|[0-9]{10}");

  private FooterNumbers() {}

  static Optional<Footer> read(Fields fields) {
    fields.show("icp", "police", "site-id");
    return Optional.of(
        new Footer(
            fields.parsed("icp", of(ICP), "not-an-icp-number"),
            fields.parsed("police", of(POLICE), "not-a-police-number"),
            fields.parsed("site-id", of(SITE_ID), "not-a-site-id"),
            fields.parsed("report-mistake", FooterNumbers::address, "not-a-web-address")));
  }

  private static Function<String, Optional<String>> of(Pattern form) {
    return text -> Optional.of(text).filter(t -> form.matcher(t).matches());
  }

  private static Optional<String> address(String text) {
    try {
      URI uri = new URI(text);
      boolean web = "https".equals(uri.getScheme()) || "http".equals(uri.getScheme());
      return web && uri.getHost() != null ? Optional.of(text) : Optional.empty();
    } catch (URISyntaxException e) {
      return Optional.empty();
    }
  }
}
