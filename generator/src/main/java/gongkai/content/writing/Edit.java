package gongkai.content.writing;

/** One change of front matter that somebody decided. */
public sealed interface Edit {
  FieldPath at();

  /** Gives a key a value, whether it had one or not. */
  record Put(FieldPath at, FieldValue value) implements Edit {}

  /** Puts a value behind the last of a list; the list is made if there is none. */
  record Append(FieldPath at, FieldValue value) implements Edit {}

  /** Takes a key with its value, or an entry of a list, away. */
  record Remove(FieldPath at) implements Edit {}
}
