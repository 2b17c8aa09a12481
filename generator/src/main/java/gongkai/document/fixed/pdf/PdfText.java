package gongkai.document.fixed.pdf;

import gongkai.document.fixed.piece.DoubledText;
import gongkai.document.fixed.piece.PlacedText;
import gongkai.document.fixed.piece.Strokes;
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

  /**
   * Operators of a document, with two more for each character that they show. One of three hundred
   * full pages that shows each character by itself has a million, and so have a hundred and twenty
   * pages of tables.
   */
  private static final int MOST_OPERATORS = 1_400_000;

  /** Characters of a document. A yearbook of three hundred pages has less. */
  static final int MOST_CHARACTERS = 400_000;

  private static final double[] NONE = {};

  /** What makes a path. */
  private static final Set<String> PATHS =
      Set.of(
          OperatorName.APPEND_RECT,
          OperatorName.MOVE_TO,
          OperatorName.LINE_TO,
          OperatorName.CURVE_TO);

  /** A page draws more than any report. */
  static final class TooMuchDrawn extends RuntimeException {
    private static final long serialVersionUID = 1;
  }

  /** Pages hold more text than a report has. */
  static final class TooLong extends RuntimeException {
    private static final long serialVersionUID = 1;

    /** The page on which it became too much. */
    private final int page;

    TooLong(int page) {
      this.page = page;
    }

    int page() {
      return page;
    }
  }

  private final PdfFonts fonts = new PdfFonts();
  private int operators;
  private int characters;
  private final List<PlacedText> pieces = new ArrayList<>();
  private final Map<Integer, StringBuilder> stamps = new TreeMap<>();
  private final Strokes strokes = new Strokes();

  private final PdfPaths paths = new PdfPaths(strokes);

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

  /** What shows of the page. */
  private PDRectangle crop;

  private int unknownGlyphs;

  /** Of the character before. */
  private PlacedText.Paper paper;

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
    document.setResourceCache(fonts);
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
    crop = page.getCropBox();
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

  /** Follows what is drawn, as far as it may strike, hide or part text. */
  @Override
  protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
    int depth = unseen.depth();
    isFirst |= operator.getName().startsWith("T"); // whatever shows or places text
    if (operator.getName().equals(OperatorName.SET_FONT_AND_SIZE)
        && !operands.isEmpty()
        && operands.get(0) instanceof COSName font) {
      fonts.use(getResources(), font);
    }
    super.processOperator(operator, operands);
    unseen.backTo(depth, operator.getName());
    if (++operators + 2 * characters > MOST_OPERATORS) {
      throw new TooMuchDrawn();
    }
    double[] numbers = PATHS.contains(operator.getName()) ? numbers(operands) : NONE;
    unseen.operator(operator.getName(), numbers, getGraphicsState());
    switch (operator.getName()) {
      case OperatorName.BEGIN_MARKED_CONTENT_SEQ -> layer(operands);
      case OperatorName.BEGIN_MARKED_CONTENT -> layer(List.of());
      case OperatorName.END_MARKED_CONTENT -> unseen.end();
      case OperatorName.BEGIN_INLINE_IMAGE -> image(operator.getImageParameters());
      case OperatorName.DRAW_OBJECT -> image(drawnObject(operands));
      case OperatorName.SHADING_FILL ->
          unseen.onlyPlace().ifPresent(place -> paths.area(place, onPage()));
      default -> paths.operator(operator.getName(), numbers, onPage());
    }
  }

  private static double[] numbers(List<COSBase> operands) {
    double[] numbers = new double[operands.size()];
    int count = 0;
    for (COSBase operand : operands) {
      if (operand instanceof COSNumber number) {
        numbers[count++] = number.floatValue();
      }
    }
    return Arrays.copyOf(numbers, count);
  }

  private PdfPaths.OnPage onPage() {
    return new PdfPaths.OnPage(
        getCurrentPageNo(), crop, getGraphicsState().getCurrentTransformationMatrix());
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
    paths.image(onPage());
    boolean clear =
        Stream.of(COSName.SMASK, COSName.MASK).anyMatch(image::containsKey)
            || image.getBoolean(COSName.IMAGE_MASK, COSName.IM, false);
    if (!clear) {
      unseen.coverByPicture(getGraphicsState());
    }
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
    if (++characters > MOST_CHARACTERS) {
      throw new TooLong(getCurrentPageNo());
    }
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

  /** The library would make words and lines of the characters, by which nothing goes here. */
  @Override
  protected void writePage() {
    getCharactersByArticle().forEach(this::place);
  }

  private void place(List<TextPosition> positions) {
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

  /** One for all characters of a page that need the same. */
  private PlacedText.Paper paper(int direction, double width, double height) {
    PlacedText.Paper upright = new PlacedText.Paper(width, height);
    PlacedText.Paper now = direction % 180 == 0 ? upright : upright.turned();
    paper = now.equals(paper) ? paper : now;
    return paper;
  }

  private static boolean isAslant(Matrix matrix) {
    double across = Math.abs(matrix.getValue(0, 0));
    double up = Math.abs(matrix.getValue(0, 1));
    return Math.min(across, up) > CROOKED * Math.hypot(across, up);
  }
}
