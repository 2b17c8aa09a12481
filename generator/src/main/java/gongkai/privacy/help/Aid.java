package gongkai.privacy.help;

import gongkai.han.Either;
import gongkai.han.NamedWords;
import gongkai.privacy.detail.FoldedLine;
import gongkai.privacy.word.AidWords;
import java.util.regex.Pattern;

/**
 * The words for help and for those who get it, by which a list of names is known for one of
 * beneficiaries ({@code lexicon/aid.tsv}). Names of award winners and officials are published on
 * purpose.
 */
final class Aid {
  private static final String WORDS = AidWords.MENTIONED.anyAtAGlance();

  static final Pattern MENTIONED = Pattern.compile(WORDS);

  static final Pattern HONOURED = Pattern.compile(AidWords.HONOURED.any());

  /** Somebody who gets help by what he is called. */
  static final Pattern PERSON_IN_NEED =
      Pattern.compile(
          NamedWords.of(AidWords.NEEDY, AidWords.PERSON_IN_NEED).glance()
              + Either.of(
                  AidWords.NEEDY.any() + AidWords.STANDING.any() + "?" + AidWords.PERSON.any(),
                  AidWords.PERSON_IN_NEED.any())
              + AidWords.WITH_PERSON.any()
              + "?[ :：]?[“\"「『]?");

  /** What workers are called by their work: 农民工, 环卫工人, 快递员. */
  private static final String WORKER = AidWords.TRADE_SIGN.any() + "{1,3}" + AidWords.WORKER.any();

  /** Somebody who gets help if his sentence says so. */
  static final Pattern ANY_PERSON =
      Pattern.compile(
          "(?="
              + Either.of(AidWords.TRADE_SIGN.any(), AidWords.ANY_PERSON.words().glance())
              + ")(?<!"
              + AidWords.IN_NEED.any()
              + ")(?:"
              + WORKER
              + "|"
              + AidWords.ANY_PERSON.any()
              + ")"
              + AidWords.WITH_WORKER.any()
              + "?");

  static final Pattern GIVEN_TO_THEM = Pattern.compile(AidWords.GIVEN.any());

  /** 把助学金送到某某某同学手中. */
  static final Pattern HANDED_TO = Pattern.compile(AidWords.HANDED.anyAtAGlance() + "了?");

  /** What is said of somebody who gets help. */
  static final Pattern TOLD_OF_ONE =
      Pattern.compile(
          "(?=[("
              + NamedWords.of(
                      AidWords.ENJOYS,
                      AidWords.FAMILY,
                      AidWords.HARD_LIFE,
                      AidWords.ENTERED,
                      AidWords.GOT,
                      AidWords.HURT_AT_WORK,
                      AidWords.HOUSEHOLD,
                      AidWords.HELPED_TO,
                      AidWords.HOME,
                      AidWords.IS)
                  .firsts()
              + "])"
              + Either.of(
                  AidWords.ENJOYS.any() + "[㐀-鿿]{0,4}" + AidWords.ENJOYED.any(),
                  AidWords.FAMILY.any() + "[㐀-鿿]{0,6}" + AidWords.POOR.any(),
                  AidWords.HARD_LIFE.any(),
                  AidWords.ENTERED.any() + "[㐀-鿿]{0,4}" + AidWords.SCHEME.any(),
                  AidWords.GOT.any()
                      + "了?(?:\\d+"
                      + AidWords.YUAN.any()
                      + ")?[㐀-鿿]{0,4}"
                      + AidWords.GOT_HELP.any(),
                  AidWords.HOME.any() + AidWords.STRUCK.any() + "[㐀-鿿]{0,6}" + AidWords.BLOW.any(),
                  AidWords.AT_FAMILY.any()
                      + AidWords.GIVEN_TO_FAMILY.any()
                      + "[㐀-鿿]{0,6}"
                      + AidWords.HELP_TO_FAMILY.any(),
                  AidWords.HURT_AT_WORK.any(),
                  AidWords.HOUSEHOLD.any()
                      + AidWords.KIND_OF_HELP.any()
                      + "[㐀-鿿]{0,2}"
                      + AidWords.HELP_TO_HOUSEHOLD.any(),
                  AidWords.HELPED_TO.any(),
                  "[(]"
                      + AidWords.BRACKETED_NEED.any()
                      + AidWords.BRACKETED_STANDING.any()
                      + "?"
                      + AidWords.BRACKETED_PERSON.any()
                      + "[)]",
                  AidWords.IS.any()
                      + Either.of(
                          AidWords.OF_VILLAGE.any(),
                          AidWords.OUR.any() + AidWords.OF_OUR.any() + "的?")
                      + "?"
                      + AidWords.IN_SCHEME.any()
                      + AidWords.HOUSEHOLD.any()
                      + "?"));

  static final Pattern HELPER = Pattern.compile(AidWords.HELPER.any());

  /** Into whose home somebody came. */
  static final Pattern VISITED =
      Pattern.compile(AidWords.VISITED.anyAtAGlance() + AidWords.VISITED_HOW.any() + "?");

  /** Behind a name: somebody's home, or somebody old or young. */
  static final Pattern AT_HOME = Pattern.compile("^" + AidWords.AT_HOME.any());

  /** Nouns of which 困难企业：某某、某某 lists none that is a person. */
  private static final Pattern THINGS =
      Pattern.compile(
          AidWords.THING.any()
              + AidWords.DONE_WITH_THING.any()
              + "?"
              + AidWords.HOW_IT_IS.any()
              + "?(?:[(][^()]{0,6}[)])?"
              + AidWords.LISTS.any()
              + "?:?$");

  private static final Pattern MODEL_WORKER_VISITED =
      Pattern.compile("^" + AidWords.HONOURED_BY_VISIT.any());

  private static final Pattern MONEY_OR_NEED = Pattern.compile(AidWords.MONEY_OR_NEED.any());

  /** 参加慰问的有：, 帮扶干部分工：, before a list: those who help. */
  private static final Pattern HELPERS =
      Pattern.compile(
          AidWords.HELPER_LIST.any()
              + "[^，。、;:]{0,6}?(?:"
              + AidWords.LISTS.any()
              + "|"
              + AidWords.LIST_WORD.any()
              + ")?:?$");

  private Aid() {}

  /** Whether a text is about help, and not about honours. */
  static boolean isMeant(String text) {
    return MENTIONED.matcher(text).find() && !HONOURED.matcher(text).find();
  }

  /** 走访慰问劳模某某某 honours somebody, unless what follows speaks of money or need. */
  static boolean isHonouredByVisit(String line, int start, int end) {
    return MODEL_WORKER_VISITED.matcher(line.substring(start, end)).find()
        && !MONEY_OR_NEED.matcher(FoldedLine.after(line, end, 40)).find();
  }

  /** Whether what leads to a list says that it is one of persons in need. */
  static boolean leadsToPersons(String lead) {
    return isMeant(lead) && !THINGS.matcher(lead).find() && !HELPERS.matcher(lead).find();
  }

  static Pattern before(String middle) {
    return Pattern.compile(WORDS + middle);
  }
}
