package gongkai.desk.page;

import java.util.List;

/**
 * That a file was changed by another hand, and nothing was written.
 *
 * @param address of the report's page
 * @param act what was to be done
 * @param meant what it was to be done to, as the page named it; none if to the report as a whole
 * @param typed what the officer typed or chose
 * @param now the entries as they are now of which one was to be decided on; none if it was no entry
 * @param file the whole file as it is now; blank if it is gone
 * @param origin whose that is; blank if it is gone
 */
public record ClashPage(
    Chrome chrome,
    String address,
    String act,
    List<String> meant,
    List<Typed> typed,
    List<ItemView> now,
    String file,
    String origin) {
  public ClashPage {
    meant = List.copyOf(meant);
    typed = List.copyOf(typed);
    now = List.copyOf(now);
  }

  /** A field and its value. */
  public record Typed(String name, String value) {}
}
