package gongkai.importing.proposing;

import gongkai.han.SoughtPattern;
import gongkai.model.Quote;
import gongkai.model.text.Blank;
import gongkai.model.text.TextBlock;
import gongkai.privacy.name.AuthorName;
import gongkai.text.Sentence;
import gongkai.text.Sentences;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A text by its paragraphs and rows, to quote from it so that a quote cannot be mistaken: as few
 * words as stand in it once, else the words and which of their places is meant.
 */
final class TextPlaces {
  private static final String CLAUSE_ENDS = "，；：、。！？";

  /**
   * A quote grows to no more than this. A person counts places more easily than he reads on, and a
   * sentence can be as long as its text.
   */
  private static final int LONGEST = 400;

  /** Borders of cells with nothing beyond them. */
  private static final SoughtPattern EDGES = SoughtPattern.of("^(?:\\s*\\|\\s)+|(?:\\s\\|\\s*)+$");

  /**
   * A paragraph, or a row of a table.
   *
   * @param start in the text as its readers take it
   * @param from in the text as it is quoted
   * @param block which of the text's blocks it is of
   */
  private record Line(String text, int start, int from, boolean isRow, int block) {}

  /** What is asked of the cells of a row for each of its figures. */
  private static final class Row {
    private final int index;

    /** Where each cell ends, as it is read. */
    private final int[] ends;

    /** The same, as it is quoted. */
    private final int[] quotedEnds;

    /** Names of persons that are cells; none where there is but one cell. */
    private final List<String> persons;

    Row(int index, String read) {
      String[] cells = read.split("\t", -1);
      this.index = index;
      this.ends = new int[cells.length];
      this.quotedEnds = new int[cells.length];
      for (int i = 0; i < cells.length; i++) {
        ends[i] = cells[i].length() + (i == 0 ? 0 : ends[i - 1] + 1);
        int before = i == 0 ? 0 : quotedEnds[i - 1] + Quote.BORDER.length();
        quotedEnds[i] = before + Blank.strip(cells[i]).length();
      }
      this.persons =
          cells.length < 2
              ? List.of()
              : Arrays.stream(cells)
                  .map(String::strip)
                  .filter(cell -> cell.length() > 2 && AuthorName.isPerson(cell))
                  .toList();
    }

    /** Where the cell ends, as it is quoted, that a place of the row is in. */
    int endOfCell(int place) {
      int found = Arrays.binarySearch(ends, place);
      return quotedEnds[Math.min(quotedEnds.length - 1, found >= 0 ? found : -found - 1)];
    }
  }

  private final List<Line> lines = new ArrayList<>();
  private final String prose;
  private final WordPlaces places;

  /** The sentences of the line that was last asked for: figures come in the text's order. */
  private int cut = -1;

  private List<Sentence> sentences = List.of();

  private Row row = new Row(-1, "");

  TextPlaces(List<TextBlock> text) {
    StringBuilder read = new StringBuilder();
    StringBuilder quoted = new StringBuilder();
    BitSet apart = LooseRows.in(text);
    for (int i = 0; i < text.size(); i++) {
      if (apart.get(i)) {
        add(i, "", "", false, read, quoted); // keeps its cells from the heads of others
      }
      if (text.get(i) instanceof TextBlock.Heading heading) {
        add(i, heading.text(), heading.text(), false, read, quoted);
      } else if (text.get(i) instanceof TextBlock.Paragraph paragraph) {
        String sure = LooseRows.isOfSeveralTexts(paragraph) ? "" : paragraph.text();
        add(i, sure, paragraph.text(), false, read, quoted);
      } else if (text.get(i) instanceof TextBlock.Table table) {
        if (i > 0 && text.get(i - 1) instanceof TextBlock.Table) {
          add(i, "", "", false, read, quoted); // keeps it from the heads of the one before
        }
        for (List<String> row : table.rows()) {
          add(i, String.join("\t", row), quoted(row), true, read, quoted);
        }
      }
    }
    this.prose = read.toString();
    this.places = new WordPlaces(quoted.toString());
  }

  private void add(
      int block,
      String read,
      String quoted,
      boolean isRow,
      StringBuilder allRead,
      StringBuilder allQuoted) {
    allRead.append(lines.isEmpty() ? "" : "\n");
    allQuoted.append(lines.isEmpty() ? "" : "\n");
    lines.add(new Line(quoted, allRead.length(), allQuoted.length(), isRow, block));
    allRead.append(read);
    allQuoted.append(quoted);
  }

