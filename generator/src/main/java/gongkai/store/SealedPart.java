package gongkai.store;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** One of the kinds of a sealed type: which, and its value. */
final class SealedPart implements ValuePart {
  private final List<ValuePart> parts = new ArrayList<>();
  private final Map<Class<?>, Integer> numbers = new HashMap<>();

  SealedPart(Class<?> type, Function<Shape, ValuePart> others) {
    add(type, others);
  }

  private void add(Class<?> type, Function<Shape, ValuePart> others) {
    for (Class<?> kind : type.getPermittedSubclasses()) {
      if (kind.isSealed()) {
        add(kind, others);
      } else {
        numbers.put(kind, parts.size());
        parts.add(others.apply(Shape.of(kind)));
      }
    }
  }

  @Override
  public void write(Object value, ValueWriter out) {
    int number = numbers.get(value.getClass());
    out.number(number);
    parts.get(number).write(value, out);
  }

  @Override
  public Object read(ValueReader in) {
    return parts.get(in.number()).read(in);
  }
}
