package gongkai.desk.page;

import gongkai.desk.report.MarkedText;
import java.util.List;
import java.util.Optional;

/**
 * A report at work.
 *
 * @param text with entries in their places
 * @param items the entries in the order of the text
 * @param offers what forms offer
 * @param refusal what the last request came to, if it was refused
 */
public record ReviewPage(
    Chrome chrome,
    Head head,
    List<MarkedText.Block> text,
    List<ItemView> items,
    AboutForm about,
    Offers offers,
    StateView state,
    Refusal refusal) {
  public ReviewPage {
    text = List.copyOf(text);
    items = List.copyOf(items);
  }

  /**
   * Which report, and how much is open.
   *
   * @param address of the page
   * @param version of the file that the page shows
   * @param current the entry at which work goes on; blank if none is open
   * @param ways on to other reports
   * @param back what can be taken back
   */
  public record Head(
      String address,
      Named named,
      String version,
      int open,
      int all,
      String current,
      Ways ways,
      Back back) {}

  /**
   * What can be taken back.
   *
   * @param undo whether the last decision can be
   * @param redo whether the last taking back can be
   */
  public record Back(boolean undo, boolean redo) {}

  /**
   * Where work comes from and goes on.
   *
   * @param next the address of the next report with something open, if this one has nothing open
   * @param done the report that was made public before this one, if any
   */
  public record Ways(Optional<String> next, Optional<Done> done) {}

  /** A report that is public now. */
  public record Done(String address, String title) {}

  /**
   * What it is called.
   *
   * @param path of its file
   * @param page the address of its page
   * @param sourced whether it names a file that it was imported from
   */
  public record Named(
      String title, String unit, String year, String path, String page, boolean sourced) {}

  /**
   * What forms offer.
   *
   * @param languages the site's further ones, in which the public can be told too
   */
  public record Offers(
      List<Choice> indicators,
      List<Choice> qualifiers,
      List<Choice> precisions,
      List<Choice> languages,
      String today) {
    public Offers {
      indicators = List.copyOf(indicators);
      qualifiers = List.copyOf(qualifiers);
      precisions = List.copyOf(precisions);
      languages = List.copyOf(languages);
    }
  }
}
