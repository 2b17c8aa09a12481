package gongkai.checking;

import gongkai.diagnostic.Problem;
import gongkai.diagnostic.SourceLocation;
import gongkai.site.Address;
import gongkai.site.Attachment;
import gongkai.site.ComparePage;
import gongkai.site.Feed;
import gongkai.site.IndicatorPage;
import gongkai.site.Redirect;
import gongkai.site.ReportEntry;
import gongkai.site.ReportPage;
import gongkai.site.SiteFile;
import gongkai.site.SitePlan;
import gongkai.site.TextPage;
import gongkai.site.UnitPage;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Two files of the site have one address, or addresses that differ only in letter case. */
final class AddressClashes {
  private AddressClashes() {}

  static List<Problem> in(SitePlan plan) {
    Map<String, SiteFile> seen = new HashMap<>();
    List<Problem> problems = new ArrayList<>();
    for (SiteFile file : plan.files()) {
      Address address = file.address();
      SiteFile other = seen.putIfAbsent(address.path().toLowerCase(Locale.ROOT), file);
      if (other != null) {
        SourceLocation place = SourceLocation.of(origin(file, plan));
        problems.add(
            Problem.error("duplicate-address", place, address.path(), origin(other, plan)));
      }
    }
    return problems;
  }

  /** The file of the content folder that a file of the site comes from. */
  private static String origin(SiteFile file, SitePlan plan) {
    if (file instanceof ReportPage page) {
      return "content/reports/" + page.report() + ".md";
    } else if (file instanceof ComparePage page) {
      return "content/reports/" + page.newer().report() + ".md";
    } else if (file instanceof TextPage page) {
      return "content/pages/" + page.name() + ".md";
    } else if (file instanceof UnitPage || file instanceof Feed) {
      return "content/units";
    } else if (file instanceof IndicatorPage) {
      return "content/vocabulary/indicators.yml";
    } else if (file instanceof Attachment attachment) {
      return attachment.source();
    } else if (file instanceof Redirect redirect) {
      return aliased(redirect, plan);
    }
    return "content/site.yml";
  }

  private static String aliased(Redirect redirect, SitePlan plan) {
    return plan.content().reports().stream()
        .filter(e -> e.report().aliases().contains(redirect.address().path()))
        .map(ReportEntry::path)
        .findFirst()
        .orElse("content/site.yml");
  }
}
