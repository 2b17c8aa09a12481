package gongkai.text.verdict;

import gongkai.han.WordSet;
import gongkai.model.Qualifier;
import gongkai.text.WordList;
import gongkai.text.number.Measure.MeasureKind;
import gongkai.text.word.VerdictWords;
import java.util.regex.Pattern;

/** Spans of time: results only where the text counts time as work or as time saved. */
final class Periods {
  private static final WordSet LESSON = VerdictWords.LESSON.words();

  /** Words that make a span a result: time served, learned or saved, days of good air. */
  private static final WordList COUNTED_TIME = WordList.of(VerdictWords.COUNTED_TIME);

  private static final WordList INSIDE = WordList.of(VerdictWords.SPAN);

  private static final WordList SCORES = WordList.of(VerdictWords.SCORE);

  /** 平均候诊时间控制在20分钟: how long it took on average is what was reached. */
  private static final Pattern MEAN_TIME =
      Pattern.compile(
          VerdictWords.ON_AVERAGE.any()
              + "[^，；。]{0,14}"
              + VerdictWords.MEAN_TIME.any()
              + VerdictWords.MEAN_TIME_IS.any()
              + "?$");

  private Periods() {}

  static boolean include(Setting setting) {
    Candidate candidate = setting.candidate();
    if (candidate.kind() == MeasureKind.SCORE) {
      return !isScore(setting);
    }
    if (candidate.kind() != MeasureKind.TIME) {
      return false;
    }
    String after = setting.after().strip();
    boolean lessons = LESSON.contains(candidate.unit());
    if (lessons) {
      return false;
    }
    if (MEAN_TIME.matcher(setting.before().strip()).find()) {
      return false;
    }
    boolean limit = candidate.qualifier() == Qualifier.AT_MOST;
    return limit
        || INSIDE.startsAt(after, 0)
        || candidate.small()
        || !COUNTED_TIME.occursIn(setting.before());
  }

  /** 分 counts points only where the words before speak of a score; else it is minutes or 分队. */
  private static boolean isScore(Setting setting) {
    boolean again = setting.hasPrevious() && setting.previous().kind() == MeasureKind.SCORE;
    return SCORES.occursIn(again ? setting.wideBefore() : setting.before());
  }
}
