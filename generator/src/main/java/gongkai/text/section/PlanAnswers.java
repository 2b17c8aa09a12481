package gongkai.text.section;

import gongkai.han.Either;
import gongkai.han.SoughtPattern;
import gongkai.text.word.PlanWords;

/** Headings that announce what became of plans made before: 去年打算的完成情况, 2022年重点任务完成情况. */
public final class PlanAnswers {
  private static final String PLANNED =
      Either.of(
          PlanWords.PLANNED_WORD.any(),
          PlanWords.PLANNED_ONLY.any() + "(?!" + PlanWords.NO_PLANNED.any() + ")",
          "(?:"
              + PlanWords.PLANNED_WHEN.any()
              + "|20[0-9]{2}年)[^，；。]{0,10}"
              + PlanWords.PLANNED_TASK.any());

  private static final SoughtPattern KEPT =
      SoughtPattern.of(
          PLANNED
              + "[^，；。]{0,8}"
              + Either.of(
                  PlanWords.KEPT.any() + "[^，；。]{0,6}" + PlanWords.KEPT_HOW.any(),
                  PlanWords.SETTLED.any()));

  /** What an inspection asked for, and what a budget allowed, are no plans of the body's own. */
  private static final SoughtPattern OTHERS = SoughtPattern.of(PlanWords.ASKED_BY_OTHERS.any());

  private PlanAnswers() {}

  /**
   * Whether a section under this heading reports on what was planned the year before.
   *
   * @param heading with or without its number
   */
  public static boolean isHeading(String heading) {
    return KEPT.in(heading) && !OTHERS.in(heading);
  }
}
