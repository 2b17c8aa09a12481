package gongkai.parallel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MeanwhileTest {
  @ParameterizedTest
  @ValueSource(ints = {1, 2})
  void givesWhatWasMadeOnce(int threads) throws IOException {
    AtomicInteger made = new AtomicInteger();
    Meanwhile<Integer> work = Meanwhile.of(made::incrementAndGet, threads);
    assertEquals(1, work.get());
    assertEquals(1, work.get());
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2})
  void handsOnTheFaultOfTheDisk(int threads) {
    Meanwhile<String> work =
        Meanwhile.of(
            () -> {
              throw new IOException("broken");
            },
            threads);
    assertEquals("broken", assertThrows(IOException.class, work::get).getMessage());
  }

  /** Each waits for what the other does first. */
  @Test
  void worksWhileItsAskerDoes() throws IOException, InterruptedException {
    CountDownLatch begun = new CountDownLatch(1);
    CountDownLatch other = new CountDownLatch(1);
    Meanwhile<Boolean> work =
        Meanwhile.of(
            () -> {
              begun.countDown();
              try {
                other.await();
              } catch (InterruptedException e) {
                throw new IllegalStateException(e);
              }
              return true;
            },
            2);
    begun.await();
    other.countDown();
    assertEquals(true, work.get());
  }

  @Test
  void waitsToBeAskedWhereThereIsOneThread() throws IOException {
    AtomicInteger made = new AtomicInteger();
    Meanwhile<Integer> work = Meanwhile.of(made::incrementAndGet, 1);
    assertEquals(0, made.get());
    assertEquals(1, work.get());
  }
}
