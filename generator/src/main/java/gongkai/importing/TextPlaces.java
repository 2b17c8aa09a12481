package gongkai.importing;

import gongkai.model.Quote;
import gongkai.model.TextBlock;
import gongkai.text.Sentence;
import gongkai.text.Sentences;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * A text by its paragraphs and rows, to quote from it so that a quote cannot be mistaken: as few
 * words as stand in it once, else the words and which of their places is meant.
 */
final class TextPlaces {
  private static final String CLAUSE_ENDS = "，；：、。！？";

  /** A paragraph, or a row of a table. */
  private record Line(String text, int start, boolean isRow) {}

  private final List<Line> lines = new ArrayList<>();
  private final WordIndex index = new WordIndex();
  private final Map<String, NavigableMap<Integer, Integer>> counted = new HashMap<>();
  private final String prose;

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
    index.add(quoted);
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
    return before(words, lines.size());
  }

  /** How often words stand in the lines before one. */
  private int before(String words, int line) {
    NavigableMap<Integer, Integer> counts = counted.computeIfAbsent(words, this::counts);
    Map.Entry<Integer, Integer> last = counts.lowerEntry(line);
    return last == null ? 0 : last.getValue();
  }

  /** For each line that holds words, how often they stand up to its end. */
  private NavigableMap<Integer, Integer> counts(String words) {
    NavigableMap<Integer, Integer> counts = new TreeMap<>();
    int sum = 0;
    for (int line : index.linesWith(words)) {
      int here = Quote.placesOf(words, lines.get(line).text()).size();
      sum += here;
      if (here > 0) {
        counts.put(line, sum);
      }
    }
    return counts;
  }

  /**
   * A quote of words that were read.
   *
   * @param words as they stand in {@link #prose}
   * @param offset of a place within them, in the same
   */
  Quote quote(String words, int offset) {
    int number = lineAt(offset);
    Line line = lines.get(number);
    if (line.isRow()) {
      return ofLine(quoted(List.of(words.split("\t", -1))), number, 0);
    }
    int within = offset - line.start();
    int start = 0;
    for (int place : Quote.placesOf(words, line.text())) {
      start = place <= within ? place : start;
    }
    return ofLine(words, number, start);
  }

  /** The last line that begins at an offset or before it; the first if none does. */
  private int lineAt(int offset) {
    int low = 0;
    int high = lines.size() - 1;
    while (low < high) {
      int middle = (low + high + 1) >>> 1;
      if (lines.get(middle).start() > offset) {
        high = middle - 1;
      } else {
        low = middle;
      }
    }
    return low;
  }

  /** Walks through the text with its sentences in order, each found after the one before. */
  final class Walk {
    private int at;
    private int from;

    /**
     * A quote of words in the next sentence that is given.
     *
     * @param words verbatim in the sentence
     */
    Quote quote(String words, String sentence) {
      for (int i = at; i < lines.size(); i++) {
        int found = lines.get(i).text().indexOf(sentence, i == at ? from : 0);
        if (found >= 0) {
          at = i;
          from = found;
          return ofLine(words, i, found + sentence.indexOf(words));
        }
      }
      return Quote.of(words);
    }
  }

  /** Takes in the clauses before, then those after, until the words stand there once. */
  private Quote ofLine(String words, int line, int start) {
    if (count(words) <= 1) {
      return Quote.of(words);
    }
    String text = lines.get(line).text();
    Sentence sentence = sentenceAt(lines.get(line), start);
    int from = start;
    int to = start + words.length();
    while (from > sentence.start() || to < sentence.end()) {
      int before = from;
      from = Math.max(sentence.start(), clauseStart(text, from));
      to = from == before ? Math.min(sentence.end(), clauseEnd(text, to)) : to;
      String wider = Blank.strip(text.substring(from, Math.max(from, to)));
      if (count(wider) == 1) {
        return Quote.of(wider);
      }
    }
    return new Quote(words, Optional.of(nth(words, line, start)));
  }

  /** What a quote may grow to: its sentence, or the row of a table. */
  private static Sentence sentenceAt(Line line, int start) {
    Sentence whole = new Sentence(line.text(), 0, line.text().length());
    return line.isRow()
        ? whole
        : Sentences.of(line.text()).stream().filter(s -> s.end() > start).findFirst().orElse(whole);
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

  private int nth(String words, int line, int start) {
    return before(words, line)
        + (int)
            Quote.placesOf(words, lines.get(line).text()).stream().filter(p -> p <= start).count();
  }
}
