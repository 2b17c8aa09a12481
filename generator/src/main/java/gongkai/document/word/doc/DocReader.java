package gongkai.document.word.doc;

import gongkai.document.source.Doubts;
import gongkai.document.source.LineCollector;
import gongkai.document.source.Removal;
import gongkai.document.source.SourceLine;
import gongkai.document.source.SourceLine.LineKind;
import gongkai.document.source.SourceText;
import gongkai.document.source.StyledText;
import gongkai.document.source.sign.DocumentWords;
import gongkai.document.source.sign.RaisedText;
import gongkai.document.word.ListLabel;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.model.SubdocumentType;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/**
 * Reads a Word file of 1997 to 2003 ({@code .doc}): text, numbers that Word puts before paragraphs,
 * headings by style, tables. Text boxes and notes are added at the end, since the format keeps them
 * apart from the text. What the library cannot read is lost alone: a number, a look, a drawing.
 */
final class DocReader {
  private static final int HEADINGS = 9;

  private static final Pattern CONTENTS_STYLE =
      Pattern.compile("(?i)toc [1-9]|" + DocumentWords.CONTENTS_STYLE.any() + " ?[1-9]");

  private static final Pattern TITLE_STYLE =
      Pattern.compile("(?i)title|" + DocumentWords.TITLE_STYLE.any());

  private static final char CELL_END = 0x07;

  /** Level of a paragraph that is no heading. */
  private static final int BODY_LEVEL = 9;

  private final DocOpening opening;
  private final HWPFDocument document;
  private final LineCollector out;
  private final Doubts doubts;
  private final DocText file;
  private final DocRuns runs;
  private final DocLists lists;
  private final RaisedText raised = new RaisedText();

  /** A first letter in a frame of its own, which the next paragraph goes on with. */
  private Optional<StyledText> dropCap = Optional.empty();

  private DocReader(DocOpening opening, String path) {
    this.opening = opening;
    this.document = opening.document();
    this.out = new LineCollector(path);
    this.doubts = new Doubts(out);
    this.file = new DocText(document);
    this.runs = new DocRuns(document, file, out, doubts);
    this.lists = new DocLists(document, doubts);
  }

  /** The text of a file; any exception but that of {@code open} says that it is damaged. */
  static SourceText read(DirectoryNode root, String path) throws IOException {
    // It holds nothing open: the file is in the memory.
    return new DocReader(DocOpening.open(root), path).read();
  }

  /** A file's bytes as the folder that they hold. */
  static DirectoryNode open(byte[] bytes) throws IOException {
    return new POIFSFileSystem(new ByteArrayInputStream(bytes)).getRoot();
  }

  private SourceText read() {
    for (DocText.Piece paragraph : file.paragraphs(SubdocumentType.HEADER)) {
      String text = runs.text(paragraph).text();
      boolean number = text.matches("[\\s\\d—–-]*");
      out.omit(text, number ? Removal.Reason.PAGE_NUMBER : Removal.Reason.RUNNING_HEAD);
    }
    story(SubdocumentType.MAIN, out::add);
    story(SubdocumentType.TEXTBOX, this::addNote);
    runs.countNotesAgain();
    story(SubdocumentType.FOOTNOTE, this::addNote);
    story(SubdocumentType.ENDNOTE, this::addNote);
    for (DocText.Piece paragraph : file.paragraphs(SubdocumentType.ANNOTATION)) {
      out.omit(runs.text(paragraph).text(), Removal.Reason.COMMENT);
    }
    DocProperties.read(document, out);
    doubts.warn();
    if (!opening.lost().isEmpty()) {
      out.warn("import-doc-parts", String.join(", ", opening.lost()));
    }
    if (file.unread() > 0) {
      out.warn("import-doc-looks", "" + file.unread());
    }
    return out.text();
  }

  private void addNote(SourceLine line) {
    if (!line.text().isBlank()) {
      out.add(line);
    }
  }

  /** Gives lines away one by one, so that what is left out is listed with its place. */
  private void story(SubdocumentType part, Consumer<SourceLine> lines) {
    List<DocText.Piece> paragraphs = file.paragraphs(part);
    for (int i = 0; i < paragraphs.size(); ) {
      int end = i;
      while (end < paragraphs.size() && paragraphs.get(end).isInTable()) {
        end++;
      }
      if (end > i) {
        table(paragraphs.subList(i, end)).forEach(lines);
        i = end;
      } else {
        paragraph(paragraphs.get(i)).forEach(lines);
        i++;
      }
    }
    dropCap.ifPresent(text -> text.settled(raised).lines(LineKind.TEXT, 0).forEach(lines));
    dropCap = Optional.empty();
  }

