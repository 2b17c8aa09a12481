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

  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  private Growth() {}

  /**
   * Refuses work that grows faster than its text.
   *
   * @param unit what the text repeats; {@code #} is a number, another one each time
   * @param length of the shorter text
   */
  public static void assertLinear(String unit, int length, Consumer<String> work) {
    String shorter = text(unit, length);
    String longer = text(unit, TIMES * length);
    for (int i = 0; i < 3; i++) {
      work.accept(shorter);
    }
    double before = Math.max(LEAST_NANOS, quickest(shorter, work));
    double after = quickest(longer, work);
    assertTrue(
        after < MOST * before,
        () -> unit + ": " + before / 1e6 + " ms for one, " + after / 1e6 + " ms for four");
  }

  private static String text(String unit, int length) {
    StringBuilder text = new StringBuilder(length + unit.length());
    for (int number = 1000; text.length() < length; number++) {
      text.append(unit.replace("#", Integer.toString(number)));
    }
    return text.toString();
  }

  private static double quickest(String text, Consumer<String> work) {
    double least = Double.MAX_VALUE;
    for (int i = 0; i < 3; i++) {
      long start = THREADS.getCurrentThreadCpuTime();
      work.accept(text);
      least = Math.min(least, (double) (THREADS.getCurrentThreadCpuTime() - start));
    }
    return least;
  }
}
