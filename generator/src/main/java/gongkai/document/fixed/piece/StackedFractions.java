package gongkai.document.fixed.piece;

import static java.util.stream.Collectors.joining;

import gongkai.document.fixed.piece.Strokes.Stroke;
import gongkai.document.source.RefusedSourceException;
import gongkai.document.source.sign.Formula;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * Fractions that a page sets with one part above a line and one below it, written in one: 35/40. A
 * line of a table or below a word is none: its text goes on beside it, upright lines meet it, or
 * nothing stands at its own height.
 */
public final class StackedFractions {
  /** In sizes of the text beside the line, up to which its parts stand above and below it. */
  private static final double REACH = 1.4;

  /** Part of a character's size that its baseline lies above the line at most. */
  private static final double ABOVE = 0.6;

  /** The same below it: the character itself stands between. */
  private static final double BELOW_LEAST = 0.5;

  private static final double BELOW_MOST = 1.35;

  /** Part of a character's size by which a part may reach over the line's end. */
  private static final double OVER = 0.35;

  /** Sizes by which a line is longer than its longer part. */
  private static final double LONGER = 1.2;

  /** Of what stands beside the line: how near its end, and how near its height. */
  private static final double NEAR = 1;

  private static final double LEVEL = 0.3;

  /** What stands at the height of a line has its baseline at most so far from it, in its size. */
  private static final double LEVEL_REACH = PlacedText.MIDDLE + LEVEL + 0.01;

  /** Characters of a part; what has more is no number. */
  private static final int MOST = 12;

  private final Strokes strokes;

  private final Map<Integer, Page> pages = new HashMap<>();

  /** A piece, and how many of its page stood before it. */
  private record Numbered(int number, PlacedText piece) {}

  /** The pieces of a page by their baselines and by where they begin. */
  private static final class Page {
    private final TreeMap<Double, TreeMap<Double, List<Numbered>>> rows = new TreeMap<>();
    private int count;
    private double size;
    private double width;

    void add(PlacedText piece) {
      rows.computeIfAbsent(piece.baseline(), b -> new TreeMap<>())
          .computeIfAbsent(piece.left(), left -> new ArrayList<>(1))
          .add(new Numbered(count++, piece));
      size = Math.max(size, piece.size());
      width = Math.max(width, Math.abs(piece.width()));
    }
  }

  private StackedFractions(List<PlacedText> pieces, Strokes strokes) {
    this.strokes = strokes;
    for (PlacedText piece : pieces) {
      if (piece.turn() == 0 && !piece.isBlank()) {
        pages.computeIfAbsent(piece.page(), p -> new Page()).add(piece);
      }
    }
  }

  /** The pieces with each fraction as one; its line is taken off the strokes. */
  public static List<PlacedText> joined(List<PlacedText> pieces, Strokes strokes)
      throws RefusedSourceException {
    List<Stroke> bars = strokes.level().distinct().toList();
    if (bars.isEmpty()) {
      return pieces;
    }
    StackedFractions found = new StackedFractions(pieces, strokes);
    IdentityHashMap<PlacedText, PlacedText> fractions = new IdentityHashMap<>();
    Set<PlacedText> parts = Collections.newSetFromMap(new IdentityHashMap<>());
    for (Stroke bar : bars) {
      found.fraction(bar, fractions, parts);
    }
    return fractions.isEmpty()
        ? pieces
        : pieces.stream()
            .filter(piece -> !parts.contains(piece) || fractions.containsKey(piece))
            .map(piece -> fractions.getOrDefault(piece, piece))
            .toList();
  }

