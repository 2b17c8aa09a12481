package gongkai.text;

import gongkai.han.Lexicon;

/** Verbs by which a report says what was done; the object of one of them is a result. */
public final class Verbs {
  private static final Lexicon LEXICON = Lexicon.read("verbs");

  /** Everything a body does, holds, gives, receives or reaches. */
  public static final WordList LISTED =
      WordList.of(LEXICON.words("listed")).outside(LEXICON.words("no-verb"));

  /** Verbs that make a thing, so that a small Chinese number after one counts things made. */
  public static final WordList MAKING = WordList.of(LEXICON.words("making"));

  /** Verbs that take up the object named before: 排查纠纷412起，化解405起 counts 化解纠纷. */
  public static final WordList TAKING_UP = WordList.of(LEXICON.words("taking-up"));

  /** Verbs so general that a label reads better without them: 开展39场技能培训 counts 技能培训. */
  public static final WordList GENERAL = WordList.of(LEXICON.words("general"));

  /** 生产, 服务: the beginning of a noun as often as a deed. */
  public static final WordList NOUNS_TOO = WordList.of(LEXICON.words("noun-too"));

  private Verbs() {}
}
