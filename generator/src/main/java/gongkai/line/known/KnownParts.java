package gongkai.line.known;

import gongkai.model.UnitId;
import gongkai.publishing.FileContent.Remembered;
import gongkai.rendering.file.TableParts;
import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * A table of all figures as the last build wrote it: rows of units in which nothing changed are
 * taken from the old file. A table of 10,000 reports has 200,000 rows, and an edit changes one.
 */
final class KnownParts implements TableParts, Closeable {
  private final Function<UnitId, String> inputs;
  private final Optional<FileChannel> old;
  private final Map<String, Part> known = new HashMap<>();
  private final List<Part> written = new ArrayList<>();

  /**
   * A table as it was written. Parts that do not lie within its bytes are an {@link
   * IllegalArgumentException}: then a store was forged.
   *
   * @param bytes stands for them
   */
  record Written(Remembered bytes, List<Part> parts) {
    Written {
      if (!parts.stream().allMatch(part -> part.isWithin(bytes.size()))) {
        throw new IllegalArgumentException("no parts of such a table");
      }
      parts = List.copyOf(parts);
    }
  }

  /**
   * The rows of a unit.
   *
   * @param inputs stands for what they were made from
   * @param at where they stand, in bytes
   */
  record Part(String inputs, long at, int size) {
    boolean isWithin(long bytes) {
      return at >= 0 && size >= 0 && at <= bytes - size;
    }
  }

  /**
   * Parts of a table that is to be written.
   *
   * @param inputs stands for what the rows of a unit are made from
   * @param before as the last build wrote it
   * @param old the file with the very bytes of that; empty if it is not there
   */
  KnownParts(Function<UnitId, String> inputs, Optional<Written> before, Optional<Path> old) {
    this.inputs = inputs;
    this.old = old.flatMap(KnownParts::open);
    before
        .filter(written -> this.old.isPresent())
        .ifPresent(written -> written.parts().forEach(part -> known.put(part.inputs(), part)));
  }

  /** A file that cannot be read is written anew. */
  private static Optional<FileChannel> open(Path file) {
    try {
      return Optional.of(
          FileChannel.open(file, StandardOpenOption.READ, LinkOption.NOFOLLOW_LINKS));
    } catch (IOException unreadable) {
      return Optional.empty();
    }
  }

  /** A table's first rows begin otherwise than others. */
  private String inputs(UnitId unit, boolean first) {
    return inputs.apply(unit) + (first ? "-first" : "");
  }

  @Override
  public Optional<byte[]> known(UnitId unit, boolean first) {
    Part part = known.get(inputs(unit, first));
    if (part == null) {
      return Optional.empty();
    }
    ByteBuffer bytes = ByteBuffer.allocate(part.size());
    try {
      while (bytes.hasRemaining()) {
        if (old.orElseThrow().read(bytes, part.at() + bytes.position()) < 0) {
          return Optional.empty();
        }
      }
      return Optional.of(bytes.array());
    } catch (IOException unreadable) {
      return Optional.empty();
    }
  }

  @Override
  public void written(UnitId unit, boolean first, long at, long end) {
    written.add(new Part(inputs(unit, first), at, Math.toIntExact(end - at)));
  }

  /** The table as it was written now. */
  Written written(Remembered bytes) {
    return new Written(bytes, written);
  }

  @Override
  public void close() throws IOException {
    if (old.isPresent()) {
      old.get().close();
    }
  }
}
