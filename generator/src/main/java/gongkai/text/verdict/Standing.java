package gongkai.text.verdict;

import gongkai.han.Either;
import gongkai.han.SoughtPattern;
import gongkai.text.Verbs;
import gongkai.text.WordList;
import gongkai.text.number.Measure.MeasureKind;
import gongkai.text.verdict.setting.Candidate;
import gongkai.text.verdict.setting.ItemLead;
import gongkai.text.verdict.setting.Setting;
import gongkai.text.verdict.time.OtherTimes;
import gongkai.text.word.QuantityWords;
import gongkai.text.word.VerdictWords;

/**
 * What there is, whatever was done: the bodies of a place, the people whom it looks after, and what
 * a sentence tells that says where a body is or since when there is one.
 */
final class Standing {
  private static final SoughtPattern PLACE =
      SoughtPattern.of("^(?:" + VerdictWords.ALL.any() + VerdictWords.DOER_PLACE.any() + ")?$");

  /** 214个行政村全部完成, 10个镇街、103个村（社区）全部换届. */
  private static final WordList GOVERNING = WordList.of(VerdictWords.GOVERNING_BODY);

  private static final WordList EACH_OF_ALL = WordList.of(VerdictWords.EACH_OF_ALL);

  /** 监测户4户11人, 612户2047人脱贫人口人均收入: how many are looked after. */
  private static final SoughtPattern PEOPLE_BEFORE =
      SoughtPattern.of(
          "^(?:"
              + VerdictWords.ALL.any()
              + VerdictWords.DOER_PLACE.any()
              + ")?"
              + VerdictWords.BASE_PEOPLE.any()
              + "$");

  private static final WordList TO_WHOM = WordList.of(VerdictWords.TO_WHOM);

  private static final WordList PEOPLE = WordList.of(VerdictWords.BASE_PEOPLE);

  /** 学校创办于1986年，占地186亩，开设专业15个. */
  private static final SoughtPattern DESCRIBED =
      SoughtPattern.of("^[^，；。]{0,20}" + VerdictWords.FOUNDED.any());

  /** 服务站位于城东，面积320平方米，全年服务职工2,300人次: from there on it tells what was done. */
  private static final SoughtPattern TURNED =
      SoughtPattern.of("[，；]" + QuantityWords.DOING_TIME.any());

  /** So far into a sentence it says that it describes. */
  private static final int BEGINNING = 28;

  /** 纳入决算编制范围的二级预算单位共5个. */
  private static final SoughtPattern WITHIN =
      SoughtPattern.of(
          VerdictWords.TAKEN_INTO.any()
              + "[^，；。]{2,20}"
              + VerdictWords.WITHIN_BOUNDS.any()
              + "的?[^，；。]{0,12}$");

  private static final SoughtPattern RELYING =
      SoughtPattern.of(VerdictWords.RELYING.any() + "(?:[0-9]{1,4}个[^，；。]{1,10}和)?$");

  /** 公务用车保有3辆. */
  private static final SoughtPattern CARS =
      SoughtPattern.of("^" + VerdictWords.OFFICIAL_CAR.any() + VerdictWords.KEPT.any() + "?为?$");

  /** 全院131名干警接受政治轮训: all who work there. */
  private static final SoughtPattern OWN_HOUSE =
      SoughtPattern.of(
          Either.of("^", "[，；]", VerdictWords.HOUSE_WITH.any())
              + VerdictWords.ALL.any()
              + VerdictWords.OWN_HOUSE.any()
              + "$");

  /** 专职仲裁员11名, 工作人员58人: who works there, in a clause that says no more. */
  private static final SoughtPattern STAFFED =
      SoughtPattern.of(
          "^"
              + ItemLead.ANY
              + Either.of(
                  VerdictWords.STAFF_SO.any() + "\\p{IsHan}{1,6}", VerdictWords.STAFF_NOUN.any())
              + "$");

  private static final WordList OWN_PEOPLE = WordList.of(VerdictWords.OWN_PEOPLE);

  /** 86户果农因灌溉渠与鱼塘承包人闹到镇上; but 12名职工因病获得慰问. */
  private static final SoughtPattern NEIGHBOURS =
      SoughtPattern.of(
          "^"
              + VerdictWords.NEIGHBOURS_PEOPLE.any()
              + VerdictWords.BECAUSE.any()
              + "(?!"
              + VerdictWords.NO_BECAUSE.any()
              + ")");

