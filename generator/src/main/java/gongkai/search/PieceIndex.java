package gongkai.search;

import gongkai.digest.Sha256;
import gongkai.parallel.Parallel;
import gongkai.search.PieceFile.Rows;
import gongkai.site.file.SearchFile.Searched;
import gongkai.site.file.SearchFile.SearchedText;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * Which texts have which pieces, file by file.
 *
 * @param texts what stands for each text, in their order
 * @param digests of the bytes of each file
 */
record PieceIndex(List<String> texts, List<PieceFile> files, List<String> digests) {
  /** So many texts' pieces are in memory at once. */
  private static final int TOGETHER = 256;

  PieceIndex {
    texts = List.copyOf(texts);
    files = List.copyOf(files);
    digests = List.copyOf(digests);
  }

  /** What stands for each of some texts: for whose it is, and for what it says. */
  static List<String> marks(Searched searched) {
    return searched.texts().stream().map(PieceIndex::mark).toList();
  }

  private static String mark(SearchedText text) {
    return Sha256.shortOf(
        String.join(
            "\n",
            text.report().toString(),
            text.language().tag(),
            text.digest(),
            text.title(),
            text.summary().orElse("")));
  }

  /** The files, made of all texts. */
  static List<PieceFile> files(Searched searched, Texts texts, int threads) throws IOException {
    PieceTable all = new PieceTable();
    PieceTable prominent = new PieceTable();
    List<SearchedText> left = searched.texts();
    for (int from = 0; from < left.size(); from += TOGETHER) {
      List<SearchedText> some = left.subList(from, Math.min(from + TOGETHER, left.size()));
      List<TextPieces> pieces = Parallel.map(some, t -> TextPieces.of(t, texts), threads);
      for (int i = 0; i < some.size(); i++) {
        all.add(pieces.get(i).all(), from + i);
        prominent.add(pieces.get(i).prominent(), from + i);
      }
    }
    int count = left.size();
    List<Rows> first = byFile(searched.files(), count, all);
    List<Rows> second = byFile(searched.files(), count, prominent);
    List<PieceFile> files = new ArrayList<>();
    for (int i = 0; i < searched.files(); i++) {
      files.add(new PieceFile(first.get(i).list(), second.get(i).list()));
    }
    return files;
  }

  private static List<Rows> byFile(int files, int texts, PieceTable postings) {
    List<Rows> byFile = new ArrayList<>();
    for (int i = 0; i < files; i++) {
      byFile.add(new Rows());
    }
    for (int piece : postings.all()) {
      int file = Grams.file(Grams.signs(piece), files);
      byFile.get(file).add(postings.get(piece).write(texts), piece);
    }
    return byFile;
  }
}
