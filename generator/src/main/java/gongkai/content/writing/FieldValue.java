package gongkai.content.writing;

import gongkai.content.field.FrontMatterKey;
import gongkai.model.Coded;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** What is put into front matter: written on one line, as import writes it. */
public sealed interface FieldValue {
  /** As it stands in the file. */
  String written();

  /** As it stands before a comment, which unquoted words would be taken together with. */
  default String beforeComment() {
    return written();
  }

  /**
   * Words of a person or of the text; they get quotes where YAML needs them.
   *
   * @param text of at least one sign that is not blank
   */
  record Words(String text) implements FieldValue {
    @Override
    public String written() {
      return ReportWriter.text(text);
    }

    @Override
    public String beforeComment() {
      return ReportWriter.quoted(text);
    }
  }

  /** What YAML takes for itself: a number, a date, true, a code. */
  record Plain(String text) implements FieldValue {
    @Override
    public String written() {
      return text;
    }
  }

  /** A list. */
  record Many(List<FieldValue> values) implements FieldValue {
    public Many {
      values = List.copyOf(values);
    }

    @Override
    public String written() {
      return values.stream().map(FieldValue::written).collect(Collectors.joining(", ", "[", "]"));
    }
  }

  /** An entry of a list, or a mapping in its own right. */
  record Entry(List<Field> fields) implements FieldValue {
    public Entry {
      fields = List.copyOf(fields);
    }

    @Override
    public String written() {
      return fields.stream()
          .map(field -> field.key() + ": " + field.value().written())
          .collect(Collectors.joining(", ", "{", "}"));
    }
  }

  /** A key of an entry and its value. */
  record Field(String key, FieldValue value) {
    public static Field of(FrontMatterKey key, FieldValue value) {
      return new Field(key.code(), value);
    }
  }

  static FieldValue words(String text) {
    return new Words(text);
  }

  static FieldValue code(Coded value) {
    return new Plain(value.code());
  }

  static FieldValue codes(List<? extends Coded> values) {
    return new Many(values.stream().map(FieldValue::code).toList());
  }

  static FieldValue day(LocalDate day) {
    return new Plain(day.toString());
  }

  static FieldValue number(int number) {
    return new Plain(Integer.toString(number));
  }

  static FieldValue yes() {
    return new Plain("true");
  }

  static FieldValue entry(Field... fields) {
    return new Entry(Arrays.asList(fields));
  }
}
