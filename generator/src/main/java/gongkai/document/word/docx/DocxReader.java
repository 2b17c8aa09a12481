package gongkai.document.word.docx;

import gongkai.document.source.Doubts;
import gongkai.document.source.LineCollector;
import gongkai.document.source.RefusedSourceException;
import gongkai.document.source.Removal;
import gongkai.document.source.SourceLine;
import gongkai.document.source.SourceLine.LineKind;
import gongkai.document.source.SourceText;
import gongkai.document.source.StyledText;
import gongkai.document.source.archive.Archive;
import gongkai.document.source.archive.OfficeProperties;
import gongkai.document.source.archive.Xml;
import gongkai.document.source.sign.RaisedText;
import gongkai.document.word.ListLabel;
import gongkai.document.word.NoteMark;
import gongkai.model.report.OpenPoint;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import org.w3c.dom.Element;

/**
 * Reads a Word file (ISO/IEC 29500, {@code .docx}) into lines: paragraphs with the numbers that
 * Word puts before them, headings by style, tables, lists, text boxes after the paragraph that
 * holds them, foot- and endnotes at the end.
 *
 * <p>A merged cell's text stands once, in its first cell, and the others stay empty: a figure that
 * stood in each would be counted more than once. A table of one column is a frame, and its text is
 * read as paragraphs; so is a single cell above all columns, if it is the only one.
 */
public final class DocxReader {
  private final DocxPackage document;
  private final DocxStyles styles;
  private final DocxNumbering numbering;
  private final DocxRuns runs;
  private final Doubts doubts;
  private final RaisedText raised = new RaisedText();
  private final LineCollector out;

  /** What a paragraph began whose end a tracked change took out; the next one goes on with it. */
  private Optional<StyledText> unfinished = Optional.empty();

  /** A first letter in a frame of its own, which the next paragraph goes on with. */
  private Optional<StyledText> dropCap = Optional.empty();

  private DocxReader(DocxPackage document, String path) {
    this.document = document;
    this.styles = new DocxStyles(document.styles());
    this.out = new LineCollector(path);
    this.doubts = new Doubts(out);
    this.numbering = new DocxNumbering(document.numbering(), styles, doubts);
    this.runs = new DocxRuns(document, styles, out, doubts);
  }

  public static SourceText read(Archive archive, String path) throws RefusedSourceException {
    if (archive.hasEnding("vbaproject.bin")) {
      throw new RefusedSourceException("import-macros");
    }
    DocxReader reader = new DocxReader(DocxPackage.open(archive), path);
    OfficeProperties.read(archive, reader.out);
    return reader.read();
  }

  private SourceText read() throws RefusedSourceException {
    Element body =
        Xml.child(document.main(), "body")
            .orElseThrow(() -> new RefusedSourceException("import-damaged"));
    document.headersAndFooters().stream()
        .map(DocxReader::plain)
        .distinct()
        .forEach(
            text ->
                out.omit(
                    text,
                    text.matches("[\\s\\d—–-]*")
                        ? Removal.Reason.PAGE_NUMBER
                        : Removal.Reason.RUNNING_HEAD));
    // One by one, so that what is left out is listed with its place.
    Xml.children(body).forEach(child -> block(child).forEach(out::add));
    leftOver().forEach(out::add);
    notes();
    document
        .comments()
        .ifPresent(
            comments ->
                Xml.children(comments, "comment")
                    .forEach(comment -> out.omit(plain(comment), Removal.Reason.COMMENT)));
    DocxTraces.read(document, out);
    doubts.warn();
    if (!Xml.all(body, "altChunk").isEmpty() || !Xml.all(body, "subDoc").isEmpty()) {
      out.incomplete();
      out.doubt(OpenPoint.EMBEDDED, "import-embedded-document");
    }
    return out.text();
  }

  private List<SourceLine> blocks(Element container) {
    List<SourceLine> lines = new ArrayList<>();
    Xml.children(container).forEach(child -> lines.addAll(block(child)));
    return lines;
  }

