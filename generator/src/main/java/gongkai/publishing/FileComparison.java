package gongkai.publishing;

import gongkai.digest.Hashed;
import gongkai.digest.Sha256;
import gongkai.publishing.FileContent.Remembered;
import gongkai.publishing.Inventory.OldFile;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.zip.CRC32;

/**
 * Compares, digests and writes files by way of one buffer of its own; for one thread only.
 *
 * <p>Files are compared byte by byte or, where an earlier build knows what would be made, by a
 * checksum of what stands there; so a file that was edited by hand in the output folder does not
 * survive a build. An old file that cannot be read counts as changed and is written anew.
 */
final class FileComparison {
  /** Holds most pages in one piece, and keeps big attachments out of memory. */
  private static final int BUFFER_BYTES = 64 * 1024;

  private final ByteBuffer buffer = ByteBuffer.allocateDirect(BUFFER_BYTES);
  private final byte[] chunk = new byte[BUFFER_BYTES];
  private final Sha256 digest = new Sha256();

  boolean isSame(byte[] bytes, Path old) {
    try (FileChannel channel =
        FileChannel.open(old, StandardOpenOption.READ, LinkOption.NOFOLLOW_LINKS)) {
      ByteBuffer expected = ByteBuffer.wrap(bytes);
      while (expected.hasRemaining()) {
        buffer.clear().limit(Math.min(BUFFER_BYTES, expected.remaining()));
        int read = channel.read(buffer);
        if (read <= 0 || buffer.flip().mismatch(expected.slice(expected.position(), read)) >= 0) {
          return false;
        }
        expected.position(expected.position() + read);
      }
      return channel.position() == channel.size();
    } catch (IOException unreadable) {
      return false;
    }
  }

  /** Whether an old file has the bytes that would be made. */
  boolean stands(Remembered made, OldFile known, Path old) {
    if (known.size() != made.size()) {
      return false;
    }
    try (FileChannel channel =
        FileChannel.open(old, StandardOpenOption.READ, LinkOption.NOFOLLOW_LINKS)) {
      CRC32 sum = new CRC32();
      while (channel.read(buffer.clear()) >= 0) {
        sum.update(buffer.flip());
      }
      return sum.getValue() == made.checksum();
    } catch (IOException unreadable) {
      return false;
    }
  }

  long checksum(byte[] bytes) {
    CRC32 sum = new CRC32();
    sum.update(bytes);
    return sum.getValue();
  }

  /** Writes a new file; a file that is there is never written into, since it may be a hard link. */
  void write(byte[] bytes, Path target) throws IOException {
    try (FileChannel channel = create(target)) {
      for (int from = 0; from < bytes.length; from += BUFFER_BYTES) {
        writeChunk(channel, bytes, from, Math.min(BUFFER_BYTES, bytes.length - from));
      }
    } catch (IOException e) {
      throw DiskFault.at(target, e);
    }
  }

  /** Writes a new file as it is made; returns what stands for the very bytes that are written. */
  Remembered stream(FileContent.Writer writer, Optional<Path> alike, Path target)
      throws IOException {
    try (Passing out = new Passing(create(target), target)) {
      writer.write(out, alike);
      out.flush();
      return new Remembered(digest.finish(), out.size, out.sum.getValue());
    }
  }

  /** Passes bytes on to a file, and to the digest. */
  private final class Passing extends OutputStream {
    private final FileChannel channel;
    private final Path target;
    private final CRC32 sum = new CRC32();
    private int held;
    private long size;

    Passing(FileChannel channel, Path target) {
      this.channel = channel;
      this.target = target;
    }

    @Override
    public void write(int one) throws IOException {
      write(new byte[] {(byte) one}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int from, int count) throws IOException {
      for (int done = 0; done < count; ) {
        int more = Math.min(count - done, chunk.length - held);
        System.arraycopy(bytes, from + done, chunk, held, more);
        held += more;
        done += more;
        if (held == chunk.length) {
          flush();
        }
      }
    }

    @Override
    public void flush() throws IOException {
      digest.add(chunk, held);
      sum.update(chunk, 0, held);
      size += held;
      try {
        writeChunk(channel, chunk, 0, held);
      } catch (IOException e) {
        throw DiskFault.at(target, e);
      }
      held = 0;
    }

    @Override
    public void close() throws IOException {
      channel.close();
    }
  }

  /** Copies a file and digests the very bytes that are written. */
  Hashed copy(Path source, Path target) throws IOException {
    long size = 0;
    try (InputStream in = Files.newInputStream(source);
        FileChannel channel = create(target)) {
      for (int read = in.read(chunk); read >= 0; read = in.read(chunk)) {
        digest.add(chunk, read);
        writeChunk(channel, chunk, 0, read);
        size += read;
      }
    } catch (IOException e) {
      // A file that cannot be opened is named by the fault itself, so this is the disk that is
      // full.
      throw DiskFault.at(target, e);
    }
    return new Hashed(digest.finish(), size);
  }

  String digest(byte[] bytes) {
    return Sha256.of(bytes);
  }

  String digest(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      return Hashed.of(in).sha256();
    } catch (IOException e) {
      throw DiskFault.at(file, e);
    }
  }

  private static FileChannel create(Path target) throws IOException {
    return FileChannel.open(target, StandardOpenOption.WRITE, StandardOpenOption.CREATE_NEW);
  }

  private void writeChunk(FileChannel channel, byte[] bytes, int from, int count)
      throws IOException {
    buffer.clear().put(bytes, from, count).flip();
    while (buffer.hasRemaining()) {
      channel.write(buffer);
    }
  }
}
