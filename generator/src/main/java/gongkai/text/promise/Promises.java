package gongkai.text.promise;

import gongkai.han.Either;
import gongkai.han.HanDigits;
import gongkai.han.SoughtPattern;
import gongkai.text.Verbs;
import gongkai.text.WordList;
import gongkai.text.word.IntentWords;
import gongkai.text.word.PlanWords;
import gongkai.text.word.VerbWords;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds among the sentences of a passage on plans those that say what will be done. */
public final class Promises {
  /** What a list of points begins with. */
  private static final String FIRST_POINT =
      Either.of("[一二三四]是", PlanWords.FIRST_OF_ALL.any(), "第一，?");

  /** 要 by itself: neither the end of 主要 nor the beginning of 要求. */
  public static final String MUST =
      "(?<!"
          + PlanWords.NO_MUST_BEFORE.any()
          + ")"
          + PlanWords.MUST.any()
          + "(?!"
          + PlanWords.NO_MUST.any()
          + ")";

  /** 重点做好三项工作。 我将从以下几方面改进： */
  private static final SoughtPattern ANNOUNCES =
      SoughtPattern.of(
          Either.of(PlanWords.FOLLOWING.any(), "[一二两三四五六七八九十几]" + PlanWords.POINTS.any())
              + "[^，。：；]{0,14}"
              + PlanWords.ANNOUNCED.any()
              + "[”’]?"
              + PlanWords.ANNOUNCED_HOW.any()
              + "?[：:。]?$");

  /** 重点抓好“四个一”。: so many points, which are given behind it. */
  private static final SoughtPattern POINTS =
      SoughtPattern.of(
          "^[^，。：]{0,10}"
              + PlanWords.POINTS_VERB.any()
              + "[“‘][二两三四五六七八九十]"
              + PlanWords.POINTS_NAMED.any()
              + "[^”’，。]{1,6}[”’](?:[^，。：]{0,4})[：:。]$");

  /** 2024年打算。 and 工作打算：奋楫扬帆，全力开创新局面。: headings that stand in a paragraph. */
  private static final SoughtPattern HEADING =
      SoughtPattern.of(
          Either.of(
              "^[^，。：]{0,12}"
                  + PlanWords.PLAN_NOUN.any()
                  + "(?:[。：]?$|：[\\p{IsHan}]{4}，[^，。0-9]{4,14}。$)",
              PlanWords.THESE.any()
                  + "?[几两"
                  + HanDigits.TO_TEN
                  + "]"
                  + PlanWords.THINGS_MEANT.any()
                  + "[。：]$"));

  /** …采取以下措施：一是夯实基础。: an introduction, and the heading of its first point. */
  private static final Pattern ANNOUNCED_POINT =
      Pattern.compile("[：:]" + FIRST_POINT + "[^，。；]{0,16}。$");

  private static final int LONGEST_ANNOUNCEMENT = 70;

  private static final SoughtPattern COURTESY =
      SoughtPattern.of(
          Either.of(
              "^" + PlanWords.COURTESY_OPENING.any(),
              PlanWords.ASKS_KINDLY.any() + "[^，。]{0,10}" + PlanWords.JUDGEMENT.any(),
              Either.of(
                      "^" + PlanWords.ASKS_HOW.any() + "?" + PlanWords.ASKS_KINDLY.any(),
                      PlanWords.WELCOMES.any())
                  + "[^，。]{0,10}"
                  + PlanWords.OVERSIGHT.any(),
              PlanWords.ASKS_KINDLY.any()
                  + PlanWords.AUDIENCE.any()
                  + "[^，。]{0,8}"
                  + PlanWords.OVERSIGHT.any(),
              PlanWords.ASKS_KINDLY.any() + "[^，。]{0,16}" + PlanWords.OPINION.any() + "。?$",
              PlanWords.COURTESY.any()));

  /** 注：…, 监督电话：…, 公示期…: what stands below a text and belongs to none of its parts. */
  private static final SoughtPattern FOOT =
      SoughtPattern.of(
          Either.of(
              "^" + PlanWords.NOTE.any() + "[0-9]{0,2}[：:.]",
              "^[^，。：:]{0,8}" + PlanWords.LINE_TO_CALL.any() + "[^，。：:]{0,4}[：:]",
              "^" + PlanWords.SHOWN_FOR.any()));

  /** 本人带头签署承诺，请大家监督。: the courtesy is but the end of it. */
  private static final SoughtPattern ASKS_BESIDE =
      SoughtPattern.of(
          "(?<=[^，。]{6})，"
              + PlanWords.ASKS_BESIDE.any()
              + "?"
              + PlanWords.ASKS_KINDLY.any()
              + Either.of(PlanWords.PUBLIC.any(), PlanWords.ALL_WHO.any() + "[^，。]{0,4}")
              + PlanWords.OVERSIGHT.any()
              + "。$");

