package gongkai.document.fixed.pdf;

import static java.util.stream.Collectors.joining;

import gongkai.document.fixed.piece.PlacedPoints;
import gongkai.document.fixed.piece.PlacedText;
import gongkai.document.fixed.piece.Strokes;
import gongkai.document.source.Doubts;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;

/**
 * What was put over the pages of a PDF file afterwards and changes what a reader sees: strikes,
 * covers, words, and what was filled into a form. Source: ISO 32000-1, 12.5.6 and 12.7.
 */
final class PdfMarkup {
  /** Points of a square that a page is cut into to find what is near. */
  private static final double SQUARE = 24;

  private final Strokes strokes;
  private final Doubts doubts;
  private final List<PlacedText> pieces;

  /** What covers text, by the numbers of the pages. */
  private final Map<Integer, List<Rectangle2D>> covers = new TreeMap<>();

  private PdfMarkup(Strokes strokes, List<PlacedText> pieces, Doubts doubts) {
    this.strokes = strokes;
    this.pieces = pieces;
    this.doubts = doubts;
  }

  /** The pieces that no mark covers; strikes are added to the strokes, and the rest is reported. */
  static List<PlacedText> read(
      PDDocument document, Strokes strokes, List<PlacedText> pieces, Doubts doubts)
      throws IOException {
    PdfMarkup markup = new PdfMarkup(strokes, pieces, doubts);
    int number = 0;
    for (PDPage page : document.getPages()) {
      number++;
      for (PDAnnotation annotation : page.getAnnotations()) {
        if (!annotation.isHidden() && !annotation.isNoView()) {
          markup.annotation(number, page.getCropBox(), annotation);
        }
      }
    }
    return markup.covered();
  }

  private void annotation(int page, PDRectangle crop, PDAnnotation annotation) {
    COSDictionary dictionary = annotation.getCOSObject();
    switch (Optional.ofNullable(annotation.getSubtype()).orElse("")) {
      case "StrikeOut" -> quads(dictionary, crop).forEach(quad -> strike(page, quad));
      case "Redact" -> {
        List<Rectangle2D> quads = quads(dictionary, crop);
        boolean whole = quads.isEmpty() && annotation.getRectangle() != null;
        (whole ? List.of(area(annotation.getRectangle(), crop)) : quads)
            .forEach(area -> cover(page, area));
      }
      case "Square" -> {
        COSArray fill = dictionary.getCOSArray(COSName.IC);
        boolean filled = fill != null && fill.size() > 0;
        if (filled && dictionary.getFloat(COSName.CA, 1) > 0.95f) {
          cover(page, area(annotation.getRectangle(), crop));
        }
      }
      case "FreeText" ->
          Optional.ofNullable(dictionary.getString(COSName.CONTENTS))
              .filter(words -> !words.isBlank())
              .ifPresent(doubts::drawing);
      case "Widget" -> value(dictionary).ifPresent(doubts::filledIn);
      default -> {
        // Remarks, which are listed with what the file says of itself, and links.
      }
    }
  }

  /** A field may have its value from the field that it is a part of. */
  private static Optional<String> value(COSDictionary field) {
    COSDictionary at = field;
    for (int depth = 0; at != null && depth < 5; depth++) {
      String value = at.getString(COSName.V);
      if (value != null && !value.isBlank()) {
        return Optional.of(value);
      }
      at = at.getCOSDictionary(COSName.PARENT);
    }
    return Optional.empty();
  }

  private void strike(int page, Rectangle2D quad) {
    strokes.add(page, quad.getMinX(), quad.getCenterY(), quad.getMaxX(), quad.getCenterY());
  }

  private void cover(int page, Rectangle2D area) {
    covers.computeIfAbsent(page, p -> new ArrayList<>()).add(area);
  }

  /** The pieces with blanks in the place of those that are covered. */
  private List<PlacedText> covered() {
    if (covers.isEmpty()) {
      return pieces;
    }
    Map<Integer, PlacedPoints<PlacedText>> pages = new HashMap<>();
    for (PlacedText piece : pieces) {
      if (piece.turn() == 0 && covers.containsKey(piece.page())) {
        pages.computeIfAbsent(piece.page(), p -> points()).add(piece);
      }
    }
    Set<PlacedText> covered = Collections.newSetFromMap(new IdentityHashMap<>());
    covers.forEach(
        (page, areas) -> {
          PlacedPoints<PlacedText> points = pages.getOrDefault(page, points());
          for (Rectangle2D area : areas) {
            List<PlacedText> below = points.take(area, piece -> true);
            covered.addAll(below);
            doubts.hidden(below.stream().map(PlacedText::text).collect(joining()));
          }
        });
    return pieces.stream().map(p -> covered.contains(p) ? p.blankTo(p) : p).toList();
  }

  private static PlacedPoints<PlacedText> points() {
    return new PlacedPoints<>(SQUARE, PlacedText::middle);
  }

  /** The frames of marked passages, from the top left corner of the page. */
  private static List<Rectangle2D> quads(COSDictionary annotation, PDRectangle crop) {
    List<Rectangle2D> quads = new ArrayList<>();
    COSBase points = annotation.getDictionaryObject(COSName.getPDFName("QuadPoints"));
    float[] n = points instanceof COSArray array ? array.toFloatArray() : new float[0];
    for (int i = 0; i + 7 < n.length; i += 8) {
      Rectangle2D quad = new Rectangle2D.Double(n[i], n[i + 1], 0, 0);
      for (int j = 2; j < 8; j += 2) {
        quad.add(n[i + j], n[i + j + 1]);
      }
      quads.add(fromTop(quad, crop));
    }
    return quads;
  }

  private static Rectangle2D area(PDRectangle rectangle, PDRectangle crop) {
    return rectangle == null
        ? new Rectangle2D.Double()
        : fromTop(
            new Rectangle2D.Double(
                rectangle.getLowerLeftX(),
                rectangle.getLowerLeftY(),
                rectangle.getWidth(),
                rectangle.getHeight()),
            crop);
  }

  private static Rectangle2D fromTop(Rectangle2D area, PDRectangle crop) {
    return new Rectangle2D.Double(
        area.getMinX() - crop.getLowerLeftX(),
        crop.getHeight() - (area.getMaxY() - crop.getLowerLeftY()),
        area.getWidth(),
        area.getHeight());
  }
}
