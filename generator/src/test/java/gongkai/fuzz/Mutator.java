package gongkai.fuzz;

import gongkai.document.WordFile;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** Makes wrong files of right ones, the same for the same seed. */
final class Mutator {
  /** What means something to one of the readers, or has been trouble somewhere. */
  private static final List<String> TOKENS =
      List.of(
          "---\n",
          "\n\n",
          ": ",
          "- ",
          "{",
          "}",
          "[",
          "]",
          "&a ",
          "*a",
          "!!int ",
          "|\n",
          ">-\n",
          "\"",
          "'",
          "#",
          "@",
          "`",
          "%",
          "\t",
          "\r",
          "\u0000",
          "\u0008",
          "\uFEFF",
          "\u202E",
          "\u200B",
          "\uFFFE",
          "\uD800",
          "𠮷",
          "é",
          "　",
          "999999999999999999999999",
          "-1",
          "1e400",
          "0x7F",
          "2023-02-30",
          "9999-12-31",
          "year: 2023\n",
          "title: ",
          "indicators:\n",
          "quote: ",
          "value: withheld\n",
          "**",
          "***",
          "__",
          "~~~\n",
          "```\n",
          "> ",
          "## ",
          "===\n",
          "| a | b |\n|---|---|\n",
          "[a](b)",
          "[a]: b\n",
          "![a](b)",
          "<a href=",
          "<!--",
          "-->",
          "<![CDATA[",
          "]]>",
          "<?xml ",
          "<!DOCTYPE a [",
          "&lt;",
          "&#0;",
          "&#xD800;",
          "&#1114112;",
          "&bogus;",
          "</w:p>",
          "<w:p>",
          "<w:tbl>",
          "<w:tc>",
          "<w:r>",
          "<table>",
          "<tr>",
          "<td colspan=99999>",
          "<div>",
          "</div>",
          "<meta charset=gb2312>",
          "<script>",
          " obj\n",
          "endobj\n",
          "stream\n",
          "endstream\n",
          "<<",
          ">>",
          " 0 R ",
          "/Length 99999999 ",
          "xref\n",
          "/Kids [2 0 R]",
          "新建工会35家",
          "投入**万元",
          "2月3日",
          "三、",
          "（一）",
          "1.",
          "各位代表：",
          "百分之");

  private final Random random;

  Mutator(long seed) {
    this.random = new Random(seed);
  }

  int below(int bound) {
    return random.nextInt(bound);
  }

  <T> T oneOf(List<T> all) {
    return all.get(below(all.size()));
  }

  /** Some changes to a file; of an archive rather to one of its parts, whose checksums then fit. */
  byte[] mutated(byte[] file) {
    boolean archive = file.length > 3 && file[0] == 'P' && file[1] == 'K';
    byte[] wrong = archive && below(5) > 0 ? withWrongPart(file) : file;
    int changes = wrong == file ? 1 + below(4) : below(2);
    for (int i = 0; i < changes; i++) {
      wrong = changed(wrong);
    }
    return wrong;
  }

  private byte[] changed(byte[] file) {
    int length = file.length;
    int at = length == 0 ? 0 : below(length);
    int count = Math.min(length - at, 1 + below(Math.max(1, Math.min(length, 200))));
    return switch (below(9)) {
      case 0 -> Arrays.copyOf(file, at);
      case 1 -> spliced(file, at, at + count, new byte[0]);
      case 2 -> spliced(file, at, at, Arrays.copyOfRange(file, at, at + count));
      case 3 -> spliced(file, at, at, random());
      case 4 -> turned(file, at);
      case 5 -> moved(file, at, count);
      case 6 ->
          spliced(file, at, at, token().repeat(1 + below(300)).getBytes(StandardCharsets.UTF_8));
      default -> spliced(file, at, at, token().getBytes(StandardCharsets.UTF_8));
    };
  }

  private String token() {
    return oneOf(TOKENS);
  }

  private byte[] random() {
    byte[] bytes = new byte[1 + below(16)];
    random.nextBytes(bytes);
    return bytes;
  }

  private byte[] turned(byte[] file, int at) {
    byte[] turned = file.clone();
    if (turned.length > 0) {
      int flipped = turned[at] ^ (1 << below(8));
      List<Integer> values = List.of(0, 0xff, 0x7f, 0x80, flipped, (int) '<', (int) '"');
      turned[at] = oneOf(values).byteValue();
    }
    return turned;
  }

  private byte[] moved(byte[] file, int at, int count) {
    byte[] part = Arrays.copyOfRange(file, at, at + count);
    byte[] rest = spliced(file, at, at + count, new byte[0]);
    int to = rest.length == 0 ? 0 : below(rest.length);
    return spliced(rest, to, to, part);
  }

  private static byte[] spliced(byte[] file, int from, int to, byte[] put) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.write(file, 0, from);
    out.writeBytes(put);
    out.write(file, to, file.length - to);
    return out.toByteArray();
  }

  private byte[] withWrongPart(byte[] file) {
    Map<String, byte[]> parts = parts(file);
    if (parts.isEmpty()) {
      return file;
    }
    String name = oneOf(new ArrayList<>(parts.keySet()));
    switch (below(10)) {
      case 0 -> parts.remove(name);
      case 1 -> parts.put(name, parts.get(oneOf(new ArrayList<>(parts.keySet()))));
      case 2 -> parts.put("../" + name, parts.remove(name));
      default -> parts.put(name, changed(parts.get(name)));
    }
    return WordFile.zip(parts);
  }

  private static Map<String, byte[]> parts(byte[] file) {
    Map<String, byte[]> parts = new LinkedHashMap<>();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        parts.put(entry.getName(), zip.readAllBytes());
      }
      return parts;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
