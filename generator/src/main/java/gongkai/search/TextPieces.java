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
      char[] signs = line.text().toCharArray();
      boolean oneForOne = NormalText.isOneForOne(signs);
      char[] normal = oneForOne ? signs : NormalText.signs(line.text());
      if (oneForOne) {
        NormalText.toNormal(signs);
      }
      all.add(normal, 0, normal.length);
      if (line.kind() == LineRole.TITLE || line.kind() == LineRole.HEADING) {
        prominent.add(normal, 0, normal.length);
      }
      for (SearchedLine.Sentence sentence : line.sentences()) {
        if (oneForOne) {
          prominent.add(normal, sentence.start(), sentence.end());
        } else {
          char[] own = NormalText.signs(line.text().substring(sentence.start(), sentence.end()));
          prominent.add(own, 0, own.length);
        }
      }
    }
    return new TextPieces(all.all(), prominent.all());
  }
}
