package gongkai.privacy.help;

import gongkai.han.Either;
import gongkai.han.NamedWords;
import gongkai.privacy.detail.FoldedLine;
import gongkai.privacy.detail.Rule;
import gongkai.privacy.detail.Span;
import gongkai.privacy.name.NameAt;
import gongkai.privacy.word.IllnessWords;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds names of persons who are said to be ill: before it (某某某身患尿毒症, | 某某某 | 尿毒症 |) or behind it
 * (白血病患者某某某, 身患骨癌的大学生某某某).
 */
public final class IllnessFinder {
  /** 患病 says that somebody is ill, without the illness's name. */
  static final Pattern FALLS_ILL =
      Pattern.compile(
          NamedWords.of(
                      IllnessWords.FALLS_ILL,
                      IllnessWords.GOT_ILL,
                      IllnessWords.IS_ILL,
                      IllnessWords.SUFFERS)
                  .glance()
              + Either.of(
                  IllnessWords.FALLS_ILL.any() + "[^。；，]{0,12}?" + IllnessWords.ILL.any(),
                  IllnessWords.IS_ILL.any(),
                  IllnessWords.GOT_ILL.any() + "[^。；，]{0,8}?" + IllnessWords.ILL.any(),
                  IllnessWords.SUFFERS.any()
                      + "[^。；，、"
                      + IllnessWords.ILL.firsts()
                      + "]{1,8}"
                      + IllnessWords.ILL.any()));

  /** Between an illness and the name of the ill: 身患骨癌的大学生某某某, 重病户某某某. */
  private static final Pattern ILL_PERSON =
      Pattern.compile(
          "^[^，。；、:|]{0,12}?"
              + IllnessWords.PATIENT.any()
              + "?"
              + Either.of(
                  IllnessWords.PATIENT_WHICH.any(),
                  IllnessWords.OUR.any() + IllnessWords.OUR_PLACE.any())
              + "{0,2}"
              + IllnessWords.PATIENT_IS.any()
              + "{0,2}");

  /** An illness belongs to a name so many characters away in the same sentence. */
  private static final int NEAR = 30;

  private IllnessFinder() {}

  /**
   * The names in a line.
   *
   * @param clues of the line
   */
  public static List<Span> in(String line, LineClues clues, CluePass pass) {
    List<Span> spans = new ArrayList<>();
    addFor(pass.all(Clue.ILLNESS, line, clues), line, spans);
    addFor(pass.all(Clue.FALLS_ILL, line, clues), line, spans);
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
