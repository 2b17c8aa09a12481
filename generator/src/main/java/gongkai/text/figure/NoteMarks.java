package gongkai.text.figure;

import gongkai.text.Width;
import gongkai.text.figure.quantity.ReadQuantity;
import gongkai.text.number.MeasureWords;
import gongkai.text.number.Numerals;
import gongkai.text.word.QuantityWords;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Marks of notes between a number and its measure: 74[1]件, 63.8[2]万人次, 146①座, 52²场. A text is read
 * without those whose notes stand below them, and its figures are quoted with them. A mark without
 * its note may be anything: the count stays open.
 */
final class NoteMarks {
  private static final String IN_BRACKETS =
      "[\\[［〔【]"
          + QuantityWords.NOTE.any()
          + "?(?<name>[0-9０-９]{1,3}|[①-⑳]|[∗※]{1,3})"
          + "[\\]］〕】]";

  /** Raised signs, by what they stand for. */
  private static final String RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹";

  /** A raised sign behind 10 is its power. */
  private static final Pattern MARK =
      Pattern.compile(
          "(?<=[0-9０-９万亿])(?:" + IN_BRACKETS + "|(?<bare>[①-⑳]|(?<!(?<![0-9.])10)[¹²³⁴-⁹]{1,2}))");

  /** How a note begins: [1], ①, 注1：, and 2 before words. */
  private static final Pattern NOTE =
      Pattern.compile(
          "^\\s*(?:"
              + IN_BRACKETS
              + "|(?<bare>[①-⑳]|[∗※]{1,3})"
              + ("|" + QuantityWords.NOTE.any() + "(?<called>[0-9０-９①-⑳]{1,2})[：:]")
              + "|(?<number>[0-9]{1,3})[ \\u3000]?(?=\\p{IsHan}))");

  /** Several in a line: 注：①含改建；②含租用. */
  private static final Pattern NOTES =
      Pattern.compile("^\\s*" + QuantityWords.NOTE.any() + "[：:].*$");

  /** Behind a text or below it: 注：1含改建；2含租用。 */
  private static final Pattern NUMBERED =
      Pattern.compile(
          "(?<=^|[。；\\s])"
              + QuantityWords.NOTE.any()
              + "[：:]\\s*[0-9]{1,2}[ \\u3000]?(?=\\p{IsHan}).*$");

  private static final Pattern EACH_NUMBER =
      Pattern.compile("(?<=[：:；。\\s])(?<bare>[0-9]{1,2})[ \\u3000]?(?=\\p{IsHan})");

  private static final Pattern EACH = Pattern.compile(IN_BRACKETS + "|(?<bare>[①-⑳])");

  private final String text;
  private final String without;

  /** Where each character of {@link #without} stands in the text. */
  private final int[] places;

  /** The lines of the notes: the end of each by its start. */
  private final NavigableMap<Integer, Integer> notes;

  private NoteMarks(String text, List<int[]> marks, NavigableMap<Integer, Integer> notes) {
    this.text = text;
    this.notes = notes;
    this.places = new int[marks.isEmpty() ? 0 : text.length()];
    StringBuilder kept = new StringBuilder();
    int from = 0;
    for (int[] mark : marks) {
      keep(kept, from, mark[0]);
      from = mark[1];
    }
    if (!marks.isEmpty()) {
      keep(kept, from, text.length());
    }
    this.without = marks.isEmpty() ? text : kept.toString();
  }

  private void keep(StringBuilder kept, int from, int to) {
    for (int i = from; i < to; i++) {
      places[kept.length()] = i;
      kept.append(text.charAt(i));
    }
  }

