package gongkai.site;

import gongkai.model.Language;
import gongkai.model.UnitId;
import gongkai.model.report.ReportId;
import gongkai.model.text.Body.SiteTarget;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where a link within a text leads. Authors link to files of the content folder ({@code
 * ../district/2022.md}), which their editors can follow, or to addresses of the site.
 */
public record Targets(List<Language> languages) {
  private static final Pattern REPORT =
      Pattern.compile("reports/([^/]+)/([^/.]+)(?:\\.([^/]+))?\\.md");
  private static final Pattern PAGE =
      Pattern.compile("pages/([^/.]+)(?:\\.([^/.]+))?\\.(?:md|html)");
  private static final Pattern UNIT = Pattern.compile("units/([^/.]+)\\.yml");
  private static final Pattern ATTACHMENT = Pattern.compile("reports/([^/]+)/([^/]+\\.[^/]+)");

  /**
   * The address of a target for readers of a language; it need not exist.
   *
   * @param language of the page that the link stands on, unless the link names another
   */
  public Address address(SiteTarget target, Language language) {
    Addresses addresses = new Addresses(languages.get(0));
    String path = target.path();
    Matcher report = REPORT.matcher(path);
    if (report.matches()) {
      ReportId id = new ReportId(new UnitId(report.group(1)), report.group(2));
      return addresses.report(id, named(report.group(3), language));
    }
    Matcher page = PAGE.matcher(path);
    if (page.matches()) {
      return addresses.page(page.group(1), named(page.group(2), language));
    }
    Matcher unit = UNIT.matcher(path);
    if (unit.matches()) {
      return addresses.unit(new UnitId(unit.group(1)), language);
    }
    Matcher attachment = ATTACHMENT.matcher(path);
    if (attachment.matches() && !path.endsWith(".html")) {
      return addresses.attachment(new UnitId(attachment.group(1)), attachment.group(2));
    }
    boolean translated = path.endsWith(".html") && !language.equals(languages.get(0));
    return new Address(translated ? language.tag() + "/" + path : path);
  }

  private Language named(String tag, Language otherwise) {
    return Optional.ofNullable(tag)
        .flatMap(t -> languages.stream().filter(l -> l.tag().equals(t)).findFirst())
        .orElse(otherwise);
  }
}
