package gongkai.text.verdict;

import gongkai.han.Either;
import gongkai.han.SoughtPattern;
import gongkai.text.Verbs;
import gongkai.text.WordList;
import gongkai.text.number.Measure.MeasureKind;
import gongkai.text.verdict.other.Strangers;
import gongkai.text.verdict.other.WholeField;
import gongkai.text.verdict.setting.Setting;
import gongkai.text.verdict.time.OtherTimes;
import gongkai.text.word.QuantityWords;
import gongkai.text.word.VerdictWords;
import java.util.regex.Pattern;

/** True counts that are not results: what there is, and what others have. */
final class Background {
  private static final WordList COMPOSED = WordList.of(VerdictWords.COMPOSED);

  private static final WordList THERE_ARE_IN_ALL = WordList.of(VerdictWords.THERE_ARE_IN_ALL);

  private static final WordList BY_NOW = WordList.of(VerdictWords.BY_NOW);

  private static final WordList IN_ALL = WordList.of(VerdictWords.IN_ALL);

  private static final WordList GAINED = WordList.of(VerdictWords.GAINED);

  /** What a body has or consists of. */
  private static final SoughtPattern STOCK =
      SoughtPattern.of(
          "(?<!"
              + VerdictWords.UNLAWFUL.any()
              + ")"
              + Either.of(
                  VerdictWords.STOCK.any(),
                  VerdictWords.GOVERNS.any() + "(?=有|$)",
                  VerdictWords.HAVING.any()
                      + VerdictWords.GOVERNS.any()
                      + "(?!"
                      + VerdictWords.NO_GOVERNS.any()
                      + ")",
                  VerdictWords.FORMERLY.any() + "(?!" + VerdictWords.NO_FORMERLY.any() + ")")
              + "[^。；]*$");

  /** These too speak of a stock, unless something was done with them in the same clause. */
  private static final SoughtPattern STAFF =
      SoughtPattern.of(
          Either.of(
                  VerdictWords.STAFF.any() + "[^，。；]*",
                  VerdictWords.KEPT_SO.any()
                      + "[^，。；"
                      + VerdictWords.NO_KEPT.firsts()
                      + "]{0,6}?"
                      + VerdictWords.KEPT_ENDS.any()
                      + "?",
                  VerdictWords.TEAM_MEMBERS.any() + VerdictWords.THERE_ARE.any() + "*")
              + "$");

  /** 单位共有在职党员43名: who works there, whenever it was counted. */
  private static final SoughtPattern EMPLOYED =
      SoughtPattern.of(
          VerdictWords.EMPLOYED_SO.any() + "[^，。；]{0,6}" + VerdictWords.EMPLOYED.any() + "$");

  /** 在全省120个单位中, 从近百个项目中: others, among whom one stands out. */
  private static final SoughtPattern AMONG = SoughtPattern.of("(?:在|从)[^，；。]{0,20}$");

  /** 据市商务局统计，全市从业人员4.7万人: what another office counted of all. */
  private static final SoughtPattern COUNTED_BY_OTHERS =
      SoughtPattern.of(
          VerdictWords.ACCORDING.any()
              + "[^，。；]{1,10}"
              + Either.of(
                  VerdictWords.COUNTING_OFFICE.any()
                      + Either.of(VerdictWords.COUNTED.any(), VerdictWords.OFFICE_FIGURES.any()),
                  VerdictWords.CENSUS.any())
              + "，"
              + VerdictWords.ALL.any()
              + VerdictWords.ALL_OF.any()
              + "(?:(?!"
              + VerdictWords.OWN.any()
              + ")[^；。])*$");

  /** 教训: what happened elsewhere. 对照: a standard. 交办的: what others handed over. 往期推荐: an advert. */
  private static final SoughtPattern ELSEWHERE =
      SoughtPattern.of(
          Either.of(
                  VerdictWords.TAUGHT_BY.any() + "[^，。；]*",
                  "(?<!"
                      + VerdictWords.NO_COMPARED_BEFORE.any()
                      + ")"
                      + VerdictWords.COMPARED.any()
                      + "[^，。；]{0,8}",
                  VerdictWords.HANDED_OVER.any() + "的[^，。；]{0,12}" + VerdictWords.HAVE.any() + "?",
                  "^" + VerdictWords.RECOMMENDED.any() + "[：:].*")
              + "$");

