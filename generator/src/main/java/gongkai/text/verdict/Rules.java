package gongkai.text.verdict;

import gongkai.han.Lexicon;
import gongkai.model.Qualifier;
import gongkai.text.Verbs;
import gongkai.text.WordList;
import gongkai.text.number.Measure.MeasureKind;

/** Parameters of a scheme, standards and duties: what is to be given or done, not what was. */
final class Rules {
  private static final Lexicon LEXICON = Lexicon.read("verdicts");

  /** 每亩, 每人每月, 每季度; but 每万人, 每百户 and 平均每 head a rate that was reached. */
  private static final Cue EACH = Cue.of("每", "(?<!平均)每(?![百千万])(?![^，；。]*(?:标准|比例))[^，；。]{0,24}$");

  /** 一年两次, 每月一次, 一周三次. */
  private static final Cue FREQUENCY =
      Cue.of(
          "年月季周天日期",
          "(?:(?<![0-9])[一半每两2-9])个?(?:年|月|季|季度|周|天|日|学期)" // how often
              + "(?:至少|不少于|开展|召开|组织)?$");

  /** What must be; but 按要求整改12个 and 违反八项规定问题**个 tell what was. */
  private static final Cue DUTY =
      Cue.of(
          LEXICON.words("duty").firsts() + "求定凡准",
          "(?:"
              + LEXICON.words("duty").any()
              + "|要求(?=各|全|每|所有|不|人均)|规定(?=的|每|为|不|应|须|时|比)|凡(?=是|在|符合|属)"
              + "|标准(?:为|是|：))[^，；。]{0,20}$");

  /** 省里要求覆盖率达到85%以上, 区里定的指标是95%: what was demanded from above. */
  private static final Cue DEMANDED =
      Cue.of(
          "求定达核明",
          "(?:^|[，；])"
              + LEXICON.words("from-above").any()
              + "的?(?:要求|规定|明确|下达|定的|考核)[^，；。完整]{0,14}$"
              + "|(?<!按)要求(?:是|为)[^，；。]{0,10}$");

  private static final Cue BY_STANDARD = Cue.of("按依参", "(?:按|依照|参照)[^，；。]{0,30}$");
  private static final WordList GIVEN = WordList.of(LEXICON.words("given"));
  private static final Cue STANDARD_AFTER =
      Cue.of("标比额限折", "^(?:的|以内的|以下的)?[^，；。（0-9*]{0,8}(?:标准(?!化)|比例|额度|上限|下限|折)");

  /** 未超过省下达的1.2万立方米限额: the limit, whatever it measures. */
  private static final Cue LIMIT_AFTER =
      Cue.of(LEXICON.words("limit").firsts(), "^[^，；。0-9*]{0,6}" + LEXICON.words("limit").any());

  /** 好于不高于30%的要求: what was demanded. */
  private static final Cue BOUND_BY =
      Cue.of(
          LEXICON.words("bound-by").firsts(), "^的[^，；。0-9]{0,4}" + LEXICON.words("bound-by").any());

  private static final Cue HIGHEST =
      Cue.of("最", "最[高多](?:一次|单笔|单户)?" + LEXICON.words("highest").any() + "[^，；。]{0,10}$");

  /** 最低工资标准调整为2010元, 单价3.6元. */
  private static final Cue PRICE =
      Cue.of(
          "准" + LEXICON.words("price").lasts(),
          "(?:标准[^，；。]{0,6}(?:为|到|至)|" + LEXICON.words("price").any() + "(?:为|是|约|仅)?)$");

  private static final WordList BELOW = WordList.of(LEXICON.words("below"));

  /** 25人以上企业, 60岁以上老人, 500万元以上项目. */
  private static final WordList CLASSES = WordList.of(LEXICON.words("class"));

  /** 慰问金, 培训费: after one of these a verb is but the first half of a noun. */
  private static final WordList SUMS = WordList.of(LEXICON.words("sum"));

  /** 每人每月845元提高到885元: the new rate is a rate too. */
  private static final WordList CHANGED_TO = WordList.of(LEXICON.words("changed-to"));

  private static final WordList PER = WordList.of(LEXICON.words("per"));
  private static final WordList AT_LEAST = WordList.of(LEXICON.words("at-least"));
  private static final WordList DONE = WordList.of(LEXICON.words("done"));

  private Rules() {}

  static boolean include(Setting setting, Verdict previous) {
    String before = setting.before().stripTrailing();
    return PER.startsAt(setting.after().stripLeading(), 0)
        || (EACH.in(before) && !beginsDeed(setting, previous))
        || (setting.candidate().kind() == MeasureKind.EVENT && FREQUENCY.in(before))
        || DUTY.in(before)
        || DEMANDED.in(before)
        || HIGHEST.in(before)
        || LIMIT_AFTER.in(setting.after())
        || BOUND_BY.in(setting.after())
        || isStandard(setting, before)
        || limitsClass(setting)
        || isStudyDuty(setting)
        || continues(setting, previous);
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
    boolean bounded = candidate.tail() > candidate.end();
    return bounded
        && candidate.kind() != MeasureKind.RATE
        && (CLASSES.startsAt(setting.after(), 0) || isOfClass(setting) || countsClass(setting));
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
    boolean timed =
        candidate.kind() == MeasureKind.TIME
            || candidate.unit().equals("次")
            || candidate.unit().equals("篇");
    return atLeast && timed && !DONE.occursIn(setting.before());
  }

  /** 每人每月200元、300元: a list of parameters goes on. */
  private static boolean continues(Setting setting, Verdict previous) {
    if (previous != Verdict.RULE || !setting.hasPrevious()) {
      return false;
    }
    String gap = setting.sincePrevious();
    return gap.equals("、") || gap.equals("和") || gap.equals("或") || gap.equals("至");
  }
}
