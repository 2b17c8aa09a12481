package gongkai.privacy.help;

import gongkai.han.Lexicon;
import gongkai.han.WordSet;
import java.util.regex.Pattern;

/**
 * The words for illnesses, and for what is said of them when nobody in particular is ill. The words
 * are in lexicon/illness.tsv.
 */
final class Illness {
  private static final Lexicon LEXICON = Lexicon.read("illness");

  private static final WordSet WORDS = LEXICON.words("illness").with(LEXICON.words("suffered"));

  /** Diseases whose names have a part that changes; what they are of comes first or last. */
  private static final String NAMED =
      "肾[㐀-鿿]{0,3}衰竭?|[肝肺肾胃肠脑][㐀-鿿]{0,2}炎|帕金森[㐀-鿿]{0,2}|阿尔茨海默[㐀-鿿]{0,1}"
          + "|风湿[㐀-鿿]{0,4}|脊髓[㐀-鿿]{0,6}|先天性[㐀-鿿]{2,8}";

  /** With the first characters of all, so that most places of a text cost one look. */
  static final Pattern TOLD =
      Pattern.compile("(?:(?=[肾肝肺胃肠脑帕阿风脊先])(?:" + NAMED + ")|" + WORDS.anyAtAGlance() + ")");

  /** Behind an illness: it is fought, spoken about or searched for. */
  static final Pattern IN_GENERAL = Pattern.compile("^(?:的)?" + LEXICON.words("general").any());

  /** Before an illness: 减少尘肺病, of nobody in particular. */
  static final Pattern AVERTED = Pattern.compile(LEXICON.words("averted").any() + "了?$");

  /** Whoever does this is not the one who is ill. */
  static final Pattern VISITOR = Pattern.compile(LEXICON.words("visitor").any());

  private Illness() {}
}
