package gongkai.store;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Values as bytes: records of records, enums, texts, bytes, numbers, dates and collections of them,
 * by their declared types.
 *
 * <p>Equal values have equal digests in every run: a map or set without an order of its own is
 * digested in the order of its entries' bytes. Bytes that are kept have no such order. They are for
 * the same program only, and hold no names of components. What a value has several times, as one
 * object, is so again when it is read.
 *
 * @param <T> of the values
 */
public final class ValueForm<T> {
  private static final Map<Shape, ValuePart> PARTS = new HashMap<>();

  private final ValuePart part;

  private ValueForm(ValuePart part) {
    this.part = part;
  }

  /**
   * The form of a type.
   *
   * @throws IllegalArgumentException if its values could hold something that has no form: a bug. Of
   *     one of the kinds of a sealed type this shows with its first value
   */
  public static <T> ValueForm<T> of(Class<T> type) {
    return new ValueForm<>(part(Shape.of(type)));
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

  /**
   * A type may hold itself, and then finds what is half made; no other thread does, since the parts
   * are held until all is made.
   */
  private static ValuePart part(Shape shape) {
    synchronized (PARTS) {
      ValuePart known = PARTS.get(shape);
      if (known == null) {
        Later later = new Later();
        PARTS.put(shape, later);
        known = ValuePart.of(shape, ValueForm::part);
        later.made = known;
        PARTS.put(shape, known);
      }
      return known;
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
