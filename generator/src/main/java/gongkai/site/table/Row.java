package gongkai.site.table;

import gongkai.model.Coded;
import gongkai.model.Language;
import gongkai.model.LocalizedText;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * Takes the rows of a table, each cell by cell in the order of the columns. A large site has so
 * many of them that no row is held: what is added is written.
 */
public abstract class Row {
  /** Adds a text. */
  protected abstract void text(String text);

  /** Adds a number or a truth value, as its digits or its word. */
  protected abstract void literal(String written);

  /** Adds an empty cell. */
  public abstract Row none();

  /**
   * Ends the row; what is added next begins another.
   *
   * @throws IOException if what was added cannot be written
   */
  public abstract void end() throws IOException;

  /**
   * Adds a cell.
   *
   * @param value a text, a constant that has a code, {@link BigDecimal}, {@link Integer} or {@link
   *     Boolean}
   * @throws IllegalArgumentException if it is anything else: a bug
   */
  public Row add(Object value) {
    if (value instanceof String text) {
      text(text);
    } else if (value instanceof Coded constant) {
      text(constant.code());
    } else if (value instanceof BigDecimal number) {
      literal(number.toPlainString());
    } else if (value instanceof Integer || value instanceof Boolean) {
      literal(value.toString());
    } else {
      throw new IllegalArgumentException("no value of a cell: " + value.getClass());
    }
    return this;
  }

  Row none(int count) {
    for (int i = 0; i < count; i++) {
      none();
    }
    return this;
  }

  /** Adds a cell that may be empty. */
  public Row maybe(Optional<?> value) {
    return value.isPresent() ? add(value.get()) : none();
  }

  /** A text that may be empty, which is no value. */
  Row given(String text) {
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
    return given(String.join(";", texts));
  }
}