  /** The blocks of a cell, box or note: what it leaves unfinished ends with it. */
  private List<SourceLine> story(Element container) {
    Optional<StyledText> outer = unfinished;
    Optional<StyledText> outerCap = dropCap;
    unfinished = Optional.empty();
    dropCap = Optional.empty();
    List<SourceLine> lines = new ArrayList<>(blocks(container));
    lines.addAll(leftOver());
    unfinished = outer;
    dropCap = outerCap;
    return lines;
  }

  private List<SourceLine> story(Element cell, DocxPlace place) {
    DocxPlace around = runs.place();
    runs.enter(place);
    List<SourceLine> lines = story(cell);
    runs.enter(around);
    return lines;
  }

  /** What no further paragraph goes on with. */
  private List<SourceLine> leftOver() {
    StyledText text = new StyledText();
    unfinished.ifPresent(text::append);
    dropCap.ifPresent(text::append);
    unfinished = Optional.empty();
    dropCap = Optional.empty();
    return text.isEmpty() ? List.of() : text.settled(raised).lines(LineKind.TEXT, 0);
  }

  private List<SourceLine> block(Element block) {
    return switch (block.getLocalName()) {
      case "p" -> paragraph(block);
      case "tbl" -> table(block);
      case "sdt" -> {
        if (DocxRuns.isUnfilled(block)) {
          doubts.unfilled(DocxRuns.words(block));
          yield List.of();
        }
        yield blocks(block);
      }
      case "sdtContent", "customXml", "ins", "moveTo", "smartTag" -> blocks(block);
      case "AlternateContent" -> runs.choice(block).map(this::blocks).orElse(List.of());
      case "del", "moveFrom" -> {
        runs.deleted(block);
        yield List.of();
      }
      // Formulas may stand so; of the rest no program that writes it is meant to.
      case "r", "hyperlink", "fldSimple", "bdo", "dir", "oMath", "oMathPara" ->
          runs.loose(block).settled(raised).lines(LineKind.TEXT, 0);
      // Bookmarks, properties and the like hold no text.
      default -> List.of();
    };
  }

  private List<SourceLine> paragraph(Element paragraph) {
    String style = styles.ofParagraph(paragraph);
    int left = out.left();
    StyledText own = runs.read(paragraph, style);
    List<Element> boxes = runs.takeTextBoxes();
    if (styles.isContents(style)) {
      out.omit(own.text(), Removal.Reason.CONTENTS);
      return List.of();
    }
    if (isDropCap(paragraph) && !own.isEmpty() && dropCap.isEmpty()) {
      dropCap = Optional.of(own);
      return List.of();
    }
    boolean struck = own.isEmpty() && out.left() > left;
    List<SourceLine> lines = new ArrayList<>(written(paragraph, style, own, struck));
    DocxPlace around = runs.place();
    runs.enter(around.inBox());
    boxes.forEach(box -> lines.addAll(isBlock(box) ? block(box) : story(box)));
    runs.enter(around);
    return lines;
  }

  private static boolean isBlock(Element box) {
    return box.getLocalName().equals("p") || box.getLocalName().equals("tbl");
  }

  /**
   * The lines of a paragraph.
   *
   * @param left whether it had text that was all left out
   */
  private List<SourceLine> written(Element paragraph, String style, StyledText own, boolean left) {
    Optional<Element> mark = Xml.path(paragraph, "pPr", "rPr");
    boolean hiddenMark = mark.flatMap(m -> Xml.child(m, "vanish")).isPresent();
    boolean deletedMark =
        mark.flatMap(m -> Xml.child(m, "del").or(() -> Xml.child(m, "moveFrom"))).isPresent();
    boolean gone = own.isEmpty() && (deletedMark || hiddenMark);
    Optional<ListLabel> label =
        gone || unfinished.isPresent()
            ? Optional.empty()
            : numbering.next(paragraph, style, runs.place());
    StyledText text = unfinished.orElseGet(StyledText::new);
    if (left && text.isEmpty() && dropCap.isEmpty()) {
      // Nobody sees a number before nothing.
      return List.of(SourceLine.text(""));
    }
    String begin = dropCap.orElse(own).text();
    label.ifPresent(l -> text.append(l.before(begin), false));
    dropCap.ifPresent(text::append);
    text.append(own);
    dropCap = Optional.empty();
    if (deletedMark || (!own.isEmpty() && mark.filter(DocxReader::runsOn).isPresent())) {
      unfinished = text.isEmpty() ? Optional.empty() : Optional.of(text);
      return List.of();
    }
    unfinished = Optional.empty();
    return gone ? List.of() : lines(text.settled(raised), paragraph, style, label);
  }

