package gongkai.text.verdict;

import gongkai.han.Lexicon;
import gongkai.text.Verbs;
import gongkai.text.WordList;
import gongkai.text.number.Measure.MeasureKind;
import java.util.regex.Pattern;

/**
 * Numbers of others that stand among those of the unit: what another office did beside it, what is
 * told of one person or one case, what an advert promises, what a place has by nature.
 */
final class Strangers {
  private static final Lexicon LEXICON = Lexicon.read("verdicts");

  /** 公安派出所另查处51起, 县财政局同期安排260万元; but 我局另有. */
  private static final Cue BESIDE =
      Cue.of(
          LEXICON.words("beside").firsts(),
          "^(?![我本])[\\p{IsHan}]{1,12}"
              + LEXICON.words("other-office").any()
              + LEXICON.words("beside").any());

  /** 国家统计局数据显示，去年全国产量1.39万亿斤. */
  private static final Cue REPORTED = Cue.of("示", "(?:数据|统计|资料|报告)显示，[^，；。]{0,4}全[国省][^，；。]*$");

  /** 一位87岁的老党员把5000元积蓄捐给村里: a tale of one. */
  private static final Cue ONE_PERSON = Cue.of("一有", "^(?:有一?位|一位|有一?对夫妇|一对夫妇)(?!同志|干部|选手|教师|民警)");

  /** 案件当事人张某今年34岁，涉案金额12万元; 某企业拖欠23名工人工资48万元. */
  private static final Cue CASE =
      Cue.of(
          "某",
          "^(?:"
              + LEXICON.words("some").any()
              + "|[^，；。]{0,6}(?:当事人|被告人|嫌疑人|被害人|申请人)?(?!某)"
              + "[\\p{IsHan}]某(?:某)?(?:[，今因在与（、]|反映|来))"
              + "|案例：[^。]{0,16}[\\p{IsHan}]某");

  /** 全国共查处1.2万起, 近五年全省累计1.2万起. */
  private static final Pattern NATION =
      Pattern.compile("^(?:近[一二三四五六七八九十0-9]{1,3}年来?)?(?:全国|全省|全球|我国)(?:共|累计|已)[^，；。]*$");

  /** 全县持证残疾人1.16万人, 全院护理人员386名: how many there are of a kind, with nothing said of them. */
  private static final Pattern ALL_THERE =
      Pattern.compile(
          "(?:^|[，；。])(?:其中)?全"
              + LEXICON.words("having").any()
              + "(?!"
              + LEXICON.words("attained").any()
              + ")(?:(?!"
              + LEXICON.words("attained").any()
              + ")[\\p{IsHan}0-9]){2,14}$");

  /** 咱们锦和社区六个小区、五十三栋楼: what a place consists of. */
  private static final Pattern OWN_PARTS =
      Pattern.compile("^(?:咱们?|我们?|本)[\\p{IsHan}]{0,4}" + LEXICON.words("having").any() + "$");

  /** 交由三十六个承办单位办理, 低于市下达的2.1亿立方米. */
  private static final Cue HANDED = Cue.of("交下", "(?:交由|(?:低于|未超过?|少于)[^，；。]{0,4}下达的)$");

  /** 周边三个县已有9所学校停办. */
  private static final Cue AROUND = Cue.of("周邻", "(?:周边|邻近|相邻)[^，；。]{0,12}$");

  /** 对15个站所开展督查2轮: among how many it was done, where how often it was done is told too. */
  private static final Cue TO_BODIES = Cue.of("对与同为给向", "[对与同为给向]全?[市区县镇乡街]?$");

  private static final WordList BODIES = WordList.of(LEXICON.words("under-body"));

  /** 全区108名法律顾问提供咨询4500人次: how many did it. */
  private static final Pattern ALL_OF = Pattern.compile("(?:^|[，；])全[市区县镇乡省国院校村街]$");

  private static final WordList GIVING = WordList.of(LEXICON.words("giving"));

  /** 水利站负责全镇14座水库的日常管理. */
  private static final Cue CHARGE = Cue.of("负承", "(?:负责|承担)[^，；。]{0,8}$");

  private static final Pattern CHARGED = Pattern.compile("^[^，；。]{0,12}的(?:日常|运行|管理|维护|监管|保洁|工作)");

  /** 家庭存款26万元，配偶年收入8万元: what the one who reports owns. */
  private static final Cue PRIVATE =
      Cue.of(
          "家配父子妻丈本我公",
          "^(?:(?:家庭|配偶|父母|子女|妻子|丈夫)(?![教医工])[^，；。]{0,8}"
              + "|公务用车(?:共|现?有|为)?"
              + "|(?:本人|我|家中|家里)(?:名下|现有|有)?(?:住房|房产|车辆|存款|贷款)[^，；。]{0,4})$");

  /** 一亩地能多打200斤: what one of many brings. */
  private static final Cue ONE_OF_MANY =
      Cue.of("一", "(?:^|[，；])一(?:亩地?|斤|棵|头|只|家人?|户人家)(?:能|可|就|一年|一季)[^，；。]*$");

  /** 优惠券200元限时抢, 1000张电影票免费领. */
  private static final Cue ADVERT =
      Cue.of(LEXICON.words("advert").firsts(), LEXICON.words("advert").any());

  /** 人均面积低于国家标准0.8平方米, 低于全市平均值0.7个百分点: what is lacking. */
  private static final Cue BELOW = Cue.of("低", "低于(?:国家|省定|规定|全[国省市区县])[^，；。]{0,8}$");

  /** 全县水库83座: what a place has, and nobody made. */
  private static final Pattern LANDSCAPE =
      Pattern.compile(
          "(?:^|[，；。])(?:全|我|本)[县区市镇乡村省](?:境内|现有|共有|共)?" + LEXICON.words("landscape").any() + "$");

  private Strangers() {}

  private static boolean isAllThere(Setting setting, String before) {
    MeasureKind kind = setting.candidate().kind();
    String after = setting.after();
    boolean ends = after.isEmpty() || !Character.isIdeographic(after.charAt(0));
    return ends
        && kind == MeasureKind.PEOPLE
        && ALL_THERE.matcher(before).find()
        && Verbs.LISTED.firstIn(before, 0) < 0;
  }

  private static boolean isAmong(Setting setting, String before) {
    String after = setting.after();
    boolean more =
        setting.hasNext() && setting.next().lead() < setting.candidate().tail() + after.length();
    boolean bodies = TO_BODIES.in(before) && BODIES.startsAt(after, 0);
    return more && (bodies || (ALL_OF.matcher(before).find() && GIVING.occursIn(after)));
  }

  static boolean include(Setting setting) {
    String before = setting.before().strip();
    return BESIDE.in(before)
        || REPORTED.in(setting.wideBefore())
        || ONE_PERSON.in(setting.sentence())
        || CASE.in(setting.sentence())
        || ADVERT.in(setting.after())
        || BELOW.in(before)
        || NATION.matcher(before).find()
        || AROUND.in(before)
        || HANDED.in(before)
        || OWN_PARTS.matcher(before).find()
        || isAllThere(setting, before)
        || PRIVATE.in(before)
        || ONE_OF_MANY.in(before)
        || (CHARGE.in(before) && CHARGED.matcher(setting.after()).find())
        || isAmong(setting, before)
        || LANDSCAPE.matcher(before).find();
  }
}
