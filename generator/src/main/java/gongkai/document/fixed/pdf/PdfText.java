package gongkai.document.fixed.pdf;

import gongkai.document.fixed.DoubledText;
import gongkai.document.fixed.PlacedText;
import gongkai.document.fixed.Strokes;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.OperatorName;
import org.apache.pdfbox.contentstream.operator.color.SetNonStrokingColor;
import org.apache.pdfbox.contentstream.operator.color.SetNonStrokingColorN;
import org.apache.pdfbox.contentstream.operator.color.SetNonStrokingColorSpace;
import org.apache.pdfbox.contentstream.operator.color.SetNonStrokingDeviceCMYKColor;
import org.apache.pdfbox.contentstream.operator.color.SetNonStrokingDeviceGrayColor;
import org.apache.pdfbox.contentstream.operator.color.SetNonStrokingDeviceRGBColor;
import org.apache.pdfbox.contentstream.operator.color.SetStrokingColor;
import org.apache.pdfbox.contentstream.operator.color.SetStrokingColorN;
import org.apache.pdfbox.contentstream.operator.color.SetStrokingColorSpace;
import org.apache.pdfbox.contentstream.operator.color.SetStrokingDeviceCMYKColor;
import org.apache.pdfbox.contentstream.operator.color.SetStrokingDeviceGrayColor;
import org.apache.pdfbox.contentstream.operator.color.SetStrokingDeviceRGBColor;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDVectorFont;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;

/**
 * Gathers the characters of a PDF file with their places. One that no font gives a meaning stands
 * as □ where it is and is counted. What stands aslant, or large and pale, is a stamp over the page
 * and is kept apart.
 */
final class PdfText extends PDFTextStripper {
  private static final String UNKNOWN = "□";

  /** Bullets of Word's symbol fonts, which have no other meaning. */
  private static final String BULLETS = "\uF0B7\uF06C\uF06E\uF0A7\uF0D8\uF0FC\uF075\uF0B2";

  /** Sine of the angle up to which a page was only put crookedly into a scanner. */
  private static final double CROOKED = 0.1;

  /** Points from which pale letters are a mark over the page; titles are smaller, or darker. */
  private static final double MARK = 36;

  /** Points by which a line that was drawn by hand goes up and down. */
  private static final double FLAT = 4;

  private final List<PlacedText> pieces = new ArrayList<>();
  private final Map<Integer, StringBuilder> stamps = new TreeMap<>();
  private final Strokes strokes = new Strokes();

  /** The path in the making, as corners in the page's own unit. */
  private final List<double[]> path = new ArrayList<>();

  /** Large pale letters over the page. */
  private final Set<TextPosition> marks = Collections.newSetFromMap(new IdentityHashMap<>());

  /** Characters that begin what one operator shows, and the pieces that they became. */
  private final Set<TextPosition> first = Collections.newSetFromMap(new IdentityHashMap<>());

  private final Set<PlacedText> begins = Collections.newSetFromMap(new IdentityHashMap<>());
  private boolean isFirst;

  private final PdfUnseen unseen = new PdfUnseen();
  private final Map<Integer, StringBuilder> hidden = new TreeMap<>();

  /** The place of the character before, on the page and on the paper; null without one. */
  private PlacedText last;

  private PdfLayers layers = new PdfLayers(null);

  private int unknownGlyphs;

  PdfText() {
    addOperator(new SetNonStrokingColorSpace(this));
    addOperator(new SetNonStrokingColor(this));
    addOperator(new SetNonStrokingColorN(this));
    addOperator(new SetNonStrokingDeviceGrayColor(this));
    addOperator(new SetNonStrokingDeviceRGBColor(this));
    addOperator(new SetNonStrokingDeviceCMYKColor(this));
    addOperator(new SetStrokingColorSpace(this));
    addOperator(new SetStrokingColor(this));
    addOperator(new SetStrokingColorN(this));
    addOperator(new SetStrokingDeviceGrayColor(this));
    addOperator(new SetStrokingDeviceRGBColor(this));
    addOperator(new SetStrokingDeviceCMYKColor(this));
    // It would drop what is printed anew over a cover, and keep what is below it.
    setSuppressDuplicateOverlappingText(false);
  }

  List<PlacedText> read(PDDocument document) throws IOException {
    layers = new PdfLayers(document.getDocumentCatalog().getOCProperties());
    writeText(document, Writer.nullWriter());
    return DoubledText.once(pieces);
  }

  /** The lines that the pages draw. */
  Strokes strokes() {
    return strokes;
  }

  /** The pieces that begin a passage of the file, by identity. */
  Set<PlacedText> begins() {
    return begins;
  }

