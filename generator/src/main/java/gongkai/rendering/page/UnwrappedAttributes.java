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
  private record Attribute(Class<?> type, String name) {}

  private final Map<Attribute, Optional<Method>> methods = new ConcurrentHashMap<>();

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
    Attribute attribute = new Attribute(instance.getClass(), String.valueOf(name));
    return methods
        .computeIfAbsent(attribute, UnwrappedAttributes::method)
        .map(method -> new ResolvedAttribute(unwrapped(value(method, instance))))
        .orElse(null);
  }

  private static Optional<Method> method(Attribute attribute) {
    try {
      return Optional.of(attribute.type().getMethod(attribute.name()));
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
