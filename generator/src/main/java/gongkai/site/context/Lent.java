package gongkai.site.context;

import java.util.Optional;
import java.util.function.Supplier;

/**
 * A value that is made when it is first asked for, by whichever thread, and let go of when it was
 * asked for as often as its users are many. Who asks again has it made anew.
 */
public final class Lent<T> implements Supplier<T> {
  private final Supplier<T> maker;
  private final int users;
  private Optional<T> made = Optional.empty();
  private int left;

  /**
   * A value for so many users.
   *
   * @param users at least 1
   */
  public Lent(Supplier<T> maker, int users) {
    this.maker = maker;
    this.users = users;
  }

  @Override
  public synchronized T get() {
    if (made.isEmpty()) {
      made = Optional.of(maker.get());
      left = users;
    }
    T value = made.get();
    left--;
    if (left == 0) {
      made = Optional.empty();
    }
    return value;
  }
}