  private void fraction(
      Stroke bar, IdentityHashMap<PlacedText, PlacedText> fractions, Set<PlacedText> parts)
      throws RefusedSourceException {
    if (!pages.containsKey(bar.page())) {
      return;
    }
    Optional<PlacedText> before = beside(bar, true);
    Optional<PlacedText> behind = beside(bar, false);
    if (before.isEmpty() && behind.isEmpty()) {
      return;
    }
    PlacedText line = before.orElseGet(behind::get);
    double size = line.size();
    List<PlacedText> above = new ArrayList<>();
    List<PlacedText> below = new ArrayList<>();
    for (PlacedText piece : around(bar, bar.left(), bar.right(), REACH * size)) {
      double rise = bar.middle() - piece.baseline();
      boolean over = rise >= 0 && rise <= ABOVE * piece.size();
      boolean under = -rise >= BELOW_LEAST * piece.size() && -rise <= BELOW_MOST * piece.size();
      boolean within = isWithin(piece, bar);
      if ((over || under) && !within && isBy(piece, bar)) {
        return; // a line of text goes on beside it
      }
      if (within && over) {
        above.add(piece);
      } else if (within && under) {
        below.add(piece);
      }
    }
    double longer = Math.max(width(above), width(below));
    if (above.isEmpty()
        || below.isEmpty()
        || Math.max(above.size(), below.size()) > MOST
        || bar.width() > longer + LONGER * size
        || isRuled(bar, size)) {
      return;
    }
    String text = Formula.fraction(text(above), text(below));
    boolean glued = before.filter(p -> endsInDigit(p)).isPresent();
    glued |= behind.filter(p -> Character.isDigit(p.text().codePointAt(0))).isPresent();
    fractions.put(
        above.get(0),
        new PlacedText(
            line.page(),
            0,
            bar.left(),
            line.baseline(),
            bar.width(),
            size,
            line.paper(),
            glued ? "(" + text + ")" : text));
    parts.addAll(above);
    parts.addAll(below);
    strokes.remove(bar);
  }

  private static boolean endsInDigit(PlacedText piece) {
    return Character.isDigit(piece.text().codePointBefore(piece.text().length()));
  }

  /** Whether upright lines meet the ends of a line, as those of a table do. */
  private boolean isRuled(Stroke bar, double size) throws RefusedSourceException {
    double slack = 2 * OVER * size;
    double at = bar.middle();
    return strokes.isUpright(bar.page(), bar.left() - slack, bar.left() + slack, at)
        || strokes.isUpright(bar.page(), bar.right() - slack, bar.right() + slack, at);
  }

  /**
   * The pieces above and below a line, from the top, each row as the page has it; none is left out
   * that touches what lies between two places, or stands no farther from it than its size.
   */
  private List<PlacedText> around(Stroke bar, double left, double right, double reach)
      throws RefusedSourceException {
    Page page = pages.get(bar.page());
    double beside = page.size + page.width;
    List<PlacedText> around = new ArrayList<>();
    for (TreeMap<Double, List<Numbered>> row :
        page.rows.subMap(bar.middle() - reach, bar.middle() + reach).values()) {
      List<Numbered> found = new ArrayList<>();
      row.subMap(left - beside, true, right + beside, true).values().forEach(found::addAll);
      strokes.look(found.size());
      found.sort(Comparator.comparingInt(Numbered::number));
      found.forEach(numbered -> around.add(numbered.piece()));
    }
    return around;
  }

  /** What stands at the height of a line, close before it or behind it. */
  private Optional<PlacedText> beside(Stroke bar, boolean before) throws RefusedSourceException {
    double level = LEVEL_REACH * pages.get(bar.page()).size;
    double end = before ? bar.left() : bar.right();
    return around(bar, end, end, Math.min(REACH * bar.width(), level)).stream()
        .filter(p -> Math.abs(p.middle().getY() - bar.middle()) <= LEVEL * p.size())
        .filter(p -> bar.thickness() <= OVER * p.size())
        .filter(
            p -> {
              double gap = before ? bar.left() - p.right() : p.left() - bar.right();
              return gap > -OVER * p.size() && gap < NEAR * p.size();
            })
        .min(Comparator.comparingDouble(p -> Math.abs(p.left() - bar.left())));
  }

  private static boolean isWithin(PlacedText piece, Stroke bar) {
    double slack = OVER * piece.size();
    return piece.left() >= bar.left() - slack && piece.right() <= bar.right() + slack;
  }

  /** Whether a piece touches what stands above or below a line. */
  private static boolean isBy(PlacedText piece, Stroke bar) {
    double slack = OVER * piece.size();
    return piece.right() > bar.left() - slack && piece.left() < bar.right() + slack;
  }

  private static double width(List<PlacedText> part) {
    double left = part.stream().mapToDouble(PlacedText::left).min().orElse(0);
    return part.stream().mapToDouble(PlacedText::right).max().orElse(0) - left;
  }

  private static String text(List<PlacedText> part) {
    return part.stream()
        .sorted(Comparator.comparingDouble(PlacedText::left))
        .map(PlacedText::text)
        .collect(joining());
  }
}
