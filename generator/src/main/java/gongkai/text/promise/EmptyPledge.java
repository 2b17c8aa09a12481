package gongkai.text.promise;

import gongkai.han.Either;
import gongkai.han.HanDigits;
import gongkai.han.SoughtPattern;
import gongkai.text.word.PlanWords;
import java.util.regex.Pattern;

/**
 * Pledges that name no act: 我馆将进一步解放思想、开拓进取. What is promised is a spirit, which nobody can look
 * for in the next report.
 */
final class EmptyPledge {
  private static final Pattern PARTS = Pattern.compile("[，。；、：！—]+");

  /** When, who and how: what may stand before the deed of a clause. */
  private static final Pattern LEAD =
      Pattern.compile(
          "^"
              + Either.of(
                  "在?(?:20[0-9]{2}|二[〇○零][〇○零一二三四五六七八九]{2})年",
                  "在?" + PlanWords.FROM_NOW.any(),
                  PlanWords.TIME_TO_COME.any(),
                  PlanWords.STANDING_AT.any() + "[^，]{0,6}" + PlanWords.STARTING_POINT.any() + "上?",
                  Either.of(
                          PlanWords.ALL_OF.any() + PlanWords.ALL_OF_BODY.any(),
                          PlanWords.WE.any() + PlanWords.WE_BODY.any(),
                          PlanWords.PLEDGER.any())
                      + "(?:[^，将"
                      + PlanWords.WANTS.firsts()
                      + "]{0,6}?(?="
                      + PlanWords.PLEDGES.any()
                      + "))?"
                      + PlanWords.ONE_AND_ALL.any()
                      + "?",
                  PlanWords.PLEDGE_LEAD.any(),
                  "在[^，]{2,16}" + PlanWords.LED_BY.any() + "下")
              + "+");

  private static final Pattern EMPTY =
      Pattern.compile(
          Either.of(
                  PlanWords.RESPECTS.any(),
                  "为" + PlanWords.PURPOSE.any() + "[^，]*",
                  PlanWords.BY_MEANS.any()
                      + PlanWords.EVEN_MORE.any()
                      + "?[^，]{1,24}"
                      + Either.of(
                          "为" + PlanWords.NEW.any() + "?" + PlanWords.START.any(),
                          PlanWords.SPIRIT.any() + "[^，]{0,8}"),
                  PlanWords.EMPTY.any(),
                  PlanWords.LIVES_UP.any() + "[^，]{1,10}",
                  PlanWords.EARNESTLY.any()
                      + "?"
                      + PlanWords.REGARDS.any()
                      + "?"
                      + PlanWords.REGARDS_HOW.any()
                      + "?"
                      + PlanWords.TREATS.any()
                      + "?"
                      + PlanWords.MENDED.any()
                      + PlanWords.IN_PLACE.any()
                      + "?",
                  PlanWords.THROWS_IN.any(),
                  PlanWords.FOR_WHOM.any() + "[^，]{2,20}" + PlanWords.HANDS_IN.any() + "[^，]{0,14}",
                  PlanWords.HANDS_OVER.any() + "[^，]{0,14}" + PlanWords.ANSWERS_WRITTEN.any(),
                  PlanWords.OPENED.any() + "[^，]{1,24}" + PlanWords.BRIGHT.any(),
                  "[^，]{0,12}" + PlanWords.CLIMBS.any() + "[^，]{0,4}" + PlanWords.STEP.any(),
                  PlanWords.AS_TO.any() + "[^，]{0,8}" + PlanWords.AMISS.any(),
                  PlanWords.IN_VIEW_OF.any() + "[^，]{0,8}" + PlanWords.AMISS.any(),
                  PlanWords.WITH_ALL_MIGHT.any(),
                  PlanWords.TAKES.any() + "[^，]{1,10}" + PlanWords.DOES_BETTER.any(),
                  PlanWords.DOES_WELL.any()
                      + PlanWords.OWN_WORK.any()
                      + "[^，]{0,6}"
                      + PlanWords.WORK.any(),
                  PlanWords.SETS_SAIL.any() + "[^，]{0,4}")
              + "?");

  private static final SoughtPattern NUMBER =
      SoughtPattern.of(
          Either.of(
              "[0-9０-９](?!年|[0-9０-９])",
              "[" + HanDigits.TO_TEN + "百]+" + PlanWords.COUNTS_DEEDS.any()));

  private EmptyPledge() {}

  /** Whether each clause of a sentence is a pledge of spirit, or a mere lead to one. */
  static boolean isOne(String sentence) {
    if (NUMBER.in(sentence)) {
      return false;
    }
    for (String part : PARTS.split(sentence, -1)) {
      String clause = part.strip();
      String deed = LEAD.matcher(clause).replaceFirst("");
      if (!EMPTY.matcher(deed).matches() && !EMPTY.matcher(clause).matches()) {
        return false;
      }
    }
    return true;
  }
}
