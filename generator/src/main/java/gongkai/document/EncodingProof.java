package gongkai.document;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the text itself proves of its encoding, where bytes can be read in several ways. Nearly any
 * bytes are GB18030, so that Big5, Korean and UTF-16 text come out of it as characters that nobody
 * writes.
 */
final class EncodingProof {
  private static final Charset GB18030 = Charset.forName("GB18030");
  static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

  /** Chinese characters that a reading must have to prove anything. */
  private static final int FEWEST = 5;

  /** Part of the Chinese characters that are common in any Chinese text; two thirds are usual. */
  private static final double LIKE_CHINESE = 0.25;

  /** Below, with {@value #FEWEST_TO_REFUSE} characters or more, it is no Chinese text. */
  private static final double UNLIKE_CHINESE = 0.12;

  private static final int FEWEST_TO_REFUSE = 20;

  /** Signs that prove an encoding, however long the text is. */
  private static final int ENOUGH = 10_000;

  /** By how much one reading must be likelier than the other. */
  private static final double LIKELIER = 2.5;

  /** Part of the characters of a UTF-16 text that are Chinese, ASCII or punctuation. */
  private static final double UTF_16 = 0.97;

  /** Part of the characters that may have been lost where a text was read twice. */
  private static final double LOST = 0.3;

  private static final Pattern HZ = Pattern.compile("~\\{(?:[!-w][!-~]){2,}~\\}");

  private static final Pattern ISO_2022 = Pattern.compile("\\x1B\\$[()@AB]");

  /** Units of UTF-16 in Base64 (RFC 2152). */
  private static final Pattern UTF_7 = Pattern.compile("\\+([A-Za-z0-9+/]{3,}+)");

  private EncodingProof() {}

  /**
   * UTF-16 without a byte order mark, by what its units say. Its line ends, spaces and figures have
   * a zero byte, which no other text has; lower-case Latin letters in pairs would look Chinese.
   */
  static Optional<Charset> unmarkedUtf16(byte[] bytes) {
    if (bytes.length % 2 != 0 || bytes.length < 4) {
      return Optional.empty();
    }
    if (!hasZero(bytes)) {
      return Optional.empty();
    }
    double little = likeText(bytes, 1);
    double big = likeText(bytes, 0);
    if (Math.max(little, big) < UTF_16) {
      return Optional.empty();
    }
    return Optional.of(little > big ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_16BE);
  }

  private static boolean hasZero(byte[] bytes) {
    for (byte one : bytes) {
      if (one == 0) {
        return true;
      }
    }
    return false;
  }

  /** Part of the units that are Chinese, ASCII or punctuation, and at least a few Chinese. */
  private static double likeText(byte[] bytes, int high) {
    int like = 0;
    int han = 0;
    for (int i = 0; i < bytes.length; i += 2) {
      int page = bytes[i + high] & 0xFF;
      int low = bytes[i + 1 - high] & 0xFF;
      boolean isHan = page >= 0x4E && page <= 0x9F;
      boolean ascii = page == 0 && (low >= ' ' || low == '\n' || low == '\r' || low == '\t');
      han += isHan ? 1 : 0;
      boolean rare = (page >= 0x34 && page <= 0x4D) || (page >= 0xD8 && page <= 0xDF);
      like += isHan || rare || ascii || page == 0x30 || page == 0xFF || page == 0x20 ? 1 : 0;
    }
    return han * 20 < bytes.length / 2 ? 0 : 2.0 * like / bytes.length;
  }

  /** Whether a reading as Big5 is Chinese, and that as GB18030, if there is one, is not. */
  static boolean isBig5(String big5, Optional<String> gb18030) {
    CommonCharacters likely = CommonCharacters.in(big5);
    double other = gb18030.map(text -> CommonCharacters.in(text).share()).orElse(0.0);
    return likely.han() >= FEWEST
        && likely.share() >= LIKE_CHINESE
        && likely.share() > LIKELIER * other;
  }

  /** Whether what was read as GB18030 cannot be Chinese text. */
  static boolean isUnlikeChinese(String text) {
    CommonCharacters read = CommonCharacters.in(text);
    return read.han() >= FEWEST_TO_REFUSE && read.share() < UNLIKE_CHINESE;
  }

