package gongkai.merging;

import java.util.ArrayList;
import java.util.List;

/**
 * A paragraph, a heading, a list or a table of a report's body, and the blank lines after it.
 *
 * @param text without the blank lines
 * @param line of the body, from 0
 * @param blankLines after it
 */
record Paragraph(String text, int line, int blankLines) {
  /** The paragraphs of a body. Blank lines before the first belong to nobody and are left out. */
  static List<Paragraph> of(String body) {
    List<String> lines = body.lines().toList();
    List<Paragraph> paragraphs = new ArrayList<>();
    int i = 0;
    while (i < lines.size() && lines.get(i).isBlank()) {
      i++;
    }
    while (i < lines.size()) {
      int start = i;
      while (i < lines.size() && !lines.get(i).isBlank()) {
        i++;
      }
      int end = i;
      while (i < lines.size() && lines.get(i).isBlank()) {
        i++;
      }
      paragraphs.add(new Paragraph(String.join("\n", lines.subList(start, end)), start, i - end));
    }
    return paragraphs;
  }

  static List<String> texts(List<Paragraph> paragraphs) {
    return paragraphs.stream().map(Paragraph::text).toList();
  }
}
