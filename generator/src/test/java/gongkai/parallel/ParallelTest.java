package gongkai.parallel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ParallelTest {
  private static final List<Integer> THINGS = IntStream.range(0, 1_000).boxed().toList();

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 5})
  void keepsTheOrderOfThings(int threads) throws IOException {
    assertEquals(
        IntStream.range(0, 1_000).mapToObj(i -> "no. " + i).toList(),
        Parallel.map(THINGS, i -> "no. " + i, threads));
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 5})
  void handsOnTheFaultOfTheDisk(int threads) {
    IOException fault =
        assertThrows(IOException.class, () -> Parallel.map(THINGS, ParallelTest::failing, threads));
    assertEquals("broken", fault.getMessage());
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 5})
  void startsNothingAfterTheFirstFault(int threads) {
    AtomicInteger begun = new AtomicInteger();
    assertThrows(
        IllegalStateException.class,
        () ->
            Parallel.each(
                1_000_000,
                threads,
                () ->
                    i -> {
                      begun.incrementAndGet();
                      throw new IllegalStateException();
                    }));
    assertTrue(begun.get() <= threads, () -> "begun: " + begun);
  }

  /** Two things that wait for each other are done only by two threads. */
  @Test
  void worksOnSeveralThingsAtOnce() throws IOException {
    CountDownLatch both = new CountDownLatch(2);
    Set<String> names = ConcurrentHashMap.newKeySet();
    Parallel.each(
        2,
        2,
        () ->
            i -> {
              both.countDown();
              await(both);
              names.add(Thread.currentThread().getName());
            });
    assertEquals(2, names.size());
  }

  /** What a thread keeps for itself would else be made anew every few files of an import. */
  @Test
  void doesNotBeginAThreadForEachPieceOfWork() throws IOException {
    Set<Thread> threads = ConcurrentHashMap.newKeySet();
    for (int run = 0; run < 200; run++) {
      Parallel.each(2, 2, () -> i -> threads.add(Thread.currentThread()));
    }
    assertTrue(threads.size() < 100, () -> "threads: " + threads.size());
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 5})
  void handsOverResultsInTheOrderOfThings(int threads) throws IOException {
    List<Integer> taken = new ArrayList<>();
    Parallel.inOrder(THINGS, i -> i, threads, 8, taken::add);
    assertEquals(THINGS, taken);
  }

  /** The first result is taken only when work on the next has begun. */
  @Test
  void goesOnWhileAResultIsTaken() throws IOException {
    CountDownLatch second = new CountDownLatch(1);
    List<Integer> taken = new ArrayList<>();
    Parallel.inOrder(
        List.of(1, 2),
        i -> {
          if (i == 2) {
            second.countDown();
          }
          return i;
        },
        2,
        2,
        i -> {
          await(second);
          taken.add(i);
        });
    assertEquals(List.of(1, 2), taken);
  }

  @Test
  void workIsNoFurtherAheadThanItMayBe() throws IOException {
    AtomicInteger begun = new AtomicInteger();
    AtomicInteger taken = new AtomicInteger();
    AtomicInteger furthest = new AtomicInteger();
    Parallel.inOrder(
        THINGS,
        i -> begun.incrementAndGet(),
        2,
        4,
        i -> furthest.accumulateAndGet(begun.get() - taken.getAndIncrement(), Math::max));
    assertTrue(furthest.get() <= 4, () -> "ahead: " + furthest);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 5})
  void takesNothingAfterTheFirstFault(int threads) {
    List<String> taken = new ArrayList<>();
    IOException fault =
        assertThrows(
            IOException.class,
            () -> Parallel.inOrder(THINGS, ParallelTest::failing, threads, 8, taken::add));
    assertEquals("broken", fault.getMessage());
    assertEquals(500, taken.size());
  }

  @Test
  void oneThreadIsTheCaller() throws IOException {
    Set<Thread> threads = ConcurrentHashMap.newKeySet();
    Parallel.each(3, 1, () -> i -> threads.add(Thread.currentThread()));
    assertEquals(Set.of(Thread.currentThread()), threads);
  }

  @Test
  void doesNothingWithNothing() throws IOException {
    assertEquals(List.of(), Parallel.map(List.<String>of(), String::length, 4));
  }

  private static String failing(int thing) throws IOException {
    if (thing == 500) {
      throw new IOException("broken");
    }
    return "";
  }

  private static void await(CountDownLatch latch) throws IOException {
    try {
      latch.await();
    } catch (InterruptedException e) {
      throw new IOException(e);
    }
  }
}
