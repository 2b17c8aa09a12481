package gongkai.text.promise;

import gongkai.han.Lexicon;
import gongkai.text.Verbs;
import gongkai.text.WordList;
import java.util.regex.Pattern;

/**
 * Sentences on how things are or ought to be in general: 车轮滚滚向前，服务没有终点. They stand among plans and
 * say nothing that will be done.
 */
final class Sayings {
  private static final Lexicon LEXICON = Lexicon.read("plans");

  private static final int LONGEST = 28;

  /** What is there, and how bad it is, without anything that is to be done about it. */
  private static final Pattern SITUATION =
      Pattern.compile(
          "^据[^，]{0,6}(?:测算|统计|了解|预测|分析)|(?:^|，)[^，]{0,14}现有[^，]{0,20}[0-9０-９]"
              + "|仍将(?:处|高|低|面|持续[低高走]|保持[高低])|不容(?:低估|忽视|乐观|小觑)"
              + "|(年年|月月|天天|回回)[^，。]{1,3}[、，]\\1"
              + "|(?:还是|依然|仍然|仍|实在)太?(?:薄|弱|少|穷|散|乱)(?=[，。；])");

  /** Two halves that answer each other, and ends that there are not. */
  private static final Pattern PROVERB =
      Pattern.compile(
          "[贵难重]在[^，]{1,6}，[贵难重]在|没有"
              + LEXICON.words("endless").any()
              + "|只有更好|^[^，]{1,8}(?:是|不)[^，]{1,6}，[^，]{1,10}(?:是|不能?不?)[^，]{1,8}。$");

  /** What turns a verb into a name of a work: 服务没有终点, 服务在前. */
  private static final Pattern NO_OBJECT = Pattern.compile("^(?:没有|[在是不也的，。]|必须是|永远)");

  private Sayings() {}

  /** Whether a sentence is one by its form. */
  static boolean isOne(String text) {
    return SITUATION.matcher(text).find()
        || (text.length() <= LONGEST && PROVERB.matcher(text).find());
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
      if (length > 0 && !NO_OBJECT.matcher(text.substring(i + length)).find()) {
        return true;
      }
    }
    return false;
  }
}
