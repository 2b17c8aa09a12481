package gongkai.line;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** The same work on many things by several threads; the results keep the things' order. */
final class Parallel {
  /** Things that one thread takes at a time. */
  private static final int BATCH = 64;

  private Parallel() {}

  /** Work that may find the disk broken. */
  interface Work<S, T> {
    T on(S thing) throws IOException;
  }

  static <S, T> List<T> map(List<S> things, Work<S, T> work, int threads) throws IOException {
    if (threads < 2 || things.size() < 2) {
      return batch(things, work);
    }
    ExecutorService executor = Executors.newFixedThreadPool(threads);
    try {
      int size = Math.max(1, Math.min(BATCH, things.size() / threads));
      List<Future<List<T>>> futures = new ArrayList<>();
      for (int from = 0; from < things.size(); from += size) {
        List<S> some = things.subList(from, Math.min(things.size(), from + size));
        Callable<List<T>> task = () -> batch(some, work);
        futures.add(executor.submit(task));
      }
      List<T> results = new ArrayList<>(things.size());
      for (Future<List<T>> future : futures) {
        results.addAll(result(future));
      }
      return results;
    } finally {
      executor.shutdownNow();
    }
  }

  private static <S, T> List<T> batch(List<S> things, Work<S, T> work) throws IOException {
    List<T> results = new ArrayList<>(things.size());
    for (S thing : things) {
      results.add(work.on(thing));
    }
    return results;
  }

  private static <T> T result(Future<T> future) throws IOException {
    try {
      return future.get();
    } catch (ExecutionException e) {
      if (e.getCause() instanceof IOException io) {
        throw io;
      }
      if (e.getCause() instanceof RuntimeException runtime) {
        throw runtime;
      }
      throw new IllegalStateException(e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted", e);
    }
  }
}
