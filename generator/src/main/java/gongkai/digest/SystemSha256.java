package gongkai.digest;

import com.sun.jna.Memory;
import com.sun.jna.Native;
import com.sun.jna.NativeLibrary;
import com.sun.jna.Pointer;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;

/**
 * SHA-256 by the library of the system (OpenSSL's {@code libcrypto}), which uses the processor's
 * own instructions for it. The JVM has them too, but not in code of its first compiler, which is
 * the only one for sites of up to 2,000 reports: there Java's own takes a tenth of a build.
 *
 * <p>Asked only on Linux, and only by a run that digests much: to load the library takes as long as
 * Java takes for some megabytes. Where it is not there, or errs, Java's own does the work.
 */
final class SystemSha256 {
  /** Of what comes piece by piece, a first piece of fewer bytes is left to Java with all others. */
  private static final int FEW_AT_FIRST = 16 * 1024;

  /** More than the library keeps of what comes piece by piece: 112 bytes. */
  private static final int STATE = 256;

  /** So many bytes are left to Java first. */
  private static final long LEFT_TO_JAVA = 8L << 20;

  private static final int LENGTH = 32;

  private static final boolean MAY_HELP =
      System.getProperty("os.name").equals("Linux")
          && System.getProperty("java.vm.info", "").contains("emulated-client");

  private static final AtomicLong DIGESTED = new AtomicLong();

  private SystemSha256() {}

  /** The digits of some bytes; nothing if Java is to make them. */
  static Optional<String> of(byte[] bytes) {
    return isToDigest(bytes.length) ? Optional.of(digits(bytes)) : Optional.empty();
  }

  /** For what comes piece by piece, the first of which has so many bytes; nothing if Java is to. */
  static Optional<Pieces> ofPieces(int first) {
    return first >= FEW_AT_FIRST && isToDigest(first)
        ? Optional.of(new Pieces())
        : Optional.empty();
  }

  private static boolean isToDigest(int bytes) {
    boolean much =
        MAY_HELP && (DIGESTED.get() > LEFT_TO_JAVA || DIGESTED.addAndGet(bytes) > LEFT_TO_JAVA);
    return much && Linked.IS_RIGHT;
  }

  /** The library's digits, whatever it costs; only where it is there. */
  static String digits(byte[] bytes) {
    byte[] digest = new byte[LENGTH];
    Linked.SHA256(bytes, bytes.length, digest);
    return HexFormat.of().formatHex(digest);
  }

  /** Bytes that come piece by piece. */
  static final class Pieces {
    private final Memory state = new Memory(STATE);

    Pieces() {
      Linked.SHA256_Init(state);
    }

    void add(byte[] bytes, int from, int count) {
      byte[] piece = from == 0 ? bytes : Arrays.copyOfRange(bytes, from, from + count);
      Linked.SHA256_Update(state, piece, count);
    }

    String finish() {
      byte[] digest = new byte[LENGTH];
      Linked.SHA256_Final(digest, state);
      return HexFormat.of().formatHex(digest);
    }
  }

  /** The library, looked for when it is first asked. */
  static final class Linked {
    /** Whether it is there, and digests what Java digests as Java does. */
    static final boolean IS_RIGHT = isRight();

    private Linked() {}

    private static boolean isRight() {
      try {
        if (Native.SIZE_T_SIZE != Long.BYTES) {
          return false;
        }
        Native.register(Linked.class, NativeLibrary.getInstance("crypto"));
        byte[] some = new byte[3077];
        for (int i = 0; i < some.length; i++) {
          some[i] = (byte) (i * 31);
        }
        Pieces pieces = new Pieces();
        pieces.add(some, 0, 1024);
        pieces.add(some, 1024, some.length - 1024);
        String expected = Sha256.byJava(some);
        return digits(some).equals(expected) && pieces.finish().equals(expected);
      } catch (LinkageError noLibrary) {
        return false;
      }
    }

    /** From {@code openssl/sha.h}; all versions have it. */
    @SuppressWarnings("MemberName") // Its name in the library.
    static native Pointer SHA256(byte[] bytes, long count, byte[] digest);

    @SuppressWarnings("MemberName")
    static native int SHA256_Init(Pointer state);

    @SuppressWarnings("MemberName")
    static native int SHA256_Update(Pointer state, byte[] bytes, long count);

    @SuppressWarnings("MemberName")
    static native int SHA256_Final(byte[] digest, Pointer state);
  }
}
