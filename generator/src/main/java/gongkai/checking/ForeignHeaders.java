package gongkai.checking;

import gongkai.diagnostic.Problem;
import gongkai.diagnostic.SourceLocation;
import gongkai.model.Profile;
import gongkai.site.SiteContent;
import java.util.List;

/** Headers of government documents on the site of a body that is no organ of government. */
final class ForeignHeaders {
  private ForeignHeaders() {}

  static List<Problem> in(SiteContent content) {
    if (content.site().profile() == Profile.GOV) {
      return List.of();
    }
    return content.reports().stream()
        .filter(entry -> entry.report().header().isPresent())
        .map(entry -> Problem.warning("header-not-shown", SourceLocation.of(entry.path())))
        .toList();
  }
}
