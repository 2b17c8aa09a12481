package gongkai.site.page;

import gongkai.site.item.ChangeItem;
import gongkai.site.item.ReportItem;
import java.util.List;
import java.util.Optional;

/**
 * What is left of a withdrawn report.
 *
 * @param withdrawal when, by whom and why; always there once the content was checked
 * @param earlier changes, newest first
 */
public record WithdrawnPage(
    Shell shell, ReportItem item, Optional<ChangeItem> withdrawal, List<ChangeItem> earlier)
    implements Page {
  @Override
  public String template() {
    return "withdrawn";
  }
}
