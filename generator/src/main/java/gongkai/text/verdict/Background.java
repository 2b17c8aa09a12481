package gongkai.text.verdict;

import gongkai.han.Lexicon;
import gongkai.text.Verbs;
import gongkai.text.WordList;
import gongkai.text.number.Measure.MeasureKind;
import java.util.regex.Pattern;

/** True counts that are not results: what there is, and what others have. */
final class Background {
  private static final Lexicon LEXICON = Lexicon.read("verdicts");

  /** What a body has or consists of. */
  private static final Cue STOCK =
      Cue.of(
          LEXICON.words("stock").firsts() + "辖",
          "(?<!违法|非法)(?:" + LEXICON.words("stock").any() + "|辖(?=有|$))[^。；]*$");

  /** These too tell of a stock, unless something was done with them in the same clause. */
  private static final Cue STAFF =
      Cue.of(
          LEXICON.words("staff").firsts() + "班",
          "(?:" + LEXICON.words("staff").any() + "[^，。；]*|班子成员(?:现|共|有|为|仅)*)$");

  /** 单位共有在职党员43名: who works there, whenever it was counted. */
  private static final Cue EMPLOYED =
      Cue.of("在", "(?:现|共|有)[^，。；]{0,6}" + LEXICON.words("employed").any() + "$");

  /** 在全省120个单位中, 从近百个项目中: others, among whom one stands out. */
  private static final Cue AMONG = Cue.of("在从", "(?:在|从)[^，；。]{0,20}$");

  /** 据市商务局统计，全市从业人员4.7万人: what another office counted of all. */
  private static final Cue COUNTED_BY_OTHERS =
      Cue.of("据", "据[^，；。]{1,10}(?:[局委部厅会]统计|普查)，全[国省市区县](?:(?!我|本)[^；。])*$");

  /** 教训: what happened elsewhere. 对照: a standard. 交办的: what others handed over. 往期推荐: an advert. */
  private static final Cue ELSEWHERE =
      Cue.of(
          "吸汲对的往推",
          "(?:"
              + LEXICON.words("taught-by").any()
              + "[^，；。]*|对照[^，；。]{0,8}|"
              + LEXICON.words("handed-over").any()
              + "的[^，；。]{0,12}(?:有|共|为)?"
              + "|^(?:往期)?推荐(?:阅读)?[：:].*)$");

  /** 工作队3名队员到村: who works for it. */
  private static final WordList MEMBERS = WordList.of(LEXICON.words("member"));

  private static final Cue AMONG_END =
      Cue.of("中里", "^[^，；。]{0,16}(?:中|里)" + LEXICON.words("stands-out").any());

  /** What is lacking, and what did not happen: 尚缺医生3名, 未发生3起以上事故. */
  private static final Cue LACKING =
      Cue.of(
          LEXICON.words("lacking").firsts() + "无只",
          "(?:" + LEXICON.words("lacking").any() + "|只[来去剩做办开跑]|无(?=重大|任何|违|房产|较大))[^，；。]{0,12}$");

  /** 有12家未建会. */
  private static final Pattern HAS_END = Pattern.compile("有$");

  private static final Cue NOT_DONE = Cue.of("未", "^[^，；。]{0,8}未(?!发现|发生|出现|受|达到)");

  /** 全区185个调委会共调解3218件: how many did it is no result, what they did is. */
  private static final Cue DOERS = Cue.of("全", "(?:^|[，；])全[区市县镇乡省国院校村街]$");

  /** 浏览次数：123次 is furniture of a web page; 阅读量达36.8万次 is told by the report. */
  private static final Cue COUNTER =
      Cue.of(
          LEXICON.words("visited").firsts(),
          LEXICON.words("visited").any() + "(?:次数|量|数)?\\s*[：:]\\s*$|[KM]B，下载$");

