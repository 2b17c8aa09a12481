package gongkai.text;

import gongkai.text.word.VerbWords;

/** Verbs by which a report says what was done; the object of one of them is a result. */
public final class Verbs {
  /** Everything a body does, holds, gives, receives or reaches. */
  public static final WordList LISTED =
      WordList.outside(VerbWords.NO_VERB.words(), VerbWords.LISTED);

  /** Verbs that make a thing, so that a small Chinese number after one counts things made. */
  public static final WordList MAKING = WordList.of(VerbWords.MAKING);

  /** Verbs that take up the object named before: 排查纠纷412起，化解405起 counts 化解纠纷. */
  public static final WordList TAKING_UP = WordList.of(VerbWords.TAKING_UP);

  /** Verbs so general that a label reads better without them: 开展39场技能培训 counts 技能培训. */
  public static final WordList GENERAL = WordList.of(VerbWords.GENERAL);

  /** 生产, 服务: the beginning of a noun as often as a deed. */
  public static final WordList NOUNS_TOO = WordList.of(VerbWords.NOUN_TOO);

  /** What a heading says was worked at: 加强质量管理. */
  public static final WordList WORK = WordList.of(VerbWords.WORK);

  private Verbs() {}

  /**
   * Where the first verb begins at or after a place that is no part of a name in quotes; -1 if none
   * does.
   */
  public static int firstUnquoted(String text, int from) {
    int verb = LISTED.firstIn(text, from);
    while (verb >= 0 && isQuoted(text, verb)) {
      verb = LISTED.firstIn(text, verb + 1);
    }
    return verb;
  }

  private static boolean isQuoted(String text, int at) {
    int open = Math.max(text.lastIndexOf('“', at), text.lastIndexOf('《', at));
    int close = Math.max(text.lastIndexOf('”', at), text.lastIndexOf('》', at));
    return open > close;
  }

  /** How long the deed is that begins at a place; 0 if there is none, or it may be a noun. */
  public static int deedAt(String text, int at) {
    int verb = LISTED.lengthAt(text, at);
    return NOUNS_TOO.lengthAt(text, at) == verb ? 0 : verb;
  }

  /** How long the deed is that ends at a place; 0 if there is none, or it may be a noun. */
  public static int deedBefore(String text, int end) {
    int verb = LISTED.lengthBefore(text, end);
    return NOUNS_TOO.lengthBefore(text, end) == verb ? 0 : verb;
  }
}
