package gongkai.cli.machine;

import gongkai.digest.Sha256;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.net.URISyntaxException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import java.util.zip.CRC32C;

/**
 * What stands for the code that runs: results of other code must not be taken for its own, not even
 * those of another state of the same version.
 */
public final class ProgramStamp {
  /** The length of the record at the end of a zip file without a comment, and how it begins. */
  private static final int END = 22;

  private static final int END_SIGNATURE = 0x06054b50;

  private ProgramStamp() {}

  /**
   * The digest of the jar's list of contents, which holds a checksum of each; where classes lie in
   * a folder, sizes and times of all of them. What letters there are the Java says.
   */
  public static String ofThis() {
    try {
      CodeSource source = ProgramStamp.class.getProtectionDomain().getCodeSource();
      Path code = Path.of(source.getLocation().toURI());
      String java = Runtime.version().toString();
      if (Files.isRegularFile(code)) {
        return contents(code) + " " + java;
      }
      try (Stream<Path> files = Files.walk(code)) {
        String all =
            files
                .filter(Files::isRegularFile)
                .sorted()
                .map(ProgramStamp::safe)
                .collect(Collectors.joining());
        return Sha256.shortOf(all) + " " + java;
      }
    } catch (IOException | URISyntaxException e) {
      throw new IllegalStateException("the program cannot find itself", e);
    }
  }

  /**
   * A zip file ends with a record that says where its central directory begins, and how long it is.
   */
  static String contents(Path jar) throws IOException {
    try (RandomAccessFile file = new RandomAccessFile(jar.toFile(), "r")) {
      byte[] last = new byte[(int) Math.min(file.length(), END + 65_535)];
      ByteBuffer end = ByteBuffer.wrap(last).order(ByteOrder.LITTLE_ENDIAN);
      file.seek(file.length() - last.length);
      file.readFully(last);
      for (int at = last.length - END; at >= 0; at--) {
        if (end.getInt(at) == END_SIGNATURE) {
          byte[] directory = new byte[end.getInt(at + 12)];
          file.seek(Integer.toUnsignedLong(end.getInt(at + 16)));
          file.readFully(directory);
          return sums(directory);
        }
      }
    }
    throw new IOException(jar + " is no jar");
  }

  /**
   * Two checksums, which the JVM works out in a tenth of the time of a digest. The list holds a
   * checksum of each file, so that nobody's mishap goes unseen; nobody else writes the jar.
   */
  private static String sums(byte[] directory) {
    CRC32 one = new CRC32();
    one.update(directory);
    CRC32C other = new CRC32C();
    other.update(directory);
    return Long.toHexString(one.getValue()) + "-" + Long.toHexString(other.getValue());
  }

  private static String safe(Path file) {
    try {
      return file.getFileName() + stamp(file);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private static String stamp(Path file) throws IOException {
    return Files.size(file) + "-" + Files.getLastModifiedTime(file).toMillis();
  }
}
