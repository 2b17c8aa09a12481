package gongkai.privacy.help;

import gongkai.privacy.detail.FoldedLine;
import gongkai.privacy.detail.Rule;
import gongkai.privacy.detail.Span;
import gongkai.privacy.name.NameAt;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds names of persons whose illness is told: before it (某某某身患尿毒症, | 某某某 | 尿毒症 |) or behind it
 * (白血病患者某某某, 身患骨癌的大学生某某某).
 */
public final class IllnessFinder {
  /** 患病 tells that somebody is ill, without the illness's name. */
  static final Pattern FALLS_ILL =
      Pattern.compile("(?=[身罹患得])(?:[身罹]患[^。；，]{0,12}?病|患病|得了[^。；，]{0,8}?病|患[^。；，、病]{1,8}病)");

  /** Between an illness and the name of the ill: 身患骨癌的大学生某某某, 重病户某某某. */
  private static final Pattern ILL_PERSON =
      Pattern.compile(
          "^[^，。；、:|]{0,12}?(?:患者|患儿|感染者|病人|户|的)?(?:困难|一名|我[市区县]|已故|退休|原){0,2}"
              + "(?:女?职工|群众|老?党员|大?学生|村民|居民|员工|教师|老师|同志|儿子|女儿|妻子"
              + "|丈夫|子女|老人|母亲|父亲|工人|农民工|儿童|孩子|家属){0,2}");

  /** An illness belongs to a name so many characters away in the same sentence. */
  private static final int NEAR = 30;

  private IllnessFinder() {}

  public static List<Span> in(String line, CluePass pass) {
    List<Span> spans = new ArrayList<>();
    addFor(pass.all(Clue.ILLNESS, line), line, spans);
    addFor(pass.all(Clue.FALLS_ILL, line), line, spans);
    spans.sort(Comparator.comparingInt(Span::start));
    return spans;
  }

  private static void addFor(CluePass.Search illness, String line, List<Span> spans) {
    while (illness.find()) {
      String after = FoldedLine.after(line, illness.end(), 12);
      String before = FoldedLine.before(line, illness.start(), 4);
      if (!Illness.IN_GENERAL.matcher(after).find() && !Illness.AVERTED.matcher(before).find()) {
        spans.addAll(
            ClauseSubject.before(line, illness.start(), NEAR, Illness.VISITOR, Rule.ILLNESS));
        addNameBehind(line, illness.end(), spans);
      }
    }
  }

  private static void addNameBehind(String line, int place, List<Span> spans) {
    String after = FoldedLine.after(line, place, NEAR);
    Matcher person = ILL_PERSON.matcher(after);
    // The pattern is lazy: try every length that it allows. A name is seldom there, so it comes
    // first.
    for (int length = 1; length <= Math.min(16, after.length()); length++) {
      int start = place + length;
      int end = ClauseSubject.mayBegin(line, start) ? NameAt.end(line, start) : start;
      if (end > start && person.reset(after.substring(0, length)).matches()) {
        spans.add(new Span(Rule.ILLNESS, start, end));
        return;
      }
    }
  }
}
