package gongkai.document;

import gongkai.diagnostic.Outcome;
import gongkai.diagnostic.Problem;
import gongkai.diagnostic.SourceLocation;
import gongkai.document.source.sign.DocumentWords;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Reads bytes as text, strictly: by a byte order mark (UTF-8, UTF-16 LE or BE), else as UTF-8, else
 * as UTF-16 or Big5 where the text proves it, else as GB18030 (which holds GBK and GB 2312), else
 * not at all. Line ends of all kinds become LF.
 *
 * <p>GB18030 gives a reading to nearly any bytes, so a UTF-8 file with one broken byte would come
 * out as plausible-looking nonsense. Bytes that are UTF-8 but for a few faults are therefore
 * refused as damaged UTF-8. So is text in which U+FFFD or NUL already stands: the first says that
 * an earlier program lost a character, the second that this is no text. What {@link EncodingProof}
 * takes for a wrong reading is refused too: a report of garbage is worse than none.
 */
final class SourceDecoder {
  private static final Charset GB18030 = Charset.forName("GB18030");

  /** That of Taiwan's offices, and Hong Kong's with more characters. */
  private static final List<Charset> BIG5 =
      Stream.of("Big5", "Big5-HKSCS").filter(Charset::isSupported).map(Charset::forName).toList();

  /**
   * All that Unicode lets a line end with, but CR and LF themselves (UAX 14: BK, NL; UAX 9: B,
   * which the separators of ASCII are).
   */
  private static final Pattern OTHER_LINE_ENDS =
      Pattern.compile("[\\u000B\\f\\u001C-\\u001E\\u0085\\u2028\\u2029]");

  /** Three bytes that stand for U+FFFD in UTF-8, twice, as GB18030 reads them. */
  private static final String LOST_BEFORE = DocumentWords.LOST_SIGN.only();

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
    return unmarked(bytes, path);
  }

  private static Outcome<String> unmarked(byte[] bytes, String path) {
    Reading utf8 = read(bytes, 0, StandardCharsets.UTF_8);
    Optional<Charset> utf16 = EncodingProof.unmarkedUtf16(bytes);
    if (utf16.isPresent()) {
      Reading proved = read(bytes, 0, utf16.get());
      return proved.text().isPresent()
          ? whole(proved.text().get(), utf16.get(), 0, path)
          : broken(path, utf16.get(), proved.fault());
    }
    if (utf8.text().isPresent()) {
      return whole(utf8.text().get(), StandardCharsets.UTF_8, 0, path);
    }
    if (isDamagedUtf8(bytes)) {
      return broken(path, StandardCharsets.UTF_8, utf8.fault());
    }
    Reading gb = read(bytes, 0, GB18030);
    for (Charset charset : BIG5) {
      Reading big5 = read(bytes, 0, charset);
      if (big5.text().filter(text -> EncodingProof.isBig5(text, gb.text())).isPresent()) {
        return whole(big5.text().get(), charset, 0, path);
      }
    }
    if (gb.text().filter(EncodingProof::isUnlikeChinese).isPresent()) {
      return failed("import-encoding-doubtful", path);
    }
    if (gb.text().isPresent()) {
      return whole(gb.text().get(), GB18030, 0, path);
    }
    return failed("import-encoding-unknown", path, offset(utf8.fault()), offset(gb.fault()));
  }

  /**
   * Decodes a file that names its own encoding. A byte order mark overrules it, and so does what
   * the bytes are: pages that were saved anew keep the name of the encoding that they had.
   *
   * @param path what the problems name
   */
  static Outcome<String> decode(byte[] bytes, Charset named, String path) {
    if (mark(bytes).isPresent()) {
      return decode(bytes, path);
    }
    Reading reading = read(bytes, 0, named);
    CommonCharacters chinese = CommonCharacters.in(reading.text().orElse(""));
    Reading utf8 = read(bytes, 0, StandardCharsets.UTF_8);
    boolean isUtf8 =
        CommonCharacters.in(utf8.text().orElse("")).share() >= Math.max(0.01, chinese.share());
    // Nearly any bytes are GB18030 or Latin: the name alone proves nothing.
    boolean anyBytesFit = named.equals(GB18030) || chinese.han() == 0;
    if (isUtf8 || anyBytesFit || reading.text().isEmpty()) {
      Outcome<String> proved = unmarked(bytes, path);
      if (proved.value().isPresent() || named.equals(GB18030)) {
        return proved;
      }
    }
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
    if (charset.equals(StandardCharsets.UTF_8)) {
      // Java reads faults as U+FFFD: without one there was none.
      String lenient = new String(bytes, skip, bytes.length - skip, charset);
      if (lenient.indexOf('\uFFFD') < 0) {
        return new Reading(Optional.of(lenient), 0);
      }
    }
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
    boolean plain = isPlain(text);
    int lost = plain ? -1 : text.indexOf('\uFFFD');
    if (lost >= 0) {
      // Bytes that the second reading did not know are lost too; to type them in mends nothing.
      if (EncodingProof.wasReadTwice(text)) {
        return failed("import-encoding-twice", path);
      }
      return failed("import-text-damaged", path, offset(bytesBefore(text, lost, charset) + skip));
    }
    int nul = plain ? -1 : text.indexOf('\0');
    if (nul >= 0) {
      return failed("import-not-text", path, offset(bytesBefore(text, nul, charset) + skip));
    }
    int before = text.indexOf(LOST_BEFORE);
    if (before >= 0) {
      return failed("import-text-damaged", path, offset(bytesBefore(text, before, charset) + skip));
    }
    if (EncodingProof.wasReadTwice(text)) {
      return failed("import-encoding-twice", path);
    }
    Optional<String> shifted = EncodingProof.shifted(text);
    if (shifted.isPresent()) {
      return failed("import-encoding-shifted", path, shifted.get());
    }
    return Outcome.of(plain ? text : lines(text), List.of());
  }

  /** Whether a text has no sign that says of damage, and no line end but LF; most have none. */
  private static boolean isPlain(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean control = c < ' ' ? c != '\n' && c != '\t' : c == '\u0085';
      if (control || c == '\u2028' || c == '\u2029' || c == '\uFFFD') {
        return false;
      }
    }
    return true;
  }

  private static String lines(String text) {
    String lines = text.replace("\r\n", "\n").replace('\r', '\n');
    return OTHER_LINE_ENDS.matcher(lines).replaceAll("\n");
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
