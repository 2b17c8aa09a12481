package gongkai.digest;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;

/** SHA-256 (FIPS 180-4) in lower-case hexadecimal digits, of which there are 64. */
public final class Sha256 {
  /** Digits that tell the files of one site apart: 16 bytes. */
  private static final int SHORT = 32;

  private final MessageDigest digest;

  /** Takes the pieces in its place, from the first one to the last. */
  private Optional<SystemSha256.Pieces> system = Optional.empty();

  private boolean begun;

  /** Digests what comes piece by piece; for one thread only. */
  public Sha256() {
    try {
      digest = MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  public static String of(byte[] bytes) {
    return SystemSha256.of(bytes).orElseGet(() -> byJava(bytes));
  }

  static String byJava(byte[] bytes) {
    Sha256 sha256 = new Sha256();
    sha256.digest.update(bytes);
    return sha256.finish();
  }

  /** Of a text in UTF-8. */
  public static String of(String text) {
    return of(text.getBytes(StandardCharsets.UTF_8));
  }

  /** The first 32 digits. */
  public static String shortOf(byte[] bytes) {
    return of(bytes).substring(0, SHORT);
  }

  /** The first 32 digits, of a text in UTF-8. */
  public static String shortOf(String text) {
    return of(text).substring(0, SHORT);
  }

  /** Adds the first {@code count} bytes. */
  public void add(byte[] bytes, int count) {
    add(bytes, 0, count);
  }

  /** Adds some bytes of an array. */
  public void add(byte[] bytes, int from, int count) {
    if (!begun) {
      system = SystemSha256.ofPieces(count);
      begun = true;
    }
    if (system.isPresent()) {
      system.get().add(bytes, from, count);
    } else {
      digest.update(bytes, from, count);
    }
  }

  /** The digits of all that was added; what is added next begins anew. */
  public String finish() {
    Optional<SystemSha256.Pieces> finished = system;
    system = Optional.empty();
    begun = false;
    return finished
        .map(SystemSha256.Pieces::finish)
        .orElseGet(() -> HexFormat.of().formatHex(digest.digest()));
  }
}
