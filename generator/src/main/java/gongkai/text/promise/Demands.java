package gongkai.text.promise;

import gongkai.han.Lexicon;
import java.util.regex.Pattern;

/** What others ask for or say: 省委要求，…. It becomes a plan of the report's own when it says so. */
final class Demands {
  private static final Lexicon LEXICON = Lexicon.read("plans");

  private static final String OTHERS = LEXICON.words("others").any();

  private static final Pattern DEMAND =
      Pattern.compile(
          "^(?!"
              + LEXICON.words("on-demand").any()
              + ")[^，。：；]{0,20}(?:"
              + OTHERS
              + ")[^，。：；]{0,14}"
              + LEXICON.words("asking").any()
              + "(?:[，：:“]|我们|要(?!求))");

  /** 《法律援助法》明确，…: what a rule asks of everybody. */
  private static final Pattern RULE =
      Pattern.compile("^《[^》]{2,30}》[^，。：]{0,6}(?:明确|规定|要求|提出)(?:[，：]|了)?");

  /** 县委提出了新要求，我们将…: the answer to it is a plan. */
  private static final Pattern ANSWER =
      Pattern.compile(
          "[，；](?:对此|为此)?，?"
              + Lexicon.read("speakers").marked("answers").any()
              + "(?:们)?(?:将|要|计划|打算|准备)");

  private Demands() {}

  static boolean areAllOf(String sentence) {
    boolean demands = DEMAND.matcher(sentence).find() || RULE.matcher(sentence).find();
    return demands && !ANSWER.matcher(sentence).find();
  }
}