  /** What no reader of each page sees. */
  List<String> hidden() {
    return hidden.values().stream().map(StringBuilder::toString).toList();
  }

  @Override
  protected void startPage(PDPage page) throws IOException {
    unseen.newPage();
    first.clear();
    last = null;
    super.startPage(page);
  }

  @Override
  protected void processTextPosition(TextPosition position) {
    if (isFirst) {
      first.add(position);
      isFirst = false;
    }
    PlacedText place = placed(position, "");
    boolean seen = place.isOnPaper(last != null && last.leadsTo(place));
    last = seen ? place : null;
    unseen.character(position, getGraphicsState(), seen);
    if (PdfInk.of(getGraphicsState()).isPale() && PdfUnseen.height(position) >= MARK) {
      marks.add(position);
    }
    super.processTextPosition(position);
  }

  private void layer(List<COSBase> operands) {
    boolean off = false;
    if (operands.size() == 2
        && COSName.OC.equals(operands.get(0))
        && operands.get(1) instanceof COSName name
        && getResources() != null) {
      off = layers.isOff(getResources().getProperties(name));
    }
    unseen.begin(off);
  }

  /** What a page says to those who cannot see it may be another number than it shows. */
  @Override
  public void beginMarkedContentSequence(COSName tag, COSDictionary properties) {
    // The library would put the words of ActualText in the place of what is shown.
  }

  @Override
  public void endMarkedContentSequence() {
    // None was begun.
  }

  @Override
  public void showForm(PDFormXObject form) throws IOException {
    unseen.begin(layers.isOff(form.getOptionalContent()));
    super.showForm(form);
    unseen.end();
  }

