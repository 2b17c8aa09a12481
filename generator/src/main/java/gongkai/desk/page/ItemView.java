package gongkai.desk.page;

import java.util.List;
import java.util.Optional;

/**
 * An entry to decide on.
 *
 * @param ref its name in forms and addresses
 * @param kind {@code figure}, {@code event} or {@code plan}
 * @param placed whether its words stand in the text
 * @param figure if it is one; so of the others
 * @param twins figures that may be the same
 */
public record ItemView(
    String ref,
    String kind,
    boolean reviewed,
    boolean placed,
    Shown shown,
    Optional<FigureForm> figure,
    Optional<DatedForm> dated,
    List<Twin> twins) {
  public ItemView {
    twins = List.copyOf(twins);
  }

  /**
   * As people read it.
   *
   * @param known the label of the known indicator; blank if it is none
   */
  public record Shown(String name, String value, String quote, String nth, String known) {}

  /** What a figure's form holds. */
  public record FigureForm(
      String label, String value, boolean withheld, String unit, String qualifier, String id) {}

  /** What an event's form holds. */
  public record DatedForm(String date, String from, String to, String precision) {}

  /** Another figure that may be the same one. */
  public record Twin(String ref, String quote) {}
}