  /** 工作队3名队员到村: who works for it. */
  private static final WordList MEMBERS = WordList.of(VerdictWords.MEMBER);

  private static final SoughtPattern AMONG_END =
      SoughtPattern.of(
          "^[^，；。]{0,16}"
              + VerdictWords.AMONG.any()
              + "(?:"
              + VerdictWords.OWN.any()
              + "[\\p{IsHan}]{1,4}?)?"
              + VerdictWords.STANDS_OUT.any());

  /** What is lacking, and what did not happen: 尚缺医生3名, 未发生3起以上事故. */
  private static final SoughtPattern LACKING =
      SoughtPattern.of(
          Either.of(
                  VerdictWords.LACKING.any(),
                  VerdictWords.ONLY.any() + VerdictWords.ONLY_DONE.any(),
                  VerdictWords.WITHOUT.any() + "(?=" + VerdictWords.NOTHING.any() + ")")
              + "[^，；。]{0,12}$");

  /** 集团现有职工3126人；运营线路168条: what a body has, to the end of the sentence. */
  private static final SoughtPattern STOCK_FIRST =
      SoughtPattern.of("^[^，；。]{0,12}" + VerdictWords.OWNED_NOW.any());

  private static final int FIRST = 20;

  private static final WordList FRESHLY = WordList.of(VerdictWords.FRESHLY);

  private static final WordList ATTENDED = WordList.of(VerdictWords.ATTENDED);

  private static final WordList ALREADY = WordList.of(VerdictWords.ALREADY);

  /** 有12家未建会. */
  private static final SoughtPattern HAS_END = SoughtPattern.of("有$");

  private static final SoughtPattern REACHED =
      SoughtPattern.of(VerdictWords.RATE_WORD.any() + VerdictWords.AMOUNTS.any() + "?$");

  /** 总人口41.2万人，城镇化率44.4%. */
  private static final SoughtPattern BASE_RATE =
      SoughtPattern.of(VerdictWords.BASE_RATE.any() + VerdictWords.AMOUNTS.any() + "?$");

  /** 商户满意率只有89%: low, and yet what was reached. */
  private static final SoughtPattern RATE =
      SoughtPattern.of(VerdictWords.RATE_WORD.any() + "[^，；。]{0,5}$");

  private static final SoughtPattern NOT_DONE =
      SoughtPattern.of(
          "^[^，；。]{0,8}" + VerdictWords.NOT_YET.any() + "(?!" + VerdictWords.NOT_FOUND.any() + ")");

  /** 全区185个调委会共调解3218件: how many did it is no result, what they did is. */
  private static final SoughtPattern DOERS =
      SoughtPattern.of("(?:^|[，；])" + VerdictWords.ALL.any() + VerdictWords.DOER_PLACE.any() + "$");

  /** 浏览次数：123次 is furniture of a web page; 阅读量达36.8万次 is stated by the report. */
  private static final SoughtPattern COUNTER =
      SoughtPattern.of(
          Either.of(
              VerdictWords.VISITED.any() + VerdictWords.COUNTER_HEAD.any() + "?\\s*[：:]\\s*$",
              "[KM]B，" + VerdictWords.DOWNLOAD.any() + "$"));

  /** Where a place lies, how far something reaches, and whom its leaders lead. */
  private static final SoughtPattern PLACE_OR_FOLLOWERS =
      SoughtPattern.of(
          Either.of(
                  VerdictWords.RADIUS.any() + "[^，；。]{0,2}",
                  VerdictWords.COMES_FROM.any() + "[^，；。]{0,6}",
                  Either.of(
                          "(?<!"
                              + VerdictWords.NO_LIES_BEFORE.any()
                              + ")"
                              + VerdictWords.LIES.any(),
                          "(?<!"
                              + VerdictWords.NO_FAR_BEFORE.any()
                              + ")"
                              + VerdictWords.FAR.any()
                              + "(?!"
                              + VerdictWords.NO_FAR.any()
                              + ")")
                      + "[^，；。]{0,16}",
                  VerdictWords.LEADS.any() + "(?:" + VerdictWords.ALL.any() + "[^，；。]{1,4})?")
              + "$");

