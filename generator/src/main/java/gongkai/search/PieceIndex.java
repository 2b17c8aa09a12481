package gongkai.search;

import gongkai.model.text.Body;
import gongkai.parallel.Parallel;
import gongkai.search.SearchedLine.LineRole;
import gongkai.site.page.SearchFile.Searched;
import gongkai.site.page.SearchFile.SearchedText;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Which texts have which pieces, as the bytes of all files that say so; and, second in each file,
 * in which texts a piece stands in a title, a heading or a sentence with a figure.
 */
final class PieceIndex {
  /** So many texts' pieces are in memory at once. */
  private static final int TOGETHER = 256;

  private final List<byte[]> files;

  private PieceIndex(List<byte[]> files) {
    this.files = files;
  }

  byte[] file(int number) {
    return files.get(number);
  }

  /** The pieces of one text, and of what is prominent in it. */
  record TextPieces(int[] all, int[] prominent) {

    static TextPieces of(SearchedText text, Body body) {
      Grams all = new Grams();
      Grams prominent = new Grams();
      for (SearchedLine line : SearchedLines.of(text, body)) {
        all.add(NormalText.of(line.text()));
        if (line.kind() == LineRole.TITLE || line.kind() == LineRole.HEADING) {
          prominent.add(NormalText.of(line.text()));
        }
        for (SearchedLine.Sentence sentence : line.sentences()) {
          prominent.add(NormalText.of(line.text().substring(sentence.start(), sentence.end())));
        }
      }
      return new TextPieces(all.sorted(), prominent.sorted());
    }
  }

  static PieceIndex of(Searched searched, Texts texts, int threads) throws IOException {
    PieceTable all = new PieceTable();
    PieceTable prominent = new PieceTable();
    List<SearchedText> left = searched.texts();
    for (int from = 0; from < left.size(); from += TOGETHER) {
      List<SearchedText> some = left.subList(from, Math.min(from + TOGETHER, left.size()));
      List<TextPieces> pieces =
          Parallel.map(some, t -> TextPieces.of(t, texts.of(t.report(), t.language())), threads);
      for (int i = 0; i < some.size(); i++) {
        all.add(pieces.get(i).all(), from + i);
        prominent.add(pieces.get(i).prominent(), from + i);
      }
    }
    return new PieceIndex(written(searched.files(), left.size(), all, prominent));
  }

  private static List<byte[]> written(
      int files, int texts, PieceTable all, PieceTable prominent) {
    List<Map<String, StringBuilder>> first = byFile(files, texts, all);
    List<Map<String, StringBuilder>> second = byFile(files, texts, prominent);
    List<byte[]> written = new ArrayList<>();
    for (int i = 0; i < files; i++) {
      Script script = Script.of("pieces/" + i).raw("[");
      pieces(script, first.get(i));
      script.raw(",");
      pieces(script, second.get(i));
      written.add(script.raw("]").end());
    }
    return written;
  }

  /**
   * For each file the pieces by the texts that have them: with few texts, or rare pieces, many
   * stand in the same ones.
   */
  private static List<Map<String, StringBuilder>> byFile(
      int files, int texts, PieceTable postings) {
    List<Map<String, StringBuilder>> byFile = new ArrayList<>();
    for (int i = 0; i < files; i++) {
      byFile.add(new TreeMap<>());
    }
    for (int piece : postings.sorted()) {
      String signs = Grams.signs(piece);
      byFile
          .get(Grams.file(signs, files))
          .computeIfAbsent(postings.get(piece).write(texts), p -> new StringBuilder())
          .append(padded(signs));
    }
    return byFile;
  }

  /**
   * Pieces follow each other without a sign between them: two signs, or three behind a line's end.
   */
  private static String padded(String signs) {
    return switch (signs.length()) {
      case 1 -> signs + " ";
      case 2 -> signs;
      default -> "\n" + signs;
    };
  }

  private static void pieces(Script script, Map<String, StringBuilder> byPostings) {
    script.raw("{");
    String comma = "";
    for (Map.Entry<String, StringBuilder> some : byPostings.entrySet()) {
      String signs = some.getValue().toString();
      script.raw(comma).quoted(some.getKey()).raw(":").quoted(TextCode.write(signs));
      comma = ",";
    }
    script.raw("}");
  }
}
