package gongkai.text.promise;

import gongkai.han.Lexicon;
import gongkai.text.Verbs;
import gongkai.text.WordList;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells among the sentences of a passage on plans those that say what will be done. */
public final class Promises {
  private static final Lexicon LEXICON = Lexicon.read("plans");

  /** 要 by itself: neither the end of 主要 nor the beginning of 要求. */
  public static final String MUST = "(?<![主重需必次简紧概只扼])要(?!求|素|点|闻|件|害|领|旨|务)";

  private static final Lexicon VERBS = Lexicon.read("verbs");

  /** 重点做好三项工作。 我将从以下几方面改进： */
  private static final Pattern ANNOUNCES =
      Pattern.compile(
          "(?:以下|如下|下列|下面|这|[一二两三四五六七八九十几][个项点方条大])[^，。：；]{0,14}"
              + LEXICON.words("announced").any()
              + "[”’]?"
              + LEXICON.words("announced-how").any()
              + "?[：:。]?$");

  /** 重点抓好“四个一”。: so many points, which are told behind it. */
  private static final Pattern POINTS =
      Pattern.compile(
          "^[^，。：]{0,10}"
              + LEXICON.words("points-verb").any()
              + "[“‘][二两三四五六七八九十][个项大件场条][^”’，。]{1,6}[”’](?:[^，。：]{0,4})[：:。]$");

  /** 2024年打算。 and 工作打算：奋楫扬帆，全力开创新局面。: headings that stand in a paragraph. */
  private static final Pattern HEADING =
      Pattern.compile(
          "^[^，。：]{0,12}"
              + LEXICON.words("plan-noun").any()
              + "(?:[。：]?$|：[\\p{IsHan}]{4}，[^，。0-9]{4,14}。$)"
              + "|(?:这么|如下|以下)?[几一二两三四五六七八九十](?:件事|点要求|点打算)[。：]$");

  /** …采取以下措施：一是夯实基础。: an introduction, and the heading of its first point. */
  private static final Pattern ANNOUNCED_POINT =
      Pattern.compile("[：:](?:[一二三四]是|首先|第一，?)[^，。；]{0,16}。$");

  private static final int LONGEST_ANNOUNCEMENT = 70;

  private static final Pattern COURTESY =
      Pattern.compile(
          "^"
              + LEXICON.words("courtesy-opening").any()
              + "|请[^，。]{0,10}"
              + LEXICON.words("judgement").any()
              + "|(?:^[敬恳并也]?请|欢迎)[^，。]{0,10}监督|请"
              + LEXICON.words("audience").any()
              + "[^，。]{0,8}监督|请[^，。]{0,16}(?:意见|谅解)。?$|"
              + LEXICON.words("courtesy").any());

  /** 本人带头签署承诺，请大家监督。: the courtesy is but the end of it. */
  private static final Pattern ASKS_BESIDE =
      Pattern.compile("(?<=[^，。]{6})，(?:敬|恳|也)?请(?:大家|群众|职工|同志们|各位[^，。]{0,4})监督。$");

  private static final Pattern COPULA =
      Pattern.compile(
          "是[^，。]{0,40}"
              + LEXICON.words("milestone").any()
              + "(?=[，。！；])|^(?:各位|同志们)[^，]{0,8}[，：！]?$|永远在路上"
              + "|^[^，。0-9]{2,10}是(?!要)[^，。0-9]{2,8}。$|就(?:藏|在于|体现)");

  private static final Pattern PAST =
      Pattern.compile(
          "(?<![为除到不得罢])了(?![^，。；]{0,5}[0-9一两三五七十](?:天|日|小时|个月)[之以]?内)(?!解(?![读决放除释])"
              + "|结(?![算构束合对果])|[然断却如])|已经|(?<!业)已(?!知|有)(?![^，。；]{0,12}的)");

  private static final Pattern WILL =
      Pattern.compile(Lexicon.read("intents").marked("promises").any() + "|" + MUST);

  /** What is, what comes about by itself and what others will do is no deed of one's own. */
  private static final Pattern STATE =
      Pattern.compile(
          "^"
              + LEXICON.words("now").any()
              + "(?!.{0,30}(?:要(?!求)|将))|^(?:预计|预测)(?!.*(?:我们?|本[人局院])将)|将由(?!我|本)"
              + "|(?:^|，)[^，]{0,12}将(?:迎来|面临|是|成为|会有)[^，]*。$"
              + "|(?:意义|任务|责任|压力)(?:也)?(?:十分|非常|更加|极其|很)?(?:重大|艰巨|繁重)|"
              + LEXICON.words("burden").any()
              + "[^，。；]{0,4}"
              + LEXICON.words("degree").any()
              + LEXICON.words("heavy").any()
              + "(?=[，。、；])");

  /** Principles: 做好明年工作，必须坚持党的领导. 总体思路是：…. */
  private static final Pattern PRINCIPLE =
      Pattern.compile(
          "必须(?:始终|牢牢|长期)?"
              + LEXICON.words("principle").any()
              + "|^(?:坚持)?以[^，]{2,30}"
              + LEXICON.words("guide").any()
              + "[^，]{0,8}为(?:指导|指引|统领|遵循)"
              + "|^(?:工作|发展)?的?(?:总体|基本|指导|工作|总)(?:思路|要求|思想|原则)(?:是|为)?[：:，]|任何时候都");

  private static final Pattern SLOGAN = Pattern.compile(LEXICON.words("slogan").any());

