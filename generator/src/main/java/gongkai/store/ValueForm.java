package gongkai.store;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Values as bytes: records of records, enums, texts, numbers, dates and collections of them, by
 * their declared types.
 *
 * <p>Equal values have equal bytes in every run, so that bytes also tell values apart: a map or set
 * without an order of its own is written in the order of its entries' bytes. Bytes are for the same
 * program only; they hold no names of components.
 *
 * @param <T> of the values
 */
public final class ValueForm<T> {
  private static final Parts PARTS = new Parts(Set.of());

  private final ValuePart part;

  private ValueForm(ValuePart part) {
    this.part = part;
  }

  /**
   * The form of a type.
   *
   * @throws IllegalArgumentException if its values could hold something that has no form: a bug
   */
  public static <T> ValueForm<T> of(Class<T> type) {
    return new ValueForm<>(PARTS.of(type));
  }

  /**
   * The same where values of some types stand in others several times: each is written once, and
   * what is read holds it once. Only worth while for values that are kept.
   *
   * @param shared records that are quick to compare
   */
  public static <T> ValueForm<T> sharing(Class<T> type, Set<Class<?>> shared) {
    return new ValueForm<>(new Parts(shared).of(type));
  }

  /** The value's bytes. */
  byte[] bytes(T value) {
    ValueWriter out = new ValueWriter();
    part.write(value, out);
    return out.finish();
  }

  /** The SHA-256 of {@link #bytes}, which are never held whole. */
  public String sha256(T value) {
    ValueWriter out = ValueWriter.digesting();
    part.write(value, out);
    return out.digits();
  }

  /**
   * The value of some bytes.
   *
   * @param bytes as {@link #bytes} of the same program made them
   */
  @SuppressWarnings("unchecked")
  T value(byte[] bytes) {
    ValueReader in = new ValueReader(bytes);
    T value = (T) part.read(in);
    in.end();
    return value;
  }

  /**
   * The value of some bytes; empty if they are none of such a value, for example a forged one's.
   */
  Optional<T> valueIfWhole(byte[] bytes) {
    try {
      return Optional.of(value(bytes));
    } catch (RuntimeException | StackOverflowError noValue) {
      return Optional.empty();
    }
  }

  /** The parts of types, each made once. */
  private static final class Parts {
    private final Set<Class<?>> shared;
    private final Map<Shape, ValuePart> known = new HashMap<>();

    Parts(Set<Class<?>> shared) {
      this.shared = Set.copyOf(shared);
    }

    synchronized ValuePart of(Class<?> type) {
      return part(Shape.of(type));
    }

    /** A type may hold itself, and then finds what is half made. */
    private ValuePart part(Shape shape) {
      ValuePart part = known.get(shape);
      if (part == null) {
        Later later = new Later();
        known.put(shape, later);
        ValuePart own = ValuePart.of(shape, this::part);
        part = shared.contains(shape.raw()) ? new SharedPart(own) : own;
        later.made = part;
        known.put(shape, part);
      }
      return part;
    }
  }

  /** A value that may have been written before: then the number under which it was. */
  private record SharedPart(ValuePart own) implements ValuePart {
    @Override
    public void write(Object value, ValueWriter out) {
      int before = out.numberOf(value);
      out.number(before);
      if (before == 0) {
        own.write(value, out);
        out.wrote(value);
      }
    }

    @Override
    public Object read(ValueReader in) {
      int before = in.number();
      return before == 0 ? in.add(own.read(in)) : in.before(before);
    }
  }

  /** Stands for a part while it is made. */
  private static final class Later implements ValuePart {
    private ValuePart made;

    @Override
    public void write(Object value, ValueWriter out) {
      made.write(value, out);
    }

    @Override
    public Object read(ValueReader in) {
      return made.read(in);
    }
  }
}
