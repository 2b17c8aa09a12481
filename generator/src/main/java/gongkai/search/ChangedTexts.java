package gongkai.search;

import gongkai.search.PieceFile.Row;
import gongkai.search.PieceFile.Rows;
import gongkai.site.file.SearchFile.Searched;
import gongkai.site.file.SearchFile.SearchedText;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.IntStream;

/**
 * Makes the files of pieces from those of an earlier build, where few texts changed and none came
 * or went. What it makes is what would be made of all texts.
 */
final class ChangedTexts {
  /** With more of them all texts are read again. */
  private static final int MOST = 64;

  private final PieceIndex earlier;
  private final Searched searched;
  private final int[] changed;

  /** For each changed text its pieces, by file. */
  private final List<Map<Integer, Wanted>> all = new ArrayList<>();

  private final List<Map<Integer, Wanted>> prominent = new ArrayList<>();

  /** Which of the changed texts have a piece now. */
  private record Wanted(BitSet has) {}

  private ChangedTexts(PieceIndex earlier, Searched searched, int[] changed) {
    this.earlier = earlier;
    this.searched = searched;
    this.changed = changed;
    for (int i = 0; i < searched.files(); i++) {
      all.add(new HashMap<>());
      prominent.add(new HashMap<>());
    }
  }

  /** Whether an earlier index is near enough to go on from. */
  static boolean are(PieceIndex earlier, Searched searched, List<String> marks) {
    return earlier.texts().size() == marks.size()
        && earlier.files().size() == searched.files()
        && changed(earlier.texts(), marks).length <= MOST;
  }

  private static int[] changed(List<String> before, List<String> now) {
    return IntStream.range(0, now.size()).filter(i -> !before.get(i).equals(now.get(i))).toArray();
  }

  /** The files as they are now; one that says what it said is the same object. */
  static List<PieceFile> put(PieceIndex earlier, Searched searched, List<String> marks, Texts texts)
      throws IOException {
    ChangedTexts changes = new ChangedTexts(earlier, searched, changed(earlier.texts(), marks));
    for (int i = 0; i < changes.changed.length; i++) {
      SearchedText text = searched.texts().get(changes.changed[i]);
      TextPieces pieces = TextPieces.of(SearchedLines.of(text, texts));
      changes.want(pieces.all(), i, changes.all);
      changes.want(pieces.prominent(), i, changes.prominent);
    }
    List<PieceFile> files = new ArrayList<>();
    for (int i = 0; i < searched.files(); i++) {
      files.add(changes.file(i));
    }
    return files;
  }

  private void want(int[] pieces, int text, List<Map<Integer, Wanted>> byFile) {
    for (int piece : pieces) {
      byFile
          .get(Grams.file(Grams.signs(piece), searched.files()))
          .computeIfAbsent(piece, p -> new Wanted(new BitSet()))
          .has()
          .set(text);
    }
  }

  @SuppressWarnings("ReferenceEquality")
  private PieceFile file(int number) {
    PieceFile before = earlier.files().get(number);
    List<Row> own = rows(before.all(), all.get(number));
    List<Row> first = rows(before.prominent(), prominent.get(number));
    boolean same = own == before.all() && first == before.prominent();
    return same ? before : new PieceFile(own, first);
  }

  private List<Row> rows(List<Row> before, Map<Integer, Wanted> wanted) {
    Rows rows = new Rows();
    boolean same = true;
    Map<Integer, Wanted> left = new HashMap<>(wanted);
    Wanted none = new Wanted(new BitSet());
    for (Row row : before) {
      BitSet had = Postings.hold(row.postings(), changed);
      for (int piece : row.pieces()) {
        Wanted has = left.getOrDefault(piece, none);
        left.remove(piece);
        if (had.equals(has.has())) {
          rows.add(row.postings(), piece);
        } else {
          same = false;
          add(rows, piece, Postings.read(row.postings(), searched.texts().size()), has);
        }
      }
    }
    left.forEach((piece, has) -> add(rows, piece, new int[0], has));
    return same && left.isEmpty() ? before : rows.list();
  }

  private void add(Rows rows, int piece, int[] before, Wanted has) {
    TreeSet<Integer> texts = new TreeSet<>();
    Arrays.stream(before).forEach(texts::add);
    for (int i = 0; i < changed.length; i++) {
      if (has.has().get(i)) {
        texts.add(changed[i]);
      } else {
        texts.remove(changed[i]);
      }
    }
    if (!texts.isEmpty()) {
      int[] sorted = texts.stream().mapToInt(i -> i).toArray();
      rows.add(Postings.write(sorted, searched.texts().size()), piece);
    }
  }
}
