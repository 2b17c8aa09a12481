package gongkai.document;

import gongkai.diagnostic.Outcome;
import gongkai.diagnostic.Problem;
import gongkai.diagnostic.SourceLocation;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Reads bytes as text, strictly: by a byte order mark (UTF-8, UTF-16 LE or BE), else as UTF-8, else
 * as GB18030 (which holds GBK and GB 2312), else not at all. Line ends become LF.
 *
 * <p>GB18030 gives a reading to nearly any bytes, so a UTF-8 file with one broken byte would come
 * out as plausible-looking nonsense. Bytes that are UTF-8 but for a few faults are therefore
 * refused as damaged UTF-8. So is text in which U+FFFD or NUL already stands: the first says that
 * an earlier program lost a character, the second that this is no text.
 */
final class SourceDecoder {
  private static final Charset GB18030 = Charset.forName("GB18030");

  /** One fault in so many characters beyond ASCII still counts as damaged UTF-8. */
  private static final int CHARACTERS_PER_FAULT = 10;

  private record Mark(Charset charset, int length) {}

  /** Decoded text, or the byte offset of the first fault. */
  private record Reading(Optional<String> text, int fault) {}

  private SourceDecoder() {}

  /**
   * Decodes a file.
   *
   * @param path what the problems name
   */
  static Outcome<String> decode(byte[] bytes, String path) {
    Optional<Mark> mark = mark(bytes);
    if (mark.isPresent()) {
      Charset charset = mark.get().charset();
      int skip = mark.get().length();
      Reading reading = read(bytes, skip, charset);
      return reading.text().isPresent()
          ? whole(reading.text().get(), charset, skip, path)
          : broken(path, charset, reading.fault());
    }
    Reading utf8 = read(bytes, 0, StandardCharsets.UTF_8);
    if (utf8.text().isPresent()) {
      return whole(utf8.text().get(), StandardCharsets.UTF_8, 0, path);
    }
    if (isDamagedUtf8(bytes)) {
      return broken(path, StandardCharsets.UTF_8, utf8.fault());
    }
    Reading gb = read(bytes, 0, GB18030);
    if (gb.text().isPresent()) {
      return whole(gb.text().get(), GB18030, 0, path);
    }
    return failed("import-encoding-unknown", path, offset(utf8.fault()), offset(gb.fault()));
  }

  /**
   * Decodes a file that names its own encoding, which only a byte order mark overrules.
   *
   * @param path what the problems name
   */
  static Outcome<String> decode(byte[] bytes, Charset named, String path) {
    if (mark(bytes).isPresent()) {
      return decode(bytes, path);
    }
    Reading reading = read(bytes, 0, named);
    return reading.text().isPresent()
        ? whole(reading.text().get(), named, 0, path)
        : broken(path, named, reading.fault());
  }

  private static Optional<Mark> mark(byte[] bytes) {
    if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
      return Optional.of(new Mark(StandardCharsets.UTF_8, 3));
    }
    if (startsWith(bytes, 0xFF, 0xFE)) {
      return Optional.of(new Mark(StandardCharsets.UTF_16LE, 2));
    }
    if (startsWith(bytes, 0xFE, 0xFF)) {
      return Optional.of(new Mark(StandardCharsets.UTF_16BE, 2));
    }
    return Optional.empty();
  }

  private static boolean startsWith(byte[] bytes, int... start) {
    return bytes.length >= start.length
        && IntStream.range(0, start.length).allMatch(i -> (bytes[i] & 0xFF) == start[i]);
  }

  private static Reading read(byte[] bytes, int skip, Charset charset) {
    ByteBuffer in = ByteBuffer.wrap(bytes, skip, bytes.length - skip);
    CharBuffer out = CharBuffer.allocate(bytes.length + 1);
    var decoder =
        charset
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    CoderResult result = decoder.decode(in, out, true);
    if (!result.isError()) {
      result = decoder.flush(out);
    }
    return result.isError()
        ? new Reading(Optional.empty(), in.position())
        : new Reading(Optional.of(out.flip().toString()), 0);
  }

  private static boolean isDamagedUtf8(byte[] bytes) {
    String lenient = new String(bytes, StandardCharsets.UTF_8);
    long faults = lenient.chars().filter(c -> c == '\uFFFD').count();
    long beyondAscii = lenient.chars().filter(c -> c >= 0x80 && c != '\uFFFD').count();
    return faults * CHARACTERS_PER_FAULT < beyondAscii;
  }

  private static Outcome<String> whole(String text, Charset charset, int skip, String path) {
    int lost = text.indexOf('\uFFFD');
    if (lost >= 0) {
      return failed("import-text-damaged", path, offset(bytesBefore(text, lost, charset) + skip));
    }
    int nul = text.indexOf('\0');
    if (nul >= 0) {
      return failed("import-not-text", path, offset(bytesBefore(text, nul, charset) + skip));
    }
    return Outcome.of(text.replace("\r\n", "\n").replace('\r', '\n'), List.of());
  }

  private static int bytesBefore(String text, int index, Charset charset) {
    return text.substring(0, index).getBytes(charset).length;
  }

  private static Outcome<String> broken(String path, Charset charset, int fault) {
    return failed("import-encoding-broken", path, charset.name(), offset(fault));
  }

  /** Plain digits: a grouped number could not be typed into an editor's “go to offset”. */
  private static String offset(int bytes) {
    return Integer.toString(bytes);
  }

  private static Outcome<String> failed(String code, String path, String... arguments) {
    Problem problem = Problem.error(code, SourceLocation.of(path), arguments);
    return Outcome.failed(List.of(problem));
  }
}
