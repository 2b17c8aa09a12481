package gongkai.text.verdict;

import gongkai.text.Verbs;
import gongkai.text.WordList;

/** True counts that are not results: what there is, and what others have. */
final class Background {
  /** What a body has or consists of. */
  private static final Cue STOCK =
      Cue.of(
          "有辖管口积地制编设册床属",
          "(?:现有|下辖|管辖|总人口|户籍人口|常住人口|辖区面积|总面积|占地|建筑面积|耕地面积|编制|实有|在编|内设"
              + "|注册资本|注册资金|开放床位|编制床位|下设|所属|辖(?=有|$))[^。；]*$");

  /** These too tell of a stock, unless something was done with them in the same clause. */
  private static final Cue STAFF =
      Cue.of("在职休学班共人设核", "(?:在职|在岗|在册|在校|教职工|退休|教学班|班子成员|共有|人口|设有|核定)[^，。；]*$");

  /** 在全省120个单位中, 从近百个项目中: others, among whom one stands out. */
  private static final Cue AMONG = Cue.of("在从", "(?:在|从)[^，；。]{0,20}$");

  private static final Cue AMONG_END =
      Cue.of("中里", "^[^，；。]{0,16}(?:中|里)(?:脱颖|排名|位列|位居|名列|列|获|排|胜出|突围|入选|，|综合)");

  /** What is lacking, and what did not happen: 尚缺医生3名, 未发生3起以上事故. */
  private static final Cue LACKING =
      Cue.of("缺仍尚还未没无不", "(?:尚缺|缺编|缺口|仍有|尚有|还有|未发生|没有|从未|不存在|无(?=重大|任何|违|房产|较大))[^，；。]{0,12}$");

  /** 全区185个调委会共调解3218件: how many did it is no result, what they did is. */
  private static final Cue DOERS = Cue.of("全", "(?:^|[，；])全[区市县镇乡省国院校村街]$");

  /** 浏览次数：123次 is furniture of a web page; 阅读量达36.8万次 is told by the report. */
  private static final Cue COUNTER = Cue.of("浏点阅", "(?:浏览|点击|阅读)(?:次数|量|数)?\\s*[：:]\\s*$");

  /** Where a place lies, and whom its leaders lead. */
  private static final Cue PLACE_OR_FOLLOWERS =
      Cue.of("位地距带", "(?:(?:位于|地处|距|相距)[^，；。]{0,16}|(?:团结)?带领(?:全[^，；。]{1,4})?)$");

  /** Words that hold a verb but tell of a stock. */
  private static final WordList NO_DEEDS = WordList.of("开放床位 建筑面积 服务对象 建设用地");

  private Background() {}

  static boolean include(Setting setting, Verdict previous) {
    String before = setting.before();
    boolean amongOthers = AMONG.in(before) && AMONG_END.in(setting.wideAfter());
    return amongOthers
        || PLACE_OR_FOLLOWERS.in(before)
        || LACKING.in(before)
        || COUNTER.in(setting.wideBefore())
        || (DOERS.in(before) && setting.after().contains("共"))
        || isStock(setting, before)
        || (previous == Verdict.BACKGROUND && continues(setting));
  }

  private static boolean isStock(Setting setting, String before) {
    if (!STOCK.in(before) && !STAFF.in(before)) {
      return false;
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
    return between.indexOf('；') < 0
        && !tellsDeed(between)
        && !Verbs.LISTED.startsAt(setting.after(), 0);
  }
}
