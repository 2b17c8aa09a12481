package gongkai.search;

import gongkai.search.SearchedLine.LineRole;
import java.util.List;

/**
 * The pieces of one text, and of what is prominent in it: title, headings, sentences with figures.
 */
final class TextPieces {
  private final int[] all;
  private final int[] prominent;

  private TextPieces(int[] all, int[] prominent) {
    this.all = all;
    this.prominent = prominent;
  }

  int[] all() {
    return all;
  }

  int[] prominent() {
    return prominent;
  }

  static TextPieces of(List<SearchedLine> lines) {
    Grams all = new Grams(2048);
    Grams prominent = new Grams(512);
    for (SearchedLine line : lines) {
      char[] normal = NormalText.signs(line.text());
      all.add(normal);
      if (line.kind() == LineRole.TITLE || line.kind() == LineRole.HEADING) {
        prominent.add(normal);
      }
      for (SearchedLine.Sentence sentence : line.sentences()) {
        prominent.add(NormalText.signs(line.text().substring(sentence.start(), sentence.end())));
      }
    }
    return new TextPieces(all.all(), prominent.all());
  }
}
