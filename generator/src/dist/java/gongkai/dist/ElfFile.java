package gongkai.dist;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a program or library of Linux (64 bits, little-endian) asks of the system. */
final class ElfFile {
  private static final int DYNAMIC = 6;
  private static final long NEEDED = 1;
  private static final Pattern GLIBC = Pattern.compile("GLIBC_(2\\.\\d+)(?:\\.\\d+)?\0");

  private final ByteBuffer bytes;

  private ElfFile(byte[] bytes) {
    this.bytes = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
  }

  static boolean is(Path file) throws IOException {
    try (var in = Files.newInputStream(file)) {
      byte[] begin = in.readNBytes(6);
      return begin.length == 6
          && begin[0] == 0x7f
          && begin[1] == 'E'
          && begin[4] == 2
          && begin[5] == 1;
    }
  }

  static ElfFile read(Path file) throws IOException {
    return new ElfFile(Files.readAllBytes(file));
  }

  /** The libraries that it names. */
  Set<String> libraries() {
    Set<String> names = new TreeSet<>();
    int sections = (int) bytes.getLong(40);
    int size = bytes.getShort(58);
    for (int i = 0; i < bytes.getShort(60); i++) {
      int section = sections + i * size;
      if (bytes.getInt(section + 4) == DYNAMIC) {
        int names0 = (int) bytes.getLong(sections + bytes.getInt(section + 40) * size + 24);
        int from = (int) bytes.getLong(section + 24);
        int to = from + (int) bytes.getLong(section + 32);
        for (int entry = from; entry < to; entry += 16) {
          if (bytes.getLong(entry) == NEEDED) {
            names.add(text(names0 + (int) bytes.getLong(entry + 8)));
          }
        }
      }
    }
    return names;
  }

  /** The versions of the C library that it names: {@code 2.34}. */
  Set<String> versionsOfC() {
    Set<String> versions = new TreeSet<>();
    Matcher matcher = GLIBC.matcher(new String(bytes.array(), StandardCharsets.ISO_8859_1));
    while (matcher.find()) {
      versions.add(matcher.group(1));
    }
    return versions;
  }

  private String text(int from) {
    int to = from;
    while (bytes.get(to) != 0) {
      to++;
    }
    return new String(bytes.array(), from, to - from, StandardCharsets.US_ASCII);
  }
}
