package gongkai.document.fixed.pdf;

import gongkai.document.source.RefusedSourceException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Counts the objects of a PDF file before a library lists them all: each takes some three hundred
 * bytes of memory, also one that no page names. A tagged file of three hundred pages has two
 * hundred thousand.
 */
final class PdfObjects {
  private static final int MOST = 500_000;

  /** Bytes of an entry in a table of objects that is itself a stream. */
  private static final int ENTRY = 5;

  private static final Pattern COUNT = Pattern.compile("/N\\s+(\\d{1,9})\\b(?!\\s+\\d+\\s+R)");

  private long packed;
  private long listed;

  /** Counts the objects that stand in the file as they are, and those that its tables list. */
  static void refuseMany(byte[] bytes) throws RefusedSourceException {
    int objects = 0;
    int entries = 0;
    for (int i = 3; i < bytes.length; i++) {
      objects += bytes[i] == 'j' && bytes[i - 1] == 'b' && bytes[i - 2] == 'o' ? 1 : 0;
      boolean use = bytes[i - 1] == 'n' && bytes[i - 2] == ' ' && bytes[i - 3] == '0';
      entries += use && bytes[i] <= ' ' && bytes[i] > 0 ? 1 : 0;
    }
    refuse(Math.max(objects / 2, entries)); // a word at both ends of each
  }

  /**
   * Counts what a stream says of objects.
   *
   * @param size bytes that it holds
   */
  void add(String dictionary, long size) throws RefusedSourceException {
    if (dictionary.contains("/ObjStm")) {
      Matcher count = COUNT.matcher(dictionary);
      packed += count.find() ? Integer.parseInt(count.group(1)) : size / ENTRY;
    } else if (dictionary.contains("/XRef")) {
      listed += size / ENTRY;
    }
    refuse(Math.max(packed, listed));
  }

  private static void refuse(long objects) throws RefusedSourceException {
    if (objects > MOST) {
      throw new RefusedSourceException("import-pdf-objects", "" + objects, "" + MOST);
    }
  }
}
