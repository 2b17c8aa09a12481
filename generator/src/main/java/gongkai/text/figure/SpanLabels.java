package gongkai.text.figure;

import gongkai.text.Width;
import gongkai.text.figure.quantity.ReadQuantity;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Labels with the time that their figures are of, where it is not the year reported on. What is of
 * several years says so always (近三年累计投入资金). What is of a part of the year says so where the same
 * thing is told of another part or of the whole too (上半年检修电梯120台，全年检修电梯260台): without it, one label
 * would have two values. Where it is told once, its part is mostly all there was (一季度发放慰问金).
 */
final class SpanLabels {
  /**
   * So many figures in one unit are held against one of a part of the year: no report has more, and
   * the time for one that has stays as its length is.
   */
  private static final int MOST = 300;

  private final List<ReadQuantity> figures;
  private final List<Optional<ToldTime>> spans = new ArrayList<>();

  /** Which figures there are in a unit. */
  private final Map<String, List<Integer>> byUnit = new HashMap<>();

  private SpanLabels(List<ReadQuantity> figures, String text, OptionalInt year) {
    this.figures = figures;
    String folded = Width.fold(text);
    for (int i = 0; i < figures.size(); i++) {
      ReadQuantity figure = figures.get(i);
      boolean row = figure.sentence().indexOf('\t') >= 0;
      spans.add(row ? Optional.empty() : ToldTime.before(folded, figure.start(), year));
      byUnit.computeIfAbsent(figure.unit(), unit -> new ArrayList<>()).add(i);
    }
  }

  /**
   * The figures with such labels.
   *
   * @param text in which they stand
   * @param year reported on
   */
  static List<ReadQuantity> of(List<ReadQuantity> figures, String text, OptionalInt year) {
    SpanLabels labels = new SpanLabels(figures, text, year);
    List<ReadQuantity> told = new ArrayList<>();
    for (int i = 0; i < figures.size(); i++) {
      told.add(labels.told(i));
    }
    return List.copyOf(told);
  }

  private ReadQuantity told(int index) {
    ReadQuantity figure = figures.get(index);
    return spans
        .get(index)
        .filter(span -> !figure.label().contains(span.words()))
        .filter(span -> isNeeded(index, span))
        .map(span -> figure.labelled(span.words() + figure.label()))
        .orElse(figure);
  }

  private boolean isNeeded(int index, ToldTime span) {
    return switch (span.reach()) {
      case YEARS -> true;
      case YEAR -> false;
      case PART ->
          byUnit.get(figures.get(index).unit()).stream()
              .limit(MOST)
              .anyMatch(other -> !isOfSameTime(other, span) && isOfSameThing(index, other));
    };
  }

  private boolean isOfSameTime(int other, ToldTime span) {
    return spans.get(other).filter(span::equals).isPresent();
  }

  /** 新建工会 and 新建基层工会组织: half the pairs of signs of the shorter one. */
  private boolean isOfSameThing(int one, int other) {
    String label = figures.get(one).label();
    String second = figures.get(other).label();
    String shorter = label.length() <= second.length() ? label : second;
    String longer = label.length() <= second.length() ? second : label;
    int shared = 0;
    for (int i = 0; i + 2 <= shorter.length(); i++) {
      shared += longer.contains(shorter.substring(i, i + 2)) ? 1 : 0;
    }
    return shared * 2 >= shorter.length() - 1;
  }
}
