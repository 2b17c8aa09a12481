package gongkai.text.verdict.other;

import gongkai.han.Either;
import gongkai.han.SoughtPattern;
import gongkai.han.WordSet;
import gongkai.text.Verbs;
import gongkai.text.WordList;
import gongkai.text.number.Measure.MeasureKind;
import gongkai.text.verdict.setting.Candidate;
import gongkai.text.verdict.setting.Setting;
import gongkai.text.word.VerdictWords;
import java.math.BigDecimal;
import java.util.regex.Pattern;

/**
 * Numbers of others that stand among those of the unit: what another office did beside it, what is
 * said of one person or one case, what an advert promises, what a place has by nature.
 */
public final class Strangers {
  /** 公安派出所另查处51起, 县财政局同期安排260万元; but 我局另有. */
  private static final SoughtPattern BESIDE =
      SoughtPattern.of(
          "^(?!"
              + VerdictWords.OWN.any()
              + ")[\\p{IsHan}]{1,12}"
              + VerdictWords.OTHER_OFFICE.any()
              + VerdictWords.BESIDE.any());

  /** 国家统计局数据显示，去年全国产量1.39万亿斤. */
  private static final SoughtPattern REPORTED =
      SoughtPattern.of(
          VerdictWords.FIGURES_OF.any()
              + VerdictWords.SHOWN.any()
              + "，[^，；。]{0,4}"
              + VerdictWords.ALL.any()
              + VerdictWords.ALL_OTHERS.any()
              + "[^，；。]*$");

  /** 一位87岁的老党员把5000元积蓄捐给村里: a tale of one. */
  private static final SoughtPattern ONE_PERSON =
      SoughtPattern.of("^" + VerdictWords.ONE_PERSON.any() + "[^，；。]*$");

  /** 案件当事人张某今年34岁，涉案金额12万元; 某企业拖欠23名工人工资48万元: how such a sentence begins. */
  private static final SoughtPattern CASE =
      SoughtPattern.of(
          "^"
              + Either.of(
                  VerdictWords.SOME.any(),
                  "[^，；。]{0,6}"
                      + VerdictWords.PARTY.any()
                      + "?(?!某)[\\p{IsHan}]某(?:某)?(?:[，在与（、]|"
                      + VerdictWords.CASE_TOLD.any()
                      + ")"));

  /** So far into a sentence it says that it is about a case. */
  private static final int BEGINNING = 40;

  private static final SoughtPattern CASE_HEADED =
      SoughtPattern.of(VerdictWords.CASE.any() + "：[^。]{0,16}[\\p{IsHan}]某");

  /** 全国共查处1.2万起, 近五年全省累计1.2万起. */
  private static final SoughtPattern NATION =
      SoughtPattern.of(
          "^(?:"
              + VerdictWords.RECENT.any()
              + "[一二三四五六七八九十0-9]{1,3}年"
              + VerdictWords.YEARS_SINCE.any()
              + "?)?"
              + VerdictWords.NATION.any()
              + VerdictWords.NATION_DID.any()
              + "[^，；。]*$");

  /** 全国职工8400万人, 国家投入300亿元: how a clause begins that is about the whole country. */
  private static final SoughtPattern OF_NATION =
      SoughtPattern.of(
          "^"
              + Either.of(
                  VerdictWords.ACCORDING.any() + "[^，。；]{0,4}" + VerdictWords.COUNTED.any(),
                  VerdictWords.AT_PRESENT.any(),
                  VerdictWords.THIS.any() + "年")
              + "?"
              + Either.of(VerdictWords.NATION_PLACE.any(), VerdictWords.NATION_ACTS.any())
              + "[^，；。]{0,16}$");

  private static final WordList WORLD = WordList.of(VerdictWords.WORLD);

  private static final WordList NOT_THEIRS = WordList.of(VerdictWords.NOT_THEIRS);

  /** No unit that reports to its own place counts so many, or has so much money. */
  private static final BigDecimal MANY = BigDecimal.valueOf(1_000_000);

  private static final BigDecimal MANY_PEOPLE = BigDecimal.valueOf(100_000);

  private static final BigDecimal MUCH_MONEY = BigDecimal.valueOf(10_000_000_000L);

  /** 今年全国农信系统发案36起. */
  private static final SoughtPattern BRANCH =
      SoughtPattern.of(
          "^(?:"
              + VerdictWords.THIS.any()
              + "年)?"
              + VerdictWords.COUNTRY.any()
              + "[^，；。]{0,6}"
              + VerdictWords.BRANCH.any()
              + "[^，；。]*$");

  /** 该案涉及红豆杉12株. */
  private static final SoughtPattern THIS_CASE =
      SoughtPattern.of("^" + VerdictWords.THIS_CASE.any());

  private static final WordSet OWN_STOCK = VerdictWords.OWN_STOCK_UNIT.words();

  /** 全校食堂4个、餐位3,200个. */
  private static final SoughtPattern OWN_THING =
      SoughtPattern.of(
          "^" + VerdictWords.ALL.any() + VerdictWords.OWN_HOUSE.any() + "[\\p{IsHan}]{1,8}$");

