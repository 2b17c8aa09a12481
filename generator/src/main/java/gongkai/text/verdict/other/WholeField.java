package gongkai.text.verdict.other;

import gongkai.han.Either;
import gongkai.han.SoughtPattern;
import gongkai.text.Verbs;
import gongkai.text.WordList;
import gongkai.text.verdict.setting.ItemLead;
import gongkai.text.verdict.setting.Setting;
import gongkai.text.word.OthersWords;
import gongkai.text.word.VerdictWords;
import java.util.List;

/**
 * Numbers of a whole field, of which the unit that reports is but one: of the nation (我国养老床位820万张),
 * of a trade (行业平均利润率6.3%), of all beside whom it is told how the unit stands
 * (全省平均增长12%，我镇增长13.5%). By how much an average was bettered (高于全市平均水平3个百分点) is its own.
 */
public final class WholeField {
  private static final String LEAD =
      "^"
          + ItemLead.ANY
          + "(?:"
          + Either.of(
              VerdictWords.ACCORDING.any() + "[^，。；]{0,4}" + VerdictWords.COUNTED.any(),
              VerdictWords.FIELD_TIME.any(),
              "20[0-9]{2}年" + VerdictWords.YEAR_TAIL.any() + "?")
          + ")?";

  /** 我国陶瓷产量占世界的60%: a clause that has the nation for its subject. */
  private static final SoughtPattern NATION =
      SoughtPattern.of(LEAD + OthersWords.NATION_SELF.any() + "[^，；。：]*$");

  /** 野生种群全世界约600只，我国约70只. */
  private static final SoughtPattern THERE =
      SoughtPattern.of(
          Either.of(OthersWords.WORLD_WHOLE.any(), "(?:^|[，；])" + OthersWords.NATION_SELF.any())
              + OthersWords.THERE_IS.any()
              + "*$");

  /** 同类企业平均成本320元. */
  private static final SoughtPattern TRADE =
      SoughtPattern.of(
          LEAD
              + OthersWords.TRADE.any()
              + "[^，；。：0-9]{0,10}"
              + VerdictWords.MEAN_OF.any()
              + "[^，；。：0-9]{0,8}$");

  /** 目前国内夜间经济规模已超过50万亿元; but 国内市场占有率 is the unit's. */
  private static final SoughtPattern TRADE_SIZE =
      SoughtPattern.of(
          LEAD
              + OthersWords.TRADE.any()
              + "[^，；。：0-9]{0,10}"
              + OthersWords.FIELD_SIZE.any()
              + "[^，；。：0-9]{0,4}$");

  /** 全省公证员人均办证380件. */
  private static final SoughtPattern OF_ALL =
      SoughtPattern.of(
          LEAD
              + VerdictWords.ALL.any()
              + VerdictWords.ALL_OF.any()
              + "[^，；。：0-9]{0,12}"
              + VerdictWords.MEAN_OF.any()
              + "[^，；。：0-9]{0,8}$");

  /** ，我镇增长13.5%; but 全省平均为12%，我省 is of the same place. */
  private static final SoughtPattern OURS =
      SoughtPattern.of(
          "^[^；。]{0,24}[，；]"
              + OthersWords.BUT.any()
              + "?"
              + VerdictWords.OWN.any()
              + VerdictWords.HAVING.any());

  /** 我处, 我们, 本人; but neither 我国 nor 成本. */
  private static final SoughtPattern US =
      SoughtPattern.of(
          Either.of(
              VerdictWords.OWN.any()
                  + Either.of(VerdictWords.HAVING.any(), OthersWords.ONE_FIRM.any()),
              "(?!" + OthersWords.NATION_SELF.any() + ")" + VerdictWords.OWN_SELF.any()));

  private static final SoughtPattern BETTERED =
      SoughtPattern.of(
          Either.of(
              OthersWords.HELD_BESIDE.any(),
              VerdictWords.COMPARED_TO.any()
                  + Either.of(
                      VerdictWords.ALL.any() + VerdictWords.ALL_OF.any(),
                      OthersWords.TRADE.any())));

  /** 全国各地发生多起爆炸，造成86人死亡: what came of it. */
  private static final SoughtPattern HAPPENED =
      SoughtPattern.of(OthersWords.HAPPENED_AT.any() + "[^，；。]{0,8}" + OthersWords.HAPPENED.any());

  private static final SoughtPattern CAUSED = SoughtPattern.of("^" + OthersWords.CAUSED.any());

  /** 我国航天成就展 was a deed of whoever held it. */
  private static final WordList TOPICS = WordList.of(OthersWords.NATION_TOPIC);

  private static final WordList HOUSES = WordList.of(OthersWords.ONE_HOUSE);

  private static final WordList HONOURED = WordList.of(VerdictWords.NOT_THEIRS);

  private static final String MEAN = VerdictWords.AVERAGE.only();

  private static final SoughtPattern ANOTHER_TIME =
      SoughtPattern.of(
          Either.of("20[0-9]{2}年", VerdictWords.THIS_YEAR.any(), OthersWords.AT_A_TIME.any()));

  private static final SoughtPattern OURSELVES =
      SoughtPattern.of("^" + VerdictWords.OWN.any() + VerdictWords.HAVING.any() + "$");

  private WholeField() {}

  /** Whether words before a number hold it against an average, and do not tell the average. */
  static boolean isHeldBeside(String before) {
    return before.endsWith("的") || BETTERED.in(before);
  }

  /** 全国为2.62平方米，我市2.71平方米: what others have, and then what the unit has. */
  public static boolean isSetAgainst(Setting setting) {
    return setting.hasPrevious()
        && setting.previous().unit().equals(setting.candidate().unit())
        && setting.previous().tail() <= setting.clauseStart()
        && OURSELVES.in(setting.before().strip());
  }

  /** Whether words speak of the unit that reports. */
  static boolean namesUs(String words) {
    return US.in(words);
  }

  /**
   * Whether a number is told of a whole field.
   *
   * @param goesOn whether the number before it in its sentence is
   * @param names of the unit that reports
   */
  static boolean include(Setting setting, boolean goesOn, List<String> names) {
    String before = setting.before().strip() + setting.qualifier();
    return isOfNation(before)
        || (CAUSED.in(before) && HAPPENED.in(setting.clauseBefore()))
        || isMean(setting, before, names.stream().anyMatch(n -> HOUSES.endsAt(n, n.length())))
        || (goesOn && goesOn(setting.sincePrevious()));
  }

  private static boolean isOfNation(String before) {
    return (NATION.in(before) || THERE.in(before))
        && !namesUs(before)
        && !TOPICS.occursIn(before)
        && !HONOURED.occursIn(before);
  }

  /**
   * A mean of all is another's where one house reports, or where the sentence goes on to the unit.
   */
  private static boolean isMean(Setting setting, String before, boolean house) {
    if (TRADE_SIZE.in(before) && Verbs.LISTED.firstIn(before, 0) < 0) {
      return true;
    }
    boolean told =
        TRADE.in(before) || (OF_ALL.in(before) && (house || OURS.in(setting.wideAfter())));
    return told && !isHeldBeside(before) && !HONOURED.occursIn(before.replace(MEAN, ""));
  }

  /** 我国产量占世界的60%，出口额约300亿美元: until a deed, a time or the unit itself is named. */
  private static boolean goesOn(String between) {
    return between.indexOf('；') < 0
        && between.indexOf('：') < 0
        && !namesUs(between)
        && !isHeldBeside(between)
        && !ANOTHER_TIME.in(between)
        && !Verbs.LISTED.startsAt(between.substring(between.lastIndexOf('，') + 1), 0);
  }
}