  /** 出口2公里处, 3公里范围内: where, and not how long. */
  private static final WordList AWAY = WordList.of(VerdictWords.AWAY);

  /** 3米宽水泥路4.2公里. */
  private static final SoughtPattern SIDE =
      SoughtPattern.of("^(?!" + VerdictWords.NO_SIDE.any() + ")" + VerdictWords.SIDE.any());

  /** 宽6米: of a road it says the length. */
  private static final SoughtPattern MEASURED =
      SoughtPattern.of(
          "(?<!"
              + VerdictWords.NO_MEASURED.any()
              + ")"
              + VerdictWords.MEASURED.any()
              + VerdictWords.MEASURES.any()
              + "?$");

  /** 隧道全长2,860米; but 全长3.2公里 alone goes on what was built. */
  private static final SoughtPattern WHOLE_LENGTH =
      SoughtPattern.of(
          "\\p{IsHan}" + VerdictWords.FULL_LENGTH.any() + VerdictWords.PRICE_IS.any() + "?$");

  private static final WordList LENGTHS = WordList.of(VerdictWords.LENGTH);

  /** 全市平均增速为5.1%, 全省1200家工会参加: what is said of all, of whom the unit is but one. */
  private static final SoughtPattern OF_ALL =
      SoughtPattern.of(
          "(?:^|[，；])"
              + Either.of(
                  "[^，；。]{0,6}"
                      + VerdictWords.ALL.any()
                      + VerdictWords.ALL_OF.any()
                      + "[\\p{IsHan}]{0,4}"
                      + VerdictWords.AVERAGE.any()
                      + "[^，；。]{0,6}"
                      + VerdictWords.AMOUNTS.any(),
                  VerdictWords.COUNTRY.any() + VerdictWords.IN_ALL_THERE.any() + "?")
              + "$");

  /** 兄弟县区新建86家, 全国会员达3亿人, 上年同期为35家: who or when it was, a clause begins with. */
  private static final SoughtPattern OTHERS =
      SoughtPattern.of(
          "^"
              + Either.of(
                  VerdictWords.ACCORDING.any() + "[^，。；]{0,4}" + VerdictWords.COUNTED.any(),
                  VerdictWords.AT_PRESENT.any())
              + "?"
              + Either.of(
                  VerdictWords.OTHERS.any() + "(?!" + VerdictWords.NO_OTHERS.any() + ")",
                  VerdictWords.COUNTRY.any()
                      + "(?!"
                      + VerdictWords.HONOUR.any()
                      + ")[^，；。]{0,10}"
                      + VerdictWords.OTHERS_HAVE.any()
                      + "$"));

  /** 上学期合格率96%，下学期97%: of one school year. */
  private static final SoughtPattern BOTH_TERMS =
      SoughtPattern.of(
          VerdictWords.FIRST_TERM.any() + "[^。]{0,40}" + VerdictWords.SECOND_TERM.any());

  /** 我村有农户320户、1286人: what there is, if no word behind the number says what became of it. */
  private static final SoughtPattern HAS =
      SoughtPattern.of(
          "(?:^|[，；])"
              + Either.of(
                  VerdictWords.OWN_BEFORE.any() + VerdictWords.HAVING.any(),
                  "(?:"
                      + VerdictWords.OWN_BEFORE.any()
                      + "?"
                      + VerdictWords.HAVING.any()
                      + ")"
                      + VerdictWords.HAS_WITHIN.any()
                      + "*有[^，；。]{0,14}",
                  VerdictWords.ALL.any()
                      + VerdictWords.HAVING.any()
                      + "[^，；。]{1,10}"
                      + VerdictWords.IN_ALL.any(),
                  VerdictWords.AREA.any()
                      + VerdictWords.INSIDE.any()
                      + "?"
                      + VerdictWords.AREA_HAS.any()
                      + "?有?(?:(?!"
                      + VerdictWords.AREA_DID.any()
                      + ")[^，；。]){0,6}")
              + "$");