  /** 全县持证残疾人1.16万人, 全院护理人员386名: how many there are of a kind, with nothing said of them. */
  private static final SoughtPattern ALL_THERE =
      SoughtPattern.of(
          "(?:^|[，；。])"
              + VerdictWords.THEREOF.any()
              + "?"
              + VerdictWords.ALL.any()
              + VerdictWords.HAVING.any()
              + "(?!"
              + VerdictWords.ATTAINED.any()
              + ")(?:(?!"
              + VerdictWords.ATTAINED.any()
              + ")[\\p{IsHan}0-9]){2,14}$");

  /** 咱们锦和社区六个小区、五十三栋楼: what a place consists of. */
  private static final SoughtPattern OWN_PARTS =
      SoughtPattern.of(
          "^" + VerdictWords.OURS.any() + "[\\p{IsHan}]{0,4}" + VerdictWords.HAVING.any() + "$");

  private static final WordList BY_NOW = WordList.of(VerdictWords.BY_NOW);

  /** 交由三十六个承办单位办理, 低于市下达的2.1亿立方米. */
  private static final SoughtPattern HANDED =
      SoughtPattern.of(
          Either.of(
                  VerdictWords.HANDED_TO.any(),
                  VerdictWords.LESS_THAN.any() + "[^，；。]{0,4}" + VerdictWords.SENT_DOWN.any())
              + "$");

  /** 周边三个县已有9所学校停办. */
  private static final SoughtPattern AROUND =
      SoughtPattern.of(
          "^"
              + VerdictWords.AROUND.any()
              + "(?!"
              + VerdictWords.NO_AROUND_BEHIND.any()
              + ")[^，；。]{0,12}$");

  /** 对15个站所开展督查2轮: among how many it was done, where how often it was done is told too. */
  private static final SoughtPattern TO_BODIES =
      SoughtPattern.of(
          VerdictWords.TO_WHOM.any()
              + VerdictWords.ALL.any()
              + "?"
              + VerdictWords.BODY_PLACE.any()
              + "?$");

  private static final WordList BODIES = WordList.of(VerdictWords.UNDER_BODY);

  /** 全区108名法律顾问提供咨询4500人次: how many did it. */
  private static final SoughtPattern ALL_OF =
      SoughtPattern.of("(?:^|[，；])" + VerdictWords.ALL.any() + VerdictWords.DOER_PLACE.any() + "$");

  private static final WordList GIVING = WordList.of(VerdictWords.GIVING);

  /** 水利站负责全镇14座水库的日常管理. */
  private static final SoughtPattern CHARGE =
      SoughtPattern.of(VerdictWords.CHARGE.any() + "[^，；。]{0,16}$");

  private static final SoughtPattern CHARGED =
      SoughtPattern.of("^[^，；。]{0,24}的[^，；。]{0,4}" + VerdictWords.CHARGED.any());

  /** 家庭存款26万元，配偶年收入8万元: what the one who reports owns. */
  private static final SoughtPattern PRIVATE =
      SoughtPattern.of(
          "^"
              + Either.of(
                  VerdictWords.KIN.any()
                      + "(?!"
                      + VerdictWords.NO_KIN.any()
                      + ")(?=[^，；。]*"
                      + VerdictWords.KIN_OWNS.any()
                      + ")[^，；。]{0,8}",
                  VerdictWords.OWNER.any()
                      + VerdictWords.OWNS.any()
                      + "?"
                      + VerdictWords.OWNED.any()
                      + "[^，；。]{0,4}")
              + "$");

  /** 妻子在医院工作，年收入12万元. */
  private static final SoughtPattern OF_KIN =
      SoughtPattern.of("^" + VerdictWords.KIN.any() + "(?!" + VerdictWords.NO_KIN.any() + ")");

  private static final SoughtPattern OWNING =
      SoughtPattern.of("^\\p{IsHan}{0,2}" + VerdictWords.KIN_OWNS.any() + "$");

  /** 一亩地能多打200斤: what one of many brings. */
  private static final SoughtPattern ONE_OF_MANY =
      SoughtPattern.of(
          "(?:^|[，；])一" + VerdictWords.ONE_PIECE.any() + VerdictWords.BRINGS.any() + "[^，；。]*$");

  /** 优惠券200元限时抢, 1000张电影票免费领. */
  private static final SoughtPattern ADVERT = SoughtPattern.of(VerdictWords.ADVERT.any());

  /** 人均面积低于国家标准0.8平方米: what is lacking. */
  private static final SoughtPattern BELOW =
      SoughtPattern.of(VerdictWords.BELOW_IT.any() + VerdictWords.RULED_BY.any() + "[^，；。]{0,8}$");

  /** 全县水库83座: what a place has, and nobody made. */
  private static final SoughtPattern LANDSCAPE =
      SoughtPattern.of(
          "(?:^|[，；。])"
              + VerdictWords.OUR.any()
              + VerdictWords.OUR_PLACE.any()
              + VerdictWords.THERE.any()
              + "?"
              + VerdictWords.LANDSCAPE.any()
              + "$");

  private static final WordList DOER_BODIES = WordList.of(VerdictWords.DOER_BODY);

