package gongkai.store;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.lang.reflect.WildcardType;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A type with the types that it is made of: {@code Map<Quote, List<String>>}.
 *
 * @param arguments empty if it has none
 */
record Shape(Class<?> raw, List<Shape> arguments) {

  static Shape of(Class<?> type) {
    return new Shape(type, List.of());
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Shape shape && shape.raw == raw && shape.arguments.equals(arguments);
  }

  /** A record's own are put together when they are first asked for, which takes milliseconds. */
  @Override
  public int hashCode() {
    return 31 * raw.hashCode() + arguments.hashCode();
  }

  /** The shape of a type that is named within this one, and may use its parameters. */
  Shape within(Type type) {
    if (type instanceof Class<?> plain) {
      return of(plain);
    }
    if (type instanceof ParameterizedType made) {
      List<Shape> own = Arrays.stream(made.getActualTypeArguments()).map(this::within).toList();
      return new Shape((Class<?>) made.getRawType(), own);
    }
    if (type instanceof WildcardType any) {
      return within(any.getUpperBounds()[0]);
    }
    if (type instanceof TypeVariable<?> parameter && byParameter().containsKey(parameter)) {
      return byParameter().get(parameter);
    }
    throw new IllegalArgumentException("a type that has no form: " + type + " in " + raw);
  }

  private Map<TypeVariable<?>, Shape> byParameter() {
    Map<TypeVariable<?>, Shape> own = new HashMap<>();
    for (int i = 0; i < arguments.size(); i++) {
      own.put(raw.getTypeParameters()[i], arguments.get(i));
    }
    return own;
  }
}
