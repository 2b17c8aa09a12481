package gongkai.site.planning;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Values that differ from a value in one place: each text, number, day and constant in it another,
 * each part that may be absent absent, each list without its first entry and without its last. Of a
 * long list the first entry and the last are changed.
 */
public final class OtherValues {
  /** A longer list is long. */
  private static final int MOST = 10;

  private OtherValues() {}

  /** A value that differs in one place, and the way to the place. */
  public record Other(String place, Object value) {}

  public static List<Other> of(Object value) {
    if (value instanceof Record record) {
      return ofRecord(record);
    }
    if (value instanceof List<?> list) {
      return ofList(list);
    }
    if (value instanceof Map<?, ?> map) {
      return ofMap(map);
    }
    if (value instanceof Optional<?> optional) {
      return optional.map(OtherValues::ofPresent).orElse(List.of());
    }
    return leaves(value).stream().map(other -> new Other("", other)).toList();
  }

  private static List<Object> leaves(Object value) {
    if (value instanceof String text) {
      return List.of(text + "x");
    } else if (value instanceof Integer number) {
      return List.of(number + 1, number - 1);
    } else if (value instanceof Boolean flag) {
      return List.of(!flag);
    } else if (value instanceof LocalDate day) {
      return List.of(day.plusMonths(1), day.minusMonths(1));
    } else if (value instanceof Enum<?> constant) {
      Object[] all = constant.getDeclaringClass().getEnumConstants();
      return Stream.of(all).filter(other -> other != value).toList();
    }
    return List.of();
  }

  private static List<Other> ofPresent(Object value) {
    List<Other> others = new ArrayList<>(List.of(new Other(".absent", Optional.empty())));
    of(value).forEach(o -> others.add(new Other(o.place(), Optional.of(o.value()))));
    return others;
  }

  private static List<Other> ofList(List<?> list) {
    List<Other> others = new ArrayList<>();
    if (list.isEmpty()) {
      return others;
    }
    others.add(new Other(".shorter", list.subList(0, list.size() - 1)));
    if (list.size() > 1) {
      others.add(new Other(".later", list.subList(1, list.size())));
    }
    for (int at = 0; at < list.size(); at += list.size() > MOST ? list.size() - 1 : 1) {
      for (Other entry : of(list.get(at))) {
        List<Object> other = new ArrayList<>(list);
        other.set(at, entry.value());
        others.add(new Other("[" + at + "]" + entry.place(), other));
      }
    }
    return others;
  }

  private static List<Other> ofMap(Map<?, ?> map) {
    List<Other> others = new ArrayList<>();
    for (Object key : map.keySet()) {
      others.add(in(map, "{-" + key + "}", without -> without.remove(key)));
      for (Other entry : of(map.get(key))) {
        others.add(in(map, "{" + key + "}" + entry.place(), with -> with.put(key, entry.value())));
      }
    }
    return others;
  }

  private static Other in(Map<?, ?> map, String place, Consumer<Map<Object, Object>> change) {
    Map<Object, Object> other = new LinkedHashMap<>(map);
    change.accept(other);
    return new Other(place, other);
  }

  private static List<Other> ofRecord(Record record) {
    RecordComponent[] components = record.getClass().getRecordComponents();
    List<Other> others = new ArrayList<>();
    for (int i = 0; i < components.length; i++) {
      for (Other other : of(value(record, components[i]))) {
        int changed = i;
        made(record, at -> at == changed ? other.value() : value(record, components[at]))
            .ifPresent(
                made ->
                    others.add(
                        new Other("." + components[changed].getName() + other.place(), made)));
      }
    }
    return others;
  }

  private static Object value(Record record, RecordComponent component) {
    try {
      component.getAccessor().setAccessible(true);
      return component.getAccessor().invoke(record);
    } catch (ReflectiveOperationException e) {
      throw new LinkageError(e.getMessage(), e);
    }
  }

  /** Empty where the type refuses such a value. */
  private static Optional<Object> made(Record like, Function<Integer, Object> component) {
    RecordComponent[] components = like.getClass().getRecordComponents();
    Class<?>[] types = new Class<?>[components.length];
    Object[] values = new Object[components.length];
    for (int i = 0; i < components.length; i++) {
      types[i] = components[i].getType();
      values[i] = component.apply(i);
    }
    try {
      var constructor = like.getClass().getDeclaredConstructor(types);
      constructor.setAccessible(true);
      return Optional.of(constructor.newInstance(values));
    } catch (InvocationTargetException refused) {
      return Optional.empty();
    } catch (ReflectiveOperationException e) {
      throw new LinkageError(e.getMessage(), e);
    }
  }
}
