package gongkai.site.planning;

import gongkai.site.SiteContent;
import gongkai.site.context.PlannedFile;
import gongkai.site.table.DataRows;
import java.util.List;

/**
 * The whole site, planned: every file that it will have but the theme's own.
 *
 * @param rows of the data files
 */
public record SitePlan(SiteContent content, List<PlannedFile> files, DataRows rows) {
  public SitePlan {
    files = List.copyOf(files);
  }
}
