package gongkai.document.word.doc;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.OldWordFileFormatException;
import org.apache.poi.hwpf.model.BookmarksTables;
import org.apache.poi.hwpf.model.FSPADocumentPart;
import org.apache.poi.hwpf.model.FSPATable;
import org.apache.poi.hwpf.model.FieldsTables;
import org.apache.poi.hwpf.model.FileInformationBlock;
import org.apache.poi.hwpf.model.FontTable;
import org.apache.poi.hwpf.model.ListTables;
import org.apache.poi.hwpf.model.NoteType;
import org.apache.poi.hwpf.model.NotesTables;
import org.apache.poi.hwpf.model.OfficeArtContent;
import org.apache.poi.hwpf.model.RevisionMarkAuthorTable;
import org.apache.poi.hwpf.model.SavedByTable;
import org.apache.poi.hwpf.model.StyleSheet;
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

  /** Reads a part as the library does when it opens a file. */
  private interface Trial {
    Object read(byte[] tables, FileInformationBlock block) throws IOException;
  }

  /** A part of the file: its name, how to try it, and the numbers of its pairs. */
  private record Part(String name, Trial trial, List<Integer> pairs) {
    boolean isFaulty(byte[] tables, FileInformationBlock block) throws IOException {
      try {
        trial.read(tables, block);
        return false;
      } catch (RuntimeException e) {
        // The library throws what comes.
        return true;
      }
    }
  }

  private static final List<Part> PARTS =
      List.of(
          new Part("Stshf", (t, b) -> new StyleSheet(t, b.getFcStshf()), List.of()),
          new Part(
              "DggInfo",
              (t, b) -> new OfficeArtContent(t, b.getFcDggInfo(), b.getLcbDggInfo()),
              List.of(40, 41, 50)),
          new Part("PlcSpa", (t, b) -> new FSPATable(t, b, FSPADocumentPart.MAIN), List.of(40, 41)),
          new Part(
              "PlcSpa", (t, b) -> new FSPATable(t, b, FSPADocumentPart.HEADER), List.of(40, 41)),
          new Part(
              "PlfLst",
              (t, b) ->
                  b.getLcbPlfLst() == 0
                      ? t
                      : new ListTables(t, b.getFcPlfLst(), b.getFcPlfLfo(), b.getLcbPlfLfo()),
              List.of(73, 74)),
          new Part(
              "SttbfFfn",
              (t, b) -> new FontTable(t, b.getFcSttbfffn(), b.getLcbSttbfffn()),
              List.of(15)),
          new Part("SttbfBkmk", BookmarksTables::new, List.of(21, 22, 23)),
          new Part("PlcffndRef", (t, b) -> new NotesTables(NoteType.FOOTNOTE, t, b), List.of(2, 3)),
          new Part(
              "PlcfendRef", (t, b) -> new NotesTables(NoteType.ENDNOTE, t, b), List.of(46, 47)),
          new Part("PlcFld", FieldsTables::new, List.of(16, 17, 18, 19, 48, 57, 59)),
          new Part(
              "SttbSavedBy",
              (t, b) ->
                  b.getLcbSttbSavedBy() == 0
                      ? t
                      : new SavedByTable(t, b.getFcSttbSavedBy(), b.getLcbSttbSavedBy()),
              List.of(71)),
          new Part(
              "SttbfRMark",
              (t, b) ->
                  b.getLcbSttbfRMark() == 0
                      ? t
                      : new RevisionMarkAuthorTable(t, b.getFcSttbfRMark(), b.getLcbSttbfRMark()),
              List.of(51)));

  static DocOpening open(DirectoryNode root) throws IOException {
    try {
      return new DocOpening(new HWPFDocument(root), List.of());
    } catch (OldWordFileFormatException e) {
      throw e;
    } catch (RuntimeException e) {
      List<String> lost = new ArrayList<>();
      for (Part part : PARTS) {
        if (isFaulty(root, part)) {
          lost.add(part.name());
          leaveOut(root, part);
        }
      }
      if (lost.isEmpty()) {
        throw e;
      }
      return new DocOpening(new HWPFDocument(root), lost.stream().distinct().toList());
    }
  }

  private static boolean isFaulty(DirectoryNode root, Part part) throws IOException {
    byte[] main = stream(root, MAIN);
    byte[] tables = stream(root, table(main));
    FileInformationBlock block = new FileInformationBlock(main);
    block.fillVariableFields(main, tables);
    return part.isFaulty(tables, block);
  }

  private static String table(byte[] main) {
    return (LittleEndian.getUShort(main, FLAGS) & SECOND_TABLE) != 0 ? "1Table" : "0Table";
  }

  private static void leaveOut(DirectoryNode root, Part part) throws IOException {
    byte[] main = stream(root, MAIN);
    if (part.pairs().isEmpty()) {
      String table = table(main);
      byte[] tables = stream(root, table);
      mendStyles(tables, LittleEndian.getInt(main, PAIRS + STYLES * 8));
      root.createOrUpdateDocument(table, new ByteArrayInputStream(tables));
      return;
    }
    for (int pair : part.pairs()) {
      // A place of zero with a length of zero says that there is none.
      if (PAIRS + pair * 8 + 8 <= main.length) {
        LittleEndian.putInt(main, PAIRS + pair * 8, 0);
        LittleEndian.putInt(main, PAIRS + pair * 8 + 4, 0);
      }
    }
    root.createOrUpdateDocument(MAIN, new ByteArrayInputStream(main));
  }

  /** Takes its base from each style whose base is none: itself, a missing or an empty one. */
  private static void mendStyles(byte[] tables, int at) {
    int headed = LittleEndian.getUShort(tables, at);
    int count = LittleEndian.getUShort(tables, at + 2);
    int[] starts = new int[count];
    int offset = at + 2 + headed;
    for (int i = 0; i < count && offset + 2 <= tables.length; i++) {
      int size = LittleEndian.getUShort(tables, offset);
      starts[i] = size >= 4 && offset + 2 + size <= tables.length ? offset + 2 : 0;
      offset += 2 + size;
    }
    for (int i = 0; i < count; i++) {
      if (starts[i] > 0 && !isGrounded(tables, starts, i)) {
        setBase(tables, starts[i], NO_STYLE);
      }
    }
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