  /** Where a place lies, how far something reaches, and whom its leaders lead. */
  private static final Cue PLACE_OR_FOLLOWERS =
      Cue.of(
          "位地距离带引半来",
          "(?:半径[^，；。]{0,2}|来自[^，；。]{0,6}"
              + "|(?:位于|地处|距|相距|(?<![脱隔分撤远距搬迁逃驶])离(?![退任岗婚职开休]))[^，；。]{0,16}"
              + "|(?:团结)?(?:带|引)领(?:全[^，；。]{1,4})?)$");

  /** 出口2公里处, 3公里范围内: where, and not how long. */
  private static final WordList AWAY = WordList.of(LEXICON.words("away"));

  /** 3米宽水泥路4.2公里. */
  private static final Pattern SIDE = Pattern.compile("^(?:宽|高|深|厚)(?!速|架|铁|度)");

  /** 宽6米: of a road it tells the length. */
  private static final Cue MEASURED =
      Cue.of(
          LEXICON.words("measured").firsts(),
          "(?<![拓加增展])" + LEXICON.words("measured").any() + "(?:为|达|约)?$");

  private static final WordList LENGTHS = WordList.of(LEXICON.words("length"));

  /** 全市平均增速为5.1%, 全省1200家工会参加: what is told of all, of whom the unit is but one. */
  private static final Pattern OF_ALL =
      Pattern.compile(
          "(?:^|[，；])(?:[^，；。]{0,6}全[国省市区县]平均[^，；。]{0,6}"
              + "(?:为|是|达|达到)"
              + "|(?:全国|全省)(?:共|近|约)?)$");

  /** 兄弟县区新建86家, 全国会员达3亿人, 上年同期为35家: who or when it was, a clause begins with. */
  private static final Pattern OTHERS =
      Pattern.compile(
          "^(?:据[^，；。]{0,4}统计|截至目前|目前|其中)?(?:"
              + LEXICON.words("others").any()
              + "(?!选手|游客|人员|务工|客商|企业|学生|户籍)|(?:全国|全省)(?!"
              + LEXICON.words("honour").any()
              + ")[^，；。]{0,10}(?:有|达|达到|为|共)$)");

  /** 我村有农户320户、1286人: what there is, if no word behind the number says what became of it. */
  private static final Pattern HAS =
      Pattern.compile(
          "(?:^|[，；])(?:[我本全该]"
              + LEXICON.words("having").any()
              + "|(?:[我本全该]?"
              + LEXICON.words("having").any()
              + ")(?:内|里|现|共|总共|现共)*有[^，；。]{0,14}|全"
              + LEXICON.words("having").any()
              + "[^，；。]{1,10}共|辖区内?(?:现|共)?有?[^，；。]{0,6})$");

  private static final WordList PARTS = WordList.of(LEXICON.words("inventory"));

  private static final Pattern CONSISTS =
      Pattern.compile(
          "(?:^|[，；])[^，；。]{0,12}(?:(?<![新增开建])设|有|含|分为|分成|编为|划分为|由|"
              + LEXICON.words("having").any()
              + "内?)(?:共|现|有)*$");

  private static final Pattern CLAUSE_ENDS = Pattern.compile("^[^\\p{IsHan}]|^$");

  /** Words that hold a verb but tell of a stock. */
  private static final WordList NO_DEEDS = WordList.of(LEXICON.words("no-deed"));

  /** 如胡某反映其房屋漏水，先后找了4个部门: what one case was about. */
  private static final Pattern CASE = Pattern.compile("^(?:例如|比如|如)[：:，]?[^，。；]{0,12}某");

  /** 全县河长共486名，上半年巡河11240人次: what was done in a time is no stock. */
  private static final Pattern SINCE = Pattern.compile("[上下]半年|今年|全年|当年|年内|一年来|累计");

  private Background() {}

