package gongkai.document.word.docx;

import gongkai.document.source.archive.Xml;
import java.util.List;
import java.util.Optional;
import org.w3c.dom.Element;

/**
 * What stands around a run of a Word file, as far as it changes how the run is shown.
 *
 * @param style of the paragraph
 * @param tableStyle of the innermost table around it; empty without one
 * @param parts of that style that hold there, the strongest first
 * @param isShaded whether white letters may show, on what is painted behind them
 */
record DocxPlace(String style, String tableStyle, List<String> parts, boolean isShaded) {
  /** The text itself: a picture behind it, or a page with a colour of its own, may be anywhere. */
  static DocxPlace of(Element main) {
    boolean painted =
        Xml.child(main, "background").isPresent()
            || Xml.all(main, "anchor").stream()
                .anyMatch(a -> Xml.attribute(a, "behindDoc").filter("1"::equals).isPresent());
    return new DocxPlace("", "", List.of(), painted);
  }

  DocxPlace inParagraph(Element paragraph, String ofStyle, DocxStyles styles) {
    boolean shaded =
        isShaded || DocxStyles.isShaded(Xml.child(paragraph, "pPr")) || styles.isShaded(ofStyle);
    return new DocxPlace(ofStyle, tableStyle, parts, shaded);
  }

  DocxPlace inTable(Element table, DocxStyles styles) {
    String ofTable =
        Xml.path(table, "tblPr", "tblStyle").flatMap(s -> Xml.attribute(s, "val")).orElse("");
    boolean shaded =
        isShaded
            || styles.isShaded(ofTable)
            || Xml.path(table, "tblPr").filter(p -> DocxStyles.isShaded(Optional.of(p))).isPresent()
            || Xml.all(table, "tcPr").stream().anyMatch(c -> DocxStyles.isShaded(Optional.of(c)));
    return new DocxPlace(style, ofTable, List.of(), shaded);
  }

  DocxPlace inCell(List<String> ofStyle) {
    return new DocxPlace(style, tableStyle, ofStyle, isShaded);
  }

  /** What fills a box is not looked for. */
  DocxPlace inBox() {
    return new DocxPlace(style, "", List.of(), true);
  }
}