  /** A paragraph whose mark is hidden runs on; a heading before its text is one all the same. */
  private static boolean runsOn(Element mark) {
    return Xml.child(mark, "vanish").filter(DocxStyles::isOn).isPresent()
        && Xml.child(mark, "specVanish").isEmpty();
  }

  private static boolean isDropCap(Element paragraph) {
    return Xml.path(paragraph, "pPr", "framePr")
        .flatMap(frame -> Xml.attribute(frame, "dropCap"))
        .filter(kind -> kind.equals("drop") || kind.equals("margin"))
        .isPresent();
  }

  private List<SourceLine> lines(
      StyledText text, Element paragraph, String style, Optional<ListLabel> label) {
    if (styles.isTitle(style)) {
      return text.lines(LineKind.TITLE, 0);
    }
    int heading = styles.headingLevel(paragraph, style);
    if (heading > 0) {
      return text.lines(LineKind.HEADING, heading);
    }
    return label.filter(ListLabel::isBullet).isPresent()
        ? text.lines(LineKind.ITEM, label.get().level())
        : text.lines(LineKind.TEXT, 0);
  }

  private List<SourceLine> table(Element table) {
    DocxPlace around = runs.place();
    runs.enter(around.inTable(table, styles));
    DocxTableLook look = DocxTableLook.of(table, runs.place().tableStyle(), styles);
    List<SourceLine> lines = rows(shownRows(table), look);
    runs.enter(around);
    return lines;
  }

  private List<Element> shownRows(Element table) {
    List<Element> rows = new ArrayList<>();
    for (Element row : parts(table, "tr")) {
      if (Xml.path(row, "trPr", "del").isPresent()) {
        runs.deleted(row);
      } else if (Xml.path(row, "trPr", "hidden").filter(DocxStyles::isOn).isPresent()) {
        doubts.hidden(DocxRuns.words(row));
      } else {
        if (Xml.path(row, "trPr", "ins").isPresent()) {
          doubts.inserted();
        }
        rows.add(row);
      }
    }
    return rows;
  }

  private List<SourceLine> rows(List<Element> rows, DocxTableLook look) {
    List<SourceLine> lines = new ArrayList<>();
    long single = rows.stream().filter(row -> parts(row, "tc").size() <= 1).count();
    boolean frame = single == rows.size();
    List<List<String>> texts = new ArrayList<>();
    for (Element row : rows) {
      List<Element> cells = parts(row, "tc");
      int index = texts.size();
      IntFunction<DocxPlace> places =
          c -> runs.place().inCell(look.parts(index, rows.size(), c, cells.size()));
      boolean above = single == 1 && cells.size() == 1 && row == rows.get(0);
      if (frame || above) {
        cells.forEach(cell -> lines.addAll(story(cell, places.apply(0))));
      } else {
        texts.add(row(row, places, index == 0));
      }
    }
    if (frame) {
      return lines;
    }
    int columns = texts.stream().mapToInt(List::size).max().orElse(0);
    for (List<String> row : texts) {
      addEmpty(row, columns - row.size());
      lines.add(SourceLine.cells(row));
    }
    // Keeps it apart from a table that follows.
    lines.add(SourceLine.text(""));
    return lines;
  }

