package gongkai.parallel;

import java.io.IOException;
import java.util.concurrent.FutureTask;

/**
 * One piece of work that is done while its asker does something else; with one thread, when its
 * result is asked for.
 *
 * @param <T> of the result
 */
public final class Meanwhile<T> {
  private final FutureTask<T> work;
  private final boolean own;

  private Meanwhile(FutureTask<T> work, boolean own) {
    this.work = work;
    this.own = own;
  }

  /** Makes the result. */
  @FunctionalInterface
  public interface Maker<T> {
    T make() throws IOException;
  }

  /**
   * Begins.
   *
   * @param threads at least 1
   */
  public static <T> Meanwhile<T> of(Maker<T> maker, int threads) {
    Meanwhile<T> meanwhile = new Meanwhile<>(new FutureTask<>(maker::make), threads > 1);
    if (meanwhile.own) {
      Thread thread = new Thread(meanwhile.work, "meanwhile");
      // Whoever does not ask for the result any more, because something else failed, may go.
      thread.setDaemon(true);
      thread.start();
    }
    return meanwhile;
  }

  /**
   * The result, waited for if need be.
   *
   * @throws IOException what the maker threw
   */
  public T get() throws IOException {
    if (!own) {
      work.run();
    }
    return Parallel.await(work);
  }
}
