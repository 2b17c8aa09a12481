package gongkai.document.fixed.piece;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * First letters of a paragraph that are as high as several of its lines. Such a one is put before
 * the uppermost of the lines beside it, and those are set to the margin: by its own height it would
 * be of all of them.
 */
public final class DropCaps {
  /** How much larger than the text such a letter is. */
  private static final double LARGE = 1.8;

  /** In sizes of the text: how far behind the letter its lines begin. */
  private static final double BESIDE = 1.2;

  private static final int FEWEST_LINES = 2;

  private static final int MOST_LINES = 5;

  private static final double LEVEL = 0.3;

  /** How far below it the last of its lines may stand: browsers give it the height of its signs. */
  private static final double BELOW = 0.75;

  /** Fonts may give 一 and other signs as radicals, which are replaced later. */
  private static final Pattern LETTER = Pattern.compile("[\\p{IsIdeographic}\\x{2E80}-\\x{2FDF}]+");

  private final List<PlacedText> pieces;

  /** The places of a page's pieces in the list. */
  private final Map<Integer, List<Integer>> pages = new HashMap<>();

  private DropCaps(List<PlacedText> pieces) {
    this.pieces = new ArrayList<>(pieces);
    for (int i = 0; i < pieces.size(); i++) {
      pages.computeIfAbsent(pieces.get(i).page(), page -> new ArrayList<>()).add(i);
    }
  }

  /** The pieces, such letters put into the lines that they begin. */
  public static List<PlacedText> lowered(List<PlacedText> pieces) {
    DropCaps caps = new DropCaps(pieces);
    caps.pages.values().forEach(caps::lower);
    return caps.pieces;
  }

  private void lower(List<Integer> page) {
    double[] sizes =
        page.stream()
            .map(pieces::get)
            .filter(piece -> !piece.isBlank())
            .mapToDouble(PlacedText::size)
            .sorted()
            .toArray();
    double size = sizes.length == 0 ? 0 : sizes[sizes.length / 2];
    for (int at : page) {
      PlacedText cap = pieces.get(at);
      if (size > 0 && cap.turn() == 0 && cap.size() >= LARGE * size && isLetter(cap)) {
        lower(at, page, size);
      }
    }
  }

  private static boolean isLetter(PlacedText piece) {
    return LETTER.matcher(piece.text()).matches();
  }

  /** The places of what stands below a height and not below another. */
  private List<Integer> between(double above, double to, List<Integer> page) {
    List<Integer> found = new ArrayList<>();
    for (int i : page) {
      PlacedText piece = pieces.get(i);
      if (piece.turn() == 0
          && !piece.isBlank()
          && piece.baseline() > above
          && piece.baseline() <= to) {
        found.add(i);
      }
    }
    return found;
  }

  private static boolean isBehind(PlacedText cap, PlacedText piece, double size) {
    return piece.size() < LARGE * size && piece.left() >= cap.right() - LEVEL * size;
  }

  private void lower(int at, List<Integer> page, double size) {
    PlacedText cap = pieces.get(at);
    double from = cap.baseline() - cap.size();
    double to = cap.baseline() + LEVEL * size;
    List<Integer> beside = between(from, to, page);
    beside.remove(Integer.valueOf(at));
    if (!beside.stream().allMatch(i -> isBehind(cap, pieces.get(i), size))) {
      return; // a title, or what stands before the letter
    }
    List<Integer> below = between(to, cap.baseline() + BELOW * size, page);
    if (below.stream().allMatch(i -> isBehind(cap, pieces.get(i), size))) {
      beside.addAll(below);
    }
    List<Double> lines = new ArrayList<>();
    Map<Double, Double> begins = new HashMap<>();
    for (int i : beside) {
      PlacedText piece = pieces.get(i);
      double line =
          lines.stream()
              .filter(l -> Math.abs(l - piece.baseline()) <= LEVEL * size)
              .findFirst()
              .orElse(piece.baseline());
      if (!lines.contains(line)) {
        lines.add(line);
      }
      begins.merge(line, piece.left(), Math::min);
    }
    boolean flush = begins.values().stream().allMatch(left -> left <= cap.right() + BESIDE * size);
    if (lines.size() < FEWEST_LINES || lines.size() > MOST_LINES || !flush) {
      return;
    }
    double top = lines.stream().mapToDouble(Double::doubleValue).min().orElse(0);
    double margin = begins.values().stream().mapToDouble(Double::doubleValue).min().orElse(0);
    for (int i : beside) {
      PlacedText piece = pieces.get(i);
      boolean first = Math.abs(piece.baseline() - top) <= LEVEL * size;
      pieces.set(i, piece.movedBy(cap.left() - margin + (first ? size : 0)));
    }
    pieces.set(
        at, new PlacedText(cap.page(), 0, cap.left(), top, size, size, cap.paper(), cap.text()));
  }
}
