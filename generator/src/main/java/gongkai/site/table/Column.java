package gongkai.site.table;

import gongkai.model.Coded;
import gongkai.model.Language;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A column of a table.
 *
 * @param term what it means: part of the keys of messages that describe it
 * @param required whether every row has a value
 * @param values the only ones that it can have; empty if there is no such list
 * @param language of its texts, where there is a column for each language of the site
 */
public record Column(
    String term, ColumnType kind, boolean required, List<String> values, Optional<Language> language) {

  /** What a column holds. Codes are types of the Frictionless Table Schema, but for lists and URLs. */
  public enum ColumnType implements Coded {
    STRING,
    /** Several texts, with a semicolon between them. */
    LIST,
    INTEGER,
    NUMBER,
    BOOLEAN,
    DATE,
    YEAR,
    /** An address: absolute in CSV; in JSON relative to the file's {@code base}. */
    URL
  }

  static Column of(String term, ColumnType kind) {
    return new Column(term, kind, false, List.of(), Optional.empty());
  }

  static Column text(String term) {
    return of(term, ColumnType.STRING);
  }

  /** A text that is one of the codes of an enumeration. */
  static Column oneOf(String term, Coded... constants) {
    List<String> codes = Arrays.stream(constants).map(Coded::code).toList();
    return new Column(term, ColumnType.STRING, false, codes, Optional.empty());
  }

  /** A text for each language of the site. */
  static List<Column> localized(String term, List<Language> languages) {
    return languages.stream()
        .map(l -> new Column(term, ColumnType.STRING, false, List.of(), Optional.of(l)))
        .toList();
  }

  /** The same column, in which no row lacks a value. */
  Column filled() {
    return new Column(term, kind, true, values, language);
  }

  /** As it stands in the first line of a CSV file. */
  public String name() {
    return term + language.map(l -> "-" + l.tag().toLowerCase(Locale.ROOT)).orElse("");
  }
}