  private static final SoughtPattern COPULA =
      SoughtPattern.of(
          Either.of(
              "是[^，。]{0,40}" + PlanWords.MILESTONE.any() + "(?=[，。！；])",
              "^" + PlanWords.ADDRESSED.any() + "[^，]{0,8}[，：！]?$",
              PlanWords.FOR_EVER.any(),
              "^[^，。0-9]{2,10}是(?!" + PlanWords.MUST.any() + ")[^，。0-9]{2,8}。$",
              PlanWords.LIES_IN.any()));

  private static final SoughtPattern PAST =
      SoughtPattern.of(
          Either.of(
              "(?<!"
                  + PlanWords.NO_PAST_BEFORE.any()
                  + ")了(?![^，。；]{0,5}[0-9一两三五七十]"
                  + PlanWords.SPAN.any()
                  + PlanWords.WITHIN.any()
                  + ")(?!"
                  + Either.of(
                      PlanWords.UNDERSTANDS.any() + "(?!" + PlanWords.NO_UNDERSTANDS.any() + ")",
                      PlanWords.FINISHES.any() + "(?!" + PlanWords.NO_FINISHES.any() + ")",
                      PlanWords.NO_PAST.any())
                  + ")",
              PlanWords.ALREADY.any(),
              "(?<!"
                  + PlanWords.TRADE.any()
                  + ")"
                  + PlanWords.BY_NOW.any()
                  + "(?!"
                  + PlanWords.NO_BY_NOW.any()
                  + ")(?![^，。；]{0,12}的)"));

  private static final SoughtPattern WILL =
      SoughtPattern.of(IntentWords.PROMISES.any() + "|" + MUST);

  /** What is, what comes about by itself and what others will do is no deed of one's own. */
  private static final SoughtPattern STATE =
      SoughtPattern.of(
          Either.of(
              "^"
                  + PlanWords.NOW.any()
                  + "(?!.{0,30}"
                  + Either.of(PlanWords.ASKS.any() + "(?!" + PlanWords.NO_ASKS.any() + ")", "将")
                  + ")",
              "^" + PlanWords.FORECAST.any() + "(?!.*" + PlanWords.WE_WILL.any() + ")",
              PlanWords.WILL_BE_BY.any() + "(?!" + PlanWords.OWN.any() + ")",
              "(?:^|，)[^，]{0,12}将" + PlanWords.COMES.any() + "[^，]*。$",
              PlanWords.WEIGHT.any()
                  + PlanWords.TOO.any()
                  + "?"
                  + PlanWords.VERY.any()
                  + "?"
                  + PlanWords.GREAT.any(),
              PlanWords.BURDEN.any()
                  + "[^，。；]{0,4}"
                  + PlanWords.DEGREE.any()
                  + PlanWords.HEAVY.any()
                  + "(?=[，。、；])"));

  /** Principles: 做好明年工作，必须坚持党的领导. 总体思路是：…. */
  private static final SoughtPattern PRINCIPLE =
      SoughtPattern.of(
          Either.of(
              PlanWords.MUST_ALWAYS.any()
                  + PlanWords.ALWAYS.any()
                  + "?"
                  + PlanWords.PRINCIPLE.any(),
              "^"
                  + PlanWords.HOLDS_TO.any()
                  + "?"
                  + PlanWords.TAKING.any()
                  + "[^，]{2,30}"
                  + PlanWords.GUIDE.any()
                  + "[^，]{0,8}为"
                  + PlanWords.GUIDANCE.any(),
              "^"
                  + PlanWords.OF_WORK.any()
                  + "?的?"
                  + PlanWords.MAIN.any()
                  + PlanWords.IDEA.any()
                  + "(?:是|为)?[：:，]",
              PlanWords.AT_ANY_TIME.any()));

  private static final SoughtPattern SLOGAN = SoughtPattern.of(PlanWords.SLOGAN.any());

  /** What somebody believes, sees or answers for is nothing that will be done. */
  private static final SoughtPattern BELIEF =
      SoughtPattern.of(
          Either.of(
              PlanWords.ONE_MUST.any() + PlanWords.SOBERLY.any() + "?" + PlanWords.SEES.any(),
              "(?:^|，)"
                  + PlanWords.I_OR_WE.any()
                  + "?"
                  + PlanWords.FULLY.any()
                  + "?"
                  + PlanWords.BELIEF.any(),
              PlanWords.SAYING.any(),
              "(?:^|，)"
                  + PlanWords.WE_ALL.any()
                  + "?"
                  + PlanWords.OUGHT.any()
                  + PlanWords.SOBER.any()
                  + "?"
                  + PlanWords.IN_MANNER.any()
                  + "?"
                  + PlanWords.SEES.any(),
              PlanWords.BEARS.any() + "[^，。]{0,8}" + PlanWords.RESPONSIBILITY.any()));