  private static final WordList PARTS = WordList.of(VerdictWords.INVENTORY);

  private static final SoughtPattern CONSISTS =
      SoughtPattern.of(
          "(?:^|[，；])[^，；。]{0,12}"
              + Either.of(
                  "(?<!" + VerdictWords.NO_SET.any() + ")" + VerdictWords.SET.any(),
                  VerdictWords.CONSISTS.any(),
                  "(?<!个)(?<!个.)" + VerdictWords.HAVING.any() + VerdictWords.INSIDE.any() + "?")
              + VerdictWords.CONSISTS_OF.any()
              + "*$");

  private static final SoughtPattern CLAUSE_ENDS = SoughtPattern.of("^[^\\p{IsHan}]|^$");

  private static final SoughtPattern COME =
      SoughtPattern.of(
          Either.of(
              VerdictWords.CAME_TO.any() + "$",
              "(?:^|[，；])" + QuantityWords.WHOLE_SPAN.any() + VerdictWords.STAFF.any() + "$"));

  /** Words that hold a verb but speak of a stock. */
  private static final WordList NO_DEEDS = WordList.of(VerdictWords.NO_DEED);

  /** 如胡某反映其房屋漏水，先后找了4个部门: what one case was about. */
  private static final Pattern CASE =
      Pattern.compile(VerdictWords.EXAMPLE.any() + "[：:，]?[^，。；]{0,12}某");

  /** 全县河长共486名，上半年巡河11240人次: what was done in a time is no stock. */
  private static final SoughtPattern SINCE = SoughtPattern.of(VerdictWords.IN_A_TIME.any());

  /** 全省平均水平为86.2%，我市为91.4%. */
  private static final SoughtPattern OURSELVES =
      SoughtPattern.of(
          Either.of(
              Either.of("[，；]", VerdictWords.AMONG.any())
                  + VerdictWords.OWN.any()
                  + VerdictWords.HAVING.any(),
              "[，；]" + VerdictWords.OWN.any() + "\\p{IsHan}{1,3}$"));

  /** 辖内网点21个，新布放ATM机6台. */
  private static final SoughtPattern NEWLY =
      SoughtPattern.of(
          "^[，；、]" + VerdictWords.NEWLY.any() + "(?!" + VerdictWords.NO_NEWLY.any() + ")");

  /** 从业人员由高峰期的326人减至126人: what came of it. */
  private static final SoughtPattern TO_SIDE = SoughtPattern.of("[由从][^，；。]{1,20}[至到]$");

  private Background() {}

  static boolean include(Setting setting, Verdict previous) {
    String before = setting.before();
    if (CASE.matcher(setting.sentence()).lookingAt() || Strangers.include(setting)) {
      return true;
    }
    boolean amongOthers = AMONG.in(before) && AMONG_END.in(setting.wideAfter());
    return amongOthers
        || PLACE_OR_FOLLOWERS.in(before)
        || OF_ALL.in(before.strip())
        || (LACKING.in(before) && !isLowRate(setting, before))
        || (HAS_END.in(before.strip()) && NOT_DONE.in(setting.after()))
        || COUNTER.in(setting.wideBefore())
        || COUNTED_BY_OTHERS.in(setting.wideBefore())
        || (ELSEWHERE.in(before) && !tellsDeed(before))
        || isOfMembers(setting, before)
        || (OTHERS.in(before.strip()) && !BOTH_TERMS.in(setting.sentence()))
        || isInventory(setting, before)
        || (DOERS.in(before) && IN_ALL.occursIn(setting.after()))
        || (isStock(setting, before) && !isCome(setting, before, previous))
        || Standing.isStaff(setting)
        || (isAmongStock(setting, previous) && continues(setting) && !isReached(setting, before));
  }

  /** 严重精神障碍患者在册287人，规范管理率97.9%. */
  private static boolean isReached(Setting setting, String before) {
    return setting.candidate().kind() == MeasureKind.RATE
        && REACHED.in(before.strip())
        && !BASE_RATE.in(before.strip());
  }

  /** 扩种茶园1200亩，总面积达9600亩; 解除211人，年末在册187人: what came of what was done. */
  private static boolean isCome(Setting setting, String before, Verdict previous) {
    return setting.hasPrevious() && previous == Verdict.RESULT && COME.in(before.strip());
  }

