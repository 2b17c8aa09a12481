package gongkai.document.word;

import gongkai.document.source.LineCollector;
import gongkai.document.source.RefusedSourceException;
import gongkai.document.source.Removal;
import gongkai.document.source.SourceLine;
import gongkai.document.source.SourceText;
import gongkai.document.source.Trace;
import gongkai.document.source.archive.Archive;
import gongkai.document.source.archive.OfficeProperties;
import gongkai.document.source.archive.Xml;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.w3c.dom.Element;

/**
 * Reads the cells of a workbook (ISO/IEC 29500, {@code .xlsx}) into rows, to be looked through, not
 * to be imported. Sheets, rows and columns that are hidden are in the file all the same: their text
 * is listed as left out.
 */
public final class XlsxReader {
  /** Up to this column empty cells keep the others under their heads. */
  private static final int ALIGNED_COLUMNS = 256;

  private final Archive archive;
  private final LineCollector out;
  private final List<String> shared;

  /** Empty cells that may still be added; a sheet of a single far column would fill the memory. */
  private int padding = 1_000_000;

  private XlsxReader(Archive archive, LineCollector out) throws RefusedSourceException {
    this.archive = archive;
    this.out = out;
    this.shared = sharedStrings(archive);
  }

  /** Whether an archive holds a workbook. */
  public static boolean isWorkbook(Archive archive) {
    return archive.has("xl/workbook.xml");
  }

  public static SourceText read(Archive archive, String path) throws RefusedSourceException {
    if (archive.hasEnding("vbaproject.bin")) {
      throw new RefusedSourceException("import-macros");
    }
    LineCollector out = new LineCollector(path);
    XlsxReader reader = new XlsxReader(archive, out);
    reader.sheets();
    reader.comments();
    OfficeProperties.read(archive, out);
    return out.text();
  }

  private static List<String> sharedStrings(Archive archive) throws RefusedSourceException {
    Optional<byte[]> part = archive.part("xl/sharedStrings.xml");
    List<String> strings = new ArrayList<>();
    if (part.isPresent()) {
      for (Element item : Xml.children(Xml.parse(part.get()), "si")) {
        strings.add(characters(item));
      }
    }
    return strings;
  }

  /** Text of an item, also in runs, but not how it is spoken. */
  private static String characters(Element item) {
    return Xml.all(item, "t").stream()
        .filter(text -> !"rPh".equals(text.getParentNode().getLocalName()))
        .map(Element::getTextContent)
        .collect(Collectors.joining());
  }

  private void sheets() throws RefusedSourceException {
    Element workbook =
        Xml.parse(
            archive
                .part("xl/workbook.xml")
                .orElseThrow(() -> new RefusedSourceException("import-damaged")));
    Map<String, String> targets = targets();
    for (Element sheet : Xml.all(workbook, "sheet")) {
      String target = targets.getOrDefault(Xml.attribute(sheet, "id").orElse(""), "");
      Optional<byte[]> part =
          archive.part(target.startsWith("/") ? target.substring(1) : "xl/" + target);
      boolean hidden = !Xml.attribute(sheet, "state").orElse("visible").equals("visible");
      String name = Xml.attribute(sheet, "name").orElse("");
      if (hidden) {
        out.omit(name, Removal.Reason.HIDDEN);
      } else {
        out.add(SourceLine.text(name));
      }
      if (part.isPresent()) {
        sheet(Xml.parse(part.get()), hidden);
      }
    }
  }

  /** Where each sheet is; its {@code r:id} also reads as {@code id}. */
  private Map<String, String> targets() throws RefusedSourceException {
    Map<String, String> targets = new HashMap<>();
    Optional<byte[]> part = archive.part("xl/_rels/workbook.xml.rels");
    if (part.isPresent()) {
      for (Element relationship : Xml.children(Xml.parse(part.get()), "Relationship")) {
        targets.put(
            Xml.attribute(relationship, "Id").orElse(""),
            Xml.attribute(relationship, "Target").orElse(""));
      }
    }
    return targets;
  }