  private List<SourceLine> paragraph(DocText.Piece paragraph) {
    int left = out.left();
    StyledText own = runs.text(paragraph);
    boolean gone = own.isEmpty() && runs.hidesEnd(paragraph);
    Optional<ListLabel> label =
        gone
            ? Optional.empty()
            : lists.next(paragraph.properties().getIlfo(), paragraph.properties().getIlvl());
    String style = file.styleName(paragraph);
    if (CONTENTS_STYLE.matcher(style).matches()) {
      out.omit(own.text(), Removal.Reason.CONTENTS);
      return List.of();
    }
    if (isDropCap(paragraph) && !own.isEmpty() && dropCap.isEmpty()) {
      dropCap = Optional.of(own);
      return List.of();
    }
    List<SourceLine> lines = new ArrayList<>();
    if (own.isEmpty() && out.left() > left && dropCap.isEmpty()) {
      // All of it was left out, and nobody sees a number before nothing.
      lines.add(SourceLine.text(""));
    } else {
      lines.addAll(lines(paragraph, style, own, label));
    }
    return lines;
  }

  private List<SourceLine> lines(
      DocText.Piece paragraph, String style, StyledText own, Optional<ListLabel> label) {
    StyledText whole = new StyledText();
    String begin = dropCap.orElse(own).text();
    label.ifPresent(l -> whole.append(l.before(begin), false));
    dropCap.ifPresent(whole::append);
    dropCap = Optional.empty();
    StyledText text = whole.append(own).settled(raised);
    if (TITLE_STYLE.matcher(style).matches()) {
      return text.lines(LineKind.TITLE, 0);
    }
    int heading = headingLevel(paragraph);
    if (heading > 0) {
      return text.lines(LineKind.HEADING, heading);
    }
    return label.filter(ListLabel::isBullet).isPresent()
        ? text.lines(LineKind.ITEM, label.get().level())
        : text.lines(LineKind.TEXT, 0);
  }

  private static boolean isDropCap(DocText.Piece paragraph) {
    return paragraph.properties().getDcs() != null
        && paragraph.properties().getDcs().getDropCapType() != 0;
  }

  /** The built-in styles 1 to 9 are the headings, in every language of Word. */
  private static int headingLevel(DocText.Piece paragraph) {
    int style = paragraph.style();
    if (style >= 1 && style <= HEADINGS) {
      return style;
    }
    int level = paragraph.properties().getLvl();
    return level >= 0 && level < BODY_LEVEL ? level + 1 : 0;
  }

  /**
   * The paragraphs of a table: a mark ends each cell, and a paragraph of its own each row. A table
   * in a cell is text of that cell.
   */
  private List<SourceLine> table(List<DocText.Piece> paragraphs) {
    List<DocRow> rows = new ArrayList<>();
    List<List<SourceLine>> row = new ArrayList<>();
    List<SourceLine> cell = new ArrayList<>();
    for (DocText.Piece paragraph : paragraphs) {
      if (paragraph.endsRow() && !paragraph.isInner()) {
        if (!cell.isEmpty()) {
          row.add(cell);
        }
        rows.add(DocRow.of(shown(row, paragraph, rows.isEmpty()), paragraph.raw()));
        row = new ArrayList<>();
        cell = new ArrayList<>();
      } else if (!paragraph.endsInnerRow()) {
        cell.addAll(paragraph(paragraph));
        boolean marked = file.characters().charAt(paragraph.end() - 1) == CELL_END;
        if (marked && !paragraph.isInner()) {
          row.add(cell);
          cell = new ArrayList<>();
        }
      }
    }
    if (!cell.isEmpty()) {
      row.add(cell);
    }
    if (!row.isEmpty()) {
      rows.add(DocRow.of(row, Optional.empty()));
    }
    return written(DocRow.aligned(rows));
  }

  /** The cells of a row; what does not show is listed. */
  private List<List<SourceLine>> shown(
      List<List<SourceLine>> row, DocText.Piece end, boolean first) {
    List<List<SourceLine>> shown = new ArrayList<>();
    for (int i = 0; i < row.size(); i++) {
      boolean covered = !first && DocRow.isCovered(end.raw(), i, row.size());
      if (covered) {
        row.get(i).forEach(line -> out.omit(line.text(), Removal.Reason.HIDDEN));
      }
      shown.add(covered ? List.of() : row.get(i));
    }
    return shown;
  }

  /** A table of one column is a frame. */
  private static List<SourceLine> written(List<List<List<SourceLine>>> rows) {
    int columns = Math.min(LineCollector.MOST_COLUMNS, widest(rows));
    List<SourceLine> lines = new ArrayList<>();
    for (List<List<SourceLine>> row : rows) {
      if (columns <= 1) {
        row.forEach(lines::addAll);
        continue;
      }
      List<String> cells = new ArrayList<>();
      for (List<SourceLine> cell : row.subList(0, Math.min(row.size(), columns))) {
        String text = String.join(" ", cell.stream().map(SourceLine::text).toList());
        cells.add(LineCollector.oneLine(text));
      }
      while (cells.size() < columns) {
        cells.add("");
      }
      lines.add(SourceLine.cells(cells));
    }
    lines.add(SourceLine.text(""));
    return lines;
  }

  private static int widest(List<List<List<SourceLine>>> rows) {
    return rows.stream().mapToInt(List::size).max().orElse(0);
  }
}
