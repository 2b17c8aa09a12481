package gongkai.content.yaml;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * A file as its lines, each with the line end that it has, so that some can be replaced while every
 * other byte stays.
 */
public final class FileLines {
  private final List<String> lines;
  private final String end;

  private FileLines(List<String> lines, String end) {
    this.lines = lines;
    this.end = end;
  }

  /** Cuts a file that is known to be UTF-8. */
  public static FileLines of(byte[] bytes) {
    String text = new String(bytes, StandardCharsets.UTF_8);
    List<String> lines = new ArrayList<>();
    int start = 0;
    for (int i = 0; i < text.length(); i++) {
      boolean pair = text.startsWith("\r\n", i);
      if (text.charAt(i) == '\n' || text.charAt(i) == '\r') {
        i += pair ? 1 : 0;
        lines.add(text.substring(start, i + 1));
        start = i + 1;
      }
    }
    if (start < text.length()) {
      lines.add(text.substring(start));
    }
    String first = lines.isEmpty() ? "\n" : lines.get(0);
    return new FileLines(lines, first.endsWith("\r\n") ? "\r\n" : "\n");
  }

  /**
   * The same file with other lines in place of some.
   *
   * @param first the first line that goes, from 1; where none goes, the one before which to put in
   * @param count how many lines go
   * @param by without line ends
   */
  public FileLines with(int first, int count, List<String> by) {
    List<String> changed = new ArrayList<>(lines.subList(0, first - 1));
    for (int i = 0; i < by.size(); i++) {
      changed.add(by.get(i) + (i < count ? endOf(lines.get(first - 1 + i)) : end));
    }
    changed.addAll(lines.subList(first - 1 + count, lines.size()));
    return new FileLines(changed, end);
  }

  /** A line that takes the place of another ends as that did, also where a file mixes line ends. */
  private String endOf(String line) {
    String bare = line.replaceFirst("[\\r\\n]+$", "");
    return bare.length() == line.length() ? end : line.substring(bare.length());
  }

  /** How many lines there are. */
  public int size() {
    return lines.size();
  }

  public byte[] bytes() {
    return String.join("", lines).getBytes(StandardCharsets.UTF_8);
  }
}
