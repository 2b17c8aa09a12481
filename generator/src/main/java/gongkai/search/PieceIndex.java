package gongkai.search;

import gongkai.digest.Sha256;
import gongkai.parallel.Parallel;
import gongkai.search.PieceFile.Rows;
import gongkai.site.file.SearchFile.Searched;
import gongkai.site.file.SearchFile.SearchedText;
import java.io.IOException;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Which texts have which pieces, file by file.
 *
 * @param texts what stands for each text, in their order
 * @param digests of the bytes of each file
 */
record PieceIndex(List<String> texts, List<PieceFile> files, List<String> digests) {
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

  /**
   * The files, made of all texts.
   *
   * @param gathered the pieces of texts that were read; all will be
   */
  static List<PieceFile> files(Searched searched, GatheredPieces gathered, Texts texts, int threads)
      throws IOException {
    List<SearchedText> lacking = gathered.lacking(searched.texts());
    Parallel.each(
        lacking.size(),
        threads,
        () -> i -> gathered.add(lacking.get(i), read(lacking.get(i), texts)));
    List<Rows> all = rows(searched.files());
    gathered.forEach(searched.texts(), (piece, written) -> add(all, piece, written));
    List<Rows> prominent = rows(searched.files());
    gathered.forEachProminent(searched.texts(), (piece, written) -> add(prominent, piece, written));
    return Parallel.map(
        numbers(searched.files()),
        i -> new PieceFile(all.get(i).list(), prominent.get(i).list()),
        threads);
  }

  /** Those of so many files. */
  static List<Integer> numbers(int files) {
    return IntStream.range(0, files).boxed().toList();
  }

  private static TextPieces read(SearchedText text, Texts texts) throws IOException {
    return TextPieces.of(SearchedLines.of(text, texts));
  }

  private static List<Rows> rows(int files) {
    return Stream.generate(Rows::new).limit(files).toList();
  }

  private static void add(List<Rows> byFile, int piece, String postings) {
    byFile.get(Grams.file(Grams.signs(piece), byFile.size())).add(postings, piece);
  }
}
