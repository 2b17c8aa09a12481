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
  static SignList written(List<SearchedLine> lines) {
    SignList out = new SignList(8192);
    String section = "";
    for (SearchedLine line : lines) {
      if (out.length() > 0) {
        out.add('\n');
      }
      out.add(line.kind().sign());
      if (line.kind() == LineRole.HEADING) {
        section = line.anchor();
        out.add(shorter("section", section));
        out.add(TextCode.ANCHOR_END);
      }
      text(line, section, out);
    }
    return out;
  }

  private static void text(SearchedLine line, String section, SignList out) {
    int at = 0;
    for (SearchedLine.Sentence sentence : line.sentences()) {
      if (sentence.start() < at) {
        continue;
      }
      out.add(line.text(), at, sentence.start());
      out.add(TextCode.SENTENCE_START);
      out.add(shorter(section, sentence.anchor()));
      out.add(TextCode.ANCHOR_END);
      out.add(line.text(), sentence.start(), sentence.end());
      out.add(TextCode.SENTENCE_END);
      at = sentence.end();
    }
    out.add(line.text(), at, line.text().length());
  }

  private static String shorter(String start, String anchor) {
    boolean begins = !start.isEmpty() && anchor.startsWith(start + "-");
    return begins ? anchor.substring(start.length()) : anchor;
  }
}
