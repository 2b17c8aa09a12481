package gongkai.text.figure.label;

import gongkai.text.Verbs;
import gongkai.text.WordList;
import gongkai.text.figure.label.head.Headword;
import gongkai.text.number.Measure;
import gongkai.text.verdict.setting.Setting;
import gongkai.text.word.QuantityWords;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Says of money what it was given for, where that stands behind it: 投入126万元改造老旧小区6个 counts
 * 投入改造老旧小区.
 *
 * <p>Behind a comma it may be another matter, and is asked only where nothing before says of what
 * the money was.
 */
final class Purpose {
  private static final WordList SPENDING = WordList.of(QuantityWords.SPENDING);
  private static final WordList RAISING = WordList.of(QuantityWords.RAISING);
  private static final WordList WORTH = WordList.of(QuantityWords.WORTH);
  private static final WordList CAME_OF = WordList.of(QuantityWords.CAME_OF);
  private static final WordList SPENT_FOR = WordList.of(QuantityWords.SPENT_FOR);

  /** Up to the next number, comma or bracket. */
  private static final Pattern WORDS = Pattern.compile("^[\\p{IsHan}“”《》、]{3,14}");

  private static final int LONGEST = 12;

  private Purpose() {}

  /** Whether a label says that money was given, and not for what. */
  static boolean lacks(String label, Setting setting) {
    return isOnly(SPENDING, label, setting);
  }

  private static boolean isOnly(WordList words, String label, Setting setting) {
    return setting.candidate().kind() == Measure.MeasureKind.MONEY && words.isAll(label);
  }

  /** The label with the deed that follows the money at once; empty if none does. */
  static String behind(String label, Setting setting) {
    boolean bare = lacks(label, setting) || isOnly(RAISING, label, setting);
    return bare ? joined(label, setting.after()) : "";
  }

  /** The label with the deed of the clause behind; the label alone if it tells of none. */
  static String inNextClause(String label, Setting setting) {
    String behind = setting.wideAfter();
    boolean comma = setting.after().isEmpty() && behind.startsWith("，");
    String whole = comma && lacks(label, setting) ? joined(label, behind.substring(1)) : "";
    return whole.isEmpty() ? label : whole;
  }

  /** 投资1.2亿元的综合楼主体封顶: the thing that the money was put into; empty if none is told. */
  static String thing(String head, String noun, Setting setting) {
    boolean bare = lacks(head, setting) || isOnly(WORTH, head, setting);
    if (!bare || !setting.after().startsWith("的")) {
      return "";
    }
    int end = CAME_OF.firstIn(noun, 2);
    return (end < 0 ? noun : noun.substring(0, end)) + head;
  }

  private static String joined(String label, String behind) {
    String told = behind.substring(SPENT_FOR.lengthAt(behind, 0));
    Matcher words = WORDS.matcher(told);
    String deed = words.find() ? words.group().replaceFirst("、.*$", "") : "";
    deed = Headword.deed(deed);
    boolean says = Verbs.deedAt(deed, 0) > 0 && deed.length() <= LONGEST;
    return says && deed.length() > Verbs.deedAt(deed, 0) ? label + deed : "";
  }
}
