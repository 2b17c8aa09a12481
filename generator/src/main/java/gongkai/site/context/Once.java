package gongkai.site.context;

import java.util.Optional;
import java.util.function.Supplier;

/** A value that is made when it is first asked for, by whichever thread, and then stays. */
public final class Once<T> implements Supplier<T> {
  /** Let go of when the value is made: it may hold much that the value does not. */
  private Optional<Supplier<T>> maker;

  private volatile Optional<T> made = Optional.empty();

  public Once(Supplier<T> maker) {
    this.maker = Optional.of(maker);
  }

  @Override
  public T get() {
    if (made.isEmpty()) {
      makeOnce();
    }
    return made.orElseThrow();
  }

  private synchronized void makeOnce() {
    if (made.isEmpty()) {
      made = Optional.of(maker.orElseThrow().get());
      maker = Optional.empty();
    }
  }
}
