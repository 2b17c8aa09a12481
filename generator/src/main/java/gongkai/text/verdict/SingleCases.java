package gongkai.text.verdict;

import gongkai.han.Either;
import gongkai.han.SoughtPattern;
import gongkai.text.number.Measure.MeasureKind;
import gongkai.text.verdict.setting.Setting;
import gongkai.text.word.VerdictWords;

/**
 * Numbers of one of many, or of each: the firm with the most members, what the one who reports
 * earns, a price; and how many work in a house, as it is told beside what they did.
 */
final class SingleCases {
  /** 医护人员1286名, in a row of what a hospital did. */
  private static final SoughtPattern STAFF =
      SoughtPattern.of(
          "^(?:"
              + VerdictWords.ALL.any()
              + VerdictWords.OWN_HOUSE.any()
              + ")?"
              + VerdictWords.HOUSE_STAFF.any()
              + VerdictWords.IN_NUMBER.any()
              + "?$");

  /** 最多的一个企业达86人. */
  private static final SoughtPattern STANDS_OUT =
      SoughtPattern.of(
          VerdictWords.MOST_OF.any() + "的?一" + VerdictWords.ONE_OF_THEM.any() + "[^，；。]{0,12}$");

  /** 帮他拿到赔偿9.6万元, 被告人王某某等23人, 一项就节约310万元. */
  private static final SoughtPattern OF_ONE =
      SoughtPattern.of(
          Either.of(
              "(?<!"
                  + VerdictWords.NO_HIM_BEFORE.any()
                  + ")"
                  + VerdictWords.HIM.any()
                  + "(?!"
                  + VerdictWords.NO_HIM.any()
                  + ")",
              VerdictWords.ACCUSED.any() + "[^，。；、]{0,2}" + VerdictWords.NAMELESS.any(),
              "(?:^|[的中])一"
                  + VerdictWords.ONE_OF_THEM.any()
                  + "[^，；。]{0,4}(?!"
                  + VerdictWords.NO_ALONE.any()
                  + ")"
                  + VerdictWords.ALONE.any()));

  /** 小月（化名）先后三次获得救助，累计12.6万元. */
  private static final SoughtPattern OF_NAMELESS =
      SoughtPattern.of("[（(]" + VerdictWords.NOT_THE_NAME.any() + "[）)][^；]*$");

  private static final SoughtPattern PAY =
      SoughtPattern.of(
          "^"
              + VerdictWords.EARNER.any()
              + VerdictWords.PAY.any()
              + VerdictWords.IN_NUMBER.any()
              + "?$");

  private static final SoughtPattern COST =
      SoughtPattern.of(
          "每[^，；。]{1,4}" + VerdictWords.UNIT_COST.any() + VerdictWords.IN_NUMBER.any() + "?$");

  private SingleCases() {}

  static boolean include(Setting setting) {
    String before = setting.before().strip();
    boolean money = setting.candidate().kind() == MeasureKind.MONEY;
    boolean ends = setting.after().isEmpty();
    return (ends && setting.candidate().kind() == MeasureKind.PEOPLE && STAFF.in(before))
        || STANDS_OUT.in(before)
        || OF_ONE.in(before)
        || OF_NAMELESS.in(setting.wideBefore())
        || (money && (PAY.in(before) || COST.in(before)));
  }
}
