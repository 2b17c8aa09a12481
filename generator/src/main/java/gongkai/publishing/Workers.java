package gongkai.publishing;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;

/** Runs one small task per file on a few threads, and stops all of them at the first fault. */
final class Workers {
  private Workers() {}

  /** What one thread does, file by file. It may keep buffers: no other thread uses it. */
  @FunctionalInterface
  interface Task {
    void run(int index) throws IOException;
  }

  /**
   * Calls the tasks with 0 … count - 1, each once, and waits for them all.
   *
   * @param task makes the task of one thread
   * @throws IOException the first fault; no thread is left running
   */
  static void each(int count, int threads, Supplier<Task> task) throws IOException {
    AtomicInteger next = new AtomicInteger();
    ExecutorService pool = Executors.newFixedThreadPool(threads);
    try {
      List<Future<?>> running = new ArrayList<>();
      for (int i = 0; i < threads; i++) {
        running.add(
            pool.submit(
                () -> {
                  runAll(count, next, task.get());
                  return null;
                }));
      }
      for (Future<?> thread : running) {
        await(thread);
      }
    } finally {
      next.set(count);
      stop(pool);
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

  private static void await(Future<?> thread) throws IOException {
    try {
      thread.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new InterruptedIOException("publishing was interrupted");
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

  private static void stop(ExecutorService pool) {
    pool.shutdown();
    boolean interrupted = false;
    while (!pool.isTerminated()) {
      try {
        pool.awaitTermination(1, TimeUnit.MINUTES);
      } catch (InterruptedException e) {
        interrupted = true;
      }
    }
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
  }
}
