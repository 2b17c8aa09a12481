package gongkai.store;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * One of the kinds of a sealed type: which, and its value. The parts of a kind are made for the
 * first value of it: a build in which little changed meets few kinds of pages, each of which is
 * made of dozens of records.
 */
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
        parts.add(new OnceAsked(Shape.of(kind), others));
      }
    }
  }

  /** Stands for a part that is made when it is first asked for. */
  private static final class OnceAsked implements ValuePart {
    private final Shape shape;
    private final Function<Shape, ValuePart> others;

    /** Threads may each find it; they find the same. */
    private volatile ValuePart found;

    OnceAsked(Shape shape, Function<Shape, ValuePart> others) {
      this.shape = shape;
      this.others = others;
    }

    private ValuePart found() {
      ValuePart known = found;
      if (known == null) {
        known = others.apply(shape);
        found = known;
      }
      return known;
    }

    @Override
    public void write(Object value, ValueWriter out) {
      found().write(value, out);
    }

    @Override
    public Object read(ValueReader in) {
      return found().read(in);
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
