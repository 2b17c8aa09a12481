package gongkai.store;

import java.math.BigDecimal;
import java.net.URI;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Function;

/** How a value of one type is written and read. */
interface ValuePart {
  void write(Object value, ValueWriter out);

  Object read(ValueReader in);

  /**
   * The part of a type.
   *
   * @param others the parts of the types that it is made of
   */
  static ValuePart of(Shape shape, Function<Shape, ValuePart> others) {
    Class<?> type = shape.raw();
    if (type.isRecord()) {
      return new RecordPart(shape, others);
    } else if (type.isEnum()) {
      return new EnumPart(type.getEnumConstants());
    } else if (type.isSealed() && type != ZoneId.class) {
      return new SealedPart(type, others);
    } else if (Map.class.isAssignableFrom(type)) {
      return new MapPart(
          others.apply(shape.arguments().get(0)), others.apply(shape.arguments().get(1)));
    } else if (Collection.class.isAssignableFrom(type)) {
      return new CollectionPart(others.apply(shape.arguments().get(0)), type == Set.class);
    } else if (type == Optional.class) {
      Shape own = shape.arguments().get(0);
      return optional(own, others.apply(own));
    }
    return single(type);
  }

  /** What may stand in many values is held once with what says that it is there. */
  private static ValuePart optional(Shape shape, ValuePart own) {
    boolean small = isSmall(shape.raw());
    Common common = new Common(shape.raw() == BigDecimal.class ? Common.MANY : Common.SOME);
    return part(
        (v, out) -> {
          Optional<?> value = (Optional<?>) v;
          out.number(value.isPresent() ? 1 : 0);
          if (value.isPresent()) {
            own.write(value.get(), out);
          }
        },
        in -> {
          if (in.number() == 0) {
            return Optional.empty();
          }
          Optional<?> value = Optional.of(own.read(in));
          return small ? common.of(value) : value;
        });
  }

  private static boolean isSmall(Class<?> type) {
    return type.isRecord()
        ? RecordPart.isName(type)
        : type.isEnum() || Number.class.isAssignableFrom(type) || type == LocalDate.class;
  }

  /** By its place, since bytes are for the same program only. */
  record EnumPart(List<Object> constants) implements ValuePart {
    EnumPart(Object[] constants) {
      this(List.of(constants));
    }

    @Override
    @SuppressWarnings("EnumOrdinal")
    public void write(Object value, ValueWriter out) {
      out.number(((Enum<?>) value).ordinal());
    }

    @Override
    public Object read(ValueReader in) {
      return constants.get(in.number());
    }
  }

  private static ValuePart single(Class<?> type) {
    if (type == String.class) {
      return part((v, out) -> out.text((String) v), ValueReader::text);
    } else if (type == byte[].class) {
      return part((v, out) -> out.bytes((byte[]) v), ValueReader::bytes);
    } else if (type == int.class || type == Integer.class) {
      return part((v, out) -> out.number((int) v), ValueReader::number);
    } else if (type == long.class || type == Long.class) {
      return part((v, out) -> out.number((long) v), ValueReader::longNumber);
    } else if (type == boolean.class || type == Boolean.class) {
      return part((v, out) -> out.number((boolean) v ? 1 : 0), in -> in.number() == 1);
    } else if (type == double.class || type == Double.class) {
      return part(
          (v, out) -> out.number(Double.doubleToRawLongBits((double) v)),
          in -> Double.longBitsToDouble(in.longNumber()));
    } else if (type == BigDecimal.class) {
      return new DecimalPart(new Common(Common.MANY));
    } else if (type == URI.class) {
      return text(URI::create);
    } else if (type == ZoneId.class) {
      return text(ZoneId::of);
    } else if (type == LocalDate.class) {
      Common common = new Common(Common.SOME);
      return part(
          (v, out) -> out.number(((LocalDate) v).toEpochDay()),
          in -> common.of(LocalDate.ofEpochDay(in.longNumber())));
    }
    throw new IllegalArgumentException("a type that has no form: " + type);
  }

  /** What its own text says in full. */
  private static ValuePart text(Function<String, Object> read) {
    return part((v, out) -> out.text(v.toString()), in -> read.apply(in.text()));
  }

  private static ValuePart part(
      BiConsumer<Object, ValueWriter> write, Function<ValueReader, Object> read) {
    return new ValuePart() {
      @Override
      public void write(Object value, ValueWriter out) {
        write.accept(value, out);
      }

      @Override
      public Object read(ValueReader in) {
        return read.apply(in);
      }
    };
  }

  /** A decimal with its digits behind the point; of nearly all the rest is a whole number. */
  record DecimalPart(Common common) implements ValuePart {
    /** A number of so many digits is a long. */
    private static final int MOST_DIGITS = 18;

    @Override
    public void write(Object value, ValueWriter out) {
      BigDecimal decimal = (BigDecimal) value;
      int scale = decimal.scale();
      if (scale < 0 || decimal.precision() > MOST_DIGITS) {
        out.number(0);
        out.text(digits(decimal));
      } else {
        out.number(scale + 1);
        out.number(scale == 0 ? decimal.longValue() : decimal.unscaledValue().longValue());
      }
    }

    @Override
    public Object read(ValueReader in) {
      int head = in.number();
      return common.of(
          head == 0 ? new BigDecimal(in.text()) : BigDecimal.valueOf(in.longNumber(), head - 1));
    }

    /** A decimal holds on to what it once said of itself, so it is asked for little. */
    private static String digits(BigDecimal decimal) {
      return decimal.scale() < 0 ? decimal.toString() : decimal.toPlainString();
    }
  }

  /** A list keeps its order. A set without one of its own is written in that of its bytes. */
  record CollectionPart(ValuePart own, boolean set) implements ValuePart {
    @Override
    public void write(Object value, ValueWriter out) {
      Collection<?> all = (Collection<?>) value;
      boolean unordered = set && Unordered.is(value);
      out.number(set ? all.size() * 2 + (unordered ? 1 : 0) : all.size());
      if (all.size() > 1 && unordered) {
        Unordered.write(all, own::write, out);
      } else {
        for (Object each : all) {
          own.write(each, out);
        }
      }
    }

    @Override
    public Object read(ValueReader in) {
      int head = set ? in.number() : 2 * in.number();
      Object[] all = new Object[in.fits(head / 2)];
      for (int i = 0; i < all.length; i++) {
        all[i] = own.read(in);
      }
      if (!set) {
        return List.of(all);
      }
      return (head & 1) == 1
          ? Set.of(all)
          : Collections.unmodifiableSet(new LinkedHashSet<>(List.of(all)));
    }
  }
}
