package gongkai.store;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
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
    boolean unordered = type == HashMap.class || type == HashSet.class;
    for (Class<?> one : FEW_AND_MANY) {
      unordered |= type == one;
    }
    return unordered;
  }

  /**
   * Writes things in the order of the bytes that each has by itself, where the writer is to give
   * equal bytes for equal values; else in the order in which they come.
   */
  static <T> void write(Collection<T> all, BiConsumer<T, ValueWriter> write, ValueWriter out) {
    if (!out.isCanonical()) {
      for (T one : all) {
        write.accept(one, out);
      }
      return;
    }
    List<byte[]> sorted = new ArrayList<>(all.size());
    ValueWriter own = ValueWriter.ofParts();
    for (T one : all) {
      write.accept(one, own);
      sorted.add(own.part());
    }
    sorted.sort(Arrays::compare);
    sorted.forEach(out::written);
  }
}