  private static final SoughtPattern LOOKING_BACK =
      SoughtPattern.of(Either.of("^" + PlanWords.LOOKING_BACK.any(), PlanWords.DONE_NOW.any()));

  /** Numbers, and words of time by which a deed is to be done or comes again. */
  private static final SoughtPattern MEASURED =
      SoughtPattern.of(
          Either.of(
              "[0-9０-９]",
              "[两三四五六七八九十百]+" + PlanWords.COUNTS_MEASURED.any(),
              "(?:^|[，；])每[^，。；]{1,4}(?=" + PlanWords.EQUIPS.any() + ")",
              PlanWords.ONE_BY_ONE.any() + PlanWords.BY_ONE.any(),
              "一"
                  + Either.of(
                      PlanWords.ONCE.any(),
                      PlanWords.ONE_TIME.any() + "(?!" + PlanWords.ONE_TIME.any() + ")"),
              "每" + PlanWords.EACH_TIME.any(),
              PlanWords.TERM.any()));

  /** What there is, and parts of it. */
  private static final SoughtPattern COUNTS =
      SoughtPattern.of(
          Either.of(
              PlanWords.THERE_ARE.any() + "[^，。]*",
              PlanWords.SHARE.any()
                  + "[^，。]*["
                  + PlanWords.TENTH.firsts()
                  + "%％]"
                  + PlanWords.AT_OR.any()
                  + "?[上下]?",
              PlanWords.IN_A_YEAR.any() + "[^，。]*",
              PlanWords.MATTER.any() + "[^，。]{0,6}" + PlanWords.BIG.any()));

  /** Verbs of work, beside those of what was done. */
  private static final WordList WORK = WordList.of(VerbWords.WORK);

  private static final String ENDS = "。！；!;”";

  private static final SoughtPattern VOCATIVE =
      SoughtPattern.of(
          "^"
              + Either.of(PlanWords.ALL_WHO.any() + "[^，：！。]{1,6}", PlanWords.COMRADES.any())
              + "[，：！]");

  private Promises() {}

  /**
   * Whether a sentence says what will be done.
   *
   * @param listed whether the sentence belongs to an item of a list
   */
  public static boolean isOne(String sentence, boolean listed) {
    Matcher vocative = VOCATIVE.matcher(sentence.strip());
    boolean addressed = vocative.find();
    String text = ASKS_BESIDE.replacedFirst(vocative.replaceFirst(""), "。");
    if (text.endsWith("：") || text.endsWith(":") || COURTESY.in(text) || FOOT.in(text)) {
      return false;
    }
    boolean will = WILL.in(text);
    if (!will && (COPULA.in(text) || addressed)) {
      return false;
    }
    if (isOthers(text)) {
      return false;
    }
    if (BELIEF.in(text) || (LOOKING_BACK.in(text) && !will)) {
      return false;
    }
    if (HEADING.in(text) || POINTS.in(text)) {
      return false;
    }
    if (!will
        && !MEASURED.in(withoutCounts(text))
        && (Sayings.isOne(text) || (!listed && Sayings.namesNoDeed(text, WORK)))) {
      return false;
    }
    boolean brief = text.length() <= LONGEST_ANNOUNCEMENT;
    boolean announces = brief && (ANNOUNCES.in(text) || announcesPoint(text));
    boolean past = tellsOfDone(text);
    boolean slogan = SLOGAN.in(text) && !will;
    boolean ended = !text.isEmpty() && ENDS.indexOf(text.charAt(text.length() - 1)) >= 0;
    return !announces && !past && !slogan && (listed || (ended && (will || namesWork(text))));
  }

  /** 现有小微企业97家: what is counted there is no measure of what will be done. */
  private static String withoutCounts(String text) {
    return COUNTS.replaced(text, "");
  }

  /** 2024年起执行的办法已宣讲到户: a year ahead, and a deed that is done. */
  public static boolean tellsOfDone(String text) {
    return PAST.in(text) && !WILL.in(text);
  }

  /** …这样干：一是扩到8张床。 gives its first point; …：一是夯实基础。 only heads it. */
  private static boolean announcesPoint(String text) {
    Matcher point = ANNOUNCED_POINT.matcher(text);
    return point.find() && !MEASURED.in(point.group());
  }

  /** 各位代表，新的一年…: what is said behind the address. */
  public static String withoutVocative(String sentence) {
    return VOCATIVE.replacedFirst(sentence.strip(), "");
  }

  /**
   * Whether a sentence says how things are, what is demanded or in what spirit, and names no deed.
   */
  private static boolean isOthers(String text) {
    boolean measured = MEASURED.in(text);
    return Demands.areAllOf(text)
        || EmptyPledge.isOne(afterCopula(text))
        || STATE.in(text)
        || (!measured && PRINCIPLE.in(text));
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
    return MEASURED.in(text) || WORK.occursIn(text) || Verbs.LISTED.occursIn(text);
  }
}
