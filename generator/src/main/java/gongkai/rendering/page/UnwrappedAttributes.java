package gongkai.rendering.page;

import io.pebbletemplates.pebble.attributes.AttributeResolver;
import io.pebbletemplates.pebble.attributes.ResolvedAttribute;
import io.pebbletemplates.pebble.node.ArgumentsNode;
import io.pebbletemplates.pebble.template.EvaluationContextImpl;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * What a template asks of a record: the value, or null where there is none. Templates know no
 * {@code Optional}; what may be absent they ask with {@code is null}.
 */
final class UnwrappedAttributes implements AttributeResolver {
  /** By the names that templates ask for; a page asks thousands of times. */
  private final Map<Class<?>, Map<String, Optional<Method>>> known = new ConcurrentHashMap<>();

  @Override
  public ResolvedAttribute resolve(
      Object instance,
      Object name,
      Object[] arguments,
      ArgumentsNode argumentsNode,
      EvaluationContextImpl context,
      String file,
      int line) {
    if (!(instance instanceof Record) || (arguments != null && arguments.length > 0)) {
      return null;
    }
    Class<?> type = instance.getClass();
    Map<String, Optional<Method>> methods = known.get(type);
    if (methods == null) {
      methods = known.computeIfAbsent(type, t -> new ConcurrentHashMap<>());
    }
    String wanted = String.valueOf(name);
    Optional<Method> method = methods.get(wanted);
    if (method == null) {
      method = method(type, wanted);
      methods.put(wanted, method);
    }
    return method.isEmpty()
        ? null
        : new ResolvedAttribute(unwrapped(value(method.get(), instance)));
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

  private static Object value(Method method, Object instance) {
    try {
      return method.invoke(instance);
    } catch (IllegalAccessException e) {
      throw new IllegalStateException(method + " is not public", e);
    } catch (InvocationTargetException e) {
      throw new IllegalStateException(e.getCause());
    }
  }

  private static Object unwrapped(Object value) {
    if (value instanceof Optional<?> optional) {
      return optional.orElse(null);
    }
    // A list is of one kind, so that its first tells of all.
    if (value instanceof List<?> list && !list.isEmpty() && list.get(0) instanceof Optional) {
      List<Object> values = new ArrayList<>(list.size());
      list.forEach(each -> values.add(unwrapped(each)));
      return values;
    }
    return value;
  }
}
