package gongkai.text.verdict.time;

import gongkai.han.Either;
import gongkai.han.SoughtPattern;
import gongkai.han.WordSet;
import gongkai.model.Qualifier;
import gongkai.text.WordList;
import gongkai.text.number.Measure.MeasureKind;
import gongkai.text.verdict.setting.Candidate;
import gongkai.text.verdict.setting.Setting;
import gongkai.text.word.VerdictWords;
import java.math.BigDecimal;
import java.util.regex.Pattern;

/** Spans of time: results only where the text counts time as work or as time saved. */
public final class Periods {
  private static final WordSet LESSON = VerdictWords.LESSON.words();

  /** Words that make a span a result: time served, learned or saved, days of good air. */
  private static final WordList COUNTED_TIME = WordList.of(VerdictWords.COUNTED_TIME);

  /** 下沉社区18天, 带班值守12天; but not 下沉社区后3天, 每月值班2天. */
  private static final SoughtPattern ON_DUTY =
      SoughtPattern.of(
          VerdictWords.DUTY_TIME.any()
              + "(?:(?!"
              + VerdictWords.NO_DUTY_TIME.any()
              + ")[^，；。]){0,8}$");

  /** 值守24小时: all the time, and no sum. */
  private static final BigDecimal DAY_AND_NIGHT = BigDecimal.valueOf(24);

  /** 录像保存90天: a rule, and no time that was recorded. */
  private static final WordList KEPT_FOR = WordList.of(VerdictWords.KEPT_FOR);

  private static final WordList INSIDE = WordList.of(VerdictWords.SPAN);

  /** 平均三天一场. */
  private static final SoughtPattern ONCE = SoughtPattern.of("^一\\p{IsHan}(?:[^\\p{IsHan}]|$)");

  private static final WordList SCORES = WordList.of(VerdictWords.SCORE);

  /** 平均候诊时间控制在20分钟: how long it took on average is what was reached. */
  private static final Pattern MEAN_TIME =
      Pattern.compile(
          Either.of(
                  VerdictWords.ON_AVERAGE.any()
                      + "[^，；。]{0,14}"
                      + VerdictWords.MEAN_TIME.any()
                      + VerdictWords.MEAN_TIME_IS.any()
                      + "?",
                  VerdictWords.MEAN_OF.any() + "[^，；。每]{0,10}")
              + "$");

  /** 比普通程序快48天, 比全市平均水平多2.3天. */
  private static final Pattern COMPARED =
      Pattern.compile(
          VerdictWords.COMPARED_TO.any()
              + "(?![^，；。]{0,4}"
              + VerdictWords.NORM_SET.any()
              + ")[^，；。]{1,14}"
              + VerdictWords.PACE.any()
              + "了?$");

  private Periods() {}

  /** Whether a number is a span of time, and no result. */
  public static boolean include(Setting setting) {
    Candidate candidate = setting.candidate();
    if (candidate.kind() == MeasureKind.SCORE) {
      return !isScore(setting);
    }
    if (candidate.kind() != MeasureKind.TIME) {
      return false;
    }
    String after = setting.after().strip();
    boolean lessons = LESSON.contains(candidate.unit());
    if (lessons) {
      return false;
    }
    String before = setting.before().strip();
    if (ONCE.in(after)) {
      return true;
    }
    if (MEAN_TIME.matcher(before).find() || COMPARED.matcher(before).find()) {
      return false;
    }
    boolean limit = candidate.qualifier() == Qualifier.AT_MOST;
    return limit
        || INSIDE.startsAt(after, 0)
        || candidate.small()
        || KEPT_FOR.endsAt(before, before.length())
        || !(COUNTED_TIME.occursIn(setting.before()) || isOnDuty(candidate, before));
  }

  private static boolean isOnDuty(Candidate candidate, String before) {
    boolean always = candidate.value().filter(v -> v.compareTo(DAY_AND_NIGHT) == 0).isPresent();
    return !always && ON_DUTY.in(before);
  }

  /** 分 counts points only where the words before speak of a score; else it is minutes or 分队. */
  private static boolean isScore(Setting setting) {
    boolean again = setting.hasPrevious() && setting.previous().kind() == MeasureKind.SCORE;
    return SCORES.occursIn(again ? setting.wideBefore() : setting.before());
  }
}
