package gongkai.document.fixed.piece;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Pages whose lines run downwards, from the right to the left or, seldom, the other way. Programs
 * set each character of them upright and by itself, figures turned by a quarter: for somebody who
 * turns the page so, all stand in lines.
 */
public final class DownwardLines {
  /** Steps from one character to the next below it; a narrow cell has fewer. */
  private static final int FEWEST = 20;

  /** So many steps downwards to one to the right. */
  private static final int MOSTLY = 3;

  /** In sizes of the font. */
  private static final double BESIDE = 0.25;

  private static final double SHORTEST = 0.8;
  private static final double LONGEST = 1.6;

  /** Direction of text that runs downwards. */
  private static final int DOWN = 3;

  /** Of a turned letter, how far its baseline is from where an upright one begins. */
  private static final double BASELINE = 0.15;

  private DownwardLines() {}

  /** The pieces, those of such pages turned, and of other pages those that run downwards. */
  public static List<PlacedText> turned(List<PlacedText> pieces) {
    Map<Integer, int[]> steps = new HashMap<>();
    for (int i = 1; i < pieces.size(); i++) {
      PlacedText before = pieces.get(i - 1);
      PlacedText piece = pieces.get(i);
      if (before.page() == piece.page() && isUpright(before) && isUpright(piece)) {
        int[] counts = steps.computeIfAbsent(piece.page(), page -> new int[4]);
        counts[0] += isStep(before.baseline(), piece.baseline(), before.left(), piece) ? 1 : 0;
        counts[1] += before.leadsTo(piece) ? 1 : 0;
        boolean up = before.baseline() - piece.baseline() > piece.size();
        counts[2] += up && piece.left() > before.left() ? 1 : 0;
        counts[3] += up && piece.left() < before.left() ? 1 : 0;
      }
    }
    steps.values().removeIf(counts -> counts[0] < FEWEST || counts[0] < MOSTLY * counts[1]);
    List<PlacedText> runs = DownwardRuns.turned(pieces, steps.keySet());
    if (steps.isEmpty()) {
      return runs;
    }
    List<PlacedText> turned = new ArrayList<>(pieces.size());
    for (PlacedText piece : runs) {
      int[] counts = steps.get(piece.page());
      PlacedText now = counts != null && piece.turn() == 0 ? turned(piece) : piece;
      boolean mirrored = counts != null && counts[2] > counts[3] && now.turn() == DOWN;
      turned.add(mirrored ? mirrored(now) : now);
    }
    return turned;
  }

  /** The line that is read first at the top, where it stands at the left. */
  private static PlacedText mirrored(PlacedText piece) {
    return new PlacedText(
        piece.page(),
        piece.turn(),
        piece.left(),
        piece.paper().height() - piece.baseline(),
        piece.width(),
        piece.size(),
        piece.paper(),
        piece.text());
  }

  private static boolean isUpright(PlacedText piece) {
    return piece.turn() == 0 && !piece.isBlank();
  }

  private static boolean isStep(double above, double below, double left, PlacedText piece) {
    double step = (below - above) / piece.size();
    return step >= SHORTEST
        && step <= LONGEST
        && Math.abs(left - piece.left()) <= BESIDE * piece.size();
  }

  static PlacedText turned(PlacedText piece) {
    return new PlacedText(
        piece.page(),
        DOWN,
        piece.baseline() - piece.size(),
        piece.paper().width() - piece.left() - BASELINE * piece.size(),
        piece.size(),
        piece.size(),
        piece.paper().turned(),
        piece.text());
  }
}