  /** What somebody believes, sees or answers for is nothing that will be done. */
  private static final Pattern BELIEF =
      Pattern.compile(
          "[既更又也还]要(?:清醒地?)?看到|(?:^|，)(?:我们?|本人)?(?:始终|完全)?"
              + LEXICON.words("belief").any()
              + "|算(?:不了|得了)什么|道阻且长|行则将至|(?:^|，)(?:我们?)?(?:应当|应该|必须|也|还)(?:清醒)?地?看到"
              + "|负有[^，。]{0,8}责任");

  private static final Pattern LOOKING_BACK =
      Pattern.compile("^" + LEXICON.words("looking-back").any() + "|目前(?:正在|已)");

  /** Numbers, and words of time by which a deed is to be done or comes again. */
  private static final Pattern MEASURED =
      Pattern.compile(
          "[0-9０-９]|[两三四五六七八九十百]+(?:[个名项次场条件户篇本处所辆台天]|小时|分钟)"
              + "|(?:^|[，；])每[^，。；]{1,4}(?=[配设建联])|逐[一项个村户件人条]|一(?:小时|[轮批名间门场]|次(?!次))"
              + "|每(?:逢|年|季度?|月|周|天|日|半年)|年[内底]|月底|季度|[上下]半年");

  /** What there is, and parts of it. */
  private static final Pattern COUNTS =
      Pattern.compile("现有[^，。]*|占[^，。]*[成%％]以?[上下]?|一年就[^，。]*|(?:权力|收入|问题)[^，。]{0,6}不?大");

  /** Verbs of work, beside those of what was done. */
  private static final WordList WORK = WordList.of(VERBS.words("work"));

  private static final String ENDS = "。！；!;”";

  private static final Pattern VOCATIVE = Pattern.compile("^(?:各位[^，：！。]{1,6}|同志们|同事们|乡亲们)[，：！]");

  private Promises() {}

  /**
   * Whether a sentence says what will be done.
   *
   * @param listed whether the sentence belongs to an item of a list
   */
  public static boolean isOne(String sentence, boolean listed) {
    Matcher vocative = VOCATIVE.matcher(sentence.strip());
    boolean addressed = vocative.find();
    String text = ASKS_BESIDE.matcher(vocative.replaceFirst("")).replaceFirst("。");
    if (text.endsWith("：") || text.endsWith(":") || COURTESY.matcher(text).find()) {
      return false;
    }
    boolean will = WILL.matcher(text).find();
    if (!will && (COPULA.matcher(text).find() || addressed)) {
      return false;
    }
    if (isOthers(text)) {
      return false;
    }
    if (BELIEF.matcher(text).find() || (LOOKING_BACK.matcher(text).find() && !will)) {
      return false;
    }
    if (HEADING.matcher(text).find() || POINTS.matcher(text).find()) {
      return false;
    }
    if (!will
        && !MEASURED.matcher(withoutCounts(text)).find()
        && (Sayings.isOne(text) || (!listed && Sayings.namesNoDeed(text, WORK)))) {
      return false;
    }
    boolean brief = text.length() <= LONGEST_ANNOUNCEMENT;
    boolean announces = brief && (ANNOUNCES.matcher(text).find() || announcesPoint(text));
    boolean past = tellsOfDone(text);
    boolean slogan = SLOGAN.matcher(text).find() && !will;
    boolean ended = !text.isEmpty() && ENDS.indexOf(text.charAt(text.length() - 1)) >= 0;
    return !announces && !past && !slogan && (listed || (ended && (will || namesWork(text))));
  }

  /** 现有小微企业97家: what is counted there is no measure of what will be done. */
  private static String withoutCounts(String text) {
    return COUNTS.matcher(text).replaceAll("");
  }

  /** 2024年起执行的办法已宣讲到户: a year ahead, and a deed that is done. */
  public static boolean tellsOfDone(String text) {
    return PAST.matcher(text).find() && !WILL.matcher(text).find();
  }

  /** …这样干：一是扩到8张床。 tells its first point; …：一是夯实基础。 only heads it. */
  private static boolean announcesPoint(String text) {
    Matcher point = ANNOUNCED_POINT.matcher(text);
    return point.find() && !MEASURED.matcher(point.group()).find();
  }

  /** 各位代表，新的一年…: what is said behind the address. */
  public static String withoutVocative(String sentence) {
    return VOCATIVE.matcher(sentence.strip()).replaceFirst("");
  }

  /** Whether a sentence tells how things are, what is demanded or in what spirit, and no deed. */
  private static boolean isOthers(String text) {
    boolean measured = MEASURED.matcher(text).find();
    return Demands.areAllOf(text)
        || EmptyPledge.isOne(afterCopula(text))
        || STATE.matcher(text).find()
        || (!measured && PRINCIPLE.matcher(text).find());
  }

  /** 2024年是创建的攻坚之年，全院上下要…: what is said beside what the year is. */
  private static String afterCopula(String text) {
    Matcher copula = COPULA.matcher(text);
    int comma = copula.find() ? text.indexOf('，', copula.end()) : -1;
    return comma > 0 ? text.substring(comma + 1) : text;
  }

  /**
   * Whether anything to be done is named at all: a proverb at the end of a report names nothing.
   */
  private static boolean namesWork(String text) {
    return MEASURED.matcher(text).find() || WORK.occursIn(text) || Verbs.LISTED.occursIn(text);
  }
}