  /**
   * Whether a text was Chinese that an earlier program took for another encoding and saved so:
   * {@code 鎬讳細} for 总会, {@code å·¥ä¼š} or {@code ¹¤»á} for 工会.
   */
  static boolean wasReadTwice(String text) {
    if (CommonCharacters.isPlainly(text, LIKE_CHINESE, LOST)) {
      return false;
    }
    CommonCharacters is = CommonCharacters.in(text);
    if (isInScriptsOfWrongReadings(text)) {
      return true;
    }
    return beginningToEnd(text, is, GB18030) || (is.han() <= LOST * text.length() && latin(text));
  }

  private static boolean beginningToEnd(String text, CommonCharacters is, Charset charset) {
    if (is.share() >= LIKE_CHINESE || is.han() < FEWEST) {
      return false;
    }
    CommonCharacters was =
        CommonCharacters.in(new String(text.getBytes(charset), StandardCharsets.UTF_8));
    return was.han() >= FEWEST
        && was.share() >= LIKE_CHINESE
        && was.share() > LIKELIER * is.share();
  }

  /**
   * Half-width katakana, Cyrillic or Greek, which bytes of Chinese become where a program takes
   * them for Japanese, Russian or Greek; no office of China writes in these.
   */
  private static boolean isInScriptsOfWrongReadings(String text) {
    int beyond = 0;
    int letters = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      beyond += c >= 0x80 ? 1 : 0;
      letters += (c >= '\uFF66' && c <= '\uFF9F') || (c >= '\u0370' && c <= '\u04FF') ? 1 : 0;
    }
    return letters >= 3 * FEWEST && letters >= LOST * beyond;
  }

  private static boolean latin(String text) {
    int beyond = 0;
    int letters = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      beyond += c >= 0x80 ? 1 : 0;
      letters += c >= 0x80 && isLatinOrMark(c) ? 1 : 0;
    }
    if (letters < 3 * FEWEST || letters < (1 - LOST) * beyond) {
      return false;
    }
    byte[] bytes = latinBytes(text);
    int most = Math.min(letters, 200_000);
    return isMadeOf(bytes, StandardCharsets.UTF_8, 3, most) || isMadeOf(bytes, GB18030, 2, most);
  }

  /** Whether bytes are mostly Chinese characters of so many bytes each. */
  private static boolean isMadeOf(byte[] bytes, Charset charset, int each, int letters) {
    CommonCharacters was = CommonCharacters.in(new String(bytes, charset));
    return was.han() >= FEWEST
        && was.han() * (double) each >= (1 - LOST) * letters / 2
        && was.share() >= LIKE_CHINESE;
  }

  /** The name of the encoding within ASCII that a text holds Chinese in; empty if in none. */
  static Optional<String> shifted(String text) {
    if (text.indexOf('\u001B') >= 0 && ISO_2022.matcher(text).find()) {
      return Optional.of("ISO-2022");
    }
    if (text.indexOf("~{") >= 0 && HZ.matcher(text).find()) {
      return Optional.of("HZ");
    }
    return isUtf7(text) ? Optional.of("UTF-7") : Optional.empty();
  }

  private static boolean isUtf7(String text) {
    if (text.indexOf('+') < 0 || CommonCharacters.in(text).han() > 0) {
      return false;
    }
    StringBuilder was = new StringBuilder();
    Matcher run = UTF_7.matcher(text);
    while (run.find() && was.length() < ENOUGH) {
      int units = run.group(1).length() * 6 / 16; // six bits a letter
      String whole = run.group(1).substring(0, (units * 16 + 5) / 6);
      byte[] bytes = Base64.getDecoder().decode(whole.length() % 4 == 1 ? "" : whole);
      was.append(new String(bytes, 0, bytes.length / 2 * 2, StandardCharsets.UTF_16BE));
    }
    CommonCharacters read = CommonCharacters.in(was.toString());
    return read.han() >= FEWEST && read.share() >= LIKE_CHINESE && 2 * read.han() >= was.length();
  }

  /** Unicode up to U+2122 has all that windows-1252 has. */
  private static boolean isLatinOrMark(int c) {
    return c < 0x180 || (c >= 0x2C6 && c <= 0x2DC) || (c >= 0x2013 && c <= 0x2122);
  }

  /** The five bytes that windows-1252 leaves open are often kept as control characters. */
  private static byte[] latinBytes(String text) {
    byte[] bytes = text.getBytes(WINDOWS_1252);
    for (int i = 0; i < Math.min(bytes.length, text.length()); i++) {
      if (text.charAt(i) >= 0x80 && text.charAt(i) < 0xA0) {
        bytes[i] = (byte) text.charAt(i);
      }
    }
    return bytes;
  }
}
