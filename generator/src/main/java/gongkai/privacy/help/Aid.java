package gongkai.privacy.help;

import gongkai.han.Lexicon;
import gongkai.privacy.detail.FoldedLine;
import java.util.regex.Pattern;

/**
 * The words for help and for those who get it, by which a list of names is told to be one of
 * beneficiaries ({@code lexicon/aid.tsv}). Names of award winners and officials are published on
 * purpose.
 */
final class Aid {
  private static final Lexicon LEXICON = Lexicon.read("aid");

  private static final String WORDS = LEXICON.words("mentioned").anyAtAGlance();

  static final Pattern MENTIONED = Pattern.compile(WORDS);

  static final Pattern HONOURED = Pattern.compile(LEXICON.words("honoured").any());

  /** Somebody who gets help by what he is called. */
  static final Pattern PERSON_IN_NEED =
      Pattern.compile(
          LEXICON.words("needy").with(LEXICON.words("person-in-need")).glance()
              + "(?:"
              + LEXICON.words("needy").any()
              + "(?:离?退休|一线|在职|老)?"
              + LEXICON.words("person").any()
              + "|"
              + LEXICON.words("person-in-need").any()
              + ")(?:代表|家属|家庭|同志|子女)?[ :：]?[“\"「『]?");

  /** What workers are called by their work: 农民工, 环卫工人, 快递员. */
  private static final String WORKER = "[农民工矿快外环卫保洁清护]{1,3}[工员]人?";

  /** Somebody who gets help if his sentence says so. */
  static final Pattern ANY_PERSON =
      Pattern.compile(
          "(?=[农民工矿快外环卫保洁清护]|"
              + LEXICON.words("any-person").glance()
              + ")(?<!困难|特困|贫困)(?:"
              + WORKER
              + "|"
              + LEXICON.words("any-person").any()
              + ")(?:代表|家属|同志)?");

  static final Pattern GIVEN_TO_THEM = Pattern.compile(LEXICON.words("given").any());

  /** 把助学金送到某某某同学手中. */
  static final Pattern HANDED_TO = Pattern.compile(LEXICON.words("handed").anyAtAGlance() + "了?");

  /** What is told of somebody who gets help. */
  static final Pattern TOLD_OF_ONE =
      Pattern.compile(
          "(?=[享家生被纳领获收是系属户受因(])(?:享受[㐀-鿿]{0,4}(?:低保|补贴|救助|供养|五保)"
              + "|家庭[㐀-鿿]{0,6}(?:困难|贫困)|生活(?:[十非比特]?[分常较别])?困难"
              + "|被?纳入[㐀-鿿]{0,4}(?:低保|特困|监测|帮扶|救助|五保)"
              + "|[领获收][取得到]?了?(?:\\d+元)?[㐀-鿿]{0,4}(?:救助|补助|资助|慰问|助学|低保|抚恤|帮扶|失业金)"
              + "|家庭?(?:里|中)?(?:因|遭|突)[㐀-鿿]{0,6}[灾病祸故损困]"
              + "|家庭?(?:给予|发放|送去)[㐀-鿿]{0,6}(?:救助|补助|慰问|帮扶)"
              + "|因工(?:负伤|受伤|致残|伤残|死亡)"
              + "|户(?:困难|临时|生活|大病|低保|特困)[㐀-鿿]{0,2}(?:补助|救助|慰问|补贴)"
              + "|受助(?:考[上入取]|上学|完成|入学|就业)"
              + "|[(](?:困难|特困|低保|贫困|五保|脱贫|单亲)(?:女|退休)?(?:职工|户|家庭|学生|群众|党员)[)]"
              + "|[是系属](?:村里的|我(?:[村镇市区县乡厂局院校]|公司|单位|街道|社区)的?)?(?:低保"
              + "|贫困|困难|特困|五保|脱贫|监测)户?)");

  static final Pattern HELPER = Pattern.compile(LEXICON.words("helper").any());

  /** Into whose home somebody came. */
  static final Pattern VISITED =
      Pattern.compile(LEXICON.words("visited").anyAtAGlance() + "(?:了|慰问了?|看望了?)?");

  /** Behind a name: somebody's home, or somebody old or young. */
  static final Pattern AT_HOME = Pattern.compile("^" + LEXICON.words("at-home").any());

  /** Nouns of which 困难企业：某某、某某 lists none that is a person. */
  private static final Pattern THINGS =
      Pattern.compile(
          LEXICON.words("thing").any()
              + "(?:分配|分布|使用|拨付|下达)?(?:情况)?(?:[(][^()]{0,6}[)])?(?:有|为|是|包括"
              + "|包含|分别[为是]|如下)?:?$");

  private static final Pattern MODEL_WORKER_VISITED = Pattern.compile("^慰问(?:老)?劳模");

  private static final Pattern MONEY_OR_NEED = Pattern.compile("[金元病困残]|住院");

  /** 参加慰问的有：, 帮扶干部分工：, before a list: those who help. */
  private static final Pattern HELPERS =
      Pattern.compile(
          LEXICON.words("helper-list").any() + "[^，。、;:]{0,6}?(?:有|为|是|包括|包含|分别[为是]|如下|名单)?:?$");

  private Aid() {}

  /** Whether a text is about help, and not about honours. */
  static boolean isMeant(String text) {
    return MENTIONED.matcher(text).find() && !HONOURED.matcher(text).find();
  }

  /** 走访慰问劳模某某某 honours somebody, unless what follows tells of money or need. */
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
