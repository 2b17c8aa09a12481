package gongkai.document.fixed.ofd;

import gongkai.document.fixed.PageLayout;
import gongkai.document.fixed.piece.DoubledText;
import gongkai.document.fixed.piece.Overprints;
import gongkai.document.fixed.piece.PlacedText;
import gongkai.document.fixed.piece.StackedFractions;
import gongkai.document.fixed.piece.Strokes;
import gongkai.document.fixed.piece.TouchingColumns;
import gongkai.document.source.Doubts;
import gongkai.document.source.LineCollector;
import gongkai.document.source.RefusedSourceException;
import gongkai.document.source.Removal;
import gongkai.document.source.SourceText;
import gongkai.document.source.SourceUse;
import gongkai.document.source.archive.Archive;
import gongkai.document.source.archive.Xml;
import gongkai.model.report.OpenPoint;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.w3c.dom.Element;

/**
 * Reads the text of an OFD file. Source: GB/T 33190-2016; a zip of XML in which text stands as
 * Unicode with the place of each character, in pages, their templates and composite objects. What
 * lines strike out and what annotations say is listed; pictures and seals are not read.
 */
public final class OfdReader {
  private static final int MOST_PAGES = 2_000;
  private static final PlacedText.Paper A4 = new PlacedText.Paper(210, 297);

  private final OfdParts parts;
  private final LineCollector out;
  private final List<PlacedText> pieces = new ArrayList<>();
  private final Strokes strokes = new Strokes();
  private final Set<PlacedText> begins = Collections.newSetFromMap(new IdentityHashMap<>());
  private final List<String> hidden = new ArrayList<>();
  private int pages;
  private int unknown;

  private OfdReader(Archive archive, String path) {
    this.parts = new OfdParts(archive);
    this.out = new LineCollector(path);
  }

  public static SourceText read(Archive archive, String path, SourceUse use)
      throws RefusedSourceException {
    OfdReader reader = new OfdReader(archive, path);
    Element root = reader.part("OFD.xml");
    List<OfdDocument> documents = new ArrayList<>();
    List<Element> bodies = Xml.children(root, "DocBody");
    if (bodies.size() > 1) {
      use.lack(reader.out, "import-ofd-documents", "" + bodies.size());
    }
    for (Element body : bodies) {
      documents.add(reader.document(body));
    }
    if (reader.pieces.stream().allMatch(PlacedText::isBlank)) {
      use.lack(reader.out, "import-scan");
    }
    Doubts doubts = new Doubts(reader.out);
    reader.hidden.forEach(doubts::hidden);
    doubts.warn();
    if (reader.unknown > 0) {
      reader.out.incomplete();
      reader.out.doubt(OpenPoint.SIGNS, "import-glyphs-unnamed", "" + reader.unknown);
    }
    List<PlacedText> once = Overprints.marked(DoubledText.once(reader.pieces), reader.out);
    List<PlacedText> whole = StackedFractions.joined(once, reader.strokes);
    List<PlacedText> shown = reader.strokes.without(whole, reader.out);
    List<PlacedText> parted = reader.strokes.parted(shown);
    PageLayout.read(TouchingColumns.parted(parted, reader.begins), reader.out);
    PageLayout.tellEmpty(shown, reader.pages, reader.out);
    List<String> attached = new ArrayList<>();
    for (OfdDocument document : documents) {
      OfdAnnotations.read(document, reader.out);
      attached.addAll(document.attachments());
    }
    reader.out.attached(attached);
    OfdProperties.read(archive, reader.out);
    reader.parts.refuseTooMuch();
    return reader.out.text();
  }

  private Element part(String name) throws RefusedSourceException {
    return parts.part(name).orElseThrow(() -> new RefusedSourceException("import-damaged"));
  }

  private OfdDocument document(Element body) throws RefusedSourceException {
    Optional<Element> docRoot = Xml.child(body, "DocRoot");
    if (docRoot.isEmpty()) {
      throw new RefusedSourceException("import-damaged");
    }
    String name = OfdDocument.resolve("", docRoot.get().getTextContent());
    OfdDocument document = new OfdDocument(parts, name, part(name));
    Optional<Element> common = Xml.path(document.root(), "CommonData", "PageArea", "PhysicalBox");
    Map<String, Element> templates = templates(document);
    OfdPages read = new OfdPages(document.resources(), strokes);
    Map<String, Integer> numbers = new HashMap<>();
    Map<String, List<OfdPath>> covers = OfdAnnotations.covers(document);
    for (Element entry : Xml.all(document.root(), "Page")) {
      if (++pages > MOST_PAGES) {
        throw new RefusedSourceException("import-pages", "" + MOST_PAGES);
      }
      String location = Xml.attribute(entry, "BaseLoc").orElse("");
      String id = Xml.attribute(entry, "ID").orElse("");
      numbers.put(id, pages);
      if (!location.isBlank()) {
        page(read, part(OfdDocument.resolve(document.folder(), location)), common, templates);
        covers.getOrDefault(id, List.of()).forEach(read::take);
      }
    }
    OfdAnnotations.strikes(document, numbers, strokes);
    pieces.addAll(read.pieces());
    if (pieces.size() > OfdPages.MOST_CHARACTERS) {
      throw OfdPages.tooLong(pages);
    }
    begins.addAll(read.begins());
    read.stamps().forEach(stamp -> out.omit(stamp, Removal.Reason.OBJECT));
    hidden.addAll(read.hidden());
    unknown += read.unknown();
    return document;
  }

  /** Pages that others are laid over, by their ids: letterheads, mostly. */
  private static Map<String, Element> templates(OfdDocument document)
      throws RefusedSourceException {
    Map<String, Element> templates = new HashMap<>();
    for (Element template : Xml.all(document.root(), "TemplatePage")) {
      Optional<Element> page = document.part(Xml.attribute(template, "BaseLoc").orElse(""));
      if (page.isPresent()) {
        templates.put(Xml.attribute(template, "ID").orElse(""), page.get());
      }
    }
    return templates;
  }

  private void page(
      OfdPages read, Element page, Optional<Element> commonBox, Map<String, Element> templates)
      throws RefusedSourceException {
    PlacedText.Paper paper =
        Xml.path(page, "Area", "PhysicalBox")
            .or(() -> commonBox)
            .map(box -> OfdNumbers.numbers(box.getTextContent()))
            .filter(box -> box.length == 4)
            .map(box -> new PlacedText.Paper(box[2], box[3]))
            .orElse(A4);
    for (Element used : Xml.children(page, "Template")) {
      Element template = templates.get(Xml.attribute(used, "TemplateID").orElse(""));
      if (template != null) {
        read.add(pages, paper, template);
      }
    }
    read.add(pages, paper, page);
  }
}
