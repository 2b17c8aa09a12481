package gongkai.search;

import gongkai.search.SearchedLine.LineRole;
import gongkai.site.file.SearchFile.SearchedText;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** The paragraphs of a report that are searched: its title, its summary and its text. */
final class SearchedLines {
  private SearchedLines() {}

  static List<SearchedLine> of(SearchedText text, Texts texts) throws IOException {
    List<SearchedLine> lines = new ArrayList<>();
    lines.add(line(LineRole.TITLE, text.title()));
    text.summary().ifPresent(summary -> lines.add(line(LineRole.SUMMARY, summary)));
    if (text.whole()) {
      lines.addAll(ParagraphReader.read(texts.of(text.report(), text.language())));
    }
    return lines;
  }

  private static SearchedLine line(LineRole kind, String text) {
    return new SearchedLine(
        kind, "", text.strip().replaceAll("[\\s\\u3000\\u00a0]+", " "), List.of());
  }

  /**
   * The lines as a file holds them: the sign of its kind, of a heading its anchor, and the text
   * with marks around the sentences that have anchors. An anchor is written as what it has more
   * than its section's: {@code section-2-1-s3} as {@code -s3}.
   */
  static String written(List<SearchedLine> lines) {
    StringBuilder out = new StringBuilder();
    String section = "";
    for (SearchedLine line : lines) {
      out.append(out.length() > 0 ? "\n" : "").append(line.kind().sign());
      if (line.kind() == LineRole.HEADING) {
        section = line.anchor();
        out.append(shorter("section", section)).append(TextCode.ANCHOR_END);
      }
      text(line, section, out);
    }
    return out.toString();
  }

  private static void text(SearchedLine line, String section, StringBuilder out) {
    int at = 0;
    for (SearchedLine.Sentence sentence : line.sentences()) {
      if (sentence.start() < at) {
        continue;
      }
      out.append(line.text(), at, sentence.start()).append(TextCode.SENTENCE_START);
      out.append(shorter(section, sentence.anchor())).append(TextCode.ANCHOR_END);
      out.append(line.text(), sentence.start(), sentence.end()).append(TextCode.SENTENCE_END);
      at = sentence.end();
    }
    out.append(line.text(), at, line.text().length());
  }

  private static String shorter(String start, String anchor) {
    boolean begins = !start.isEmpty() && anchor.startsWith(start + "-");
    return begins ? anchor.substring(start.length()) : anchor;
  }
}
