package gongkai.text.section;

import gongkai.han.Either;
import gongkai.han.SoughtPattern;
import gongkai.text.number.ListNumbers;
import gongkai.text.word.PlanWords;
import gongkai.text.word.SectionWords;
import gongkai.text.word.TimeAheadWords;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/**
 * Follows the headings of a report line by line and says whether a line belongs to a section on
 * plans (下一步打算, 明年工作计划) or on shortcomings, whose numbers are no results.
 */
public final class Sections {
  private static final SoughtPattern LEVEL_1 =
      SoughtPattern.of(
          "^(#+\\s*)?("
              + Either.of(
                  "[一二三四五六七八九十]{1,3}、",
                  "第[一二三四五六七八九十]{1,3}(" + SectionWords.PART_OF_REPORT.any() + ")")
              + ")");
  private static final SoughtPattern LEVEL_2 =
      SoughtPattern.of("^(#+\\s*)?[（(][一二三四五六七八九十]{1,3}[）)]");

  /** Words that announce a plan; {@link SectionTopic#PLANS} goes by them too. */
  static final SoughtPattern PLAN =
      SoughtPattern.of(
          Either.of(
              TimeAheadWords.HEADS.any(),
              "^(?:[（(]?[一二三四五六七八九十0-9]{1,3}[、）).．])?"
                  + SectionWords.REST_OF_YEAR.any()
                  + Either.of(
                      SectionWords.REST_MAIN.any()
                          + "?"
                          + SectionWords.REST_WORK.any()
                          + SectionWords.REST_PLAN.any()
                          + "?",
                      SectionWords.REST_MAIN.any() + SectionWords.REST_PLAN.any() + "?",
                      SectionWords.REST_PLAN.any())
                  + "$",
              SectionWords.NEXT_TERM.any() + ".{0,8}" + SectionWords.REST_PLAN.any() + "[：:）)]?$",
              SectionWords.FUTURE.any() + "(?:" + SectionWords.FUTURE_WHAT.any() + "|.{0,2}年)",
              Either.of(
                      SectionWords.PLAN_ENDS.any(),
                      SectionWords.PLANNED_OF.any() + SectionWords.PLANNED.any())
                  + "[：:）)]?$"));

  private static final SoughtPattern PLAN_START =
      SoughtPattern.of(
          "^"
              + Either.of(
                  TimeAheadWords.STARTS.any(),
                  SectionWords.PLAN_BEGINS.any(),
                  SectionWords.REST_OF_YEAR.any()
                      + SectionWords.REST_MAIN.any()
                      + "?"
                      + SectionWords.REST_WORK.any()
                      + "?"
                      + SectionWords.REST_PLAN.any()
                      + "[：:]"));

  /** 存在的主要问题：, before what is lacking. */
  private static final SoughtPattern WANTING_START =
      SoughtPattern.of(
          "^"
              + Either.of(
                  SectionWords.EXISTS.any()
                      + SectionWords.EXISTS_MAINLY.any()
                      + "?"
                      + SectionWords.WANTING.any(),
                  SectionWords.MAINLY.any() + "?的?" + SectionWords.WANTING_HEAD.any() + "[：:]"));

  /** What is still wrong is given in counts of what is lacking. */
  private static final SoughtPattern SHORTCOMINGS =
      SoughtPattern.of(
          SectionWords.EXISTS.any()
              + SectionWords.EXISTS_MAINLY.any()
              + "?"
              + SectionWords.WANTING_NAMED.any()
              + "(?!.*"
              + SectionWords.MENDED_THERE.any()
              + ")|^(?:[（(]?[一二三四五六七八九十0-9]{1,3}[、）).．])?"
              + SectionWords.WANTING_NAMED.any()
              + "$");

  /** Words of a heading that looks back on a plan: 2022年工作计划完成情况. */
  static final SoughtPattern DONE = SoughtPattern.of(SectionWords.LOOKS_BACK.any());

  /** 名词解释: numbers of what a word means are no results either. */
  private static final SoughtPattern DEFINED = SoughtPattern.of(SectionWords.DEFINED.any());

  /** 2024年工作打算, and as a slogan 2024，我们这样干. */
  private static final SoughtPattern YEAR = SoughtPattern.of("(20[0-9]{2})(?:年|(?=[，！]))");

  private static final SoughtPattern SLOGAN = SoughtPattern.of("^20[0-9]{2}，[^，]+$");

  /**
   * In the first months of a year the report on the year before is written, and speaks of them too;
   * and some of a year is settled in the year before: 2024年度城乡居民医保参保.
   */
  private static final Pattern WRITTEN_THEN =
      Pattern.compile(
          Either.of(
              "20[0-9]{2}年(?:0?[1-3]|[一二三" + SectionWords.FIRST_MONTH.firsts() + "])月",
              "20[0-9]{2}年[^，。]?" + PlanWords.BEFOREHAND.any()));

