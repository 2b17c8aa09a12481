package gongkai.site.planning;

import gongkai.site.SiteContent;
import java.util.List;

/** The whole site, planned: every file that it will have but the theme's own. */
public record SitePlan(SiteContent content, List<PlannedFile> files) {
  public SitePlan {
    files = List.copyOf(files);
  }
}
