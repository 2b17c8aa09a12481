package gongkai.importing;

import gongkai.model.Quote;
import gongkai.model.TextBlock;
import gongkai.text.Sentence;
import gongkai.text.Sentences;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/**
 * A text by its paragraphs and rows, to quote from it so that a quote cannot be mistaken: as few
 * words as stand in it once, else the words and which of their places is meant.
 */
final class TextPlaces {
  private static final String CLAUSE_ENDS = "，；：、。！？";

  /** Characters. Longer words help nobody to find a place; which place is meant does. */
  private static final int LONGEST_QUOTE = 500;

  /** A paragraph, or a row of a table. */
  private record Line(String text, int start, boolean isRow) {}

  /** Where words stand, in order: each as the number of its line and the place in it. */
  private static final class Places {
    private final long[] places;

    Places(LongStream places) {
      this.places = places.toArray();
    }

    static long place(int line, int start) {
      return ((long) line << Integer.SIZE) | start;
    }

    int count() {
      return places.length;
    }

    /** How many stand before a place or at it. */
    int upTo(int line, int start) {
      int at = Arrays.binarySearch(places, place(line, start));
      return at >= 0 ? at + 1 : -at - 1;
    }
  }

  private final List<Line> lines = new ArrayList<>();
  private final String prose;

  /** Long texts say the same again and again; looking each time would take hours. */
  private final Map<String, Places> places = new HashMap<>();

  private final Map<Integer, List<Sentence>> sentences = new HashMap<>();

  TextPlaces(List<TextBlock> text) {
    StringBuilder all = new StringBuilder();
    for (TextBlock block : text) {
      if (block instanceof TextBlock.Heading heading) {
        add(heading.text(), heading.text(), false, all);
      } else if (block instanceof TextBlock.Paragraph paragraph) {
        add(paragraph.text(), paragraph.text(), false, all);
      } else if (block instanceof TextBlock.Table table) {
        for (List<String> row : table.rows()) {
          add(String.join("\t", row), quoted(row), true, all);
        }
      }
    }
    this.prose = all.toString();
  }

  private void add(String read, String quoted, boolean isRow, StringBuilder all) {
    all.append(all.isEmpty() ? "" : "\n");
    lines.add(new Line(quoted, all.length(), isRow));
    all.append(read);
  }

  private static String quoted(List<String> cells) {
    return cells.stream().map(Blank::strip).collect(Collectors.joining(Quote.BORDER));
  }

  /** The whole text as its readers take it: a line for each paragraph, tabs between cells. */
  String prose() {
    return prose;
  }

  /** How often words stand in the text. */
  int count(String words) {
    return places(words).count();
  }

  private Places places(String words) {
    return places.computeIfAbsent(words, this::find);
  }

  private Places find(String words) {
    return new Places(
        IntStream.range(0, lines.size())
            .boxed()
            .flatMapToLong(
                i ->
                    Quote.placesOf(words, lines.get(i).text()).stream()
                        .mapToLong(start -> Places.place(i, start))));
  }

  /**
   * A quote of words that were read.
   *
   * @param words as they stand in {@link #prose}
   * @param offset of a place within them, in the same
   */
  Quote quote(String words, int offset) {
    int index = lineAt(offset);
    Line line = lines.get(index);
    if (line.isRow()) {
      return ofLine(quoted(List.of(words.split("\t", -1))), index, 0);
    }
    int within = offset - line.start();
    return ofLine(words, index, Math.max(0, line.text().lastIndexOf(words, within)));
  }

  private int lineAt(int offset) {
    int low = 0;
    int high = lines.size() - 1;
    while (low < high) {
      int middle = (low + high + 1) >>> 1;
      boolean after = lines.get(middle).start() > offset;
      high = after ? middle - 1 : high;
      low = after ? low : middle;
    }
    return low;
  }

  /** Walks through the text with its sentences in order, each found after the one before. */
  final class Walk {
    private int index;
    private int from;

    /**
     * A quote of words in the next sentence that is given.
     *
     * @param words verbatim in the sentence
     */
    Quote quote(String words, String sentence) {
      for (int i = index; i < lines.size(); i++) {
        int at = lines.get(i).text().indexOf(sentence, i == index ? from : 0);
        if (at >= 0) {
          index = i;
          from = at;
          return ofLine(words, i, at + sentence.indexOf(words));
        }
      }
      return Quote.of(words);
    }
  }

  /** Takes in the clauses before, then those after, until the words stand there once. */
  private Quote ofLine(String words, int index, int start) {
    if (count(words) <= 1) {
      return Quote.of(words);
    }
    String text = lines.get(index).text();
    Sentence sentence = sentenceAt(index, start);
    int from = start;
    int to = start + words.length();
    while (from > sentence.start() || to < sentence.end()) {
      int before = from;
      from = Math.max(sentence.start(), clauseStart(text, from));
      to = from == before ? Math.min(sentence.end(), clauseEnd(text, to)) : to;
      if (to - from > LONGEST_QUOTE) {
        break;
      }
      String wider = Blank.strip(text.substring(from, Math.max(from, to)));
      if (count(wider) == 1) {
        return Quote.of(wider);
      }
    }
    return new Quote(words, Optional.of(nth(words, index, start)));
  }

  /** What a quote may grow to: its sentence, or the row of a table. */
  private Sentence sentenceAt(int index, int start) {
    Line line = lines.get(index);
    Sentence whole = new Sentence(line.text(), 0, line.text().length());
    if (line.isRow()) {
      return whole;
    }
    List<Sentence> all = sentences.computeIfAbsent(index, i -> Sentences.of(line.text()));
    int low = 0;
    int high = all.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      boolean before = all.get(middle).end() <= start;
      low = before ? middle + 1 : low;
      high = before ? high : middle;
    }
    return low < all.size() ? all.get(low) : whole;
  }

  private static int clauseStart(String text, int from) {
    int start = Math.max(0, from - 1);
    while (start > 0 && CLAUSE_ENDS.indexOf(text.charAt(start - 1)) < 0) {
      start--;
    }
    return start;
  }

  private static int clauseEnd(String text, int to) {
    int end = Math.min(text.length(), to + 1);
    while (end < text.length() && CLAUSE_ENDS.indexOf(text.charAt(end - 1)) < 0) {
      end++;
    }
    return end;
  }

  private int nth(String words, int index, int start) {
    return places(words).upTo(index, start);
  }
}
