package gongkai.store;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.Optional;
import java.util.function.Function;

/**
 * A record: its components in their order. One that a value has in several places is written once,
 * so that what is read has it once too.
 */
final class RecordPart implements ValuePart {
  /** What an accessor takes: else an array would be made for each component. */
  private static final Object[] NOTHING = {};

  /** Ids and the like: records of a short text alone. */
  private final Optional<Common> names;

  private final Constructor<?> maker;
  private final Method[] components;
  private final ValuePart[] parts;

  RecordPart(Shape shape, Function<Shape, ValuePart> others) {
    RecordComponent[] own = shape.raw().getRecordComponents();
    names = isName(shape.raw()) ? Optional.of(new Common(Common.SOME)) : Optional.empty();
    Class<?>[] types = new Class<?>[own.length];
    components = new Method[own.length];
    parts = new ValuePart[own.length];
    for (int i = 0; i < own.length; i++) {
      types[i] = own[i].getType();
      components[i] = own[i].getAccessor();
      components[i].setAccessible(true);
      parts[i] = others.apply(shape.within(own[i].getGenericType()));
    }
    try {
      maker = shape.raw().getDeclaredConstructor(types);
    } catch (NoSuchMethodException e) {
      throw new IllegalStateException("every record has its constructor", e);
    }
    maker.setAccessible(true);
  }

  /** Whether a record is no more than a text. */
  static boolean isName(Class<?> type) {
    RecordComponent[] own = type.getRecordComponents();
    return own.length == 1 && own[0].getType() == String.class;
  }

  @Override
  public void write(Object value, ValueWriter out) {
    if (!out.again(value)) {
      components(value, out);
      out.remember(value);
    }
  }

  private void components(Object value, ValueWriter out) {
    try {
      for (int i = 0; i < parts.length; i++) {
        parts[i].write(components[i].invoke(value, NOTHING), out);
      }
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public Object read(ValueReader in) {
    Object before = in.again();
    if (before != null) {
      return before;
    }
    Object made = components(in);
    in.remember(made);
    return made;
  }

  private Object components(ValueReader in) {
    Object[] values = new Object[parts.length];
    for (int i = 0; i < values.length; i++) {
      values[i] = parts[i].read(in);
    }
    try {
      Object made = maker.newInstance(values);
      return names.isPresent() && ValueReader.isShort((String) values[0])
          ? names.get().of(made)
          : made;
    } catch (InvocationTargetException e) {
      throw new IllegalArgumentException("no bytes of such a value", e.getCause());
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }
}