  /** Follows level lines, flat curves and thin rectangles; slopes strike nothing out. */
  @Override
  protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
    int depth = unseen.depth();
    isFirst |= operator.getName().startsWith("T"); // whatever shows or places text
    super.processOperator(operator, operands);
    unseen.backTo(depth, operator.getName());
    unseen.operator(operator.getName(), numbers(operands), getGraphicsState());
    switch (operator.getName()) {
      case OperatorName.BEGIN_MARKED_CONTENT_SEQ -> layer(operands);
      case OperatorName.BEGIN_MARKED_CONTENT -> layer(List.of());
      case OperatorName.END_MARKED_CONTENT -> unseen.end();
      case OperatorName.APPEND_RECT -> rectangle(numbers(operands));
      case OperatorName.MOVE_TO -> corner(numbers(operands), "");
      case OperatorName.LINE_TO -> corner(numbers(operands), "l");
      case OperatorName.CURVE_TO -> curve(numbers(operands));
      case OperatorName.STROKE_PATH, OperatorName.CLOSE_AND_STROKE -> drawn(false);
      case OperatorName.FILL_NON_ZERO,
          OperatorName.LEGACY_FILL_NON_ZERO,
          OperatorName.FILL_EVEN_ODD,
          OperatorName.FILL_NON_ZERO_AND_STROKE,
          OperatorName.FILL_EVEN_ODD_AND_STROKE,
          OperatorName.CLOSE_FILL_NON_ZERO_AND_STROKE,
          OperatorName.CLOSE_FILL_EVEN_ODD_AND_STROKE ->
          drawn(true);
      case OperatorName.ENDPATH -> path.clear();
      case OperatorName.BEGIN_INLINE_IMAGE -> image(operator.getImageParameters());
      case OperatorName.DRAW_OBJECT -> image(drawnObject(operands));
      case OperatorName.SHADING_FILL -> unseen.onlyPlace().ifPresent(this::area);
      default -> {
        // Draws no line.
      }
    }
  }

  private static double[] numbers(List<COSBase> operands) {
    return operands.stream()
        .filter(COSNumber.class::isInstance)
        .mapToDouble(number -> ((COSNumber) number).floatValue())
        .toArray();
  }

  private void rectangle(double[] n) {
    if (n.length == 4) {
      path.add(segment(n[0], n[1], n[0] + n[2], n[1] + n[3]));
    }
  }

  private void corner(double[] n, String line) {
    if (n.length == 2) {
      Point2D at = transformed(n[0], n[1]);
      double[] last = path.isEmpty() ? new double[0] : path.get(path.size() - 1);
      boolean goesOn = !line.isEmpty() && last.length > 0;
      path.add(
          goesOn
              ? new double[] {last[2], last[3], at.getX(), at.getY()}
              : new double[] {at.getX(), at.getY(), at.getX(), at.getY()});
    }
  }

  /** A line by hand is a flat curve; others draw something else. */
  private void curve(double[] n) {
    if (n.length == 6 && !path.isEmpty()) {
      double[] last = path.get(path.size() - 1);
      double[] near = segment(n[0], n[1], n[2], n[3]);
      Point2D end = transformed(n[4], n[5]);
      double top = Math.min(Math.min(near[1], near[3]), Math.min(last[3], end.getY()));
      double bottom = Math.max(Math.max(near[1], near[3]), Math.max(last[3], end.getY()));
      if (bottom - top <= FLAT && Math.abs(end.getX() - last[2]) > 2 * FLAT) {
        path.add(new double[] {last[2], top, end.getX(), bottom});
      }
      path.add(new double[] {end.getX(), end.getY(), end.getX(), end.getY()});
    }
  }

  private double[] segment(double x1, double y1, double x2, double y2) {
    Point2D from = transformed(x1, y1);
    Point2D to = transformed(x2, y2);
    return new double[] {from.getX(), from.getY(), to.getX(), to.getY()};
  }

  /** The dictionary of the picture that is drawn; null if it is none. */
  private COSDictionary drawnObject(List<COSBase> operands) {
    PDResources resources = getResources();
    boolean named = resources != null && operands.size() == 1;
    return named
            && operands.get(0) instanceof COSName name
            && resources.isImageXObject(name)
            && resources.getCOSObject().getDictionaryObject(COSName.XOBJECT)
                instanceof COSDictionary objects
        ? objects.getCOSDictionary(name)
        : null;
  }

  /** A thin picture is a line, and one that nothing shows through may lie over text. */
  private void image(COSDictionary image) {
    if (image == null) {
      return;
    }
    double[] s = segment(0, 0, 1, 1);
    strokes.fill(getCurrentPageNo(), s[0], s[1], s[2], s[3]);
    boolean clear =
        Stream.of(COSName.SMASK, COSName.MASK).anyMatch(image::containsKey)
            || image.getBoolean(COSName.IMAGE_MASK, COSName.IM, false);
    if (!clear) {
      unseen.coverByPicture(getGraphicsState());
    }
  }

  /** An area in the page's own unit, from its lower left corner. */
  private void area(Rectangle2D area) {
    Point2D from = fromTop(area.getMinX(), area.getMaxY());
    Point2D to = fromTop(area.getMaxX(), area.getMinY());
    strokes.fill(getCurrentPageNo(), from.getX(), from.getY(), to.getX(), to.getY());
  }

  private Point2D transformed(double x, double y) {
    Point2D.Float at =
        getGraphicsState().getCurrentTransformationMatrix().transformPoint((float) x, (float) y);
    return fromTop(at.x, at.y);
  }

  private Point2D fromTop(double x, double y) {
    PDRectangle crop = getCurrentPage().getCropBox();
    return new Point2D.Double(
        x - crop.getLowerLeftX(), crop.getHeight() - (y - crop.getLowerLeftY()));
  }

  /**
   * What the path drew. A path of four sides that is filled is a rectangle.
   *
   * @param filled whether only what it encloses shows
   */
  private void drawn(boolean filled) {
    int page = getCurrentPageNo();
    if (filled && path.size() >= 4) {
      double[] xs = path.stream().mapToDouble(s -> s[2]).toArray();
      double[] ys = path.stream().mapToDouble(s -> s[3]).toArray();
      strokes.fill(
          page,
          Arrays.stream(xs).min().orElse(0),
          Arrays.stream(ys).min().orElse(0),
          Arrays.stream(xs).max().orElse(0),
          Arrays.stream(ys).max().orElse(0));
    }
    for (double[] s : path) {
      if (filled) {
        strokes.fill(page, s[0], s[1], s[2], s[3]);
      } else {
        strokes.add(page, s[0], s[1], s[2], s[3]);
      }
    }
    path.clear();
  }

  int unknownGlyphs() {
    return unknownGlyphs;
  }

  /** Whether at least half of the characters have no meaning: then the others say nothing. */
  boolean isMostlyUnknown() {
    return unknownGlyphs * 2 >= pieces.size() && unknownGlyphs > 0;
  }

  /** What stands aslant on each page. */
  List<String> stamps() {
    return stamps.values().stream().map(StringBuilder::toString).toList();
  }

  @Override
  protected void showGlyph(Matrix matrix, PDFont font, int code, Vector displacement)
      throws IOException {
    if (font.toUnicode(code) != null) {
      super.showGlyph(matrix, font, code, displacement);
    } else if (!isBlank(font, code)) {
      unknown(matrix, displacement);
    }
  }

  /** A glyph without lines is a space, whatever its code. */
  private static boolean isBlank(PDFont font, int code) throws IOException {
    return font.isEmbedded()
        && font instanceof PDVectorFont outlines
        && outlines.hasGlyph(code)
        && outlines.getPath(code).getBounds2D().isEmpty();
  }

  /** As {@link TextPosition} has it for what has a meaning. */
  private void unknown(Matrix matrix, Vector displacement) {
    double across = matrix.getValue(0, 0);
    double up = matrix.getValue(0, 1);
    double size = Math.hypot(across, up);
    PDRectangle crop = getCurrentPage().getCropBox();
    double x = matrix.getTranslateX() - crop.getLowerLeftX();
    double y = matrix.getTranslateY() - crop.getLowerLeftY();
    int direction =
        Math.abs(across) >= Math.abs(up) ? (across >= 0 ? 0 : 180) : (up >= 0 ? 90 : 270);
    double left =
        switch (direction) {
          case 90 -> y;
          case 180 -> crop.getWidth() - x;
          case 270 -> crop.getHeight() - y;
          default -> x;
        };
    double baseline =
        switch (direction) {
          case 90 -> x;
          case 180 -> y;
          case 270 -> crop.getWidth() - x;
          default -> crop.getHeight() - y;
        };
    unknownGlyphs++;
    PlacedText.Paper paper = paper(direction, crop.getWidth(), crop.getHeight());
    double width = displacement.getX() * size;
    add(direction, left, baseline, width, Math.max(1, size), paper, UNKNOWN);
  }

  @Override
  protected void writeString(String text, List<TextPosition> positions) {
    for (TextPosition position : positions) {
      String character = position.getUnicode();
      if (character == null || character.isEmpty()) {
        continue;
      }
      if (unseen.has(position)) {
        hidden
            .computeIfAbsent(getCurrentPageNo(), p -> new StringBuilder())
            .append(meaning(character));
        continue;
      }
      if (isAslant(position.getTextMatrix()) || marks.contains(position)) {
        stamps.computeIfAbsent(getCurrentPageNo(), p -> new StringBuilder()).append(character);
        continue;
      }
      PlacedText piece = placed(position, meaning(character));
      pieces.add(piece);
      if (first.contains(position)) {
        begins.add(piece);
      }
    }
  }

  private PlacedText placed(TextPosition position, String text) {
    int direction = Math.floorMod(Math.round(position.getDir() / 90) * 90, 360);
    if (direction == 0 && position.getFont() != null && position.getFont().isVertical()) {
      return vertical(position, text);
    }
    return new PlacedText(
        getCurrentPageNo(),
        direction / 90,
        position.getXDirAdj(),
        position.getYDirAdj(),
        position.getWidthDirAdj(),
        Math.max(1, PdfUnseen.height(position)),
        paper(direction, position.getPageWidth(), position.getPageHeight()),
        text);
  }

  /** Characters below each other are a line for somebody who turns the page by a quarter. */
  private PlacedText vertical(TextPosition position, String text) {
    double size = Math.max(1, PdfUnseen.height(position));
    return new PlacedText(
        getCurrentPageNo(),
        1,
        position.getYDirAdj() - size,
        position.getPageWidth() - position.getXDirAdj(),
        size,
        size,
        paper(/* direction= */ 90, position.getPageWidth(), position.getPageHeight()),
        text);
  }

  private void add(
      int direction,
      double left,
      double baseline,
      double width,
      double size,
      PlacedText.Paper paper,
      String text) {
    pieces.add(
        new PlacedText(
            getCurrentPageNo(), direction / 90, left, baseline, width, size, paper, text));
  }

  /** What a font calls a sign of its own has no meaning for others. */
  private String meaning(String character) {
    int first = character.codePointAt(0);
    if (BULLETS.indexOf(first) >= 0) {
      return "•";
    }
    boolean nothing =
        Character.getType(first) == Character.PRIVATE_USE
            || Character.getType(first) == Character.SURROGATE
            || first == 0xFFFD
            || first == 0;
    unknownGlyphs += nothing ? 1 : 0;
    return nothing ? UNKNOWN : character;
  }

  private static PlacedText.Paper paper(int direction, double width, double height) {
    PlacedText.Paper paper = new PlacedText.Paper(width, height);
    return direction % 180 == 0 ? paper : paper.turned();
  }

  private static boolean isAslant(Matrix matrix) {
    double across = Math.abs(matrix.getValue(0, 0));
    double up = Math.abs(matrix.getValue(0, 1));
    return Math.min(across, up) > CROOKED * Math.hypot(across, up);
  }
}
