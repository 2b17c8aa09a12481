package gongkai.release.verifying;

import gongkai.digest.Sha256;
import gongkai.release.verifying.Alteration.AlterationKind;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.zip.GZIPInputStream;

/**
 * Finds out how bytes came to differ from others of which perhaps only the digest is known: undoes
 * what hosts and those on the way are known to do, and looks whether the digest fits then.
 */
final class Alterations {
  private static final byte[] MARK = {(byte) 0xef, (byte) 0xbb, (byte) 0xbf};

  /** Bytes that may be digested to find where something was put in. */
  private static final long MOST_TRIED = 200_000_000;

  /** Characters of what was put in that are shown. */
  private static final int SHOWN = 100;

  /** Bytes before a changed place that are shown with it. */
  private static final int BEFORE = 24;

  private final byte[] found;
  private final String sha256;
  private final long size;

  private Alterations(byte[] found, String sha256, long size) {
    this.found = found;
    this.sha256 = sha256;
    this.size = size;
  }

  /**
   * How some bytes came to differ.
   *
   * @param sha256 the digits that they should have
   * @param size how many they should be
   * @param original what they should be, if that is at hand
   */
  static Alteration of(byte[] found, String sha256, long size, Optional<byte[]> original) {
    Alterations tried = new Alterations(found, sha256, size);
    return tried
        .compressed()
        .or(tried::lineEnds)
        .or(tried::byteOrderMark)
        .or(() -> original.map(tried::against))
        .or(tried::inserted)
        .orElse(new Alteration(AlterationKind.OTHER_WORDS, ""));
  }

  private boolean fits(byte[] bytes) {
    return bytes.length == size && Sha256.of(bytes).equals(sha256);
  }

  private Optional<Alteration> compressed() {
    boolean magic = found.length > 2 && found[0] == 0x1f && found[1] == (byte) 0x8b;
    if (!magic) {
      return Optional.empty();
    }
    try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(found))) {
      byte[] unpacked = in.readNBytes((int) Math.min(size + 1, Integer.MAX_VALUE - 8));
      return fits(unpacked)
          ? Optional.of(new Alteration(AlterationKind.COMPRESSED, ""))
          : Optional.empty();
    } catch (IOException damaged) {
      return Optional.empty();
    }
  }

  private Optional<Alteration> lineEnds() {
    byte[] unix = withoutReturns();
    if (fits(unix) || fits(withReturns(unix))) {
      return Optional.of(new Alteration(AlterationKind.LINE_ENDS, ""));
    }
    return Optional.empty();
  }

  private byte[] withoutReturns() {
    ByteArrayOutputStream out = new ByteArrayOutputStream(found.length);
    for (int i = 0; i < found.length; i++) {
      if (found[i] != '\r') {
        out.write(found[i]);
      } else if (i + 1 == found.length || found[i + 1] != '\n') {
        out.write('\n');
      }
    }
    return out.toByteArray();
  }

  private static byte[] withReturns(byte[] unix) {
    ByteArrayOutputStream out = new ByteArrayOutputStream(unix.length + 1024);
    for (byte each : unix) {
      if (each == '\n') {
        out.write('\r');
      }
      out.write(each);
    }
    return out.toByteArray();
  }

  private Optional<Alteration> byteOrderMark() {
    boolean marked =
        found.length >= MARK.length && Arrays.equals(MARK, 0, 3, found, 0, MARK.length);
    byte[] other =
        marked ? Arrays.copyOfRange(found, MARK.length, found.length) : joined(MARK, found);
    return fits(other)
        ? Optional.of(new Alteration(AlterationKind.BYTE_ORDER_MARK, ""))
        : Optional.empty();
  }

  private static byte[] joined(byte[] one, byte[] other) {
    byte[] both = Arrays.copyOf(one, one.length + other.length);
    System.arraycopy(other, 0, both, one.length, other.length);
    return both;
  }

  /** Beginnings and ends that agree are left aside; what is between is what was changed. */
  private Alteration against(byte[] original) {
    int shorter = Math.min(original.length, found.length);
    int head = Arrays.mismatch(original, found);
    head = head < 0 ? shorter : head;
    int tail = 0;
    while (tail < shorter - head
        && original[original.length - 1 - tail] == found[found.length - 1 - tail]) {
      tail++;
    }
    boolean onlyMore = head + tail == original.length;
    AlterationKind kind = onlyMore ? AlterationKind.INSERTED : AlterationKind.OTHER_WORDS;
    int from = onlyMore ? head : Math.max(0, head - BEFORE);
    return new Alteration(kind, shown(from, found.length - tail));
  }

  /**
   * Looks for the place at which as many bytes as are too many were put in. That something begins
   * with a tag or stands on a line of its own keeps the places few.
   */
  private Optional<Alteration> inserted() {
    int more = (int) Math.min(found.length - size, Integer.MAX_VALUE);
    if (more <= 0 || size > Integer.MAX_VALUE - 8) {
      return Optional.empty();
    }
    byte[] without = new byte[(int) size];
    long tried = 0;
    for (int at = 0; at <= size; at++) {
      boolean likely = at == size || found[at] == '<' || at > 0 && found[at - 1] == '\n';
      if (!likely) {
        continue;
      }
      tried += size;
      if (tried > MOST_TRIED) {
        return Optional.empty();
      }
      System.arraycopy(found, 0, without, 0, at);
      System.arraycopy(found, at + more, without, at, (int) size - at);
      if (Sha256.of(without).equals(sha256)) {
        return Optional.of(new Alteration(AlterationKind.INSERTED, shown(at, at + more)));
      }
    }
    return Optional.empty();
  }

  /** Some bytes as a line of text. */
  private String shown(int from, int to) {
    // A sign may have been cut in two at either end.
    int begin = from;
    while (begin > 0 && (found[begin < found.length ? begin : begin - 1] & 0xc0) == 0x80) {
      begin--;
    }
    String text =
        new String(
                found,
                begin,
                Math.max(0, Math.min(to, begin + 4 * SHOWN) - begin),
                StandardCharsets.UTF_8)
            .replaceAll("[\\s\\p{Cntrl}\\p{Cf}]+", " ")
            .strip();
    int end = text.offsetByCodePoints(0, Math.min(SHOWN, text.codePointCount(0, text.length())));
    return text.substring(0, end) + (end < text.length() ? "…" : "");
  }
}
