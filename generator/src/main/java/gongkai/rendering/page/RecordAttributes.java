package gongkai.rendering.page;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
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
  private final Map<Class<?>, Map<String, Optional<Method>>> known = new ConcurrentHashMap<>();

  /** How an attribute is asked for; empty if records of the type have none of this name. */
  Optional<Method> of(Class<?> type, String name) {
    Map<String, Optional<Method>> methods = known.get(type);
    if (methods == null) {
      methods = known.computeIfAbsent(type, t -> new ConcurrentHashMap<>());
    }
    Optional<Method> method = methods.get(name);
    if (method == null) {
      method = method(type, name);
      methods.put(name, method);
    }
    return method;
  }

  private static Optional<Method> method(Class<?> type, String name) {
    try {
      Method method = type.getMethod(name);
      // It is public anyway, and need not be asked whether it is at each page.
      method.trySetAccessible();
      return Optional.of(method);
    } catch (NoSuchMethodException e) {
      // Pebble goes on with its own ways, and says that there is none.
      return Optional.empty();
    }
  }

  static Object value(Method method, Object instance) {
    try {
      return unwrapped(method.invoke(instance));
    } catch (IllegalAccessException e) {
      throw new IllegalStateException(method + " is not public", e);
    } catch (InvocationTargetException e) {
      throw new IllegalStateException(e.getCause());
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
