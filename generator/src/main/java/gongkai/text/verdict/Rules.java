package gongkai.text.verdict;

import gongkai.han.Either;
import gongkai.han.SoughtPattern;
import gongkai.han.WordSet;
import gongkai.model.Qualifier;
import gongkai.text.Verbs;
import gongkai.text.WordList;
import gongkai.text.number.Measure.MeasureKind;
import gongkai.text.verdict.setting.Candidate;
import gongkai.text.verdict.setting.Setting;
import gongkai.text.word.VerdictWords;
import java.util.regex.Pattern;

/** Parameters of a scheme, standards and duties: what is to be given or done, not what was. */
final class Rules {
  private static final WordSet TIMED_UNIT = VerdictWords.TIMED_UNIT.words();

  /** 每亩, 每人每月, 每季度; but 每万人, 每百户 and 平均每 head a rate that was reached. */
  private static final SoughtPattern EACH =
      SoughtPattern.of(
          "(?<!"
              + Either.of(VerdictWords.ON_AVERAGE.any(), VerdictWords.YIELD.any())
              + ")每(?![百千万])(?![^，；。]*"
              + VerdictWords.RATE_SET.any()
              + ")[^，；。]{0,24}$");

  /** 每位教师听课不少于15节，撰写反思10篇以上: the demand goes on to the end of the sentence. */
  private static final SoughtPattern EACH_ONE = SoughtPattern.of("每(?![百千万])[^；。]*$");

  /** 一年两次, 每月一次, 一周三次. */
  private static final SoughtPattern FREQUENCY =
      SoughtPattern.of(
          "(?:(?<![0-9])[一半每两2-9])个?"
              + VerdictWords.TERM.any()
              + VerdictWords.FREQUENCY.any()
              + "?$");

  private static final WordSet SIZE_UNIT = VerdictWords.SIZE_UNIT.words();

  private static final SoughtPattern SIZED =
      SoughtPattern.of(
          "^\\p{IsHan}{0,8}?" + VerdictWords.SIZED_THING.any() + "(?:[^\\p{IsHan}]|$)");

  /** 每人30元，其中财政补助20元、个人缴纳10元. */
  private static final SoughtPattern PARTS =
      SoughtPattern.of("每[^，；。]{0,16}，" + VerdictWords.THEREOF.any() + "[^，；。]*$");

  private static final WordList REACHING = WordList.of(VerdictWords.REACHING);

  private static final WordList QUALIFIED = WordList.of(VerdictWords.BEYOND);

  private static final WordList DAILY = WordList.of(VerdictWords.DAILY_DEED);

  private static final SoughtPattern SPAN_VERB =
      SoughtPattern.of("^" + VerdictWords.SPAN_VERB.any() + "?$");

  private static final SoughtPattern CAME_TO =
      SoughtPattern.of(VerdictWords.CAME_TO.any() + "每[^，；。每]{0,18}$");

  /** 3%征收率. */
  private static final SoughtPattern TAXED = SoughtPattern.of("^的?" + VerdictWords.TAX_RATE.any());

  /** What must be; but 按要求整改12个 and 违反八项规定问题**个 tell what was. */
  private static final SoughtPattern DUTY =
      SoughtPattern.of(
          Either.of(
                  VerdictWords.DUTY.any() + "(?!" + VerdictWords.NO_DUTY.any() + ")",
                  VerdictWords.REQUIRED.any() + "(?=" + VerdictWords.REQUIRED_OF.any() + ")",
                  VerdictWords.RULED.any() + "(?=" + VerdictWords.RULED_HOW.any() + ")",
                  VerdictWords.WHOEVER.any() + "(?=" + VerdictWords.WHOEVER_IS.any() + ")",
                  VerdictWords.STANDARD.any() + "[为是：]")
              + "[^，。；]{0,20}$");

