package gongkai.document;

import gongkai.document.source.SourceText;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What kind of file a source is, by its first bytes; its name decides only what they leave open.
 */
public enum SourceFormat {
  TEXT,
  HTML,
  /** Any zip of XML files: Word's since 2007, or OFD. */
  ARCHIVE,
  /** Microsoft's compound file: Word's from 1997 to 2003. */
  COMPOUND,
  PDF,
  RTF,
  /** A web page saved as one file. */
  MHTML,
  /** Kingsoft's own format. */
  WPS,
  /** Bytes and name say nothing that is known. */
  UNKNOWN;

  /** Name endings that a folder's files are picked by; those that are refused say how to go on. */
  public static final Set<String> EXTENSIONS =
      Set.of(
          "txt", "text", "docx", "docm", "doc", "html", "htm", "pdf", "ofd", "wps", "wpt", "rtf",
          "mht", "mhtml");

  private static final int HEAD = 1024;
  private static final Pattern HTML_START =
      Pattern.compile(
          "^\\s*(?:<\\?xml[^>]*>\\s*)?(?:<!--.*?-->\\s*)*<(?:!doctype\\s+html|html|head|body|meta)\\b",
          Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

  /** Some programs write who saved the page, and when, before what it is. */
  private static final Pattern MHTML_START =
      Pattern.compile(
          "\\A\\s*(?:[a-z-]+:[^\\n]*\\n(?:[ \\t][^\\n]*\\n)*)*?mime-version:",
          Pattern.CASE_INSENSITIVE);

  /**
   * Finds a file's format.
   *
   * @param extension in lower case; see {@link SourceText#extension}
   */
  static SourceFormat of(byte[] bytes, String extension) {
    if (extension.equals("wps") || extension.equals("wpt")) {
      return WPS;
    }
    String head = head(bytes);
    if (head.startsWith("PK\u0003\u0004")) {
      return ARCHIVE;
    }
    if (head.startsWith("\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1")) {
      return COMPOUND;
    }
    int pdf = head.indexOf("%PDF-");
    if (pdf == 0 || (pdf > 0 && extension.equals("pdf"))) {
      return PDF;
    }
    if (head.startsWith("{\\rtf")) {
      return RTF;
    }
    return switch (extension) {
      case "txt", "text" -> isMhtml(head) ? MHTML : HTML_START.matcher(head).find() ? HTML : TEXT;
      case "html", "htm" -> isMhtml(head) ? MHTML : HTML;
      case "mht", "mhtml" -> MHTML;
      default -> {
        boolean known = EXTENSIONS.contains(extension);
        if (known && isMhtml(head)) {
          yield MHTML;
        }
        yield known && HTML_START.matcher(head).find() ? HTML : UNKNOWN;
      }
    };
  }

  private static boolean isMhtml(String head) {
    return MHTML_START.matcher(head).find();
  }

  /** The first bytes as characters; of UTF-16 only the bytes that say something. */
  private static String head(byte[] bytes) {
    int from = bytes.length >= 3 && (bytes[0] & 0xFF) == 0xEF ? 3 : 0;
    int length = Math.min(HEAD, bytes.length - from);
    return new String(bytes, from, length, StandardCharsets.ISO_8859_1);
  }
}
