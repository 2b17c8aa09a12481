package gongkai.text.verdict;

import gongkai.text.verdict.other.CountedElsewhere;
import gongkai.text.verdict.other.Others;
import gongkai.text.verdict.other.Reporter;
import gongkai.text.verdict.setting.Setting;
import gongkai.text.verdict.time.Baselines;
import gongkai.text.verdict.time.EarlierTimes;
import gongkai.text.verdict.time.OtherTimes;
import gongkai.text.verdict.time.Periods;
import gongkai.text.verdict.time.YearsInTurn;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/**
 * Judges each candidate of a sentence: result, or not and why.
 *
 * <p>The rules are asked in order and the first that objects decides. Each stands in a class of its
 * own with its reasons. What no rule objects to is a result, since a number with a unit in a report
 * on work done mostly is one.
 */
public final class Verdicts {
  private Verdicts() {}

  /**
   * The verdicts on all candidates of one sentence, in their order.
   *
   * @param year reported on
   * @param reporter the unit that reports
   */
  public static List<Verdict> on(List<Setting> settings, OptionalInt year, Reporter reporter) {
    List<Verdict> verdicts = new ArrayList<>();
    Others others = new Others(reporter);
    boolean over = false;
    for (Setting setting : settings) {
      Verdict previous = verdicts.isEmpty() ? Verdict.RESULT : verdicts.get(verdicts.size() - 1);
      Verdict own = on(setting, previous, year, reporter);
      boolean result = own == Verdict.RESULT;
      boolean ofOthers = others.include(setting, result);
      over =
          result
              ? over && EarlierTimes.goOn(setting)
              : own == Verdict.BESIDE && EarlierTimes.include(setting, year, reporter.afterwards());
      verdicts.add(ofOthers || over ? Verdict.BESIDE : own);
    }
    return List.copyOf(verdicts);
  }

  private static Verdict on(
      Setting setting, Verdict previous, OptionalInt year, Reporter reporter) {
    if (setting.isQuoted()) {
      return Verdict.QUOTED;
    }
    if (Ordinals.include(setting)) {
      return Verdict.ORDINAL;
    }
    if (Ranges.include(setting)) {
      return Verdict.RANGE;
    }
    if (Periods.include(setting) || Background.isDistance(setting)) {
      return Verdict.PERIOD;
    }
    if (SetPhrases.include(setting)) {
      boolean stock = Background.include(setting, previous);
      return stock ? Verdict.BACKGROUND : Verdict.SET_PHRASE;
    }
    if (Rules.include(setting, previous)) {
      return Verdict.RULE;
    }
    if (Ranges.isFromSide(setting)) {
      return Verdict.FROM_SIDE;
    }
    if (Plans.include(setting, previous, year)) {
      return Verdict.TARGET;
    }
    if (OtherTimes.compare(setting) || Baselines.include(setting)) {
      return Verdict.FROM_SIDE;
    }
    if (Standing.include(setting)) {
      // An inventory goes on behind what is said of its parts.
      return previous == Verdict.BACKGROUND ? previous : Verdict.BESIDE;
    }
    if (Yardsticks.include(setting)
        || Wrongs.include(setting)
        || CountedElsewhere.include(setting)
        || EarlierTimes.include(setting, year, reporter.afterwards())) {
      return Verdict.BESIDE;
    }
    if (YearsInTurn.include(setting, year)) {
      return Verdict.OTHER_YEAR;
    }
    if (OtherTimes.include(setting, year) || Background.include(setting, previous)) {
      return Verdict.BACKGROUND;
    }
    return SingleCases.include(setting) ? Verdict.BESIDE : Verdict.RESULT;
  }
}
