package gongkai.text.section;

import gongkai.han.SoughtPattern;
import gongkai.text.word.SectionWords;

/**
 * Follows the headings of a school's report and says whether a line belongs to a section on the
 * school year before (一、上学年回顾), where another section is on the one reported on (二、本学年工作). Where
 * none is, 上学年 may be the year of the report: it was written in the next.
 */
public final class EarlierTerms {
  private static final String NUMBER = "^(?:#+\\s*)?(?:[一二三四五六七八九十]{1,3}、)";

  private static final SoughtPattern HEADING = SoughtPattern.of(NUMBER);

  private static final SoughtPattern EARLIER =
      SoughtPattern.of(NUMBER + SectionWords.TERM_BEFORE.any() + "[^，。；：]{0,12}$");

  private static final SoughtPattern NOW =
      SoughtPattern.of("(?m)" + NUMBER + SectionWords.TERM_NOW.any());

  private final boolean told;
  private boolean earlier;

  /** For the lines of a text, which are to be asked of in order. */
  public EarlierTerms(String text) {
    this.told = NOW.in(text);
  }

  /** Whether this line stands in a section on an earlier school year. */
  public boolean isEarlier(String line) {
    String words = line.strip();
    if (told && HEADING.in(words)) {
      earlier = EARLIER.in(words);
    }
    return earlier;
  }
}
