package gongkai.text.section;

import gongkai.han.Lexicon;
import java.util.regex.Pattern;

/** Headings that announce what became of plans made before: 去年打算的完成情况, 2022年重点任务完成情况. */
public final class PlanAnswers {
  private static final Lexicon LEXICON = Lexicon.read("plans");

  private static final String PLANNED =
      "(?:打算|计划(?!生育|单列)|目标|承诺"
          + "|(?:去年|上年度?|上一年度?|前一年|年度|年初|20[0-9]{2}年)[^，；。]{0,10}(?:任务|安排|部署|事项|实事))";

  private static final Pattern KEPT =
      Pattern.compile(
          PLANNED
              + "[^，；。]{0,8}(?:"
              + LEXICON.words("kept").any()
              + "[^，；。]{0,6}(?:情况|结果|成效|进度)|兑现|办结)");

  /** What an inspection asked for, and what a budget allowed, are no plans of the body's own. */
  private static final Pattern OTHERS = Pattern.compile(LEXICON.words("asked-by-others").any());

  private PlanAnswers() {}

  /**
   * Whether a section under this heading reports on what was planned the year before.
   *
   * @param heading with or without its number
   */
  public static boolean isHeading(String heading) {
    return KEPT.matcher(heading).find() && !OTHERS.matcher(heading).find();
  }
}
