package gongkai.text.promise;

import gongkai.han.Either;
import gongkai.han.SoughtPattern;
import gongkai.text.Verbs;
import gongkai.text.WordList;
import gongkai.text.word.PlanWords;

/**
 * Sentences on how things are or ought to be in general: 车轮滚滚向前，服务没有终点. They stand among plans and
 * say nothing that will be done.
 */
final class Sayings {
  private static final int LONGEST = 28;

  /** What is there, and how bad it is, without anything that is to be done about it. */
  private static final SoughtPattern SITUATION =
      SoughtPattern.of(
          Either.of(
              "^" + PlanWords.GOING_BY.any() + "[^，]{0,6}" + PlanWords.FIGURED.any(),
              "(?:^|，)[^，]{0,14}" + PlanWords.THERE_ARE.any() + "[^，]{0,20}[0-9０-９]",
              PlanWords.STILL_WILL.any() + PlanWords.STANDS.any(),
              PlanWords.NO_LIGHT_MATTER.any(),
              "(" + PlanWords.AGAIN_AND_AGAIN.any() + ")[^，。]{1,3}[、，]\\1",
              PlanWords.STILL.any()
                  + PlanWords.TOO_MUCH.any()
                  + "?"
                  + PlanWords.WEAK.any()
                  + "(?=[，。；])"));

  /** Two halves that answer each other, and ends that there are not. */
  private static final SoughtPattern PROVERB =
      SoughtPattern.of(
          Either.of(
              PlanWords.WORTH.any() + "在[^，]{1,6}，" + PlanWords.WORTH.any() + "在",
              PlanWords.THERE_IS_NO.any() + PlanWords.ENDLESS.any(),
              PlanWords.ONLY_BETTER.any(),
              "^[^，]{1,8}"
                  + PlanWords.IS_OR_NOT.any()
                  + "[^，]{1,6}，[^，]{1,10}"
                  + PlanWords.IS_OR_CANNOT.any()
                  + "[^，]{1,8}。$"));

  /** What turns a verb into a name of a work: 服务没有终点, 服务在前. */
  private static final SoughtPattern NO_OBJECT =
      SoughtPattern.of("^(?:" + PlanWords.NO_OBJECT.any() + "|[，。])");

  private Sayings() {}

  /** Whether a sentence is one by its form. */
  static boolean isOne(String text) {
    return SITUATION.in(text) || (text.length() <= LONGEST && PROVERB.in(text));
  }

  /**
   * Whether a short sentence has no verb that works at anything.
   *
   * @param work verbs of what is done
   */
  static boolean namesNoDeed(String text, WordList work) {
    return text.length() <= LONGEST && !hasDeed(text, work);
  }

  /** Whether a verb of work has something behind it that is worked at. */
  private static boolean hasDeed(String text, WordList work) {
    for (int i = 0; i < text.length(); i++) {
      int length = Math.max(work.lengthAt(text, i), Verbs.LISTED.lengthAt(text, i));
      if (length > 0 && !NO_OBJECT.in(text.substring(i + length))) {
        return true;
      }
    }
    return false;
  }
}
