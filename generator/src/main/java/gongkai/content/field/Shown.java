package gongkai.content.field;

import java.util.List;
import java.util.function.Function;

/**
 * What a settings file says.
 *
 * @param texts those of its texts that pages or data show
 */
public record Shown<T>(T value, List<ShownText> texts) {
  public Shown {
    texts = List.copyOf(texts);
  }

  public <R> Shown<R> map(Function<T, R> function) {
    return new Shown<>(function.apply(value), texts);
  }
}
