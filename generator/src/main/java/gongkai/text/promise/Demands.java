package gongkai.text.promise;

import gongkai.han.Either;
import gongkai.han.SoughtPattern;
import gongkai.text.word.PlanWords;
import gongkai.text.word.SpeakerWords;

/** What others ask for or say: 省委要求，…. It becomes a plan of the report's own when it says so. */
final class Demands {
  private static final String OTHERS = PlanWords.OTHERS.any();

  private static final SoughtPattern DEMAND =
      SoughtPattern.of(
          "^(?!"
              + PlanWords.ON_DEMAND.any()
              + ")[^，。：；]{0,20}(?:"
              + OTHERS
              + ")[^，。：；]{0,14}"
              + PlanWords.ASKING.any()
              + Either.of(
                  "[，：:“]",
                  PlanWords.ASKED_US.any(),
                  PlanWords.ASKS.any() + "(?!" + PlanWords.NO_ASKS.any() + ")"));

  /** 《法律援助法》明确，…: what a rule asks of everybody. */
  private static final SoughtPattern RULE =
      SoughtPattern.of("^《[^》]{2,30}》[^，。：]{0,6}" + PlanWords.RULES.any() + "(?:[，：]|了)?");

  /** 县委提出了新要求，我们将…: the answer to it is a plan. */
  private static final SoughtPattern ANSWER =
      SoughtPattern.of(
          "[，；]"
              + PlanWords.IN_ANSWER.any()
              + "?，?"
              + SpeakerWords.ANSWERS.any()
              + PlanWords.PLURAL.any()
              + "?"
              + PlanWords.ANSWERS_BY.any());

  private Demands() {}

  static boolean areAllOf(String sentence) {
    boolean demands = DEMAND.in(sentence) || RULE.in(sentence);
    return demands && !ANSWER.in(sentence);
  }
}