  private static final int HEADING_LENGTH = 40;

  /** So far into a paragraph it says what it turns to. */
  private static final int OPENING = 12;

  /** Below all headings: a plan that is one paragraph and the list items after it. */
  private static final int PARAGRAPH = 3;

  private final OptionalInt year;
  private boolean planned;

  /** Whether it is shortcomings that the section is on, and no plan yet. */
  private boolean wanting;

  private int level;
  private boolean itemOfList;
  private boolean answers;
  private int answersLevel;

  /** {@code year}: the year reported on, if known; a heading with a later year begins a plan. */
  public Sections(OptionalInt year) {
    this.year = year;
  }

  /** Whether the numbers of this line are targets; to be asked of each line in order. */
  public boolean isPlan(String line) {
    String text = line.strip();
    int headingLevel = levelOf(text);
    int listEnd = ListNumbers.end(text);
    followAnswers(text, headingLevel);
    if (headingLevel > 0) {
      heading(headingOf(text), headingLevel);
    } else if (wanting && turnsAhead(text.substring(listEnd))) {
      wanting = false;
    } else if (!planned && startsPlan(text.substring(listEnd))) {
      planned = true;
      wanting = WANTING_START.in(opening(text.substring(listEnd)));
      level = isUnnumberedHeading(text) && listEnd == 0 ? 1 : PARAGRAPH;
      itemOfList = listEnd > 0;
    } else if (planned && level == PARAGRAPH && (listEnd > 0) == itemOfList) {
      planned = startsPlan(text.substring(listEnd));
      wanting = planned && WANTING_START.in(opening(text.substring(listEnd)));
    }
    return planned;
  }

  private void followAnswers(String text, int headingLevel) {
    boolean heads = headingLevel > 0 || isUnnumberedHeading(text);
    if (heads && PlanAnswers.isHeading(headingOf(text))) {
      answers = true;
      answersLevel = Math.max(1, headingLevel);
    } else if (headingLevel > 0 && headingLevel <= answersLevel) {
      answers = false;
    }
  }

  /** Whether the text stands in a section on what became of plans just now. */
  public boolean inAnswers() {
    return answers;
  }

  private void heading(String heading, int headingLevel) {
    if (!planned || headingLevel <= level) {
      planned = isPlanHeading(heading);
      wanting = planned && SHORTCOMINGS.in(heading) && !PLAN.in(heading) && !isAhead(heading);
      level = headingLevel;
    }
  }

  /** 下一步工作打算 alone on its line heads all that follows. */
  private static boolean isUnnumberedHeading(String text) {
    boolean oneClause = text.indexOf('，') < 0 || SLOGAN.in(text);
    return text.length() <= 20 && oneClause && text.indexOf('。') < 0;
  }

  /** Whether the text stands among shortcomings just now, which have not turned to a plan. */
  public boolean inShortcomings() {
    return planned && wanting;
  }

  /** Whether the text stands in a section on plans just now. */
  public boolean inPlan() {
    return planned;
  }

  private static int levelOf(String text) {
    if (LEVEL_1.in(text)) {
      return 1;
    }
    return LEVEL_2.in(text) ? 2 : 0;
  }

  private static String headingOf(String text) {
    int end = text.indexOf('。');
    String first = end > 0 ? text.substring(0, end) : text;
    return first.length() > HEADING_LENGTH ? first.substring(0, HEADING_LENGTH) : first.strip();
  }

  private boolean isPlanHeading(String heading) {
    boolean plan = PLAN.in(heading) || isAhead(heading) || SHORTCOMINGS.in(heading);
    return (plan && !DONE.in(heading)) || DEFINED.in(heading);
  }

  /** 下一步，… or 2024年，… or 存在的问题：… at the start of a paragraph. */
  private boolean startsPlan(String text) {
    return turnsAhead(text) || WANTING_START.in(opening(text));
  }

  private boolean turnsAhead(String text) {
    String opening = opening(text);
    return PLAN_START.in(opening)
        || (isAhead(opening)
            && YEAR.matcher(opening).lookingAt()
            && !WRITTEN_THEN.matcher(text).lookingAt());
  }

  private static String opening(String text) {
    return text.substring(0, Math.min(text.length(), OPENING));
  }

  private boolean isAhead(String text) {
    return year.isPresent()
        && YEAR.find(text)
            .filter(named -> Integer.parseInt(named.group(1)) > year.getAsInt())
            .isPresent();
  }
}