  /** 省里要求覆盖率达到85%以上, 区里定的指标是95%: what was demanded from above. */
  private static final SoughtPattern DEMANDED =
      SoughtPattern.of(
          Either.of(
              "(?:^|[，；])"
                  + VerdictWords.FROM_ABOVE.any()
                  + "的?"
                  + Either.of(VerdictWords.DEMANDED.any(), VerdictWords.DEMANDED_SET.any())
                  + "[^，；。"
                  + VerdictWords.NO_DEMAND.firsts()
                  + "]{0,14}$",
              "(?<!"
                  + VerdictWords.NO_DEMAND_BEFORE.any()
                  + ")"
                  + VerdictWords.DEMANDED_IS.any()
                  + "(?:是|为)[^，；。]{0,10}$"));

  private static final SoughtPattern BY_STANDARD =
      SoughtPattern.of(VerdictWords.BY_RULE.any() + "[^，。；]{0,30}$");
  private static final WordList GIVEN = WordList.of(VerdictWords.GIVEN);
  private static final SoughtPattern STANDARD_AFTER =
      SoughtPattern.of(
          "^"
              + VerdictWords.BOUNDED.any()
              + "?[^，。；、（0-9*]{0,8}"
              + Either.of(
                  VerdictWords.STANDARD.any() + "(?!" + VerdictWords.NO_STANDARD.any() + ")",
                  VerdictWords.BOUND.any() + "(?!" + VerdictWords.NO_BOUND.any() + ")"));

  /** 未超过省下达的1.2万立方米限额: the limit, whatever it measures. */
  private static final SoughtPattern LIMIT_AFTER =
      SoughtPattern.of("^[^，；。0-9*]{0,6}" + VerdictWords.LIMIT.any());

  /** 好于不高于30%的要求: what was demanded. */
  private static final SoughtPattern BOUND_BY =
      SoughtPattern.of("^的[^，；。0-9]{0,4}" + VerdictWords.BOUND_BY.any());

  private static final SoughtPattern FIRST_BOUND =
      SoughtPattern.of("^、[^，；。]{0,20}的" + VerdictWords.BOUND_BY.any());

  private static final SoughtPattern HIGHEST =
      SoughtPattern.of(
          VerdictWords.MOST.any()
              + VerdictWords.SINGLE.any()
              + "?"
              + VerdictWords.HIGHEST.any()
              + "[^，；。]{0,10}$");

  /** 最低工资标准调整为2010元, 单价3.6元. */
  private static final SoughtPattern PRICE =
      SoughtPattern.of(
          Either.of(
                  VerdictWords.STANDARD.any() + "[^，。；]{0,6}(?:为|到|至)",
                  VerdictWords.PRICE.any() + VerdictWords.PRICE_IS.any() + "?")
              + "$");

  private static final WordList BELOW = WordList.of(VerdictWords.BELOW);

  /** 25人以上企业, 60岁以上老人, 500万元以上项目. */
  private static final WordList CLASSES = WordList.of(VerdictWords.CLASS);

  /** 慰问金, 培训费: after one of these a verb is but the first half of a noun. */
  private static final WordList SUMS = WordList.of(VerdictWords.SUM);

  /** 每人每月845元提高到885元: the new rate is a rate too. */
  private static final WordList CHANGED_TO = WordList.of(VerdictWords.CHANGED_TO);

  private static final WordList PER = WordList.of(VerdictWords.PER);
  private static final WordList AT_LEAST = WordList.of(VerdictWords.AT_LEAST);
  private static final WordList DONE = WordList.of(VerdictWords.DONE);

  /** 单张彩票投注不超过99倍. */
  private static final SoughtPattern SINGLE = SoughtPattern.of("^" + VerdictWords.SINGLE_ONE.any());

  private static final WordList CEILING = WordList.of(VerdictWords.CEILING);

  /** 要求完成率达到95%: a clause that begins so says what was asked for. */
  private static final Pattern ASKED =
      Pattern.compile(
          "^" + VerdictWords.ASKED.any() + "[^，；。]{0,12}" + VerdictWords.ASKED_VALUE.any() + "$");

  private Rules() {}