  /**
   * The cells of a row. Word shows nothing of a cell that goes on with the one above it.
   *
   * @param places where a cell stands, by its number in the row
   * @param first whether no row is above it
   */
  private List<String> row(Element row, IntFunction<DocxPlace> places, boolean first) {
    List<String> texts = new ArrayList<>();
    int cells = 0;
    addEmpty(texts, Xml.path(row, "trPr", "gridBefore").flatMap(DocxStyles::number).orElse(0));
    for (Element cell : parts(row, "tc")) {
      if (Xml.path(cell, "tcPr", "cellDel").isPresent()) {
        runs.deleted(cell);
        continue;
      }
      String text = cellText(cell, places.apply(cells++));
      boolean covered = !first && goesOnFromAbove(cell);
      if (covered) {
        out.omit(text, Removal.Reason.HIDDEN);
      }
      texts.add(covered ? "" : text);
      int span = Xml.path(cell, "tcPr", "gridSpan").flatMap(DocxStyles::number).orElse(1);
      addEmpty(texts, span - 1);
    }
    return texts;
  }

  private static boolean goesOnFromAbove(Element cell) {
    return Xml.path(cell, "tcPr", "vMerge")
        .filter(merge -> !Xml.attribute(merge, "val").orElse("continue").equals("restart"))
        .isPresent();
  }

  /** Rows of a table or cells of a row, also inside the wrappers that Word puts around them. */
  private static List<Element> parts(Element container, String name) {
    List<Element> parts = new ArrayList<>();
    for (Element child : Xml.children(container)) {
      switch (child.getLocalName()) {
        case "sdt" -> Xml.child(child, "sdtContent").ifPresent(c -> parts.addAll(parts(c, name)));
        case "customXml", "ins", "moveTo" -> parts.addAll(parts(child, name));
        case "AlternateContent" ->
            DocxChoice.of(child).ifPresent(c -> parts.addAll(parts(c, name)));
        default -> {
          if (child.getLocalName().equals(name)) {
            parts.add(child);
          }
        }
      }
    }
    return parts;
  }

  private static void addEmpty(List<String> row, int count) {
    for (int i = 0; i < Math.min(count, LineCollector.MOST_COLUMNS); i++) {
      row.add("");
    }
  }

  /** Paragraphs and inner tables of a cell, with a space between them. */
  private String cellText(Element cell, DocxPlace place) {
    return LineCollector.oneLine(
        story(cell, place).stream().map(SourceLine::text).collect(Collectors.joining(" ")));
  }

  /** The notes in the order in which the text refers to them. A note may refer to none. */
  private void notes() {
    List<DocxRuns.Note> referred = runs.notes();
    Map<String, Element> atFoot = byId(document.footnotes());
    Map<String, Element> atEnd = byId(document.endnotes());
    for (int i = 0; i < referred.size(); i++) {
      DocxRuns.Note note = referred.get(i);
      Optional<Element> element =
          Optional.ofNullable((note.atEnd() ? atEnd : atFoot).get(note.id()));
      if (element.isPresent()) {
        String text =
            story(element.get()).stream()
                .map(SourceLine::text)
                .filter(line -> !line.isBlank())
                .collect(Collectors.joining(" "))
                .strip();
        out.add(SourceLine.text(NoteMark.of(i + 1) + " " + note.without(text)));
      }
    }
  }

  private static Map<String, Element> byId(Optional<Element> notes) {
    Map<String, Element> byId = new HashMap<>();
    notes.ifPresent(
        part ->
            Xml.children(part)
                .forEach(note -> byId.put(Xml.attribute(note, "id").orElse(""), note)));
    return byId;
  }

  /** The text of a part that is only listed, with what is drawn in it. */
  private static String plain(Element part) {
    return Xml.all(part, "p").stream()
        .map(p -> Xml.all(p, "*").stream().map(DocxReader::shown).collect(Collectors.joining()))
        .filter(text -> !text.isBlank())
        .collect(Collectors.joining(" "));
  }

  private static String shown(Element element) {
    return switch (element.getLocalName()) {
      case "t" -> element.getTextContent();
      case "textpath" -> Xml.attribute(element, "string").orElse("");
      default -> "";
    };
  }
}
