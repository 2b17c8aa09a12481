package gongkai.document.web;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The encoding that a web page names for itself. Source: WHATWG HTML, 13.2.3.2, and Encoding, 4.2.
 */
public final class HtmlCharset {
  private static final int HEAD = 4096;
  private static final Pattern NAMED =
      Pattern.compile("(?i)<meta[^>]{0,200}?charset\\s*=\\s*[\"']?\\s*([A-Za-z0-9_:.-]{2,40})");

  private HtmlCharset() {}

  /** The encoding named in a {@code meta} element; empty if none is named or it is not known. */
  public static Optional<Charset> named(byte[] bytes) {
    String head = new String(bytes, 0, Math.min(HEAD, bytes.length), StandardCharsets.ISO_8859_1);
    Matcher meta = NAMED.matcher(head);
    return meta.find() ? charset(meta.group(1).toLowerCase(Locale.ROOT)) : Optional.empty();
  }

  private static Optional<Charset> charset(String name) {
    return switch (name) {
      // Pages say GB2312 and hold characters of its supersets.
      case "gb2312", "gbk", "gb_2312-80", "x-gbk", "gb18030", "cp936" ->
          Optional.of(Charset.forName("GB18030"));
      // A page that can say so in ASCII is not UTF-16.
      case "utf-8", "utf8", "utf-16", "utf-16le", "utf-16be" -> Optional.of(StandardCharsets.UTF_8);
      case "iso-8859-1", "latin1", "ascii", "us-ascii" ->
          Optional.of(Charset.forName("windows-1252"));
      default -> {
        try {
          yield Optional.of(Charset.forName(name));
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
          yield Optional.empty();
        }
      }
    };
  }
}
