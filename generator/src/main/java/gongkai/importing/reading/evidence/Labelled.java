package gongkai.importing.reading.evidence;

import gongkai.han.Either;
import gongkai.han.SoughtPattern;
import gongkai.han.WordSet;
import gongkai.importing.layout.TextPart;
import gongkai.importing.word.ReportWords;
import gongkai.model.text.Blank;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A label and what stands behind it, around a title or at the end: 成文日期：2024年1月12日, and in two
 * cells of a row 述职年度 and 2023年. Offices set such lines and tables under a title, and above one the
 * index of their pages (GB/T 9704-2012 has some of the labels, the rest are habit).
 *
 * @param label as the lists of {@link ReportWords} have it, without blanks
 * @param value verbatim, as far as the label's line or cell goes
 * @param alone whether the two are all of their line, or two cells of a row
 */
public record Labelled(String label, String value, boolean alone, int line) {

  private static final String LABEL =
      Either.of(
          ReportWords.DATE_LABEL.any(),
          ReportWords.DATE_LABEL_ALONE.any(),
          ReportWords.DATE_LABEL_PUBLIC.any(),
          ReportWords.YEAR_LABEL.any(),
          ReportWords.UNIT_LABEL.any(),
          ReportWords.INDEX_LABEL.any(),
          ReportWords.MEETING_LABEL.any());

  private static final Pattern LABEL_ALONE = Pattern.compile(LABEL + "[:：]?");

  private static final Pattern PAIR = Pattern.compile("(" + LABEL + ")\\s*[:：]\\s*(.+)");

  /** 成 文 日 期：: a label set wide. */
  private static final Pattern SET_WIDE =
      Pattern.compile("^\\p{IsHan}(?:[\\s　]+\\p{IsHan}){1,5}(?=[\\s　]*[:：]|$)");

  private static final SoughtPattern BLANKS = SoughtPattern.of("[\\s　]+");
  private static final Pattern BEGINS_WITH_FIGURE = Pattern.compile("^\\s*[0-9０-９]");
  private static final Pattern BORDER = Pattern.compile("[\\t|｜│┃]+");

  /** 成文日期 2024年1月12日: two cells of a table that was left out, as one line. */
  private static final Pattern CELLS =
      Pattern.compile("(?<!\\p{IsHan})(" + LABEL + ")[\\s　]+([^\\s　:：]+)");

  private static final Pattern GAP =
      Pattern.compile(
          "[\\s　]+(?=\\p{IsHan}{2,8}[:：])|[\\s　]{2,}(?!$)|(?<!\\p{IsHan})(?="
              + LABEL
              + "[:：])|(?<=[0-9]日)(?="
              + LABEL
              + "[:：])");

  /** The last lines, among which a date or a name may be labelled. */
  private static final int FOOT = 4;

  /** Around a title and at the end, in the order of the text. */
  public static List<Labelled> in(ReadText text) {
    List<TextPart> blocks = text.blocks();
    List<TextPart> head = text.head();
    return Stream.concat(
            head.stream(),
            blocks.stream().skip(Math.max(0, blocks.size() - FOOT)).filter(b -> !head.contains(b)))
        .flatMap(block -> of(block).stream())
        .toList();
  }

  /** The same, around the title alone. */
  public static List<Labelled> head(ReadText text) {
    return text.head().stream().flatMap(block -> of(block).stream()).toList();
  }

  /** What a page says of the text beside it, as in the index that offices keep there. */
  public static List<Labelled> around(ReadText text) {
    return text.around().stream()
        .flatMap(
            left ->
                Stream.concat(
                    of(List.of(left.text()), left.line()).stream(),
                    CELLS.matcher(left.text()).results().map(two -> cells(two, left.line()))))
        .toList();
  }

  private static Labelled cells(MatchResult two, int line) {
    return new Labelled(two.group(1), two.group(2), true, line);
  }

  /** Whether the label is one of these. */
  public boolean isOf(WordSet labels) {
    return labels.contains(label);
  }

  private static List<Labelled> of(TextPart block) {
    List<Labelled> found = new ArrayList<>();
    if (block instanceof TextPart.Table table) {
      table.rows().forEach(row -> found.addAll(of(row, table.line())));
    } else if (!(block instanceof TextPart.Heading)) {
      boolean row = BORDER.matcher(block.text()).find();
      found.addAll(of(row ? cells(block.text()) : List.of(block.text()), block.line()));
    }
    return found;
  }

  private static List<String> cells(String row) {
    return Stream.of(BORDER.split(row, -1)).map(Blank::strip).filter(c -> !c.isEmpty()).toList();
  }

  private static List<Labelled> of(List<String> cells, int line) {
    List<Labelled> found = new ArrayList<>();
    for (int i = 0; i < cells.size(); i++) {
      String cell = dense(cells.get(i));
      if (LABEL_ALONE.matcher(cell).matches() && isPair(cells, i)) {
        String label = cell.replaceAll("[:：]$", "");
        found.add(new Labelled(label, Blank.strip(cells.get(i + 1)), true, line));
      } else if (cell.indexOf(':') >= 0 || cell.indexOf('：') >= 0) {
        List<String> pieces = List.of(GAP.split(cell, -1));
        for (String piece : pieces) {
          Matcher pair = PAIR.matcher(Blank.strip(piece));
          if (pair.matches()) {
            boolean alone = pieces.size() == 1 && cells.size() == 1;
            found.add(new Labelled(pair.group(1), Blank.strip(pair.group(2)), alone, line));
          }
        }
      }
    }
    return found;
  }

  /** 年度, 2022年, 2023年: the head of a table's columns, and no pair. */
  private static boolean isPair(List<String> cells, int label) {
    boolean more =
        label + 2 < cells.size() && BEGINS_WITH_FIGURE.matcher(cells.get(label + 2)).find();
    return label + 1 < cells.size() && !more;
  }

  private static String dense(String cell) {
    String text = Blank.strip(cell);
    Matcher wide = SET_WIDE.matcher(text);
    return wide.find() ? BLANKS.replaced(wide.group(), "") + text.substring(wide.end()) : text;
  }
}
