package gongkai.text.verdict;

import gongkai.han.Lexicon;
import gongkai.model.Qualifier;
import gongkai.text.WordList;
import gongkai.text.number.Measure.MeasureKind;

/** Spans of time: results only where the text counts time as work or as time saved. */
final class Periods {
  private static final Lexicon LEXICON = Lexicon.read("verdicts");

  /** Words that make a span a result: time served, learned or saved, days of good air. */
  private static final WordList COUNTED_TIME = WordList.of(LEXICON.words("counted-time"));

  private static final WordList INSIDE = WordList.of(LEXICON.words("span"));

  private static final WordList SCORES = WordList.of(LEXICON.words("score"));

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
    boolean lessons = candidate.unit().equals("学时") || candidate.unit().equals("课时");
    if (lessons) {
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