  static boolean include(Setting setting, Verdict previous) {
    String before = setting.before();
    if (CASE.matcher(setting.sentence()).find() || Strangers.include(setting)) {
      return true;
    }
    boolean amongOthers = AMONG.in(before) && AMONG_END.in(setting.wideAfter());
    return amongOthers
        || PLACE_OR_FOLLOWERS.in(before)
        || OF_ALL.matcher(before.strip()).find()
        || LACKING.in(before)
        || (HAS_END.matcher(before.strip()).find() && NOT_DONE.in(setting.after()))
        || COUNTER.in(setting.wideBefore())
        || COUNTED_BY_OTHERS.in(setting.wideBefore())
        || (ELSEWHERE.in(before) && !tellsDeed(before))
        || isOfMembers(setting, before)
        || OTHERS.matcher(before.strip()).find()
        || isInventory(setting, before)
        || (DOERS.in(before) && setting.after().contains("共"))
        || isStock(setting, before)
        || (previous == Verdict.BACKGROUND && continues(setting));
  }

  private static boolean isOfMembers(Setting setting, String before) {
    String after = setting.after();
    return MEMBERS.startsAt(after, 0)
        && !Verbs.LISTED.occursIn(before)
        && !Verbs.LISTED.occursIn(after)
        && after.indexOf('获') < 0;
  }

  /** How far off something is, or one side of it; what follows may well be a result. */
  static boolean isDistance(Setting setting) {
    String unit = setting.candidate().unit();
    boolean length = LENGTHS.lengthAt(unit, 0) == unit.length();
    boolean side =
        length && (MEASURED.in(setting.before()) || SIDE.matcher(setting.after()).find());
    return side || (length && AWAY.startsAt(setting.after().strip(), 0));
  }

  private static boolean isInventory(Setting setting, String before) {
    return consistsOf(setting, before) || has(setting, before);
  }

  /** 机关设6个股室, 全村共6个村民小组: parts of a body, with no word of what became of them. */
  private static boolean consistsOf(Setting setting, String before) {
    String after = setting.after().strip();
    if (after.startsWith("组成") && CONSISTS.matcher(before.strip()).find()) {
      return true;
    }
    int part = PARTS.lengthAt(after, 0);
    return part > 0
        && CLAUSE_ENDS.matcher(after.substring(part)).find()
        && CONSISTS.matcher(before.strip()).find();
  }

  private static boolean has(Setting setting, String before) {
    return !setting.wideBefore().contains("截至")
        && HAS.matcher(before.strip()).find()
        && !tellsDeed(before)
        && CLAUSE_ENDS.matcher(setting.after().strip()).find();
  }

  private static boolean isStock(Setting setting, String before) {
    boolean share = setting.candidate().kind() == MeasureKind.RATE;
    if (share || (!STOCK.in(before) && !STAFF.in(before))) {
      return false;
    }
    if (EMPLOYED.in(before)) {
      return true;
    }
    boolean attained =
        before.contains("共有")
            && (setting.wideBefore().contains("截至") || Verbs.LISTED.occursIn(setting.after()));
    return !attained && !tellsDeed(before);
  }

  private static boolean tellsDeed(String words) {
    int verb = Verbs.LISTED.firstIn(words, 0);
    while (verb >= 0 && NO_DEEDS.startsAt(words, verb)) {
      verb = Verbs.LISTED.firstIn(words, verb + NO_DEEDS.lengthAt(words, verb));
    }
    return verb >= 0;
  }

  /** 全村现有农户320户，人口1200人，党员56名: the inventory goes on until a verb of doing. */
  private static boolean continues(Setting setting) {
    String between = setting.sincePrevious();
    if (between.indexOf('了') >= 0) {
      return false;
    }
    String told = between.substring(between.lastIndexOf('的') + 1);
    return between.indexOf('；') < 0
        && !SINCE.matcher(between).find()
        && !OtherTimes.turnsToNow(between)
        && !tellsDeed(told)
        && !Verbs.LISTED.startsAt(setting.after(), 0);
  }
}
