package gongkai.merging;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Which parts of one text stand, in the same order, in another.
 *
 * <p>Beginnings and ends that agree are taken first. Between them equal parts are paired, the first
 * of a kind with the first, and of these pairs the longest run that is in order in both is kept;
 * around it what is equal side by side is added. Paragraphs are nearly all unlike each other, and
 * for such texts this is the longest common subsequence. For any text it takes n log n steps, where
 * the usual algorithms take the square of the number of differences.
 */
public final class Alignment {
  private static final int NONE = -1;

  private final List<String> from;
  private final List<String> to;
  private final int[] partner;

  private Alignment(List<String> from, List<String> to) {
    this.from = from;
    this.to = to;
    this.partner = new int[from.size()];
    Arrays.fill(partner, NONE);
  }

  /**
   * A stretch that differs.
   *
   * @param from of the first text, inclusive
   * @param to of the first text, exclusive; equal to {@code from} where something was put in
   * @param otherFrom of the other text, inclusive
   * @param otherTo of the other text, exclusive
   */
  public record Delta(int from, int to, int otherFrom, int otherTo) {}

  /** The stretches in which two texts differ, in order. */
  public static List<Delta> deltas(List<String> from, List<String> to) {
    Alignment alignment = new Alignment(from, to);
    alignment.align();
    return alignment.deltas();
  }

  private void align() {
    int head = 0;
    while (head < from.size() && head < to.size() && from.get(head).equals(to.get(head))) {
      partner[head] = head;
      head++;
    }
    int fromEnd = from.size();
    int toEnd = to.size();
    while (fromEnd > head && toEnd > head && from.get(fromEnd - 1).equals(to.get(toEnd - 1))) {
      partner[--fromEnd] = --toEnd;
    }
    keepInOrder(pairs(head, fromEnd, toEnd), head);
    fillGaps();
  }

  /** For each part of the first text its equal in the second, the nth of a kind with the nth. */
  private int[] pairs(int head, int fromEnd, int toEnd) {
    Map<String, Deque<Integer>> places = new HashMap<>();
    for (int i = head; i < toEnd; i++) {
      places.computeIfAbsent(to.get(i), text -> new ArrayDeque<>()).add(i);
    }
    int[] pairs = new int[fromEnd - head];
    for (int i = head; i < fromEnd; i++) {
      Deque<Integer> free = places.get(from.get(i));
      pairs[i - head] = free == null || free.isEmpty() ? NONE : free.remove();
    }
    return pairs;
  }

  /** The longest increasing subsequence of the pairs, by patience sorting. */
  private void keepInOrder(int[] pairs, int head) {
    int[] before = new int[pairs.length];
    List<Integer> ends = new ArrayList<>();
    for (int i = 0; i < pairs.length; i++) {
      if (pairs[i] != NONE) {
        int at = pile(ends, pairs, pairs[i]);
        before[i] = at == 0 ? NONE : ends.get(at - 1);
        if (at == ends.size()) {
          ends.add(i);
        } else {
          ends.set(at, i);
        }
      }
    }
    int last = ends.isEmpty() ? NONE : ends.get(ends.size() - 1);
    for (int i = last; i != NONE; i = before[i]) {
      partner[head + i] = pairs[i];
    }
  }

  private static int pile(List<Integer> ends, int[] pairs, int value) {
    List<Integer> tops = new PairView(ends, pairs);
    int found = Collections.binarySearch(tops, value);
    return found >= 0 ? found : -found - 1;
  }

  /** The values on top of the piles. */
  private static final class PairView extends java.util.AbstractList<Integer>
      implements java.util.RandomAccess {
    private final List<Integer> ends;
    private final int[] pairs;

    PairView(List<Integer> ends, int[] pairs) {
      this.ends = ends;
      this.pairs = pairs;
    }

    @Override
    public Integer get(int index) {
      return pairs[ends.get(index)];
    }

    @Override
    public int size() {
      return ends.size();
    }
  }

  private void fillGaps() {
    for (Delta gap : deltas()) {
      int start = gap.from();
      int other = gap.otherFrom();
      while (start < gap.to() && other < gap.otherTo() && from.get(start).equals(to.get(other))) {
        partner[start++] = other++;
      }
      int end = gap.to();
      int otherEnd = gap.otherTo();
      while (end > start && otherEnd > other && from.get(end - 1).equals(to.get(otherEnd - 1))) {
        partner[--end] = --otherEnd;
      }
    }
  }

  private List<Delta> deltas() {
    List<Delta> deltas = new ArrayList<>();
    int start = 0;
    int other = 0;
    for (int i = 0; i <= from.size(); i++) {
      int place = i == from.size() ? to.size() : partner[i];
      if (place != NONE) {
        if (start < i || other < place) {
          deltas.add(new Delta(start, i, other, place));
        }
        start = i + 1;
        other = place + 1;
      }
    }
    return deltas;
  }
}