  static boolean include(Setting setting, Verdict previous) {
    String before = setting.before().stripTrailing();
    return PER.startsAt(setting.after().stripLeading(), 0)
        || (EACH.in(before) && !beginsDeed(setting, previous) && !cameTo(setting, before))
        || isFrequency(setting, before)
        || DAILY.endsAt(before, before.length())
        || Prices.include(setting)
        || TAXED.in(setting.after())
        || DUTY.in(before)
        || DEMANDED.in(before)
        || HIGHEST.in(before)
        || isCeiling(setting, before)
        || ASKED.matcher(before.strip()).find()
        || LIMIT_AFTER.in(setting.after())
        || BOUND_BY.in(setting.after())
        || isFirstBound(setting)
        || isStandard(setting, before)
        || limitsClass(setting)
        || isStudyDuty(setting)
        || continues(setting, previous);
  }

  /** 一年两次, 平均10分钟回一次. */
  private static boolean isFrequency(Setting setting, String before) {
    boolean again =
        setting.hasPrevious()
            && setting.previous().kind() == MeasureKind.TIME
            && SPAN_VERB.in(setting.sincePrevious())
            && setting.candidate().small();
    return setting.candidate().kind() == MeasureKind.EVENT && (again || FREQUENCY.in(before));
  }

  /** 保持在90%以上、合格率达到100%的规定: the first of what was demanded. */
  private static boolean isFirstBound(Setting setting) {
    return setting.candidate().qualifier() == Qualifier.AT_LEAST
        && FIRST_BOUND.in(setting.wideAfter());
  }

  /** 水耗降至每平方米21.3公斤; money so given is a rate that was set. */
  private static boolean cameTo(Setting setting, String before) {
    return setting.candidate().kind() != MeasureKind.MONEY && CAME_TO.in(before);
  }

  /** 最高不超过2000元: how much a scheme gives, whatever was given. */
  private static boolean isCeiling(Setting setting, String before) {
    Qualifier bound = setting.candidate().qualifier();
    return (bound == Qualifier.AT_MOST || bound == Qualifier.AT_LEAST)
        && (CEILING.endsAt(before, before.length()) || SINGLE.in(before.strip()));
  }

  /** 按每股0.12元派发红利6200万元: after the rate a verb begins what was done. */
  private static boolean beginsDeed(Setting setting, Verdict previous) {
    if (previous != Verdict.RULE
        || !setting.hasPrevious()
        || setting.previous().tail() <= setting.clauseStart()) {
      return false;
    }
    String between = setting.sincePrevious();
    int verb = Verbs.LISTED.lengthAt(between, 0);
    boolean toSide = CHANGED_TO.endsAt(between, between.length());
    return verb > 0 && !toSide && !SUMS.startsAt(between, verb);
  }

  /** 50%的标准, 按每亩10元给予; but 制定标准 is a deed. */
  private static boolean isStandard(Setting setting, String before) {
    MeasureKind kind = setting.candidate().kind();
    String after = setting.after();
    boolean amount = kind == MeasureKind.MONEY || kind == MeasureKind.RATE;
    if (kind == MeasureKind.MONEY && PRICE.in(before)) {
      return true;
    }
    boolean named =
        amount && STANDARD_AFTER.in(after) && !Verbs.LISTED.endsAt(before, before.length());
    return named || (BY_STANDARD.in(before) && GIVEN.occursIn(after));
  }

  /**
   * 以上 with a noun right after it, and 不足 with 的, bounds a class of bodies; a rate so bounded is
   * still a rate.
   */
  private static boolean limitsClass(Setting setting) {
    Candidate candidate = setting.candidate();
    if (BELOW.startsAt(setting.sentence(), candidate.lead()) && setting.after().startsWith("的")) {
      return true;
    }
    if (isSpan(setting) || isSize(setting) || boundsThose(setting)) {
      return true;
    }
    if (candidate.lead() < candidate.start() && countsThose(setting)) {
      return true;
    }
    boolean bounded = candidate.tail() > candidate.end();
    return bounded
        && candidate.kind() != MeasureKind.RATE
        && (CLASSES.startsAt(setting.after(), 0) || isOfClass(setting) || countsClass(setting));
  }

