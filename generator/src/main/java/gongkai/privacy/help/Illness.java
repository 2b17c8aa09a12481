package gongkai.privacy.help;

import gongkai.han.Either;
import gongkai.han.NamedWords;
import gongkai.han.WordSet;
import gongkai.privacy.word.IllnessWords;
import java.util.regex.Pattern;

/**
 * The words for illnesses, and for what is said of them when nobody in particular is ill. The words
 * are in lexicon/illness.tsv.
 */
final class Illness {
  private static final WordSet WORDS =
      IllnessWords.ILLNESS.words().with(IllnessWords.SUFFERED.words());

  /** Diseases whose names have a part that changes; what they are of comes first or last. */
  private static final String NAMED =
      Either.of(
          IllnessWords.FAILING.any() + "[㐀-鿿]{0,3}" + IllnessWords.FAILURE.any(),
          IllnessWords.ORGAN.any() + "[㐀-鿿]{0,2}" + IllnessWords.INFLAMED.any(),
          IllnessWords.TWO_MORE.any() + "[㐀-鿿]{0,2}",
          IllnessWords.ONE_MORE.any() + "[㐀-鿿]{0,1}",
          IllnessWords.FOUR_MORE.any() + "[㐀-鿿]{0,4}",
          IllnessWords.SIX_MORE.any() + "[㐀-鿿]{0,6}",
          IllnessWords.OF_BIRTH.any() + "[㐀-鿿]{2,8}");

  /** With the first characters of all, so that most places of a text cost one look. */
  static final Pattern TOLD =
      Pattern.compile(
          Either.of(
              NamedWords.of(
                          IllnessWords.FAILING,
                          IllnessWords.ORGAN,
                          IllnessWords.TWO_MORE,
                          IllnessWords.ONE_MORE,
                          IllnessWords.FOUR_MORE,
                          IllnessWords.SIX_MORE,
                          IllnessWords.OF_BIRTH)
                      .glance()
                  + "(?:"
                  + NAMED
                  + ")",
              WORDS.anyAtAGlance()));

  /** Behind an illness: it is fought, spoken about or searched for. */
  static final Pattern IN_GENERAL = Pattern.compile("^(?:的)?" + IllnessWords.GENERAL.any());

  /** Before an illness: 减少尘肺病, of nobody in particular. */
  static final Pattern AVERTED = Pattern.compile(IllnessWords.AVERTED.any() + "了?$");

  /** Whoever does this is not the one who is ill. */
  static final Pattern VISITOR = Pattern.compile(IllnessWords.VISITOR.any());

  private Illness() {}
}
