package gongkai.document.fixed.pdf;

import gongkai.document.fixed.piece.PaintedAreas;
import gongkai.document.fixed.piece.PlacedPoints;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.pdfbox.contentstream.operator.OperatorName;
import org.apache.pdfbox.pdmodel.graphics.blend.BlendMode;
import org.apache.pdfbox.pdmodel.graphics.state.PDGraphicsState;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.text.TextPosition;
import org.apache.pdfbox.util.Matrix;

/**
 * Characters of a PDF page that no reader sees: off the paper, in a layer that is switched off,
 * without ink, white on white, tiny, or below a rectangle that was filled later. Such rectangles
 * are how people believe that they redact.
 *
 * <p>Characters without ink are the text of a scan where a page has more of them than of others.
 * Source: ISO 32000-1, 8.5.4 (clipping), 8.11 (layers), 9.3.6 (rendering modes).
 */
final class PdfUnseen {
  /** Points of a square that a page is cut into to find what is near. */
  private static final double SQUARE = 24;

  /** Points. Nobody reads a text of this size. */
  private static final double UNREADABLE = 1.5;

  private static final float OPAQUE = 0.95f;

  private static final float CLEAR = 0.05f;

  /** Part of its height that a character is wide at least, if it can be read. */
  private static final double NARROWEST = 0.1;

  /** Part of a character's height by which one is printed beside another of the same place. */
  private static final double HAIR = 0.15;

  /** Places in a character, in its size, that must be covered. */
  private static final float ALONG = 0.25f;

  private static final float UP = 0.35f;

  private static final Rectangle2D EVERYWHERE =
      new Rectangle2D.Double(-1e6, -1e6, /* w= */ 2e6, /* h= */ 2e6);

  private final PlacedPoints<TextPosition> drawn = new PlacedPoints<>(SQUARE, PdfUnseen::middle);
  private int characters;
  private final Set<TextPosition> hidden = Collections.newSetFromMap(new IdentityHashMap<>());
  private final Set<TextPosition> bare = Collections.newSetFromMap(new IdentityHashMap<>());

  private final Set<TextPosition> belowPictures =
      Collections.newSetFromMap(new IdentityHashMap<>());

  private final Deque<Boolean> layers = new ArrayDeque<>();
  private int layersOff;

  /** What may be painted on, as far as rectangles say it; empty where another shape does. */
  private final Deque<Rectangle2D> outerClips = new ArrayDeque<>();

  private Rectangle2D clip = EVERYWHERE;
  private boolean clips;
  private final List<Rectangle2D> path = new ArrayList<>();
  private boolean hasOtherShapes;

  /** What the path that is no rectangle reaches; empty where it has none. */
  private Optional<Rectangle2D> shape = Optional.empty();

  /** Where something was painted that is not white. */
  private final PaintedAreas painted = new PaintedAreas(SQUARE);

  void newPage() {
    drawn.clear();
    hidden.clear();
    bare.clear();
    belowPictures.clear();
    layers.clear();
    layersOff = 0;
    outerClips.clear();
    clip = EVERYWHERE;
    clips = false;
    path.clear();
    shape = Optional.empty();
    painted.clear();
    hasOtherShapes = false;
    characters = 0;
  }

  /** A passage begins that may belong to a layer. */
  void begin(boolean isOff) {
    layers.push(isOff);
    layersOff += isOff ? 1 : 0;
  }

  void end() {
    if (!layers.isEmpty() && layers.pop()) {
      layersOff--;
    }
  }

  void character(TextPosition position, PDGraphicsState state, boolean onPaper) {
    RenderingMode mode = state.getTextState().getRenderingMode();
    boolean white = isWhite(mode, state) && !isOnPaint(position);
    if (!onPaper
        || layersOff > 0
        || isClipped(position)
        || white
        || isClear(mode, state)
        || height(position) < UNREADABLE
        || width(position) < NARROWEST * height(position)) {
      hidden.add(position);
    } else if (mode == RenderingMode.NEITHER || mode == RenderingMode.NEITHER_CLIP) {
      bare.add(position);
    }
    if (white && isOpaque(state)) {
      erase(position);
    }
    drawn.add(position);
    characters++;
  }