  private static String quoted(List<String> cells) {
    return cells.stream().map(Blank::strip).collect(Collectors.joining(Quote.BORDER));
  }

  /** The whole text as its readers take it: a line for each paragraph, tabs between cells. */
  String prose() {
    return prose;
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
      String quoted = quoted(List.of(words.split("\t", -1)));
      return ofLine(quoted, index, startInRow(quoted, index, offset));
    }
    int[] all = places.of(words);
    int last = lastUpTo(all, line.from() + offset - line.start());
    boolean here = last >= 0 && all[last] >= line.from();
    return ofLine(words, index, here ? all[last] - line.from() : 0);
  }

  /** Where words that end with the cell of a place begin in a row as it is quoted. */
  private int startInRow(String words, int index, int offset) {
    Line line = lines.get(index);
    int start = rowAt(index).endOfCell(offset - line.start()) - words.length();
    return start >= 0 && line.text().startsWith(words, start)
        ? start
        : Math.max(0, line.text().indexOf(words));
  }

  /** The row that is a line: figures come in the text's order, and many from one row. */
  private Row rowAt(int index) {
    if (row.index != index) {
      int start = lines.get(index).start();
      int end = prose.indexOf('\n', start);
      row = new Row(index, prose.substring(start, end < 0 ? prose.length() : end));
    }
    return row;
  }

  /** The names of persons that are cells of the row of a place of {@link #prose}. */
  List<String> personsAt(int offset) {
    return rowAt(lineAt(offset)).persons;
  }

  /** Which of the text's blocks a place of {@link #prose} is in. */
  int blockAt(int offset) {
    return lines.get(lineAt(offset)).block();
  }

  /** The index of the line of {@link #prose} that a place is on. */
  int lineAt(int offset) {
    int low = 0;
    int high = lines.size() - 1;
    while (low < high) {
      int middle = (low + high + 1) >>> 1;
      if (lines.get(middle).start() <= offset) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return low;
  }

  /** The index of the last place that is not beyond another; -1 if all are. */
  private static int lastUpTo(int[] all, int place) {
    int found = Arrays.binarySearch(all, place);
    return found >= 0 ? found : -found - 2;
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
    if (places.of(words).length <= 1) {
      return Quote.of(words);
    }
    String text = lines.get(index).text();
    Sentence sentence = sentenceAt(index, start);
    int from = start;
    int to = start + words.length();
    WordPlaces.Growing growing = places.new Growing();
    while ((from > sentence.start() || to < sentence.end()) && to - from < LONGEST) {
      int before = from;
      from = clauseStart(text, from, Math.max(sentence.start(), from - LONGEST));
      to = from == before ? clauseEnd(text, to, Math.min(sentence.end(), to + LONGEST)) : to;
      String wider = whole(text.substring(from, Math.max(from, to)), lines.get(index));
      int at = lines.get(index).from() + text.indexOf(wider, from);
      if (wider.length() <= LONGEST && growing.areOnce(at, at + wider.length())) {
        return Quote.of(wider);
      }
    }
    return new Quote(words, Optional.of(nth(words, index, start)));
  }

  /** Words that begin and end within cells: an empty one at the edge of a row is left out. */
  private static String whole(String words, Line line) {
    return Blank.strip(line.isRow() ? EDGES.replaced(words, "") : words);
  }

  /** What a quote may grow to: its sentence, or the row of a table. */
  private Sentence sentenceAt(int index, int start) {
    Line line = lines.get(index);
    Sentence whole = new Sentence(line.text(), 0, line.text().length());
    if (line.isRow()) {
      return whole;
    }
    if (cut != index) {
      cut = index;
      sentences = Sentences.of(line.text());
    }
    int low = 0;
    int high = sentences.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (sentences.get(middle).end() > start) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return low < sentences.size() ? sentences.get(low) : whole;
  }

  private static int clauseStart(String text, int from, int least) {
    int start = Math.max(least, from - 1);
    while (start > least && CLAUSE_ENDS.indexOf(text.charAt(start - 1)) < 0) {
      start--;
    }
    return start;
  }

  /** Before the mark that ends the next clause. */
  private static int clauseEnd(String text, int to, int most) {
    int end = to;
    while (end < most && CLAUSE_ENDS.indexOf(text.charAt(end)) >= 0) {
      end++;
    }
    while (end < most && CLAUSE_ENDS.indexOf(text.charAt(end)) < 0) {
      end++;
    }
    return end;
  }

  private int nth(String words, int index, int start) {
    return Math.max(0, lastUpTo(places.of(words), lines.get(index).from() + start)) + 1;
  }
}
