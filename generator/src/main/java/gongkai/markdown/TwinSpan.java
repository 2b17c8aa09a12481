package gongkai.markdown;

import gongkai.markdown.TwinBlocks.Block;
import gongkai.model.Language;
import gongkai.text.Sentence;
import gongkai.text.Sentences;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/**
 * The smallest part of a translation's block that stands where a quote stands in the original's: a
 * part of a sentence, a sentence or several, a cell; else the first sentence of the block.
 *
 * @param from where the part begins in the original's block
 * @param to where it ends there
 * @param start where the part begins in the translation's block
 * @param end where it ends there
 * @param said whether the part is one that both have
 */
record TwinSpan(int from, int to, int start, int end, boolean said) {
  private static final String PARTS = "；;";
  private static final String TAIL = "；;。.，, ";

  /** A stretch of a text. */
  private record Stretch(int start, int end) {
    boolean holds(int from, int to) {
      return start <= from && to <= end;
    }
  }

  static TwinSpan of(Block own, Block other, int from, int to, Language twin) {
    if (own.isRow()) {
      return cell(own, other, to);
    }
    List<Stretch> here = stretches(Sentences.of(own.text()));
    List<Stretch> there = stretches(Sentences.of(other.text(), twin));
    OptionalInt first = holding(here, from, from + 1);
    OptionalInt last = holding(here, to - 1, to);
    if (here.size() != there.size() || first.isEmpty() || last.isEmpty()) {
      Stretch opening = there.isEmpty() ? new Stretch(0, other.text().length()) : there.get(0);
      return new TwinSpan(0, own.text().length(), opening.start(), opening.end(), false);
    }
    if (first.getAsInt() != last.getAsInt()) {
      return new TwinSpan(
          here.get(first.getAsInt()).start(),
          here.get(last.getAsInt()).end(),
          there.get(first.getAsInt()).start(),
          there.get(last.getAsInt()).end(),
          true);
    }
    return part(
        own.text(),
        here.get(first.getAsInt()),
        other.text(),
        there.get(first.getAsInt()),
        from,
        to);
  }

  private static TwinSpan cell(Block own, Block other, int to) {
    int cell = own.cells().size() - 1;
    while (own.start(cell) >= to) {
      cell--;
    }
    int from = own.start(cell);
    int start = other.start(cell);
    return new TwinSpan(
        from,
        from + own.cells().get(cell).length(),
        start,
        start + other.cells().get(cell).length(),
        true);
  }

  private static TwinSpan part(
      String own, Stretch sentence, String other, Stretch twin, int from, int to) {
    List<Stretch> here = parts(own, sentence);
    List<Stretch> there = parts(other, twin);
    OptionalInt part = holding(here, from, to);
    if (here.size() != there.size() || here.size() == 1 || part.isEmpty()) {
      return new TwinSpan(sentence.start(), sentence.end(), twin.start(), twin.end(), true);
    }
    Stretch mine = here.get(part.getAsInt());
    Stretch theirs = there.get(part.getAsInt());
    return new TwinSpan(mine.start(), mine.end(), theirs.start(), theirs.end(), true);
  }

  /** Between semicolons, without the marks at their ends. */
  private static List<Stretch> parts(String text, Stretch sentence) {
    List<Stretch> parts = new ArrayList<>();
    int start = sentence.start();
    for (int i = start; i <= sentence.end(); i++) {
      if (i == sentence.end() || PARTS.indexOf(text.charAt(i)) >= 0) {
        parts.add(bare(text, start, i));
        start = i + 1;
      }
    }
    parts.removeIf(part -> part.start() >= part.end());
    return parts;
  }

  private static Stretch bare(String text, int start, int end) {
    int from = start;
    int to = end;
    while (from < to && TAIL.indexOf(text.charAt(from)) >= 0) {
      from++;
    }
    while (to > from && TAIL.indexOf(text.charAt(to - 1)) >= 0) {
      to--;
    }
    return new Stretch(from, to);
  }

  private static List<Stretch> stretches(List<Sentence> sentences) {
    return sentences.stream().map(s -> new Stretch(s.start(), s.end())).toList();
  }

  private static OptionalInt holding(List<Stretch> stretches, int from, int to) {
    return IntStream.range(0, stretches.size())
        .filter(i -> stretches.get(i).holds(from, to))
        .findFirst();
  }

  String own(Block own) {
    return own.text().substring(from, to);
  }

  String other(Block other) {
    return other.text().substring(start, end);
  }
}
