package gongkai.desk.page;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

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

  /** What it says in one line, by which a page that has not the entry can name it. */
  public String meant() {
    return Stream.of(shown.name(), shown.value(), shown.quote())
        .filter(words -> !words.isBlank())
        .collect(Collectors.joining(" · "));
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
