package gongkai.parallel;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;

/**
 * The same work on many things by several threads. The first fault stops all of them, and none is
 * left running. With one thread the work is done by the caller.
 */
public final class Parallel {
  private static final AtomicInteger HAND_NUMBER = new AtomicInteger();

  /**
   * Threads are kept for a while: some stages have work for them again and again, and what a thread
   * has worked out of patterns and tables is its own.
   */
  private static final ExecutorService HANDS = Executors.newCachedThreadPool(Parallel::hand);

  private Parallel() {}

  private static Thread hand(Runnable work) {
    Thread thread = new Thread(work, "hand-" + HAND_NUMBER.incrementAndGet());
    // Whoever is not waited for any more must not hold up the end of the program.
    thread.setDaemon(true);
    return thread;
  }

  /** Work that may find the disk broken. */
  @FunctionalInterface
  public interface Work<S, T> {
    T on(S thing) throws IOException;
  }

  /** What one thread does, thing by thing. It may keep buffers: no other thread uses it. */
  @FunctionalInterface
  public interface Task {
    void run(int index) throws IOException;
  }

  /**
   * What the work makes of each thing, in the things' order.
   *
   * @param threads at least 1
   * @throws IOException the first fault
   */
  public static <S, T> List<T> map(List<S> things, Work<S, T> work, int threads)
      throws IOException {
    // Each place is written by one thread, and read only when all threads have ended.
    List<T> results = new ArrayList<>(Collections.nCopies(things.size(), null));
    each(things.size(), threads, () -> i -> results.set(i, work.on(things.get(i))));
    return results;
  }

  /** What becomes of a result. */
  @FunctionalInterface
  public interface Taker<T> {
    void take(T result) throws IOException;
  }

  /**
   * Has the caller take what the work makes of each thing, in the things' order, while the threads
   * go on with the next ones.
   *
   * @param threads at least 1
   * @param ahead at least 1: so many things at most are worked on or wait to be taken
   * @throws IOException the first fault
   */
  public static <S, T> void inOrder(
      List<S> things, Work<S, T> work, int threads, int ahead, Taker<T> taker) throws IOException {
    if (threads < 2 || things.size() < 2) {
      for (S thing : things) {
        taker.take(work.on(thing));
      }
      return;
    }
    ExecutorService hands =
        Executors.newFixedThreadPool(Math.min(threads, things.size()), Parallel::hand);
    Deque<Future<T>> waiting = new ArrayDeque<>();
    try {
      Iterator<S> next = things.iterator();
      while (next.hasNext() || !waiting.isEmpty()) {
        while (next.hasNext() && waiting.size() < ahead) {
          S thing = next.next();
          waiting.add(hands.submit(() -> work.on(thing)));
        }
        taker.take(await(waiting.remove()));
      }
    } finally {
      // What has begun ends, the rest does not begin.
      waiting.forEach(result -> result.cancel(false));
      hands.shutdown();
      rest(hands);
    }
  }

  /**
   * Calls the tasks with 0 … count - 1, each once, and waits for them all.
   *
   * @param threads at least 1
   * @param task makes the task of one thread
   * @throws IOException the first fault
   */
  public static void each(int count, int threads, Supplier<Task> task) throws IOException {
    AtomicInteger next = new AtomicInteger();
    int hands = Math.min(count, threads);
    if (hands < 2) {
      runAll(count, next, task.get());
      return;
    }
    List<Future<?>> running = new ArrayList<>();
    for (int i = 0; i < hands; i++) {
      running.add(
          HANDS.submit(
              () -> {
                runAll(count, next, task.get());
                return null;
              }));
    }
    try {
      for (Future<?> hand : running) {
        await(hand);
      }
    } finally {
      next.set(count);
      running.forEach(Parallel::rest);
    }
  }

  private static void runAll(int count, AtomicInteger next, Task task) throws IOException {
    boolean done = false;
    try {
      for (int i = next.getAndIncrement(); i < count; i = next.getAndIncrement()) {
        task.run(i);
      }
      done = true;
    } finally {
      if (!done) {
        next.set(count);
      }
    }
  }

  static <T> T await(Future<T> thread) throws IOException {
    try {
      return thread.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new InterruptedIOException("interrupted");
    } catch (ExecutionException e) {
      Throwable cause = e.getCause();
      if (cause instanceof IOException disk) {
        throw disk;
      }
      if (cause instanceof RuntimeException bug) {
        throw bug;
      }
      throw new IllegalStateException(cause);
    }
  }

  private static void rest(ExecutorService hands) {
    boolean interrupted = false;
    while (!hands.isTerminated()) {
      try {
        hands.awaitTermination(1, TimeUnit.MINUTES);
      } catch (InterruptedException e) {
        interrupted = true;
      }
    }
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
  }

  /** Waits until the work has ended, however it did. */
  private static void rest(Future<?> hand) {
    boolean interrupted = false;
    while (!hand.isDone()) {
      try {
        hand.get();
      } catch (InterruptedException e) {
        interrupted = true;
      } catch (ExecutionException e) {
        // The first fault was reported already.
      }
    }
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
  }
}
