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
    return type == HashMap.class
        || type == HashSet.class
        || Arrays.asList(FEW_AND_MANY).contains(type);
  }

  /** Writes things in the order of the bytes that each would have by itself. */
  static <T> void write(Collection<T> all, BiConsumer<T, ValueWriter> write, ValueWriter out) {
    List<Alone<T>> sorted = new ArrayList<>(all.size());
    for (T one : all) {
      sorted.add(new Alone<>(one, bytes(one, write)));
    }
    sorted.sort((first, second) -> Arrays.compare(first.bytes(), second.bytes()));
    for (Alone<T> alone : sorted) {
      write.accept(alone.one(), out);
    }
  }

  @SuppressWarnings("ArrayRecordComponent") // Compared by its bytes alone, and by nobody else.
  private record Alone<T>(T one, byte[] bytes) {}

  private static <T> byte[] bytes(T one, BiConsumer<T, ValueWriter> write) {
    ValueWriter own = ValueWriter.comparing();
    write.accept(one, own);
    return own.finish();
  }
}
