package gongkai.text.verdict.other;

import gongkai.han.SoughtPattern;
import gongkai.text.word.VerdictWords;
import java.util.List;

/**
 * Who reports, as far as is known.
 *
 * @param territory the place that it is set over or belongs to
 * @param names whole: 示例区总工会; a text mostly writes but the end of one
 * @param nameless whether the text hides its name: 某医院
 * @param afterwards whether it speaks in the year after, so that 去年 is the year reported on: what
 *     it compares with is 前年
 */
public record Reporter(
    Territory territory, List<String> names, boolean nameless, boolean afterwards) {
  private static final SoughtPattern YEAR_BEFORE_LAST =
      SoughtPattern.of(VerdictWords.COMPARED_TO.any() + VerdictWords.YEAR_BEFORE_LAST.any());

  public Reporter {
    names = List.copyOf(names);
  }

  public Reporter(Territory territory, List<String> names) {
    this(territory, names, names.stream().anyMatch(OneFirm::isNameless), false);
  }

  /** Of whom no more than the place is known. */
  public static Reporter in(Territory territory) {
    return new Reporter(territory, List.of());
  }

  /** The same in a place. */
  public Reporter at(Territory place) {
    return new Reporter(place, names, nameless, afterwards);
  }

  /** The same as a text speaks of it. */
  public Reporter in(String text) {
    return new Reporter(
        territory, names, nameless || OneFirm.reports(text), YEAR_BEFORE_LAST.in(text));
  }
}
