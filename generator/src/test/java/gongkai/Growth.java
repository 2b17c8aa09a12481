package gongkai;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.function.Consumer;

/**
 * How the time for a text grows with its length. Two sizes on one machine are compared, never a
 * time with a limit; and of several runs the quickest, in the processor time of this thread, so
 * that other work on the machine does not count.
 */
public final class Growth {
  private static final int TIMES = 4;

  /** Linear work takes 4 times as long for 4 times the text, quadratic work 16 times. */
  private static final double MOST = 9;

  /** Below this the clock and the compiler say more than the work. */
  private static final double LEAST_NANOS = 20e6;

  /** One run that is quick enough is proof; a slow one may have met other work. */
  private static final int RUNS = 8;

  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  private Growth() {}

  /** What work is done on, of a size. */
  @FunctionalInterface
  public interface Input<T> {
    T of(int size) throws Exception;
  }

  /** What is measured. */
  @FunctionalInterface
  public interface Work<T> {
    void on(T input) throws Exception;
  }

  /**
   * Refuses work that grows faster than its text.
   *
   * @param unit what the text repeats; {@code #} is a number, another one each time
   * @param length of the shorter text
   */
  public static void assertLinear(String unit, int length, Consumer<String> work) {
    assertLinear(unit, length, size -> text(unit, size), work::accept);
  }

  /**
   * Refuses work that grows faster than its input, which is made anew for each run.
   *
   * @param size of the smaller input
   */
  public static <T> void assertLinear(String what, int size, Input<T> input, Work<T> work) {
    // The longer one first: the compiler has seen to the work before the shorter one is measured,
    // whose slow start would hide the growth. Nor is that one asked where none could be too quick.
    double after = nanos(input, TIMES * size, work);
    double before = LEAST_NANOS;
    if (after >= MOST * before) {
      before = Math.max(LEAST_NANOS, nanos(input, size, work));
    }
    for (int run = 1; run < RUNS && after >= MOST * before; run++) {
      after = Math.min(after, nanos(input, TIMES * size, work));
      before = Math.max(LEAST_NANOS, Math.min(before, nanos(input, size, work)));
    }
    String times = ": " + before / 1e6 + " ms for one, " + after / 1e6 + " ms for four";
    assertTrue(after < MOST * before, () -> what + times);
  }

  /** A text of a length that repeats a unit; {@code #} is a number, another one each time. */
  public static String text(String unit, int length) {
    StringBuilder text = new StringBuilder(length + unit.length());
    for (int number = 1000; text.length() < length; number++) {
      text.append(unit.replace("#", Integer.toString(number)));
    }
    return text.toString();
  }

  private static <T> double nanos(Input<T> input, int size, Work<T> work) {
    try {
      T made = input.of(size);
      long start = THREADS.getCurrentThreadCpuTime();
      work.on(made);
      return THREADS.getCurrentThreadCpuTime() - start;
    } catch (Exception e) {
      throw new AssertionError(e);
    }
  }
}