  private static boolean isWhite(RenderingMode mode, PDGraphicsState state) {
    boolean filled = !mode.isFill() || PdfInk.of(state).isWhite();
    boolean outlined = !mode.isStroke() || PdfInk.ofLines(state).isWhite();
    return (mode.isFill() || mode.isStroke()) && filled && outlined;
  }

  private static boolean isClear(RenderingMode mode, PDGraphicsState state) {
    boolean filled = !mode.isFill() || state.getNonStrokeAlphaConstant() < CLEAR;
    boolean outlined = !mode.isStroke() || state.getAlphaConstant() < CLEAR;
    return (mode.isFill() || mode.isStroke()) && filled && outlined;
  }

  /** White letters over the same in black leave nothing of them. */
  private void erase(TextPosition position) {
    Point2D middle = middle(position);
    double hair = HAIR * height(position);
    Rectangle2D near =
        new Rectangle2D.Double(
            middle.getX() - hair, middle.getY() - hair, /* w= */ 2 * hair, /* h= */ 2 * hair);
    String letter = position.getUnicode();
    hidden.addAll(drawn.take(near, below -> letter != null && letter.equals(below.getUnicode())));
  }

  /** Whether a character stands well outside a rectangle that alone may be painted on. */
  private boolean isClipped(TextPosition position) {
    double slack = height(position);
    Rectangle2D around =
        new Rectangle2D.Double(
            clip.getX() - slack,
            clip.getY() - slack,
            clip.getWidth() + 2 * slack,
            clip.getHeight() + 2 * slack);
    return !clip.isEmpty() && !around.contains(middle(position));
  }

  /** How many clips were saved; what a drawn object clips ends with it. */
  int depth() {
    outerClips.push(clip);
    return outerClips.size();
  }

  void backTo(int depth, String operator) {
    Rectangle2D before = clip;
    while (outerClips.size() >= depth) {
      before = outerClips.pop();
    }
    clip = operator.equals(OperatorName.DRAW_OBJECT) ? before : clip;
  }

  /** The size of the font as it shows: pages may be drawn on any scale. */
  static double height(TextPosition position) {
    Matrix m = position.getTextMatrix();
    return Math.hypot(m.getValue(1, 0), m.getValue(1, 1));
  }

  private static double width(TextPosition position) {
    Matrix m = position.getTextMatrix();
    return Math.hypot(m.getValue(0, 0), m.getValue(0, 1));
  }

  /** Whether something that is not white was painted where a character stands. */
  private boolean isOnPaint(TextPosition position) {
    return painted.contains(middle(position));
  }

  private static Point2D middle(TextPosition position) {
    Matrix m = position.getTextMatrix();
    return new Point2D.Double(
        m.getTranslateX() + ALONG * m.getValue(0, 0) + UP * m.getValue(1, 0),
        m.getTranslateY() + ALONG * m.getValue(0, 1) + UP * m.getValue(1, 1));
  }

  boolean has(TextPosition position) {
    return hidden.contains(position)
        || (belowPictures.contains(position) && belowPictures.size() * 2 <= characters)
        || (bare.contains(position) && bare.size() * 2 <= characters);
  }

