package gongkai.text.verdict;

import gongkai.han.Lexicon;
import gongkai.text.Verbs;
import gongkai.text.WordList;
import java.util.regex.Pattern;

/** True counts that are not results: what there is, and what others have. */
final class Background {
  private static final Lexicon LEXICON = Lexicon.read("verdicts");

  /** What a body has or consists of. */
  private static final Cue STOCK =
      Cue.of(
          LEXICON.words("stock").firsts() + "辖",
          "(?:" + LEXICON.words("stock").any() + "|辖(?=有|$))[^。；]*$");

  /** These too tell of a stock, unless something was done with them in the same clause. */
  private static final Cue STAFF =
      Cue.of(
          LEXICON.words("staff").firsts() + "班",
          "(?:" + LEXICON.words("staff").any() + "[^，。；]*|班子成员(?:现|共|有|为|仅)*)$");

  /** 在全省120个单位中, 从近百个项目中: others, among whom one stands out. */
  private static final Cue AMONG = Cue.of("在从", "(?:在|从)[^，；。]{0,20}$");

  private static final Cue AMONG_END =
      Cue.of("中里", "^[^，；。]{0,16}(?:中|里)" + LEXICON.words("stands-out").any());

  /** What is lacking, and what did not happen: 尚缺医生3名, 未发生3起以上事故. */
  private static final Cue LACKING =
      Cue.of(
          LEXICON.words("lacking").firsts() + "无",
          "(?:" + LEXICON.words("lacking").any() + "|无(?=重大|任何|违|房产|较大))[^，；。]{0,12}$");

  /** 全区185个调委会共调解3218件: how many did it is no result, what they did is. */
  private static final Cue DOERS = Cue.of("全", "(?:^|[，；])全[区市县镇乡省国院校村街]$");

  /** 浏览次数：123次 is furniture of a web page; 阅读量达36.8万次 is told by the report. */
  private static final Cue COUNTER = Cue.of("浏点阅", "(?:浏览|点击|阅读)(?:次数|量|数)?\\s*[：:]\\s*$");

  /** Where a place lies, and whom its leaders lead. */
  private static final Cue PLACE_OR_FOLLOWERS =
      Cue.of(
          "位地距离带",
          "(?:(?:位于|地处|距|相距|(?<![脱隔分撤远距])离(?![退任岗婚职开休]))[^，；。]{0,16}"
              + "|(?:团结)?带领(?:全[^，；。]{1,4})?)$");

  /** 兄弟县区新建86家, 全国会员达3亿人, 上年同期为35家: who or when it was, a clause begins with. */
  private static final Pattern OTHERS =
      Pattern.compile(
          "^(?:据[^，；。]{0,4}统计|截至目前|目前|其中)?(?:"
              + LEXICON.words("others").any()
              + "|(?:全国|全省)(?!"
              + LEXICON.words("honour").any()
              + ")[^，；。]{0,10}(?:有|达|达到|为|共)$)");

  /** 我村有农户320户、1286人: what there is, if no word behind the number says what became of it. */
  private static final Pattern HAS =
      Pattern.compile(
          "(?:^|[，；])(?:[我本全]"
              + LEXICON.words("having").any()
              + "|(?:[我本全]?"
              + LEXICON.words("having").any()
              + ")(?:内|里|现|共|总共|现共)*有[^，；。]{0,6})$");

  private static final Pattern CLAUSE_ENDS = Pattern.compile("^[^\\p{IsHan}]|^$");

  /** Words that hold a verb but tell of a stock. */
  private static final WordList NO_DEEDS = WordList.of(LEXICON.words("no-deed"));

  private Background() {}

  static boolean include(Setting setting, Verdict previous) {
    String before = setting.before();
    boolean amongOthers = AMONG.in(before) && AMONG_END.in(setting.wideAfter());
    return amongOthers
        || PLACE_OR_FOLLOWERS.in(before)
        || LACKING.in(before)
        || COUNTER.in(setting.wideBefore())
        || OTHERS.matcher(before.strip()).find()
        || isInventory(setting, before)
        || (DOERS.in(before) && setting.after().contains("共"))
        || isStock(setting, before)
        || (previous == Verdict.BACKGROUND && continues(setting));
  }

  private static boolean isInventory(Setting setting, String before) {
    return !setting.wideBefore().contains("截至")
        && HAS.matcher(before.strip()).find()
        && CLAUSE_ENDS.matcher(setting.after().strip()).find();
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
