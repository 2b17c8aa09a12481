package gongkai.content.writing;

import gongkai.content.field.FrontMatterKey;
import gongkai.model.Language;
import java.util.ArrayList;
import java.util.List;

/** The way to a value of front matter: a key, an entry of its list, a key of that. */
public record FieldPath(List<Step> steps) {
  public FieldPath {
    steps = List.copyOf(steps);
  }

  /** One turn of the way. */
  public sealed interface Step {}

  /** To the value of a key. */
  record ToKey(String name) implements Step {}

  /** To an entry of a list, counted from 0 in the file that the decision was made on. */
  record ToEntry(int index) implements Step {}

  public static FieldPath of(FrontMatterKey key) {
    return new FieldPath(List.of(new ToKey(key.code())));
  }

  /** An entry of a list, counted from 0. */
  public static FieldPath entry(FrontMatterKey list, int index) {
    return of(list).then(new ToEntry(index));
  }

  public FieldPath then(FrontMatterKey key) {
    return then(new ToKey(key.code()));
  }

  /** The text in one language, where each has its own. */
  public FieldPath in(Language language) {
    return then(new ToKey(language.tag()));
  }

  private FieldPath then(Step step) {
    List<Step> longer = new ArrayList<>(steps);
    longer.add(step);
    return new FieldPath(longer);
  }

  /** All but the last step. */
  FieldPath parent() {
    return new FieldPath(steps.subList(0, steps.size() - 1));
  }

  Step last() {
    return steps.get(steps.size() - 1);
  }

  @Override
  public String toString() {
    StringBuilder shown = new StringBuilder();
    for (Step step : steps) {
      if (step instanceof ToKey key) {
        shown.append(shown.isEmpty() ? "" : ".").append(key.name());
      } else if (step instanceof ToEntry nth) {
        shown.append('[').append(nth.index() + 1).append(']');
      }
    }
    return shown.toString();
  }
}
