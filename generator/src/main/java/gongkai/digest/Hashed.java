package gongkai.digest;

import java.io.IOException;
import java.io.InputStream;

/**
 * What stands for the bytes of a file.
 *
 * @param sha256 64 lower-case hexadecimal digits
 * @param size in bytes
 */
public record Hashed(String sha256, long size) {
  /** Keeps big files out of memory. */
  private static final int PIECE = 64 * 1024;

  /** Of all bytes that are left in a stream. */
  public static Hashed of(InputStream in) throws IOException {
    Sha256 digest = new Sha256();
    byte[] piece = new byte[PIECE];
    long size = 0;
    for (int count = in.read(piece); count >= 0; count = in.read(piece)) {
      digest.add(piece, count);
      size += count;
    }
    return new Hashed(digest.finish(), size);
  }

  /** The first half of the digits. */
  public String shortSha256() {
    return sha256.substring(0, 32);
  }
}
