package gongkai.site.table;

import gongkai.model.Coded;
import gongkai.model.Language;
import gongkai.model.LocalizedText;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A row while it is made, cell by cell in the order of the columns.
 *
 * <p>Its cells are texts, {@link BigDecimal}, {@link Integer}, {@link Boolean}, or empty.
 */
final class Row {
  private final List<Optional<Object>> cells = new ArrayList<>();

  Row add(Object value) {
    cells.add(Optional.of(value));
    return this;
  }

  Row add(Coded constant) {
    return add((Object) constant.code());
  }

  Row none() {
    cells.add(Optional.empty());
    return this;
  }

  Row none(int count) {
    for (int i = 0; i < count; i++) {
      none();
    }
    return this;
  }

  Row maybe(Optional<?> value) {
    cells.add(value.map(v -> v instanceof Coded coded ? coded.code() : v));
    return this;
  }

  /** A text that may be empty, which is no value. */
  Row text(String text) {
    return text.isEmpty() ? none() : add(text);
  }

  /** A text in each language of the site. */
  Row localized(LocalizedText text, List<Language> languages) {
    languages.forEach(l -> maybe(Optional.ofNullable(text.byLanguage().get(l))));
    return this;
  }

  /** The same of a text that need not be there. */
  Row localized(Optional<LocalizedText> text, List<Language> languages) {
    languages.forEach(l -> maybe(text.map(t -> t.byLanguage().get(l))));
    return this;
  }

  /** Several texts in one cell. */
  Row list(List<String> texts) {
    return text(String.join(";", texts));
  }

  List<Optional<Object>> cells() {
    return cells;
  }
}
