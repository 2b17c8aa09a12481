package gongkai;

import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

/** The measure that the tests of linear time rest on can itself fail. */
class GrowthTest {
  private static long sink;

  private static void spin(long steps) {
    for (long i = 0; i < steps; i += 1_000) {
      thousandSteps(i);
    }
  }

  /** Called often, so that the compiler sees to it early, as it does to real work. */
  private static void thousandSteps(long from) {
    for (long i = from; i < from + 1_000; i++) {
      sink += i ^ sink << 1;
    }
  }

  @Test
  void passesLinearWork() {
    Growth.assertLinear("linear", 1_000, size -> size, size -> spin(20_000L * size));
  }

  @Test
  void refusesQuadraticWork() {
    AssertionError refused =
        assertThrows(
            AssertionError.class,
            () ->
                Growth.assertLinear(
                    "quadratic", 1_000, size -> size, size -> spin(30L * size * size)));
    assertTrue(refused.getMessage().startsWith("quadratic: "), refused.getMessage());
  }
}
