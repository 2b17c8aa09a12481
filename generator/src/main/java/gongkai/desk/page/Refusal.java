package gongkai.desk.page;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Why nothing was done of what a form asked for, and what was typed in it: the form comes back as
 * it was sent.
 *
 * @param words the reason, if something was refused
 * @param form the form's name; blank if it had nothing to type
 * @param field the field that is at fault; blank if no single one is
 * @param typed the form's fields
 */
public record Refusal(
    Optional<String> words, String form, String field, Map<String, List<String>> typed) {
  /** Nothing was refused. */
  public static final Refusal NONE = new Refusal(Optional.empty(), "", "", Map.of());

  public Refusal {
    typed = Map.copyOf(typed);
  }

  /** A reason without a form. */
  public static Refusal of(String words) {
    return new Refusal(Optional.of(words), "", "", Map.of());
  }

  /** What was refused of a form; nothing if it was another one. */
  public Refusal of(String name, String detail) {
    return !form.isEmpty() && form.equals(name(name, detail)) ? this : NONE;
  }

  /**
   * The name of a form.
   *
   * @param act what it asks for
   * @param detail of what; blank if there is only one such form
   */
  public static String name(String act, String detail) {
    return detail.isEmpty() ? act : act + " " + detail;
  }

  public boolean isHere() {
    return words.isPresent();
  }

  /** What a field is to show: what was typed, or what the file says. */
  public String text(String name, String otherwise) {
    return isHere() ? typed.getOrDefault(name, List.of("")).get(0) : otherwise;
  }

  /** Whether a box is ticked, or a choice chosen. */
  public boolean ticks(String name, String value, boolean otherwise) {
    return isHere() ? typed.getOrDefault(name, List.of()).contains(value) : otherwise;
  }

  public boolean isAt(String name) {
    return isHere() && field.equals(name);
  }
}