  private static boolean isLowRate(Setting setting, String before) {
    return setting.candidate().kind() == MeasureKind.RATE && RATE.in(before);
  }

  /** 现有职工2316人，会员2274人，入会率98.2%，设分会11个: a rate among what there is does not end it. */
  private static boolean isAmongStock(Setting setting, Verdict previous) {
    boolean behindRate =
        setting.hasPrevious()
            && setting.previous().kind() == MeasureKind.RATE
            && setting.candidate().kind() != MeasureKind.RATE;
    return previous == Verdict.BACKGROUND || (behindRate && beginsWithStock(setting));
  }

  private static boolean beginsWithStock(Setting setting) {
    String sentence = setting.sentence();
    return STOCK_FIRST.in(sentence.substring(0, Math.min(FIRST, sentence.length())));
  }

  private static boolean isOfMembers(Setting setting, String before) {
    String after = setting.after();
    return MEMBERS.startsAt(after, 0)
        && !Verbs.LISTED.occursIn(before)
        && !Verbs.LISTED.occursIn(after)
        && !GAINED.occursIn(after);
  }

  /** How far off something is, or one side of it; what follows may well be a result. */
  static boolean isDistance(Setting setting) {
    String unit = setting.candidate().unit();
    boolean length = LENGTHS.isAll(unit);
    String before = setting.before();
    boolean whole = WHOLE_LENGTH.in(before.strip()) && !tellsDeed(before);
    boolean side = length && (whole || MEASURED.in(before) || SIDE.in(setting.after()));
    return side || (length && AWAY.startsAt(setting.after().strip(), 0));
  }

  private static boolean isInventory(Setting setting, String before) {
    return consistsOf(setting, before) || has(setting, before);
  }

  /** 机关设6个股室, 全村共6个村民小组: parts of a body, with no word of what became of them. */
  private static boolean consistsOf(Setting setting, String before) {
    String after = setting.after().strip();
    if (COMPOSED.startsAt(after, 0) && CONSISTS.in(before.strip())) {
      return true;
    }
    int part = PARTS.lengthAt(after, 0);
    return part > 0 && CLAUSE_ENDS.in(after.substring(part)) && CONSISTS.in(before.strip());
  }

  private static boolean has(Setting setting, String before) {
    return setting.candidate().kind() != MeasureKind.RATE
        && !BY_NOW.occursIn(setting.wideBefore())
        && HAS.in(before.strip())
        && !tellsDeed(before)
        && CLAUSE_ENDS.in(setting.after().strip())
        && !WholeField.isSetAgainst(setting);
  }

  private static boolean isStock(Setting setting, String before) {
    boolean share = setting.candidate().kind() == MeasureKind.RATE;
    boolean staff =
        setting.candidate().kind() != MeasureKind.EVENT
            && STAFF.in(before)
            && !FRESHLY.occursIn(before);
    if (share || (!STOCK.in(before) && !staff)) {
      return false;
    }
    if (TO_SIDE.in(before.strip())) {
      return false;
    }
    if (EMPLOYED.in(before)) {
      return true;
    }
    boolean attained =
        THERE_ARE_IN_ALL.occursIn(before)
            && (BY_NOW.occursIn(setting.wideBefore()) || Verbs.LISTED.occursIn(setting.after()));
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
    String after = setting.after();
    boolean done =
        setting.candidate().kind() == MeasureKind.EVENT
            || ATTENDED.occursIn(between)
            || between.indexOf('了') >= 0
            || after.indexOf('了') >= 0
            || ALREADY.startsAt(after, 0);
    if (done) {
      return false;
    }
    String told = between.substring(between.lastIndexOf('的') + 1);
    return (between.indexOf('；') < 0 || beginsWithStock(setting))
        && between.indexOf('：') < 0
        && !SINCE.in(between)
        && !OURSELVES.in(between)
        && !NEWLY.in(between)
        && !OtherTimes.turnsToNow(between)
        && !tellsDeed(told)
        && !Verbs.LISTED.startsAt(setting.after(), 0);
  }
}
