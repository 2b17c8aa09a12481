package gongkai.document.fixed;

import gongkai.document.fixed.piece.PageLine;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Notes at the foot of pages, in small print: they would part a sentence that goes on on the next
 * page. What proves them is that the text above has the mark that each begins with.
 *
 * @param lines those of the document, its notes behind the text
 * @param firsts the first lines of the notes, by identity
 */
record PageNotes(List<PageLine> lines, Set<PageLine> firsts) {
  /** Part of the size of the text that notes have at most. */
  private static final double SMALL = 0.9;

  /** [1], ①, ∗, and 1 before words. */
  private static final Pattern BEGINS =
      Pattern.compile(
          "[\\[［〔【]?"
              + "(?:(?<number>[0-9]{1,3})|(?<sign>[①-⑳]|[*＊∗※]{1,3}))"
              + "[\\]］〕】]?\\s?(?=\\p{IsHan}).*");

  private static final Pattern MARK =
      Pattern.compile("(?<!^)(?:\\[[0-9]{1,3}\\]|[①-⑳]|[*＊∗※]{1,3})");

  /**
   * The notes of a document.
   *
   * @param furniture what is no text, by identity
   */
  static PageNotes of(List<PageLine> lines, Set<PageLine> furniture) {
    double size =
        PageEdges.textSize(lines.stream().filter(line -> !furniture.contains(line)).toList());
    List<PageLine> text = new ArrayList<>();
    List<PageLine> notes = new ArrayList<>();
    Set<PageLine> firsts = Collections.newSetFromMap(new IdentityHashMap<>());
    int from = 0;
    while (from < lines.size()) {
      int to = endOfPage(lines, from);
      List<PageLine> page = lines.subList(from, to);
      int first = firstNote(page, furniture, SMALL * size, firsts);
      text.addAll(page.subList(0, first));
      for (PageLine line : page.subList(first, page.size())) {
        (furniture.contains(line) ? text : notes).add(line);
      }
      from = to;
    }
    text.addAll(notes);
    return new PageNotes(List.copyOf(text), firsts);
  }

  private static int endOfPage(List<PageLine> lines, int from) {
    int to = from;
    while (to < lines.size() && lines.get(to).page() == lines.get(from).page()) {
      to++;
    }
    return to;
  }

  /** Index of the first note below the text of a page; the number of its lines if there is none. */
  private static int firstNote(
      List<PageLine> page, Set<PageLine> furniture, double most, Set<PageLine> firsts) {
    int first = page.size();
    Map<String, Integer> marks = marks(page);
    for (int i = page.size() - 1; i > 0; i--) {
      PageLine line = page.get(i);
      if (furniture.contains(line)) {
        continue;
      }
      if (line.size() > most || line.hasCells() || line.region() != 0) {
        break;
      }
      if (marks.getOrDefault(mark(line), i) < i) {
        first = i;
        firsts.add(line);
      }
    }
    return first;
  }

  /** The marks within the lines of a page, each with the first of the lines that have it. */
  private static Map<String, Integer> marks(List<PageLine> page) {
    Map<String, Integer> marks = new HashMap<>();
    for (int i = 0; i < page.size(); i++) {
      Matcher mark = MARK.matcher(page.get(i).text());
      while (mark.find()) {
        marks.putIfAbsent(mark.group(), i);
      }
    }
    return marks;
  }

  /** The mark of the note that a line begins, as the text has it; empty if it begins none. */
  private static String mark(PageLine line) {
    Matcher begins = BEGINS.matcher(line.text());
    if (!begins.matches()) {
      return "";
    }
    String number = begins.group("number");
    return number == null ? begins.group("sign") : "[" + number + "]";
  }
}
