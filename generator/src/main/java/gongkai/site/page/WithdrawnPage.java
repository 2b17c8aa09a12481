package gongkai.site.page;

import gongkai.site.item.ChangeItem;
import gongkai.site.item.Neighbours;
import gongkai.site.item.ReportItem;
import java.util.List;
import java.util.Optional;

/**
 * What is left of a withdrawn report.
 *
 * @param withdrawal when, by whom and why; always there once the content was checked
 * @param earlier changes, newest first
 * @param neighbours the unit's reports of this type before and after, which are not withdrawn
 * @param changes the page of all changes
 */
public record WithdrawnPage(
    Shell shell,
    ReportItem item,
    Optional<ChangeItem> withdrawal,
    List<ChangeItem> earlier,
    Neighbours neighbours,
    String changes)
    implements Page {
  @Override
  public String template() {
    return "withdrawn";
  }
}
