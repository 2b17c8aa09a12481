package gongkai.store;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** A map keeps an order of its own; what has none is written in that of its bytes. */
record MapPart(ValuePart keys, ValuePart values) implements ValuePart {
  @Override
  public void write(Object value, ValueWriter out) {
    Map<?, ?> map = (Map<?, ?>) value;
    boolean unordered = Unordered.is(map);
    out.number(map.size() * 2 + (unordered ? 1 : 0));
    if (map.size() > 1 && unordered) {
      Unordered.write(map.entrySet(), this::entry, out);
    } else {
      for (Map.Entry<?, ?> entry : map.entrySet()) {
        entry(entry, out);
      }
    }
  }

  private void entry(Map.Entry<?, ?> entry, ValueWriter out) {
    keys.write(entry.getKey(), out);
    values.write(entry.getValue(), out);
  }

  @Override
  public Object read(ValueReader in) {
    int head = in.number();
    in.fits(head / 2);
    if ((head & 1) == 1) {
      return unordered(head / 2, in);
    }
    Map<Object, Object> map = new LinkedHashMap<>(head);
    for (int i = 0; i < head / 2; i++) {
      Object key = keys.read(in);
      map.put(key, values.read(in));
    }
    return Collections.unmodifiableMap(map);
  }

  private Map<Object, Object> unordered(int size, ValueReader in) {
    @SuppressWarnings({"unchecked", "rawtypes"})
    Map.Entry<Object, Object>[] entries = new Map.Entry[size];
    for (int i = 0; i < size; i++) {
      Object key = keys.read(in);
      entries[i] = Map.entry(key, values.read(in));
    }
    return Map.ofEntries(entries);
  }
}
