package gongkai.rendering.page;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The components of records as templates see them: the value, or null where there is none.
 * Templates know no {@code Optional}; what may be absent they ask with {@code is null}.
 */
final class RecordAttributes {
  /** By the names that templates ask for; a page asks thousands of times. */
  private final Map<Class<?>, Map<String, Optional<Component>>> known = new ConcurrentHashMap<>();

  /** How an attribute is asked for; empty if records of the type have none of this name. */
  Optional<Component> of(Class<?> type, String name) {
    Map<String, Optional<Component>> components = known.get(type);
    if (components == null) {
      components = known.computeIfAbsent(type, t -> new ConcurrentHashMap<>());
    }
    Optional<Component> component = components.get(name);
    if (component == null) {
      component = component(type, name);
      components.put(name, component);
    }
    return component;
  }

  private static Optional<Component> component(Class<?> type, String name) {
    try {
      Method method = type.getMethod(name);
      // It is public anyway, and need not be asked whether it is at each page.
      method.trySetAccessible();
      return Optional.of(new Component(method, mayBeWrapped(method.getReturnType())));
    } catch (NoSuchMethodException e) {
      // Pebble goes on with its own ways, and says that there is none.
      return Optional.empty();
    }
  }

  /** Nothing of a type that is closed can be another: to find it out of each value takes longer. */
  private static boolean mayBeWrapped(Class<?> type) {
    boolean closed = type.isPrimitive() || Modifier.isFinal(type.getModifiers());
    return type == Optional.class || !closed;
  }

  /**
   * A component of records of one type, or another attribute that they have.
   *
   * @param mayBeWrapped whether its values can be optional, or a list of such
   */
  record Component(Method method, boolean mayBeWrapped) {

    /** The value for a template. */
    Object of(Object instance) {
      try {
        Object value = method.invoke(instance);
        return mayBeWrapped ? unwrapped(value) : value;
      } catch (IllegalAccessException e) {
        throw new IllegalStateException(method + " is not public", e);
      } catch (InvocationTargetException e) {
        throw new IllegalStateException(e.getCause());
      }
    }
  }

  private static Object unwrapped(Object value) {
    // Most are, and that something is no list takes long to find out.
    if (value instanceof Record || value instanceof String) {
      return value;
    }
    if (value instanceof Optional<?> optional) {
      return optional.orElse(null);
    }
    // A list is of one kind, so that its first stands for all.
    if (value instanceof List<?> list && !list.isEmpty() && list.get(0) instanceof Optional) {
      List<Object> values = new ArrayList<>(list.size());
      list.forEach(each -> values.add(unwrapped(each)));
      return values;
    }
    return value;
  }
}
