package gongkai.document;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.OldWordFileFormatException;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.util.LittleEndian;

/**
 * Opens a .doc file of which the library understands a part only. Where a part that holds no text
 * is faulty, the file is opened without it. Source of the places: [MS-DOC] 2.5.1 and 2.5.6.
 *
 * @param lost names of the parts that were passed over, as the format calls them
 */
record DocOpening(HWPFDocument document, List<String> lost) {
  private static final String MAIN = "WordDocument";

  /** Where the pairs of place and length begin that say where the parts are. */
  private static final int PAIRS = 0x9A;

  /** Where the flag is that says which of two streams has the parts. */
  private static final int FLAGS = 0x0A;

  private static final int SECOND_TABLE = 0x0200;
  private static final int STYLES = 1;
  private static final int NO_STYLE = 0x0FFF;

  /** A part of the file by the numbers of its pairs. */
  private record Part(String name, List<Integer> pairs) {
    static Part of(String name, Integer... pairs) {
      return new Part(name, List.of(pairs));
    }
  }

  /** Which part a class of the library reads. */
  private static final Map<String, Part> PARTS =
      Map.ofEntries(
          Map.entry("OfficeArtContent", Part.of("DggInfo", 40, 41, 50)),
          Map.entry("FSPATable", Part.of("PlcSpa", 40, 41, 50)),
          Map.entry("OfficeDrawingsImpl", Part.of("DggInfo", 40, 41, 50)),
          Map.entry("PicturesTable", Part.of("DggInfo", 40, 41, 50)),
          Map.entry("ListTables", Part.of("PlfLst", 73, 74)),
          Map.entry("FontTable", Part.of("SttbfFfn", 15)),
          Map.entry("DocumentProperties", Part.of("Dop", 31)),
          Map.entry("SavedByTable", Part.of("SttbSavedBy", 71)),
          Map.entry("RevisionMarkAuthorTable", Part.of("SttbfRMark", 51)),
          Map.entry("BookmarksTables", Part.of("SttbfBkmk", 21, 22, 23)),
          Map.entry("BookmarksImpl", Part.of("SttbfBkmk", 21, 22, 23)),
          Map.entry("NotesTables", Part.of("PlcffndRef", 2, 3, 46, 47)),
          Map.entry("NotesImpl", Part.of("PlcffndRef", 2, 3, 46, 47)),
          Map.entry("FieldsTables", Part.of("PlcFld", 16, 17, 18, 19, 48, 57, 59)),
          Map.entry("FieldsImpl", Part.of("PlcFld", 16, 17, 18, 19, 48, 57, 59)),
          Map.entry("StyleSheet", Part.of("Stshf")));

  /** What to do without, one after the other, where nothing says which part is faulty. */
  private static final List<Part> GUESSES =
      List.of(
          Part.of("Stshf"),
          Part.of("DggInfo", 40, 41, 50),
          Part.of(
              "PlfLst, PlcFld, SttbfBkmk, PlcffndRef …",
              2,
              3,
              15,
              16,
              17,
              18,
              19,
              21,
              22,
              23,
              31,
              46,
              47,
              48,
              51,
              57,
              59,
              71,
              73,
              74));

  static DocOpening open(DirectoryNode root) throws IOException {
    List<String> tried = new ArrayList<>();
    List<String> lost = new ArrayList<>();
    while (true) {
      try {
        return new DocOpening(new HWPFDocument(root), List.copyOf(lost));
      } catch (OldWordFileFormatException e) {
        throw e;
      } catch (RuntimeException e) {
        Part part =
            Stream.concat(faulty(e).stream(), GUESSES.stream())
                .filter(p -> !tried.contains(p.name()))
                .findFirst()
                .orElseThrow(() -> e);
        tried.add(part.name());
        if (leaveOut(root, part)) {
          lost.add(part.name());
        }
      }
    }
  }

  /** The machine may leave out the trace of an exception that it has thrown often. */
  private static Optional<Part> faulty(RuntimeException e) {
    return Arrays.stream(e.getStackTrace())
        .map(frame -> frame.getClassName().substring(frame.getClassName().lastIndexOf('.') + 1))
        .flatMap(name -> Optional.ofNullable(PARTS.get(name)).stream())
        .findFirst();
  }

  /** Whether anything was left out; styles that are sound stay as they are. */
  private static boolean leaveOut(DirectoryNode root, Part part) throws IOException {
    byte[] main = stream(root, MAIN);
    if (part.pairs().isEmpty()) {
      String table =
          (LittleEndian.getUShort(main, FLAGS) & SECOND_TABLE) != 0 ? "1Table" : "0Table";
      byte[] tables = stream(root, table);
      boolean mended = mendStyles(tables, LittleEndian.getInt(main, PAIRS + STYLES * 8));
      root.createOrUpdateDocument(table, new ByteArrayInputStream(tables));
      return mended;
    }
    for (int pair : part.pairs()) {
      // A place of zero with a length of zero says that there is none.
      if (PAIRS + pair * 8 + 8 <= main.length) {
        LittleEndian.putInt(main, PAIRS + pair * 8, 0);
        LittleEndian.putInt(main, PAIRS + pair * 8 + 4, 0);
      }
    }
    root.createOrUpdateDocument(MAIN, new ByteArrayInputStream(main));
    return true;
  }

  /** Takes its base from each style whose base is none: itself, a missing or an empty one. */
  private static boolean mendStyles(byte[] tables, int at) {
    int headed = LittleEndian.getUShort(tables, at);
    int count = LittleEndian.getUShort(tables, at + 2);
    int[] starts = new int[count];
    int offset = at + 2 + headed;
    for (int i = 0; i < count && offset + 2 <= tables.length; i++) {
      int size = LittleEndian.getUShort(tables, offset);
      starts[i] = size >= 4 && offset + 2 + size <= tables.length ? offset + 2 : 0;
      offset += 2 + size;
    }
    boolean mended = false;
    for (int i = 0; i < count; i++) {
      if (starts[i] > 0 && !isGrounded(tables, starts, i)) {
        setBase(tables, starts[i], NO_STYLE);
        mended = true;
      }
    }
    return mended;
  }

  /** Whether the bases of a style end at a style without one. */
  private static boolean isGrounded(byte[] tables, int[] starts, int style) {
    int at = style;
    for (int hops = 0; hops <= starts.length; hops++) {
      int base = LittleEndian.getUShort(tables, starts[at] + 2) >> 4;
      if (base == NO_STYLE) {
        return true;
      }
      if (base >= starts.length || starts[base] == 0) {
        return at != style;
      }
      at = base;
    }
    return false;
  }

  private static void setBase(byte[] tables, int style, int base) {
    int kind = LittleEndian.getUShort(tables, style + 2) & 0x0F;
    LittleEndian.putShort(tables, style + 2, (short) (base << 4 | kind));
  }

  private static byte[] stream(DirectoryNode root, String name) throws IOException {
    try (var in = root.createDocumentInputStream(name)) {
      return in.readAllBytes();
    }
  }
}
