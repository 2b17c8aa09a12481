package gongkai.search;

import gongkai.site.file.SearchFile.SearchedText;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;

/**
 * The pieces of texts that were read, in whatever order: each text is read once, for the file that
 * holds it and for the files of pieces. Safe to use from several threads at once.
 */
final class GatheredPieces {
  private final PieceTable all = new PieceTable();
  private final PieceTable prominent = new PieceTable();
  private final Map<SearchedText, Integer> places = new HashMap<>();

  /** Adds those of one text, which are the same each time that it is read. */
  synchronized void add(SearchedText text, TextPieces pieces) {
    int place = places.size();
    if (places.putIfAbsent(text, place) == null) {
      all.add(pieces.all(), place);
      prominent.add(pieces.prominent(), place);
    }
  }

  /** Those of some texts that nobody has read. */
  synchronized List<SearchedText> lacking(List<SearchedText> texts) {
    return texts.stream().filter(text -> !places.containsKey(text)).toList();
  }

  /**
   * Which texts have each piece, in writing.
   *
   * @param texts all that were read, in their order
   */
  synchronized void forEach(List<SearchedText> texts, BiConsumer<Integer, String> piece) {
    forEach(all, texts, piece);
  }

  /** The same, of what is prominent in them. */
  synchronized void forEachProminent(List<SearchedText> texts, BiConsumer<Integer, String> piece) {
    forEach(prominent, texts, piece);
  }

  private void forEach(
      PieceTable table, List<SearchedText> texts, BiConsumer<Integer, String> piece) {
    int[] numbers = new int[texts.size()];
    for (int i = 0; i < numbers.length; i++) {
      numbers[places.get(texts.get(i))] = i;
    }
    for (Postings each : table.all()) {
      piece.accept(each.piece(), each.write(numbers));
    }
  }
}