  /** The marks of a text that surely are such. */
  static NoteMarks of(String text) {
    List<int[]> marks = new ArrayList<>();
    NavigableMap<Integer, Integer> explained = new TreeMap<>();
    Matcher mark = MARK.matcher(text);
    Map<String, int[]> notes = mark.find() ? notes(text) : Map.of();
    String folded = notes.isEmpty() ? "" : Width.fold(text);
    for (boolean more = !notes.isEmpty(); more; more = mark.find()) {
      int[] note = notes.get(name(mark.group("name"), mark.group("bare")));
      if (note != null && note[0] >= mark.end() && isInACount(folded, mark)) {
        marks.add(new int[] {mark.start(), mark.end()});
        explained.put(note[0], note[1]);
      }
    }
    return new NoteMarks(text, marks, explained);
  }

  /** The last line of a note for each mark. */
  private static Map<String, int[]> notes(String text) {
    Map<String, int[]> notes = new HashMap<>();
    int start = 0;
    for (String line : text.split("\n", -1)) {
      int[] place = {start, start + line.length()};
      Matcher note = NOTE.matcher(line);
      if (note.find()) {
        String called = note.group("called") == null ? note.group("number") : note.group("called");
        String bare = note.group("bare") == null ? called : note.group("bare");
        notes.put(name(note.group("name"), bare), place);
      } else if (NOTES.matcher(line).find()) {
        Matcher each = EACH.matcher(line);
        while (each.find()) {
          notes.put(name(each.group("name"), each.group("bare")), place);
        }
      }
      Matcher numbered = NUMBERED.matcher(line);
      if (numbered.find()) {
        Matcher each = EACH_NUMBER.matcher(line).region(numbered.start(), line.length());
        while (each.find()) {
          notes.put(each.group("bare"), new int[] {start + numbered.start(), place[1]});
        }
      }
      start += line.length() + 1;
    }
    return notes;
  }

  private static String name(String inBrackets, String bare) {
    String name = inBrackets == null ? bare : inBrackets;
    StringBuilder level = new StringBuilder();
    for (int i = 0; i < name.length(); i++) {
      int raised = RAISED.indexOf(name.charAt(i));
      level.append(raised < 0 ? name.charAt(i) : (char) ('0' + raised));
    }
    return Width.fold(level.toString());
  }

  /** Whether a measure follows a mark, or the end of a cell. */
  private static boolean isInACount(String folded, Matcher mark) {
    int end = mark.end();
    while (Numerals.multiplierAt(folded, end) > 0 || Numerals.isMore(folded, end)) {
      end++;
    }
    if (MeasureWords.at(folded, end).isPresent()) {
      return true;
    }
    if (end < folded.length() && "\t\n".indexOf(folded.charAt(end)) < 0) {
      return false;
    }
    int lineEnd = endOfLine(folded, end);
    int line = folded.lastIndexOf('\n', mark.start()) + 1;
    return folded.substring(line, lineEnd).indexOf('\t') >= 0;
  }

  private static int endOfLine(String text, int from) {
    int end = text.indexOf('\n', from);
    return end < 0 ? text.length() : end;
  }

  boolean isEmpty() {
    return places.length == 0;
  }

  /** The text as it is read. */
  String without() {
    return without;
  }

  /** Figures of the text as it is read, with their words and places in the text; none of notes. */
  List<ReadQuantity> restored(List<ReadQuantity> read) {
    return read.stream().map(this::restored).filter(figure -> !isInNote(figure.start())).toList();
  }

  private boolean isInNote(int place) {
    Map.Entry<Integer, Integer> note = notes.floorEntry(place);
    return note != null && place < note.getValue();
  }

  private ReadQuantity restored(ReadQuantity read) {
    return new ReadQuantity(
        read.quantity(),
        read.label(),
        written(read.sentence(), read.start()),
        written(read.quote(), read.start()),
        places[read.start()],
        places[read.end() - 1] + 1);
  }

  /** Words around a place as the text has them; as they are where they are of several places. */
  private String written(String words, int place) {
    int from = Math.max(0, place + 1 - words.length());
    int to = Math.min(without.length(), place + words.length());
    int in = without.substring(from, Math.max(from, to)).lastIndexOf(words);
    int at = from + in;
    return in < 0 || words.isEmpty()
        ? words
        : text.substring(places[at], places[at + words.length() - 1] + 1);
  }
}
