package gongkai.text;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Follows the headings of a report and tells which paragraphs speak of plans: those of a section on
 * plans (五、下一步工作打算), and, outside one, a paragraph that opens with one (下一步，…; 2024年，… in a report
 * on 2023).
 *
 * <p>A section that names shortcomings and plans in one heading counts whole: where in it the plans
 * begin, only a reader can tell.
 */
public final class PlanSections {
  private static final Pattern OPENING = Pattern.compile("下一步|下步|下一阶段|今后|明年|来年|新的一年|下一年|下年度");
  private static final Pattern YEAR = Pattern.compile("(20[0-9]{2})年");
  private static final int OUTSIDE = Integer.MAX_VALUE;

  private final int year;
  private int level = OUTSIDE;

  /**
   * Begins before the first heading.
   *
   * @param year the year reported on; what names a later one is a plan
   */
  public PlanSections(int year) {
    this.year = year;
  }

  /**
   * Goes on to a heading; those below a heading on plans belong to it.
   *
   * @param level from 1, less deep first
   */
  public void heading(int level, String text) {
    if (level <= this.level) {
      this.level = isPlan(text) ? level : OUTSIDE;
    }
  }

  /** Whether a paragraph at this place speaks of plans. */
  public boolean holds(String paragraph) {
    return level != OUTSIDE
        || opensPlan(paragraph.substring(ListNumbers.end(paragraph)).stripLeading());
  }

  private boolean isPlan(String heading) {
    boolean named = SectionTopic.PLANS.isNamedBy(heading);
    Matcher later = YEAR.matcher(heading);
    return (named || (later.find() && isLater(later))) && !Sections.DONE.matcher(heading).find();
  }

  private boolean opensPlan(String text) {
    Matcher later = YEAR.matcher(text);
    return OPENING.matcher(text).lookingAt() || (later.lookingAt() && isLater(later));
  }

  private boolean isLater(Matcher named) {
    return Integer.parseInt(named.group(1)) > year;
  }
}
