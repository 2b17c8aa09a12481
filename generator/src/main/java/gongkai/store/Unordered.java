package gongkai.store;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.function.BiConsumer;

/** Maps and sets that come in another order in each run. */
final class Unordered {
  private static final Class<?>[] FEW_AND_MANY = {
    java.util.Map.of().getClass(),
    java.util.Map.of("", "").getClass(),
    java.util.Set.of().getClass(),
    java.util.Set.of("").getClass()
  };

  private Unordered() {}

  static boolean is(Object collection) {
    Class<?> type = collection.getClass();
    return type == HashMap.class
        || type == HashSet.class
        || Arrays.asList(FEW_AND_MANY).contains(type);
  }

  /** Writes things in the order of their bytes. */
  static <T> void write(Collection<T> all, BiConsumer<T, ValueWriter> write, ValueWriter out) {
    byte[][] each =
        all.stream()
            .map(
                one -> {
                  ValueWriter own = new ValueWriter();
                  write.accept(one, own);
                  return own.finish();
                })
            .toArray(byte[][]::new);
    Arrays.sort(each, Arrays::compare);
    for (byte[] one : each) {
      out.raw(one);
    }
  }
}