  /** 500元以上2000元以下的. */
  private static boolean isSpan(Setting setting) {
    Candidate candidate = setting.candidate();
    return candidate.tail() > candidate.end()
        && setting.hasNext()
        && setting.next().start() == candidate.tail()
        && setting.next().tail() > setting.next().end();
  }

  /** 7个村经营性收入不足15万元: how many there are, and what they are beyond or below. */
  private static boolean boundsThose(Setting setting) {
    Candidate candidate = setting.candidate();
    boolean bounded = candidate.lead() < candidate.start();
    if (!bounded || !setting.hasPrevious() || candidate.kind() == MeasureKind.RATE) {
      return false;
    }
    Candidate those = setting.previous();
    String between = setting.sincePrevious();
    return those.lead() == setting.clauseStart()
        && those.kind() != candidate.kind()
        && QUALIFIED.endsAt(setting.qualifier().strip(), setting.qualifier().strip().length())
        && between.length() > 2
        && between.indexOf('、') < 0
        && !REACHING.occursIn(between);
  }

  /** 10吨洒水车3辆, 12辆12米公交车: how large one of them is. */
  private static boolean isSize(Setting setting) {
    return SIZE_UNIT.contains(setting.candidate().unit()) && SIZED.in(setting.after());
  }

  /** 收入超过10万元的村有163个: a bound, and how many are beyond it. */
  private static boolean countsThose(Setting setting) {
    String after = setting.after();
    return setting.candidate().kind() != MeasureKind.RATE
        && after.startsWith("的")
        && setting.hasNext()
        && setting.next().lead() < setting.candidate().tail() + after.length();
  }

  /** 25人以上非公企业: a noun at once behind the bound of a size. */
  private static boolean isOfClass(Setting setting) {
    MeasureKind kind = setting.candidate().kind();
    Qualifier bound = setting.candidate().qualifier();
    boolean size =
        kind == MeasureKind.PEOPLE || kind == MeasureKind.MONEY || kind == MeasureKind.THING;
    String after = setting.after();
    return size
        && (bound == Qualifier.AT_LEAST || bound == Qualifier.AT_MOST)
        && !after.isEmpty()
        && Character.isIdeographic(after.charAt(0))
        && !Verbs.LISTED.startsAt(after, 0);
  }

  /** 5000平方米以上商超8家: another number counts those that are so large. */
  private static boolean countsClass(Setting setting) {
    String after = setting.after();
    return setting.hasNext()
        && setting.next().lead() < setting.candidate().tail() + after.length()
        && after.length() > 0
        && Character.isIdeographic(after.charAt(0))
        && !Verbs.LISTED.startsAt(after, 0);
  }

  /** 学习不少于20学时: a duty of attendance; 服务不少于34家 is a result. */
  private static boolean isStudyDuty(Setting setting) {
    Candidate candidate = setting.candidate();
    boolean atLeast =
        AT_LEAST.startsAt(setting.sentence(), candidate.lead())
            && candidate.lead() < candidate.start();
    boolean timed = candidate.kind() == MeasureKind.TIME || TIMED_UNIT.contains(candidate.unit());
    return atLeast && timed && !DONE.occursIn(setting.before());
  }

  /** 每人每月200元、300元: a list of parameters goes on. */
  private static boolean continues(Setting setting, Verdict previous) {
    if (previous != Verdict.RULE || !setting.hasPrevious()) {
      return false;
    }
    String gap = setting.sincePrevious();
    boolean bounded = setting.candidate().qualifier() == Qualifier.AT_LEAST;
    boolean both =
        setting.candidate().qualifier() == Qualifier.AT_MOST
            && setting.previous().qualifier() == Qualifier.AT_MOST;
    if (both && gap.startsWith("、")) {
      return true;
    }
    if (bounded && gap.indexOf('；') < 0 && EACH_ONE.in(setting.wideBefore())) {
      return true;
    }
    if (PARTS.in(setting.wideBefore())) {
      return true;
    }
    return gap.equals("、") || gap.equals("和") || gap.equals("或") || gap.equals("至");
  }
}
