package gongkai.importing.reading.year;

import gongkai.han.SoughtPattern;
import gongkai.importing.word.ReportWords;
import gongkai.model.text.Blank;

/** Tells the title of a plan: 2025年工作计划. What stands below it is meant, and nobody did it yet. */
public final class PlanTitle {
  private static final SoughtPattern PLAN =
      SoughtPattern.of(ReportWords.PLAN_TITLE.any() + "(?:[（(][^）)]{1,8}[）)])?$");

  private static final SoughtPattern TOLD = SoughtPattern.of(ReportWords.NO_PLAN_TITLE.any());

  private PlanTitle() {}

  /** Whether a title is that of a plan and of nothing else. */
  public static boolean is(String title) {
    return PLAN.in(Blank.strip(title)) && !TOLD.in(title);
  }
}
