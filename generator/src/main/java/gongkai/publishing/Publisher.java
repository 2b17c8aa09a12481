package gongkai.publishing;

import gongkai.diagnostic.Outcome;
import gongkai.diagnostic.Problem;
import gongkai.diagnostic.SourceLocation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.function.BiPredicate;

/**
 * Writes a site to its output folder, whole or not at all.
 *
 * <p><b>What is guaranteed.</b> A build that is killed at any moment, or that fails, leaves the old
 * site whole or the new one (see {@link Generations} for the one gap on systems other than Linux).
 * A loss of power is not covered: waiting for the disk after each of 20,000 files would cost more
 * than the build, and the site can be built again. Files that a power cut emptied differ from what
 * the next build makes, and are written anew.
 *
 * <p><b>Whose files.</b> The folder holds what the manifest of the build before lists, and nothing
 * else; any other file stops the build before anything is touched. Files are compared byte by byte
 * with the old ones, so that an edit by hand in the output does not survive; where an earlier build
 * knows what would be made, size and checksum are compared instead. A file that somebody drops into
 * the folder while a build is running goes with the old site.
 */
public final class Publisher {
  private final BiPredicate<Path, Path> exchange;
  private final Runnable eachFile;
  private final Leaving leaving;

  /** Hears which files of the old site the new one does not have, while they still stand. */
  @FunctionalInterface
  public interface Leaving {
    /**
     * Called once, if there are any.
     *
     * @param paths in their order
     * @throws IOException if one of them cannot be read; it ends the build
     */
    void leave(SortedSet<String> paths) throws IOException;
  }

  /** A publisher that uses the best means of this system. */
  public Publisher() {
    this(() -> {}, paths -> {});
  }

  /**
   * The same, reporting what it does.
   *
   * @param eachFile called by several threads for each file that was made or left as it was
   */
  public Publisher(Runnable eachFile, Leaving leaving) {
    this(DirectoryExchange::exchange, eachFile, leaving);
  }

  Publisher(BiPredicate<Path, Path> exchange) {
    this(exchange, () -> {}, paths -> {});
  }

  private Publisher(BiPredicate<Path, Path> exchange, Runnable eachFile, Leaving leaving) {
    this.exchange = exchange;
    this.eachFile = eachFile;
    this.leaving = leaving;
  }

  /**
   * Makes the output folder hold these files, {@code manifest.json}, and nothing else.
   *
   * <p>If nothing changed, the folder is left untouched. Otherwise it is replaced by another.
   *
   * @param out need not exist
   * @param protectedFolders folders that must neither hold the output nor lie in it, such as the
   *     content
   * @param files made in this order, by several threads
   * @param threads at least 1
   * @return nothing if a problem kept the output from being written
   * @throws IOException if the disk refuses; the message names the path, the output is as it was
   * @throws IllegalArgumentException if two files have one path: a bug
   */
  public Outcome<Publication> publish(
      Path out, List<Path> protectedFolders, List<OutputFile> files, int threads)
      throws IOException {
    List<Problem> pathProblems =
        OutputPaths.problems(
            out, files.stream().sorted(Comparator.comparing(OutputFile::path)).toList());
    if (!pathProblems.isEmpty()) {
      return Outcome.failed(pathProblems);
    }
    Outcome<OutputFolder> output = OutputFolder.of(out, protectedFolders);
    if (output.value().isEmpty()) {
      return Outcome.failed(output.problems());
    }
    return publishLocked(output.value().get(), files, threads);
  }

  private Outcome<Publication> publishLocked(
      OutputFolder output, List<OutputFile> files, int threads) throws IOException {
    // No build was here yet: a folder that is somebody else's gets no lock file beside it.
    if (!Files.exists(output.lock())) {
      Outcome<Inventory> found = Inventory.of(output.folder());
      if (found.value().isEmpty()) {
        return Outcome.failed(found.problems());
      }
    }
    Optional<BuildLock> lock;
    try {
      lock = BuildLock.take(output.lock());
    } catch (IOException e) {
      throw new OutputUnwritableException(output.folder(), e);
    }
    if (lock.isEmpty()) {
      return Outcome.failed(
          List.of(
              Problem.error(
                  "output-in-use",
                  SourceLocation.of(output.folder().toString()),
                  output.folder().toString())));
    }
    BuildLock held = lock.get();
    try {
      Generations generations = new Generations(output, exchange);
      generations.heal();
      Outcome<Inventory> old = Inventory.of(output.folder());
      if (old.value().isEmpty()) {
        return Outcome.failed(old.problems());
      }
      Stage stage = new Stage(output.next(), output.folder(), old.value().get(), files);
      return replace(generations, stage, threads);
    } finally {
      held.close();
    }
  }

  private Outcome<Publication> replace(Generations generations, Stage stage, int threads)
      throws IOException {
    Path next = generations.output().next();
    boolean done = false;
    try {
      Publication publication = stage.writeChanged(threads, eachFile);
      Path stale = next;
      if (!stage.isSameAsOld()) {
        SortedSet<String> gone = stage.gone();
        if (!gone.isEmpty()) {
          leaving.leave(gone);
        }
        stage.linkUnchanged(threads);
        stale = generations.swap();
      }
      done = true;
      return Outcome.of(publication, removeStale(stale));
    } finally {
      if (!done) {
        // The fault on its way out is the one to report; a stage that stays is removed by the next
        // build.
        removeStale(next);
      }
    }
  }

  /** The new site stands already, so an old one that cannot be removed is only worth a warning. */
  private static List<Problem> removeStale(Path stale) {
    try {
      Generations.remove(stale);
      return List.of();
    } catch (IOException e) {
      return List.of(
          Problem.warning(
              "output-leftover", SourceLocation.of(stale.toString()), stale.toString()));
    }
  }
}