  /** Follows what the page paints. */
  void operator(String name, double[] n, PDGraphicsState state) {
    switch (name) {
      case OperatorName.SAVE -> outerClips.push(clip);
      case OperatorName.RESTORE -> clip = outerClips.isEmpty() ? clip : outerClips.pop();
      case OperatorName.APPEND_RECT -> {
        if (n.length == 4) {
          path.add(rectangle(n, state.getCurrentTransformationMatrix()));
        }
      }
      case OperatorName.MOVE_TO, OperatorName.CURVE_TO -> {
        hasOtherShapes = true;
        reach(n, state);
      }
      case OperatorName.LINE_TO -> reach(n, state);
      case OperatorName.DRAW_OBJECT, OperatorName.BEGIN_INLINE_IMAGE ->
          painted.add(rectangle(new double[] {0, 0, 1, 1}, state.getCurrentTransformationMatrix()));
      case OperatorName.SHADING_FILL -> {
        painted.add(onlyPlace().orElse(EVERYWHERE));
        if (layersOff == 0 && isOpaque(state)) {
          onlyPlace().ifPresent(this::cover);
        }
      }
      case OperatorName.CLIP_NON_ZERO, OperatorName.CLIP_EVEN_ODD -> clips = true;
      case OperatorName.FILL_NON_ZERO,
          OperatorName.LEGACY_FILL_NON_ZERO,
          OperatorName.FILL_EVEN_ODD,
          OperatorName.FILL_NON_ZERO_AND_STROKE,
          OperatorName.FILL_EVEN_ODD_AND_STROKE,
          OperatorName.CLOSE_FILL_NON_ZERO_AND_STROKE,
          OperatorName.CLOSE_FILL_EVEN_ODD_AND_STROKE -> {
        if (layersOff == 0 && isOpaque(state)) {
          path.forEach(this::cover);
        }
        if (layersOff == 0 && !PdfInk.of(state).isWhite()) {
          path.forEach(painted::add);
          shape.ifPresent(painted::add);
        }
        endPath();
      }
      case OperatorName.ENDPATH, OperatorName.STROKE_PATH, OperatorName.CLOSE_AND_STROKE ->
          endPath();
      default -> {
        // Neither hides nor shows.
      }
    }
  }

  /** The rectangle that alone may be painted on; empty where all may be, or another shape. */
  Optional<Rectangle2D> onlyPlace() {
    return Optional.of(clip).filter(place -> !place.isEmpty() && !place.equals(EVERYWHERE));
  }

  /**
   * Takes a picture that nothing shows through for a cover of what was written before. Where
   * pictures lie over most of a page, they are the scan that its text was recognised in.
   */
  void coverByPicture(PDGraphicsState state) {
    if (layersOff == 0 && isOpaque(state)) {
      double[] unit = {0, 0, 1, 1};
      Rectangle2D area = rectangle(unit, state.getCurrentTransformationMatrix());
      Rectangle2D shown = area.createIntersection(clip);
      if (!shown.isEmpty()) {
        belowPictures.addAll(
            drawn.take(shown, p -> !bare.contains(p) && shown.getHeight() > UP * height(p)));
      }
    }
  }

  private void endPath() {
    if (clips) {
      boolean one = path.size() == 1 && !hasOtherShapes;
      clip = one ? clip.createIntersection(path.get(0)) : new Rectangle2D.Double();
    }
    clips = false;
    hasOtherShapes = false;
    path.clear();
    shape = Optional.empty();
  }

  /** Grows the frame around a path that is no rectangle. */
  private void reach(double[] n, PDGraphicsState state) {
    for (int i = 0; i + 1 < n.length; i += 2) {
      Point2D at =
          state.getCurrentTransformationMatrix().transformPoint((float) n[i], (float) n[i + 1]);
      Rectangle2D point = new Rectangle2D.Double(at.getX(), at.getY(), 0, 0);
      shape = Optional.of(shape.isPresent() ? shape.get().createUnion(point) : point);
    }
  }

  private static boolean isOpaque(PDGraphicsState state) {
    BlendMode mode = state.getBlendMode();
    boolean normal = mode == BlendMode.NORMAL || mode == BlendMode.COMPATIBLE;
    return state.getNonStrokeAlphaConstant() >= OPAQUE && normal && state.getSoftMask() == null;
  }

  private void cover(Rectangle2D rectangle) {
    Rectangle2D shown = rectangle.createIntersection(clip);
    if (!shown.isEmpty()) {
      hidden.addAll(drawn.take(shown, position -> shown.getHeight() > UP * height(position)));
    }
  }

  private static Rectangle2D rectangle(double[] n, Matrix ctm) {
    Point2D from = ctm.transformPoint((float) n[0], (float) n[1]);
    Point2D to = ctm.transformPoint((float) (n[0] + n[2]), (float) (n[1] + n[3]));
    return new Rectangle2D.Double(
        Math.min(from.getX(), to.getX()),
        Math.min(from.getY(), to.getY()),
        Math.abs(from.getX() - to.getX()),
        Math.abs(from.getY() - to.getY()));
  }
}
