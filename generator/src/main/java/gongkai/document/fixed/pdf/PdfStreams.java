package gongkai.document.fixed.pdf;

import gongkai.document.source.RefusedSourceException;
import gongkai.document.source.archive.Archive;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * Counts what the compressed streams of a PDF file hold, before a library unpacks them into memory.
 * Pictures are left out: they are not unpacked to read text.
 */
final class PdfStreams {
  private static final byte[] STREAM = "stream".getBytes(StandardCharsets.US_ASCII);

  /** How far before a stream its dictionary is looked for. */
  private static final int DICTIONARY = 600;

  /** A file of two thousand pages, each with a font and forms of its own, has some ten thousand. */
  private static final int MOST_STREAMS = 50_000;

  private static final Pattern IMAGE = Pattern.compile("/Subtype\\s*/Image");

  private static final Pattern FLATE = Pattern.compile("/Fl(?:ateDecode)?\\b");

  private PdfStreams() {}

  static void refuseBombs(byte[] bytes) throws RefusedSourceException {
    PdfObjects.refuseMany(bytes);
    PdfObjects objects = new PdfObjects();
    long total = 0;
    int packed = 0;
    for (int i = indexOf(bytes, 0); i >= 0; i = indexOf(bytes, i + STREAM.length)) {
      int from = Math.max(0, i - DICTIONARY);
      String dictionary = new String(bytes, from, i - from, StandardCharsets.ISO_8859_1);
      dictionary = dictionary.substring(dictionary.lastIndexOf("obj") + 1);
      if ((i >= 3 && dictionary.endsWith("end"))
          || !dictionary.contains("Fl")
          || IMAGE.matcher(dictionary).find()) {
        continue;
      }
      if (++packed > MOST_STREAMS) {
        throw new RefusedSourceException("import-pages-drawn");
      }
      Matcher filter = FLATE.matcher(dictionary);
      if (filter.results().limit(2).count() > 1) {
        // Compressed twice: no program writes that, and its size could not be known.
        throw new RefusedSourceException("import-archive-size", "" + (Archive.MOST_BYTES >> 20));
      }
      long size = inflated(bytes, i + STREAM.length, Archive.MOST_BYTES - total);
      objects.add(dictionary, size);
      total += size;
      if (total > Archive.MOST_BYTES) {
        throw new RefusedSourceException("import-archive-size", "" + (Archive.MOST_BYTES >> 20));
      }
    }
  }

  private static int indexOf(byte[] bytes, int from) {
    for (int i = from; i <= bytes.length - STREAM.length; i++) {
      int j = 0;
      while (j < STREAM.length && bytes[i + j] == STREAM[j]) {
        j++;
      }
      if (j == STREAM.length) {
        return i;
      }
    }
    return -1;
  }

  /** Bytes that a stream holds, counted up to one chunk over a limit. */
  private static long inflated(byte[] bytes, int start, long limit) {
    int from = start;
    while (from < bytes.length && (bytes[from] == '\r' || bytes[from] == '\n')) {
      from++;
    }
    Inflater inflater = new Inflater();
    try {
      inflater.setInput(bytes, from, bytes.length - from);
      byte[] chunk = new byte[1 << 16];
      long size = 0;
      while (!inflater.finished() && size <= limit) {
        int read = inflater.inflate(chunk);
        if (read == 0) {
          break;
        }
        size += read;
      }
      return size;
    } catch (DataFormatException e) {
      // Damaged or encrypted: the library will say so.
      return 0;
    } finally {
      inflater.end();
    }
  }
}
