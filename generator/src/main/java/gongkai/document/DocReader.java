package gongkai.document;

import gongkai.document.SourceLine.Kind;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.model.ListData;
import org.apache.poi.hwpf.model.StyleDescription;
import org.apache.poi.hwpf.usermodel.Paragraph;
import org.apache.poi.hwpf.usermodel.Range;
import org.apache.poi.hwpf.usermodel.Table;
import org.apache.poi.hwpf.usermodel.TableCell;
import org.apache.poi.hwpf.usermodel.TableRow;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/**
 * Reads a Word file of 1997 to 2003 ({@code .doc}): text, numbers that Word puts before paragraphs,
 * headings by style, tables. Text boxes and notes are added at the end, since the format keeps them
 * apart from the text.
 */
final class DocReader {
  private static final int HEADINGS = 9;

  /** Of {@link Paragraph#getLvl}: a paragraph that is no heading. */
  private static final int BODY_LEVEL = 9;

  private final HWPFDocument document;
  private final LineCollector out;
  private final DocRuns runs;
  private final Map<Integer, ListCounter> counters = new HashMap<>();
  private final Set<Integer> begun = new HashSet<>();

  private DocReader(HWPFDocument document, String path) {
    this.document = document;
    this.out = new LineCollector(path);
    this.runs = new DocRuns(out);
  }

  /** The text of a file; any exception but that of {@code open} says that it is damaged. */
  static SourceText read(DirectoryNode root, String path) throws IOException {
    try (HWPFDocument document = new HWPFDocument(root)) {
      return new DocReader(document, path).read();
    }
  }

  /** A file's bytes as the folder that they hold. */
  static DirectoryNode open(byte[] bytes) throws IOException {
    return new POIFSFileSystem(new ByteArrayInputStream(bytes)).getRoot();
  }

  private SourceText read() {
    Range headers = document.getHeaderStoryRange();
    for (int i = 0; i < headers.numParagraphs(); i++) {
      String text = runs.text(headers.getParagraph(i)).text();
      boolean number = text.matches("[\\s\\d—–-]*");
      out.omit(text, number ? Removal.Reason.PAGE_NUMBER : Removal.Reason.RUNNING_HEAD);
    }
    range(document.getRange(), out::add);
    range(document.getMainTextboxRange(), this::addNote);
    runs.countNotesAgain();
    range(document.getFootnoteRange(), this::addNote);
    range(document.getEndnoteRange(), this::addNote);
    Range comments = document.getCommentsRange();
    for (int i = 0; i < comments.numParagraphs(); i++) {
      out.omit(runs.text(comments.getParagraph(i)).text(), Removal.Reason.COMMENT);
    }
    DocProperties.read(document, out);
    runs.warn();
    return out.text();
  }

  private void addNote(SourceLine line) {
    if (!line.text().isBlank()) {
      out.add(line);
    }
  }

  /** Gives lines away one by one, so that what is left out is listed with its place. */
  private void range(Range range, Consumer<SourceLine> lines) {
    for (int i = 0; i < range.numParagraphs(); i++) {
      Paragraph paragraph = range.getParagraph(i);
      if (paragraph.isInTable() && paragraph.getTableLevel() >= 1) {
        Table table = range.getTable(paragraph);
        table(table).forEach(lines);
        i += Math.max(1, table.numParagraphs()) - 1;
      } else {
        paragraph(paragraph).forEach(lines);
      }
    }
  }

  private List<SourceLine> paragraph(Paragraph paragraph) {
    StyledText own = runs.text(paragraph);
    Optional<ListLabel> label = label(paragraph);
    if (style(paragraph).matches("(?i)toc [1-9]|目录 ?[1-9]")) {
      out.omit(own.text(), Removal.Reason.CONTENTS);
      return List.of();
    }
    StyledText text = new StyledText();
    label.ifPresent(l -> text.append(l.text(), false));
    text.append(own);
    String style = style(paragraph);
    if (style.matches("(?i)title|标题")) {
      return text.lines(Kind.TITLE, 0);
    }
    int heading = headingLevel(paragraph);
    if (heading > 0) {
      return text.lines(Kind.HEADING, heading);
    }
    return label.filter(ListLabel::isBullet).isPresent()
        ? text.lines(Kind.ITEM, label.get().level())
        : text.lines(Kind.TEXT, 0);
  }

  /** The built-in styles 1 to 9 are the headings, in every language of Word. */
  private static int headingLevel(Paragraph paragraph) {
    int style = paragraph.getStyleIndex();
    if (style >= 1 && style <= HEADINGS) {
      return style;
    }
    int level = paragraph.getLvl();
    return level >= 0 && level < BODY_LEVEL ? level + 1 : 0;
  }

  private String style(Paragraph paragraph) {
    StyleDescription style =
        document.getStyleSheet().getStyleDescription(paragraph.getStyleIndex());
    return style == null || style.getName() == null ? "" : style.getName();
  }

  private Optional<ListLabel> label(Paragraph paragraph) {
    if (!paragraph.isInList() || document.getListTables() == null) {
      return Optional.empty();
    }
    int list = paragraph.getIlfo();
    ListData data = document.getListTables().getListData(paragraph.getList().getLsid());
    int level = Math.min(paragraph.getIlvl(), data == null ? 0 : data.numLevels() - 1);
    if (data == null || level < 0) {
      return Optional.empty();
    }
    ListCounter counter = counters.computeIfAbsent(data.getLsid(), id -> new ListCounter());
    if (begun.add(list)) {
      DocLists.restarts(document.getListTables().getLfoData(list), counter);
    }
    return Optional.of(counter.next(level, DocLists.levels(data)));
  }

  private List<SourceLine> table(Table table) {
    boolean frame = true;
    int columns = 0;
    for (int i = 0; i < table.numRows(); i++) {
      columns = Math.max(columns, table.getRow(i).numCells());
      frame = frame && table.getRow(i).numCells() <= 1;
    }
    List<SourceLine> lines = new ArrayList<>();
    for (int i = 0; i < table.numRows(); i++) {
      TableRow row = table.getRow(i);
      List<String> cells = new ArrayList<>();
      for (int j = 0; j < Math.min(row.numCells(), LineCollector.MOST_COLUMNS); j++) {
        List<SourceLine> cell = cell(row.getCell(j));
        if (frame) {
          lines.addAll(cell);
        }
        String text = String.join(" ", cell.stream().map(SourceLine::text).toList());
        cells.add(LineCollector.oneLine(text));
      }
      while (cells.size() < Math.min(columns, LineCollector.MOST_COLUMNS)) {
        cells.add("");
      }
      if (!frame) {
        lines.add(SourceLine.cells(cells));
      }
    }
    lines.add(SourceLine.text(""));
    return lines;
  }

  private List<SourceLine> cell(TableCell cell) {
    List<SourceLine> lines = new ArrayList<>();
    for (int i = 0; i < cell.numParagraphs(); i++) {
      lines.addAll(paragraph(cell.getParagraph(i)));
    }
    return lines;
  }
}
