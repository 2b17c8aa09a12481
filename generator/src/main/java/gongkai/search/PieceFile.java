package gongkai.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What one file says: which texts have some pieces, and in which of them these stand in a title, a
 * heading or a sentence with a figure.
 */
record PieceFile(List<Row> all, List<Row> prominent) {
  PieceFile {
    all = List.copyOf(all);
    prominent = List.copyOf(prominent);
  }

  /**
   * Pieces that stand in the same texts: many do where texts are few, or pieces rare.
   *
   * @param postings as {@link Postings} writes them
   * @param signs of the pieces, one behind the other: two signs, a single one with a space, or three
   *     behind a line's end
   */
  record Row(String postings, String signs) {

    List<Integer> pieces() {
      List<Integer> pieces = new ArrayList<>();
      for (int i = 0; i < signs.length(); ) {
        int end = i + (signs.charAt(i) == '\n' ? 4 : 2);
        pieces.add(Grams.of(signs.substring(i, end).strip()));
        i = end;
      }
      return pieces;
    }
  }

  /** Pieces by the texts that have them. */
  static final class Rows {
    private final SortedMap<String, TreeSet<Integer>> rows = new TreeMap<>();

    void add(String postings, int piece) {
      rows.computeIfAbsent(postings, p -> new TreeSet<>()).add(piece);
    }

    List<Row> list() {
      List<Row> list = new ArrayList<>();
      for (Map.Entry<String, TreeSet<Integer>> row : rows.entrySet()) {
        StringBuilder signs = new StringBuilder();
        row.getValue().forEach(piece -> signs.append(padded(Grams.signs(piece))));
        list.add(new Row(row.getKey(), signs.toString()));
      }
      return list;
    }
  }

  private static String padded(String signs) {
    return switch (signs.length()) {
      case 1 -> signs + " ";
      case 2 -> signs;
      default -> "\n" + signs;
    };
  }

  byte[] write(int number) {
    Script script = Script.of("pieces/" + number).raw("[");
    write(all, script);
    script.raw(",");
    write(prominent, script);
    return script.raw("]").end();
  }

  private static void write(List<Row> rows, Script script) {
    script.raw("{");
    String comma = "";
    for (Row row : rows) {
      script.raw(comma).quoted(row.postings()).raw(":").quoted(TextCode.write(row.signs()));
      comma = ",";
    }
    script.raw("}");
  }
}
