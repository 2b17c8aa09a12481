package gongkai.diagnostic;

import java.util.List;

/** A value, and where it stands in its file, for problems that show only later. */
public record Placed<T>(T value, SourceLocation place) {
  /** The values alone. */
  public static <T> List<T> values(List<Placed<T>> placed) {
    return placed.stream().map(Placed::value).toList();
  }
}
