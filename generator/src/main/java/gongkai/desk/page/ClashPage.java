package gongkai.desk.page;

import java.util.List;

/**
 * That a file was changed by another hand, and nothing was written.
 *
 * @param address of the report's page
 * @param act what was to be done
 * @param typed what the officer typed or chose
 * @param now the file as it is now; blank if it is gone
 * @param origin whose that is; blank if it is gone
 */
public record ClashPage(
    Chrome chrome, String address, String act, List<Typed> typed, String now, String origin) {
  public ClashPage {
    typed = List.copyOf(typed);
  }

  /** A field and its value. */
  public record Typed(String name, String value) {}
}
