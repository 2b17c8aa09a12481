package gongkai.publishing;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.function.BiPredicate;

/**
 * Puts a new generation in the old one's place, and heals what a killed build left.
 *
 * <p>Where folders can be exchanged, the output is at every moment the old site or the new one.
 * Elsewhere there is a moment between two renames with no output folder at all; a build that is
 * killed right then leaves the old site whole beside it, and the next build puts it back.
 *
 * @param exchange lets two folders change places in one step, or says false and does nothing
 */
record Generations(OutputFolder output, BiPredicate<Path, Path> exchange) {

  /**
   * Undoes what a killed build left half done. Only under the lock.
   *
   * <p>The states it can meet, with the output folder as the site's visitors see it:
   *
   * <pre>
   * output  next           old    killed
   * whole   part or whole  -      while staging, before the swap
   * whole   old site       -      after an exchange, while it removed the old site
   * -       whole          whole  between two renames: the old site goes back
   * whole   -              part   after two renames, while it removed the old site
   * </pre>
   */
  void heal() throws IOException {
    if (isAbsent(output.folder()) && !isAbsent(output.old())) {
      move(output.old(), output.folder());
    }
    remove(output.next());
    remove(output.old());
  }

  /**
   * Makes the staged generation the output.
   *
   * @return what is left of the generation before, to be removed; may be absent
   */
  Path swap() throws IOException {
    Path folder = output.folder();
    if (isAbsent(folder)) {
      move(output.next(), folder);
      return output.old();
    }
    if (exchange.test(output.next(), folder)) {
      return output.next();
    }
    move(folder, output.old());
    try {
      move(output.next(), folder);
    } catch (IOException e) {
      move(output.old(), folder);
      throw e;
    }
    return output.old();
  }

  /** Removes a folder with all that is in it; links are removed, not followed. */
  static void remove(Path folder) throws IOException {
    if (isAbsent(folder)) {
      return;
    }
    try {
      Files.walkFileTree(folder, new Remover());
    } catch (IOException e) {
      throw DiskFault.at(folder, e);
    }
  }

  private static boolean isAbsent(Path path) {
    return !Files.exists(path, LinkOption.NOFOLLOW_LINKS);
  }

  private static void move(Path from, Path to) throws IOException {
    try {
      Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException e) {
      throw DiskFault.at(to, e);
    }
  }

  private static final class Remover extends SimpleFileVisitor<Path> {
    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
      Files.delete(file);
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult postVisitDirectory(Path folder, IOException fault) throws IOException {
      if (fault != null) {
        throw fault;
      }
      Files.delete(folder);
      return FileVisitResult.CONTINUE;
    }
  }
}
