package gongkai.store;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** A map keeps an order of its own; what has none is written in that of its bytes. */
record MapPart(ValuePart keys, ValuePart values) implements ValuePart {
  @Override
  public void write(Object value, ValueWriter out) {
    Map<?, ?> map = (Map<?, ?>) value;
    out.number(map.size());
    if (map.size() > 1 && Unordered.is(map)) {
      Unordered.write(map.entrySet(), this::entry, out);
    } else {
      map.entrySet().forEach(entry -> entry(entry, out));
    }
  }

  private void entry(Map.Entry<?, ?> entry, ValueWriter out) {
    keys.write(entry.getKey(), out);
    values.write(entry.getValue(), out);
  }

  @Override
  public Object read(ValueReader in) {
    int size = in.number();
    if (size == 0) {
      return Map.of();
    }
    Map<Object, Object> map = new LinkedHashMap<>(2 * size);
    for (int i = 0; i < size; i++) {
      Object key = keys.read(in);
      map.put(key, values.read(in));
    }
    return Collections.unmodifiableMap(map);
  }
}
