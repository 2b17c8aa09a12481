package gongkai.document.source.archive;

import gongkai.document.source.RefusedSourceException;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/**
 * The text parts of a document that is a zip of XML files, unpacked in memory within limits.
 *
 * <p>All of an archive is counted, but only XML is kept, and what photographs say of themselves. No
 * entry's name is ever used as a path of the disk.
 *
 * @param parts by name without a leading {@code /}
 * @param photographs the beginnings of JPEG pictures, by name
 * @param names of all entries, in lower case
 */
public record Archive(
    Map<String, byte[]> parts, Map<String, byte[]> photographs, Set<String> names) {
  /** Entries of one archive. A report of a hundred pictures has about 150. */
  static final int MOST_ENTRIES = 2_000;

  /** Bytes of one archive when unpacked. */
  public static final long MOST_BYTES = 50L << 20;

  /** Bytes of one XML part: as a tree it needs about ten times its size. */
  static final int MOST_XML = 16 << 20;

  /** Unpacked to packed size; the XML of a long report has about 15. */
  static final int HIGHEST_RATIO = 100;

  /** Below, a high ratio does no harm. */
  private static final long RATIO_COUNTS_FROM = 1L << 20;

  private static final int CHUNK = 8192;

  /** Length of the record that ends an archive. */
  private static final int DIRECTORY_END = 22;

  public static Archive read(byte[] bytes) throws RefusedSourceException {
    try {
      return read(bytes, StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      // Names that are no UTF-8: older Chinese programs wrote them in the system's own encoding.
      return readAsOld(bytes);
    }
  }

  private static Archive readAsOld(byte[] bytes) throws RefusedSourceException {
    try {
      return read(bytes, Charset.forName("GB18030"));
    } catch (IllegalArgumentException e) {
      throw new RefusedSourceException("import-damaged");
    }
  }

  private static Archive read(byte[] bytes, Charset ofNames) throws RefusedSourceException {
    Map<String, byte[]> parts = new LinkedHashMap<>();
    Map<String, byte[]> photographs = new LinkedHashMap<>();
    Set<String> names = new LinkedHashSet<>();
    long total = 0;
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes), ofNames)) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        String name = entry.getName().replace('\\', '/').replaceFirst("^/+", "");
        if (!names.add(name.toLowerCase(Locale.ROOT)) || names.size() > MOST_ENTRIES) {
          throw new RefusedSourceException("import-archive-entries", "" + MOST_ENTRIES);
        }
        boolean xml = isXml(name);
        int keep = xml ? MOST_XML : OfficeProperties.isPhotograph(name) ? PhotoLocation.HEAD : 0;
        ByteArrayOutputStream part = new ByteArrayOutputStream();
        long size = copy(zip, part, keep, new Budget(total, bytes.length));
        total += size;
        if (xml && size > MOST_XML) {
          throw tooLarge();
        }
        if (keep > 0) {
          (xml ? parts : photographs).put(name, part.toByteArray());
        }
      }
    } catch (IOException e) {
      throw new RefusedSourceException("import-damaged");
    }
    if (names.isEmpty() || listedEntries(bytes) != names.size()) {
      throw new RefusedSourceException("import-damaged");
    }
    return new Archive(Map.copyOf(parts), Map.copyOf(photographs), Set.copyOf(names));
  }

  /**
   * How many entries the directory at the archive's end lists; -1 without one. A file that was cut
   * off still unpacks, and would lack parts without anybody noticing.
   */
  private static int listedEntries(byte[] bytes) {
    for (int i = bytes.length - DIRECTORY_END; i >= 0; i--) {
      boolean found =
          bytes[i] == 'P' && bytes[i + 1] == 'K' && bytes[i + 2] == 5 && bytes[i + 3] == 6;
      if (found) {
        return (bytes[i + 10] & 0xFF) | (bytes[i + 11] & 0xFF) << 8;
      }
    }
    return -1;
  }

  private static boolean isXml(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    return lower.endsWith(".xml") || lower.endsWith(".rels");
  }

  /**
   * What may still be unpacked.
   *
   * @param before bytes of the entries before
   * @param packed bytes of the archive
   */
  private record Budget(long before, long packed) {
    boolean allows(long size) {
      long total = before + size;
      boolean dense = total > RATIO_COUNTS_FROM && total > HIGHEST_RATIO * packed;
      return total <= MOST_BYTES && !dense;
    }
  }

  /** Unpacks an entry, keeps its first bytes, and counts them all. */
  private static long copy(InputStream in, ByteArrayOutputStream out, int keep, Budget budget)
      throws IOException, RefusedSourceException {
    byte[] chunk = new byte[CHUNK];
    long size = 0;
    for (int read = in.read(chunk); read >= 0; read = in.read(chunk)) {
      size += read;
      if (!budget.allows(size)) {
        throw tooLarge();
      }
      out.write(chunk, 0, Math.max(0, Math.min(read, keep - out.size())));
    }
    return size;
  }

  private static RefusedSourceException tooLarge() {
    return new RefusedSourceException("import-archive-size", "" + (MOST_BYTES >> 20));
  }

  public boolean has(String name) {
    return names.contains(name.toLowerCase(Locale.ROOT));
  }

  /** Whether an entry's name ends so; in lower case. */
  public boolean hasEnding(String ending) {
    return names.stream().anyMatch(name -> name.endsWith(ending));
  }

  /** A part; names differ in case only by mistake, and programs overlook that. */
  public Optional<byte[]> part(String name) {
    byte[] exact = parts.get(name);
    if (exact != null) {
      return Optional.of(exact);
    }
    return parts.entrySet().stream()
        .filter(entry -> entry.getKey().equalsIgnoreCase(name))
        .map(Map.Entry::getValue)
        .findFirst();
  }
}
