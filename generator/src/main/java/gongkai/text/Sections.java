package gongkai.text;

import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Follows the headings of a report line by line and tells whether a line belongs to a section on
 * plans (下一步打算, 明年工作计划), whose numbers are targets.
 */
final class Sections {
  private static final Pattern LEVEL_1 =
      Pattern.compile("^(#+\\s*)?([一二三四五六七八九十]{1,3}、|第[一二三四五六七八九十]{1,3}(部分|章))");
  private static final Pattern LEVEL_2 = Pattern.compile("^(#+\\s*)?[（(][一二三四五六七八九十]{1,3}[）)]");
  private static final Pattern PLAN =
      Pattern.compile(
          "下一步|下步|下一阶段|今后(的|一段|工作|努力|打算)|明年|来年|新的一年|下一年|下年度|下半年(工作)?(打算|计划|安排)|未来|工作(打算|计划|思路|安排|谋划|设想)|努力方向|工作目标|发展目标|改进措施和打算|展望");
  private static final Pattern DONE = Pattern.compile("完成|执行|落实情况|总结|回顾|进展|成效|开展情况");
  private static final Pattern YEAR = Pattern.compile("(20[0-9]{2})年");
  private static final int HEADING_LENGTH = 40;

  private final OptionalInt year;
  private boolean planned;
  private int level;

  /** {@code year}: the year reported on, if known; a heading with a later year begins a plan. */
  Sections(OptionalInt year) {
    this.year = year;
  }

  /** Whether the numbers of this line are targets; to be asked of each line in order. */
  boolean isPlan(String line) {
    String text = line.strip();
    int headingLevel = levelOf(text);
    if (headingLevel > 0) {
      String heading = headingOf(text);
      if (!planned || headingLevel <= level) {
        planned = isPlanHeading(heading);
        level = headingLevel;
      }
      return planned;
    }
    if (!planned && startsPlan(text)) {
      planned = true;
      level = 3;
    } else if (planned && level == 3 && ListNumbers.end(text) == 0 && !text.isEmpty()) {
      planned = startsPlan(text);
    }
    return planned;
  }

  /** Whether the text stands in a section on plans just now. */
  boolean inPlan() {
    return planned;
  }

  private static int levelOf(String text) {
    if (LEVEL_1.matcher(text).find()) {
      return 1;
    }
    return LEVEL_2.matcher(text).find() ? 2 : 0;
  }

  private static String headingOf(String text) {
    int end = text.indexOf('。');
    String first = end > 0 ? text.substring(0, end) : text;
    return first.length() > HEADING_LENGTH ? first.substring(0, HEADING_LENGTH) : first;
  }

  private boolean isPlanHeading(String heading) {
    return (PLAN.matcher(heading).find() || isAhead(heading)) && !DONE.matcher(heading).find();
  }

  /** 下一步，… or 2024年，… at the start of a paragraph. */
  private boolean startsPlan(String text) {
    String opening = text.substring(0, Math.min(text.length(), 12));
    return Pattern.compile("^(下一步|下步|下一阶段|今后|明年|来年|新的一年|下一年|展望|未来)").matcher(opening).find()
        || (isAhead(opening) && YEAR.matcher(opening).lookingAt());
  }

  private boolean isAhead(String text) {
    Matcher matcher = YEAR.matcher(text);
    return year.isPresent()
        && matcher.find()
        && Integer.parseInt(matcher.group(1)) > year.getAsInt();
  }
}