  /** 残疾人占全县总人口的6.2%, 农业人口占86%; but 参保人数占总人口的98% was reached. */
  private static final SoughtPattern BASE_SHARE =
      SoughtPattern.of(
          "^"
              + ItemLead.ANY
              + "(?:"
              + VerdictWords.THEREOF.any()
              + "|"
              + VerdictWords.FIELD_TIME.any()
              + ")?"
              + Either.of(
                  "([^，；。0-9]{0,10}?"
                      + VerdictWords.BASE_GROUP.any()
                      + VerdictWords.IN_NUMBER.any()
                      + "?)"
                      + VerdictWords.OWN_SHARE.any()
                      + "[^，；。0-9]{0,6}"
                      + VerdictWords.SHARE_OF_PEOPLE.any()
                      + "的?",
                  "([^，；。0-9]{0,10}?"
                      + VerdictWords.POPULATION.any()
                      + ")"
                      + VerdictWords.OWN_SHARE.any()
                      + VerdictWords.SHARE_NAMED.any()
                      + "?")
              + VerdictWords.IN_NUMBER.any()
              + "?$");

  /** 户均耕地6.2亩. */
  private static final SoughtPattern LAND =
      SoughtPattern.of(
          "^"
              + VerdictWords.MEAN_OF.any()
              + VerdictWords.BASE_LAND.any()
              + VerdictWords.IN_NUMBER.any()
              + "?$");

  /** 设计年通过能力4000万吨: what something was built for. */
  private static final SoughtPattern DESIGNED =
      SoughtPattern.of(
          VerdictWords.DESIGNED.any()
              + "[^，；。0-9]{0,5}"
              + VerdictWords.CAPACITY.any()
              + VerdictWords.IN_NUMBER.any()
              + "?$");

  private Standing() {}

  static boolean include(Setting setting) {
    String before = setting.before().strip();
    return WITHIN.in(before)
        || CARS.in(before)
        || RELYING.in(before)
        || NEIGHBOURS.in(setting.after())
        || (OWN_HOUSE.in(before) && OWN_PEOPLE.startsAt(setting.after(), 0))
        || standsByPeople(setting)
        || DESIGNED.in(before)
        || LAND.in(before)
        || isBaseShare(setting, before)
        || tookPart(setting, before)
        || isDescribed(setting);
  }

  /** 监测户4户11人, 对41户126人监测对象: households and heads of them, and no verb before. */
  private static boolean standsByPeople(Setting setting) {
    Candidate own = setting.candidate();
    boolean second = setting.hasPrevious() && setting.previous().tail() == own.lead();
    boolean first = setting.hasNext() && setting.next().lead() == own.tail();
    int start = second ? setting.previous().lead() : own.lead();
    int end = first ? setting.next().tail() : own.tail();
    String lead =
        setting.sentence().substring(Math.min(setting.clauseStart(), start), start).strip();
    return PEOPLE_BEFORE.in(lead)
        || (PEOPLE.startsAt(setting.sentence(), end) && TO_WHOM.isAll(lead));
  }

  private static boolean tookPart(Setting setting, String before) {
    String after = setting.after();
    String own = before.substring(before.lastIndexOf('、') + 1);
    return PLACE.in(own) && GOVERNING.startsAt(after, 0) && EACH_OF_ALL.occursIn(after);
  }

  /**
   * Whether a clause says who works in a house and no more; what goes on from it is of them too.
   */
  static boolean isStaff(Setting setting) {
    return setting.candidate().kind() == MeasureKind.PEOPLE
        && setting.after().isEmpty()
        && STAFFED.in(setting.before().strip());
  }

  private static boolean isBaseShare(Setting setting, String before) {
    return setting.candidate().kind() == MeasureKind.RATE
        && BASE_SHARE
            .find(before)
            .map(m -> m.group(1) == null ? m.group(2) : m.group(1))
            .filter(group -> Verbs.LISTED.firstIn(group, 0) < 0)
            .isPresent();
  }

  private static boolean isDescribed(Setting setting) {
    String sentence = setting.sentence();
    String before = sentence.substring(0, setting.candidate().lead());
    return DESCRIBED.in(sentence.substring(0, Math.min(BEGINNING, sentence.length())))
        && !OtherTimes.turnsToNow(before)
        && !TURNED.in(before);
  }
}
