package gongkai.text.figure;

import gongkai.text.Width;
import gongkai.text.figure.quantity.ItemNumbers;
import gongkai.text.figure.quantity.NumberTails;
import gongkai.text.figure.table.Block;
import gongkai.text.figure.table.Blocks;
import gongkai.text.number.ChineseNumerals;
import gongkai.text.number.CutMeasure;
import gongkai.text.number.ListNumbers;
import gongkai.text.number.Measure;
import gongkai.text.number.MeasureWords;
import gongkai.text.number.Numeral;
import gongkai.text.number.Numerals;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Counts that are not read because they may be the tails of others: 新建③5家, 培训3:480人, 三 十五家. A
 * person is told of them. Those behind a dash or a slash are mostly ranges and ratios, and are not.
 */
public final class OpenNumbers {
  private static final String RANGES = "-－−﹣–—_＿/／~～";

  private static final int BEFORE = 12;

  private static final String RAISED = "¹²³⁴⁵⁶⁷⁸⁹";

  private static final String MISREAD_LETTERS = "lIOoSBZ";

  /** Letters that are read for digits, with digits among them and no other letter beside. */
  private static final Pattern MISREAD =
      Pattern.compile(
          "(?<![0-9A-Za-z.,])(?=[0-9.,]*["
              + MISREAD_LETTERS
              + "])(?=["
              + MISREAD_LETTERS
              + "]*[0-9])[0-9"
              + MISREAD_LETTERS
              + "][0-9"
              + MISREAD_LETTERS
              + ".,]{1,9}(?![0-9A-Za-z])");

  /** 4.15.5万元: an item and an amount, perhaps. */
  private static final Pattern DOTTED = Pattern.compile("[0-9]{1,2}\\.[0-9]+\\.[0-9]+");

  private static final Pattern PARTED = Pattern.compile("[0-9]{1,3}(?: [0-9]{3})+(?:\\.[0-9]+)?");

  private static final BitSet BEGINS = ChineseNumerals.beginnings();

  static {
    BEGINS.set('0', '9' + 1);
  }

  private OpenNumbers() {}

  /** The words around each, in the order of the text; tables, whose cells are apart, have none. */
  public static List<String> in(String written) {
    String text = NoteMarks.of(written).without();
    List<String> open = new ArrayList<>();
    ItemNumbers items = ItemNumbers.of(text);
    String above = "";
    for (Block block : Blocks.of(text)) {
      if (block.isTable()) {
        block.lines().forEach(line -> addCells(line.text(), block.cells(line), open));
        above = "";
      } else {
        addCutMeasure(above, block.text(), open);
        String folded = Width.fold(block.text());
        add(above, block.text(), folded, items.from(block.start()), open);
        addMisread(block.text(), folded, open);
        above = block.text();
      }
    }
    return List.copyOf(open);
  }

  /** Cells in which a blank may part thousands, or two numbers: 1 286. */
  private static void addCells(String row, List<String> cells, List<String> open) {
    for (String cell : cells) {
      if (PARTED.matcher(Width.fold(cell)).matches()) {
        String before = row.substring(0, row.indexOf(cell)).strip();
        open.add(before.substring(Math.max(0, before.length() - BEFORE)) + " " + cell);
      }
    }
  }

  /** A count at the end of a paragraph whose measure goes on below: 12,345人 and 次. */
  private static void addCutMeasure(String above, String line, List<String> open) {
    int start = CutMeasure.start(above, line);
    if (start >= 0) {
      int from = Math.max(0, start - BEFORE);
      String told = above.substring(from) + "/" + line.substring(0, CutMeasure.end(above, line));
      // 4.5个 may have been told already, for what may be an item's number in it.
      open.removeIf(told::startsWith);
      open.add(told);
    }
  }

  /** Numbers with letters that a program took for digits: l2家, 1O8户. */
  private static void addMisread(String line, String folded, List<String> open) {
    if (MISREAD_LETTERS.chars().noneMatch(letter -> folded.indexOf(letter) >= 0)) {
      return;
    }
    Matcher misread = MISREAD.matcher(folded);
    while (misread.find()) {
      int end = endOfCount(folded, scaleEnd(line, misread.end()));
      if (end > 0) {
        int from = Math.max(0, misread.start() - BEFORE);
        open.add(line.substring(from, end));
      }
    }
  }

  private static int scaleEnd(String text, int end) {
    int i = end;
    while (Numerals.multiplierAt(text, i) > 0 || Numerals.isMore(text, i)) {
      i++;
    }
    return i;
  }

  private static void add(
      String above, String line, String folded, ItemNumbers items, List<String> open) {
    int cutAt = NumberTails.cutAt(above, line);
    int i = 0;
    while (i < folded.length()) {
      Optional<Numeral> numeral =
          BEGINS.get(folded.charAt(i)) ? Numerals.at(folded, i) : Optional.empty();
      if (numeral.isPresent()) {
        int end = numeral.get().end();
        boolean cut = i == cutAt;
        boolean inItem =
            !ListNumbers.isSection(folded, numeral.get())
                && items.counted(folded, numeral.get()).isEmpty();
        boolean dotted = DOTTED.matcher(folded.substring(i, end)).matches();
        boolean part = cut || isTail(folded, i) || inItem || dotted;
        int counted = part ? endOfCount(folded, end) : 0;
        int last = Math.max(counted, endOfMarked(folded, end));
        if (last > 0) {
          boolean over = cut && counted > 0;
          String before = over ? above + "/" + line.substring(0, i) : line.substring(0, i);
          open.add(
              before.substring(Math.max(0, before.length() - BEFORE)) + line.substring(i, last));
        }
        i = Math.max(i, end - 1);
      }
      i++;
    }
  }

  /** Where the measure word ends that a number counts with; 0 if it counts nothing. */
  private static int endOfCount(String text, int end) {
    int word = end < text.length() && text.charAt(end) == ' ' ? end + 1 : end;
    return MeasureWords.at(text, word).map(Measure::end).orElse(0);
  }

  /**
   * The same where a sign in a circle or the mark of a note stands between: 新建5③家, 35[1]家, 35²家.
   */
  private static int endOfMarked(String text, int end) {
    int raised = end;
    while (raised < text.length() && RAISED.indexOf(text.charAt(raised)) >= 0) {
      raised++;
    }
    if (raised > end) {
      return endOfCount(text, scaleEnd(text, raised));
    }
    if (end < text.length() && Numerals.isCircled(text.charAt(end))) {
      return endOfCount(text, end + 1);
    }
    int mark = Notes.endOfMark(text, end);
    return mark > end ? endOfCount(text, scaleEnd(text, mark)) : 0;
  }

  private static boolean isTail(String text, int start) {
    return start > 0
        && RANGES.indexOf(text.charAt(start - 1)) < 0
        && (text.charAt(start - 1) != '\t' || isGroup(text, start))
        && (isBehindPoint(text, start)
            || NumberTails.isTail(text, start)
            || NumberTails.isCutByAStop(text, start));
  }

  /** ②.12场: what stands before the point is no digit. */
  private static boolean isBehindPoint(String text, int start) {
    return text.charAt(start - 1) == '.' && Numerals.isDigit(text.charAt(start));
  }

  /** Three digits, which a tab may part from others as it parts cells. */
  private static boolean isGroup(String text, int start) {
    int end = start;
    while (end < text.length() && Numerals.isDigit(text.charAt(end))) {
      end++;
    }
    return end - start == 3;
  }
}