  private static final Pattern DOER_LEAD =
      Pattern.compile(
          "(?:"
              + VerdictWords.DOER_KIND.any()
              + "|"
              + VerdictWords.ALL.any()
              + VerdictWords.DOER_PLACE.any()
              + ")?");

  private static final WordList TOLD_BELOW = WordList.of(VerdictWords.TOLD_BELOW);

  private Strangers() {}

  /** 5个法庭审结案件1842件: how many did it, where what they did is counted too. */
  private static boolean isDoer(Setting setting, String before) {
    String after = setting.after();
    int body = DOER_BODIES.lengthAt(after, 0);
    boolean told =
        setting.hasNext() && setting.next().lead() < setting.candidate().tail() + after.length();
    int verb = body == 0 ? -1 : Verbs.LISTED.firstIn(after, body);
    return told
        && DOER_LEAD.matcher(before).matches()
        && verb >= 0
        && setting.candidate().tail() + verb < setting.next().lead();
  }

  /** 主要有三块：一是…: how many points a text goes through. */
  private static boolean isToldBelow(Setting setting, String before) {
    Candidate candidate = setting.candidate();
    int end = candidate.tail();
    boolean colon = end < setting.sentence().length() && setting.sentence().charAt(end) == '：';
    return colon && candidate.small() && TOLD_BELOW.endsAt(before, before.length());
  }

  /** 我区9名运动员夺得金牌5枚 tells what was done; the parts of a place stand in a row. */
  private static boolean isOwnThing(Setting setting, String before) {
    return OWN_STOCK.contains(setting.candidate().unit())
        && OWN_THING.in(before)
        && Verbs.LISTED.firstIn(before, 0) < 0;
  }

  private static boolean isOwnPart(Setting setting, String before) {
    boolean alone =
        setting.hasNext()
            && setting.next().lead() < setting.candidate().tail() + setting.after().length()
            && !isListed(setting);
    return setting.candidate().kind() != MeasureKind.RATE
        && OWN_PARTS.in(before)
        && !WholeField.isSetAgainst(setting)
        && Verbs.LISTED.firstIn(before, 0) < 0
        && !alone;
  }

  private static boolean isListed(Setting setting) {
    int from = setting.candidate().tail();
    int to = Math.max(from, setting.next().lead());
    return setting.sentence().substring(from, to).indexOf('、') >= 0;
  }

  private static boolean isAllThere(Setting setting, String before) {
    MeasureKind kind = setting.candidate().kind();
    String after = setting.after();
    boolean ends = after.isEmpty() || !Character.isIdeographic(after.charAt(0));
    return ends
        && kind == MeasureKind.PEOPLE
        && ALL_THERE.in(before)
        && !BY_NOW.occursIn(setting.wideBefore())
        && Verbs.LISTED.firstIn(before, 0) < 0;
  }

  private static boolean isAmong(Setting setting, String before) {
    String after = setting.after();
    boolean more =
        setting.hasNext() && setting.next().lead() < setting.candidate().tail() + after.length();
    boolean bodies = TO_BODIES.in(before) && BODIES.startsAt(after, 0);
    return more && (bodies || (ALL_OF.in(before) && GIVING.occursIn(after)));
  }

  private static boolean isOfNation(Setting setting, String before) {
    if (!OF_NATION.in(before) || NOT_THEIRS.occursIn(before)) {
      return false;
    }
    BigDecimal most =
        switch (setting.candidate().kind()) {
          case MONEY -> MUCH_MONEY;
          case PEOPLE -> MANY_PEOPLE;
          default -> MANY;
        };
    return WORLD.occursIn(before)
        || setting.candidate().value().filter(v -> v.compareTo(most) >= 0).isPresent();
  }

  /** Both are asked of a few words only: a sentence may be as long as a text. */
  private static boolean tellsCase(Setting setting) {
    String sentence = setting.sentence();
    if (OneFirm.begins(sentence)) {
      return false;
    }
    return CASE.in(sentence.substring(0, Math.min(BEGINNING, sentence.length())))
        || CASE_HEADED.in(setting.wideBefore());
  }

  /** Whether a number is one of them. */
  public static boolean include(Setting setting) {
    String before = setting.before().strip();
    return BESIDE.in(before)
        || REPORTED.in(setting.wideBefore())
        || ONE_PERSON.in(before)
        || tellsCase(setting)
        || ADVERT.in(setting.after())
        || BELOW.in(before)
        || NATION.in(before)
        || isOfNation(setting, before)
        || BRANCH.in(before)
        || THIS_CASE.in(before)
        || isOwnThing(setting, before)
        || AROUND.in(before)
        || HANDED.in(before)
        || isOwnPart(setting, before)
        || isAllThere(setting, before)
        || PRIVATE.in(before)
        || (OWNING.in(before) && OF_KIN.in(setting.clauseBefore()))
        || ONE_OF_MANY.in(before)
        || (CHARGE.in(before) && CHARGED.in(setting.after()))
        || isAmong(setting, before)
        || isDoer(setting, before)
        || isToldBelow(setting, before)
        || LANDSCAPE.in(before);
  }
}
