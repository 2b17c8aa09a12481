package gongkai.text.figure.label.head;

import gongkai.han.Either;
import gongkai.text.Verbs;
import gongkai.text.WordList;
import gongkai.text.word.QuantityWords;
import java.util.regex.Pattern;

/**
 * Cuts a topic to its last words. No dictionary says where words begin: most have two signs, some
 * that end alike have three, and no known word is cut in two.
 */
public final class LastWords {
  /** 技能提升班, 医药费: most words have two signs, those that end so have three. */
  private static final Pattern THIRD_SIGN =
      Pattern.compile(
          Either.of(
                  "(?<!"
                      + QuantityWords.NO_THIRD_BEFORE.any()
                      + ")"
                      + QuantityWords.THIRD_SIGN.any(),
                  "(?<!" + QuantityWords.NO_PERSON_BEFORE.any() + ")" + QuantityWords.PERSON.any(),
                  "(?<!"
                      + QuantityWords.NO_SOCIETY_BEFORE.any()
                      + ")"
                      + QuantityWords.SOCIETY.any(),
                  "(?<!" + QuantityWords.NO_FEE_BEFORE.any() + ")" + QuantityWords.FEE.any(),
                  "(?<!" + QuantityWords.NO_GROUP_BEFORE.any() + ")" + QuantityWords.GROUP.any())
              + "$");

  /** 卫生院, 志愿者, but not 医院, 记者. */
  private static final WordList SUFFIX = WordList.of(QuantityWords.SUFFIX);

  private static final WordList JOINT_WORD = WordList.of(QuantityWords.JOINT_WORD);

  private static final WordList LONG_WORD = WordList.of(QuantityWords.LONG_WORD);

  private static final int LONGEST_WORD = 4;

  private static final WordList MAKES = WordList.of(QuantityWords.MAKES);

  private static final WordList SHORT_WORD = WordList.of(QuantityWords.SHORT_WORD);

  private static final WordList GOT = WordList.of(QuantityWords.NO_TOPIC);

  private static final int LONGEST_GOT = 9;

  private LastWords() {}

  /**
   * The end of a topic.
   *
   * @param words how many
   */
  public static String of(String topic, int words) {
    int comma = topic.lastIndexOf('、');
    if (comma >= 0 && topic.length() - comma > 2) {
      return of(topic.substring(comma + 1), words);
    }
    boolean suffixed =
        SUFFIX.endsAt(topic, topic.length()) && !SHORT_WORD.endsAt(topic, topic.length());
    int kept = 2 * words + (suffixed || THIRD_SIGN.matcher(topic).find() ? 1 : 0);
    if (topic.length() <= kept + 1) {
      return topic;
    }
    int cut = topic.length() - kept;
    boolean inWord = isWord(topic, cut - 1) && !isWord(topic, cut);
    String last = topic.substring(Math.min(longWord(topic, cut), inWord ? cut - 1 : cut));
    boolean made = SUFFIX.startsAt(last, 0) && MAKES.startsAt(last, 1);
    return made ? last.substring(1) : last; // 卫生院建中医馆
  }

  /** 职代会收到提案: what is whose, and not what became of it. */
  public static String withoutGetting(String topic) {
    int verb = GOT.firstIn(topic, 2);
    int end = verb < 0 ? 0 : verb + GOT.lengthAt(topic, verb);
    boolean inner = end > 0 && topic.length() - end >= 2 && topic.length() <= LONGEST_GOT;
    return inner ? topic.substring(0, verb) + topic.substring(end) : topic;
  }

  /** 侵害未成年人犯罪: where the word begins that a cut would part. */
  private static int longWord(String topic, int cut) {
    for (int start = Math.max(0, cut - LONGEST_WORD + 1); start < cut; start++) {
      if (start + LONG_WORD.lengthAt(topic, start) > cut) {
        return start;
      }
    }
    return cut;
  }

  private static boolean isWord(String topic, int at) {
    return JOINT_WORD.startsAt(topic, at) || Verbs.LISTED.lengthAt(topic, at) == 2;
  }
}
