package gongkai.line;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** What stands for a file's bytes in a page's value. */
final class Digests {
  private Digests() {}

  /** The first 16 bytes of the SHA-256, as 32 hexadecimal digits. */
  static String of(byte[] bytes) {
    return sha256(bytes).substring(0, 32);
  }

  /** The SHA-256 as 64 lower-case hexadecimal digits. */
  static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }
}
