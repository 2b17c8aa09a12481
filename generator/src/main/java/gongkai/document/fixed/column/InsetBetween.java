package gongkai.document.fixed.column;

import gongkai.document.fixed.piece.PlacedText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A box or picture in the middle of the text, whose lines go on behind it: nobody reads what stands
 * before it and what stands behind it as columns, since a line above or below of the whole width is
 * part of the sentence.
 */
final class InsetBetween {
  /** In sizes of the font: columns stand closer. */
  private static final double NARROWEST = 3.6;

  private static final int FEWEST = 2;

  private static final Pattern PROSE = Pattern.compile("[，。；]");

  private final PageRows page;
  private final int from;
  private final List<LineSegment> before = new ArrayList<>();

  /** What stands behind the inset on the line of each of those before it; null if nothing does. */
  private final List<LineSegment> behind = new ArrayList<>();

  private final List<List<PlacedText>> inset = new ArrayList<>();

  /** Where the inset stands, as far as the text leaves it free. */
  private double left;

  private double right;

  private double insetLeft = Double.POSITIVE_INFINITY;
  private double insetRight = Double.NEGATIVE_INFINITY;
  private int to;

  private InsetBetween(PageRows page, int from) {
    this.page = page;
    this.from = from;
    left = page.left();
    right = page.right();
    to = from;
    while (to < Math.min(page.count(), from + Insets.MOST_ROWS) && take(to)) {
      to++;
    }
  }

  /** The inset that begins at a row; empty if none surely does. */
  static Optional<Insets.Found> at(PageRows page, int from) {
    InsetBetween found = new InsetBetween(page, from);
    return found.isProved() ? Optional.of(found.found()) : Optional.empty();
  }

  private boolean take(int row) {
    List<LineSegment> segments = page.row(row);
    LineSegment first = segments.get(0);
    LineSegment last = segments.get(segments.size() - 1);
    boolean near = row == from || page.isNear(page.row(row - 1).get(0), first);
    boolean begins =
        page.isOfText(first) && first.left() <= page.left() + PageRows.INDENT * page.size();
    boolean goesOn = begins && segments.size() > 1 && page.isOfText(last) && isBehind(last);
    double nextLeft = begins ? Math.max(left, first.right()) : left;
    double nextRight = goesOn ? Math.min(right, last.left()) : right;
    List<LineSegment> others = segments.subList(begins ? 1 : 0, segments.size() - (goesOn ? 1 : 0));
    double begin = others.isEmpty() ? insetLeft : Math.min(insetLeft, others.get(0).left());
    double end =
        others.isEmpty() ? insetRight : Math.max(insetRight, others.get(others.size() - 1).right());
    double gap = PageRows.GAP * page.size();
    boolean free = begin >= nextLeft + gap && end <= nextRight - gap;
    if (!near || !free || nextRight - nextLeft < NARROWEST * page.size()) {
      return false;
    }
    if (begins) {
      before.add(first);
      behind.add(goesOn ? last : null);
    }
    if (!others.isEmpty()) {
      inset.add(page.between(others.get(0), others.get(others.size() - 1)));
    }
    left = nextLeft;
    right = nextRight;
    insetLeft = begin;
    insetRight = end;
    return true;
  }

  /** Whether a segment begins where those behind the inset do; the first of them says where. */
  private boolean isBehind(LineSegment segment) {
    boolean any = behind.stream().anyMatch(s -> s != null);
    return any
        ? Math.abs(segment.left() - right) <= PageRows.NEAR * page.size()
        : segment.right() >= page.right() - PageRows.SHORT * page.size();
  }

  private boolean isWhole(int line) {
    return behind.get(line) != null
        && before.get(line).right() >= left - PageRows.SHORT * page.size();
  }

  private boolean isProved() {
    int last = before.size() - 1;
    if (last < 0 || behind.stream().filter(s -> s != null).count() < FEWEST) {
      return false;
    }
    long whole = before.stream().filter(s -> isWhole(before.indexOf(s))).count();
    boolean prose =
        before.stream().anyMatch(s -> PROSE.matcher(s.text()).find())
            && behind.stream().anyMatch(s -> s != null && PROSE.matcher(s.text()).find());
    boolean above = page.isCutAbove(from, before.get(0)) && page.isFlush(before.get(0));
    boolean below =
        isWhole(last)
            && !behind.get(last).endsSentence()
            && page.isFlushBelow(to, behind.get(last));
    return whole >= FEWEST && prose && (above || below);
  }

  private Insets.Found found() {
    List<Insets.Beside> text = new ArrayList<>();
    for (int i = 0; i < before.size(); i++) {
      LineSegment first = before.get(i);
      LineSegment rest = behind.get(i);
      List<PlacedText> line = new ArrayList<>(page.between(first, first));
      double end = first.right();
      if (rest != null) {
        double back = rest.left() - first.right();
        page.between(rest, rest).forEach(piece -> line.add(piece.movedBy(-back)));
        end = rest.right();
      }
      text.add(new Insets.Beside(line, first.left(), end));
    }
    LineSegment last = behind.get(behind.size() - 1);
    LineSegment end = last == null ? before.get(before.size() - 1) : last;
    return new Insets.Found(from, to, text, inset, page.endOfParagraph(end, to));
  }
}