  private void sheet(Element sheet, boolean hiddenSheet) {
    List<int[]> hiddenColumns = hiddenColumns(sheet);
    for (Element row : Xml.all(sheet, "row")) {
      boolean hidden = hiddenSheet || isTrue(row, "hidden");
      List<String> cells = new ArrayList<>();
      List<String> hiddenCells = new ArrayList<>();
      int column = 0;
      for (Element cell : Xml.children(row, "c")) {
        column = Xml.attribute(cell, "r").map(XlsxReader::column).orElse(column + 1);
        while (cells.size() < Math.min(column - 1, ALIGNED_COLUMNS) && padding > 0) {
          cells.add("");
          padding--;
        }
        cells.add(LineCollector.oneLine(text(cell)));
        if (isIn(hiddenColumns, column)) {
          hiddenCells.add(text(cell));
        }
      }
      // What is hidden is looked through like the rest, in its place: heads say what it is.
      out.add(SourceLine.cells(cells));
      if (hidden || !hiddenCells.isEmpty()) {
        out.omit(String.join(" ", hidden ? cells : hiddenCells), Removal.Reason.HIDDEN);
      }
    }
    for (Element margin : Xml.all(sheet, "headerFooter")) {
      out.omit(margin.getTextContent(), Removal.Reason.RUNNING_HEAD);
    }
    out.add(SourceLine.text(""));
  }

  private static List<int[]> hiddenColumns(Element sheet) {
    List<int[]> hidden = new ArrayList<>();
    for (Element columns : Xml.all(sheet, "col")) {
      if (isTrue(columns, "hidden")) {
        hidden.add(new int[] {integer(columns, "min"), integer(columns, "max")});
      }
    }
    return hidden;
  }

  private static boolean isIn(List<int[]> ranges, int column) {
    return ranges.stream().anyMatch(range -> column >= range[0] && column <= range[1]);
  }

  private static boolean isTrue(Element element, String attribute) {
    String value = Xml.attribute(element, attribute).orElse("");
    return value.equals("1") || value.equals("true");
  }

  private static int integer(Element element, String attribute) {
    String value = Xml.attribute(element, attribute).orElse("");
    return value.matches("[0-9]{1,6}") ? Integer.parseInt(value) : 0;
  }

  private String text(Element cell) {
    String value = Xml.child(cell, "v").map(Element::getTextContent).orElse("").strip();
    return switch (Xml.attribute(cell, "t").orElse("n")) {
      case "s" -> value.matches("[0-9]{1,7}") ? string(Integer.parseInt(value)) : value;
      case "inlineStr" -> Xml.child(cell, "is").map(XlsxReader::characters).orElse("");
      case "n" -> plain(value);
      default -> value;
    };
  }

  private String string(int index) {
    return index < shared.size() ? shared.get(index) : "";
  }

  /** A long number may stand as {@code 1.3800001234E10}. */
  private static String plain(String number) {
    boolean scientific = number.matches("-?[0-9.]{1,20}[eE][+]?[0-9]{1,2}");
    return scientific ? new BigDecimal(number).toPlainString() : number;
  }

  /** The number of the column in a cell's name: 1 of {@code A3}, 28 of {@code AB3}. */
  private static int column(String name) {
    int column = 0;
    for (int i = 0; i < name.length() && column < 20_000; i++) {
      char c = name.charAt(i);
      if (c < 'A' || c > 'Z') {
        break;
      }
      column = column * 26 + (c - 'A' + 1);
    }
    return Math.max(1, column);
  }

  /** Notes and the newer threads of comments, with those who wrote them. */
  private void comments() throws RefusedSourceException {
    for (String name : archive.parts().keySet().stream().sorted().toList()) {
      String lower = name.toLowerCase(Locale.ROOT);
      boolean threads = lower.startsWith("xl/threadedcomments/");
      if (lower.matches("xl/comments[^/]*\\.xml") || threads) {
        Element part = Xml.parse(archive.parts().get(name));
        Xml.all(part, threads ? "threadedComment" : "comment")
            .forEach(c -> out.omit(characters(c) + threadText(c), Removal.Reason.COMMENT));
        Xml.all(part, "author").forEach(a -> out.trace(Trace.TraceKind.AUTHOR, a.getTextContent()));
      } else if (lower.startsWith("xl/persons/")) {
        Xml.all(Xml.parse(archive.parts().get(name)), "person")
            .forEach(
                p ->
                    Xml.attribute(p, "displayName")
                        .ifPresent(n -> out.trace(Trace.TraceKind.AUTHOR, n)));
      }
    }
  }

  private static String threadText(Element comment) {
    return Xml.child(comment, "text")
        .filter(text -> Xml.all(text, "t").isEmpty())
        .map(Element::getTextContent)
        .orElse("");
  }
}
