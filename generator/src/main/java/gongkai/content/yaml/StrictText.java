package gongkai.content.yaml;

import gongkai.diagnostic.Outcome;
import gongkai.diagnostic.Problem;
import gongkai.diagnostic.SourceLocation;
import gongkai.model.text.WritingTurns;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/**
 * Bytes of the content folder as text: UTF-8 or nothing, since a replaced character in an official
 * document would be an altered document. A byte order mark is dropped, line ends become {@code \n}.
 */
public final class StrictText {
  /** Fillers of Hangul, and the empty pattern of Braille: letters by their category. */
  private static final String INKLESS = "\u115F\u1160\u3164\uFFA0\u2800\u034F";

  private StrictText() {}

  /**
   * Bytes as text.
   *
   * @param asItStands whether the bytes are certainly the text's own: no mark was dropped, and no
   *     line end was another
   */
  public record Decoded(String text, boolean asItStands) {}

  public static Outcome<String> decode(byte[] bytes, String path) {
    Outcome<Decoded> decoded = decoded(bytes, path);
    return new Outcome<>(decoded.value().map(Decoded::text), decoded.problems());
  }

  /** The same, for whoever goes on to work with the bytes. */
  public static Outcome<Decoded> decoded(byte[] bytes, String path) {
    Optional<String> plain = plain(bytes);
    if (plain.isPresent()) {
      return Outcome.of(new Decoded(plain.get(), true), List.of());
    }
    Outcome<String> other = decodedSignBySign(bytes, path);
    return new Outcome<>(other.value().map(text -> new Decoded(text, false)), other.problems());
  }

  /**
   * The text, where nothing is to be asked of any of its signs: most are so. They are looked at
   * while they are decoded, since every pass over a site's texts can be felt.
   */
  private static Optional<String> plain(byte[] bytes) {
    char[] signs = new char[bytes.length];
    int length = 0;
    for (int i = 0; i < bytes.length; i++) {
      int sign = bytes[i];
      if (sign < 0) {
        // Plain signs beyond ASCII have three bytes each.
        if ((sign & 0xF0) != 0xE0
            || i + 2 >= bytes.length
            || (bytes[i + 1] & 0xC0) != 0x80
            || (bytes[i + 2] & 0xC0) != 0x80) {
          return Optional.empty();
        }
        sign = ((sign & 0x0F) << 12) | ((bytes[i + 1] & 0x3F) << 6) | (bytes[i + 2] & 0x3F);
        i += 2;
        if (!isPlainWide(sign)) {
          return Optional.empty();
        }
      } else if (sign < ' ' ? sign != '\n' && sign != '\t' : sign == 0x7F) {
        return Optional.empty();
      }
      signs[length++] = (char) sign;
    }
    return Optional.of(new String(signs, 0, length));
  }

  private static boolean isPlainWide(int sign) {
    return (sign >= 0x3000 && sign < 0xD800)
        || (sign >= 0xFF00 && sign <= 0xFFEF)
        || (sign >= 0x2010 && sign <= 0x2027);
  }

  private static Outcome<String> decodedSignBySign(byte[] bytes, String path) {
    CharsetDecoder decoder =
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CharBuffer out = CharBuffer.allocate(bytes.length + 1);
    CoderResult result = decoder.decode(in, out, true);
    out.flip();
    if (result.isError()) {
      SourceLocation place = end(out, path);
      return Outcome.failed(
          List.of(Problem.error("not-utf-8", place, String.valueOf(in.position() + 1))));
    }
    String text = normalized(out.toString());
    int forbidden = forbidden(text);
    if (forbidden >= 0) {
      SourceLocation place = end(text.subSequence(0, forbidden), path);
      return Outcome.failed(List.of(problem(text, forbidden, place)));
    }
    return Outcome.of(text, List.of());
  }

  private static String normalized(String text) {
    String withoutMark = text.startsWith("\uFEFF") ? text.substring(1) : text;
    return withoutMark.indexOf('\r') < 0
        ? withoutMark
        : withoutMark.replace("\r\n", "\n").replace('\r', '\n');
  }

  /** What an escape in YAML ({@code "\\x01"}) brings into a text that may not hold it. */
  static Optional<Problem> escaped(String text, SourceLocation place) {
    int forbidden = forbidden(text);
    return forbidden < 0 ? Optional.empty() : Optional.of(problem(text, forbidden, place));
  }

  /** Whether a text holds what none may hold. */
  public static boolean isForbidden(String text) {
    return forbidden(text) >= 0;
  }

  /** Whether nothing of a text would be seen: blanks of all kinds, signs without a width or ink. */
  public static boolean isUnseen(String text) {
    int at = 0;
    while (at < text.length() && isUnseen(text.codePointAt(at))) {
      at += Character.charCount(text.codePointAt(at));
    }
    return at == text.length();
  }

  private static boolean isUnseen(int sign) {
    return Character.isWhitespace(sign)
        || Character.isSpaceChar(sign)
        || Character.getType(sign) == Character.FORMAT
        || INKLESS.indexOf(sign) >= 0;
  }

  private static Problem problem(String text, int forbidden, SourceLocation place) {
    String name = String.format("U+%04X", (int) text.charAt(forbidden));
    return Problem.error("forbidden-character", place, name);
  }

  /**
   * Where a character stands that no text may hold: controls that HTML and XML forbid, halves of
   * characters, Unicode's noncharacters U+FDD0 to U+FDEF, U+FFFE and U+FFFF, which programs keep
   * for themselves, and what turns the direction of writing, so that a text shows other words than
   * it holds (UTR 36, section 2.5).
   */
  private static int forbidden(String text) {
    char[] signs = text.toCharArray();
    for (int i = 0; i < signs.length; i++) {
      char c = signs[i];
      boolean control = c < ' ' && c != '\n' && c != '\t' && c != '\f';
      if (Character.isHighSurrogate(c)
          && i + 1 < signs.length
          && Character.isLowSurrogate(signs[i + 1])) {
        i++;
      } else if (control
          || Character.isSurrogate(c)
          || (c >= 0x7F && c <= 0x9F)
          || WritingTurns.isTurn(c)
          || (c >= 0xFDD0 && c <= 0xFDEF)
          || c >= 0xFFFE) {
        return i;
      }
    }
    return -1;
  }

  private static SourceLocation end(CharSequence read, String path) {
    int line = 1;
    int column = 1;
    for (int i = 0; i < read.length(); i++) {
      if (read.charAt(i) == '\n') {
        line++;
        column = 1;
      } else {
        column++;
      }
    }
    return new SourceLocation(path, line, column);
  }
}
