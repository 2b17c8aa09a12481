package gongkai.text.date;

import gongkai.han.Either;
import gongkai.han.SoughtPattern;
import gongkai.model.report.DatePrecision;
import gongkai.text.WordList;
import gongkai.text.word.WrittenDateWords;

/**
 * Sees from the words around a date whether it says when something happened.
 *
 * <p>It does where it stands as an adverb: before a pause, or before a predicate that is not made
 * an attribute by 的. A date that is compared with, bounds a span, belongs to a name, sets a rule or
 * looks ahead dates no event. Where the words do not show which it is, it is none.
 */
final class Happenings {
  /** Words that make the date after them something else than a time at which. */
  private static final SoughtPattern NO_TIME_AT =
      SoughtPattern.of(
          Either.of(
                  "(?<!" + WrittenDateWords.MOVED.any() + ")[至到]",
                  WrittenDateWords.NO_TIME_AT.any(),
                  "[0-9一二三四五六七八九上中] ?[、—-]",
                  WrittenDateWords.HOLIDAYS.any() + "[、和及]")
              + "$");

  private static final int LONGEST_WORD = 6;

  /** Of a span these mark the first end. */
  private static final SoughtPattern SPAN_START = SoughtPattern.of("(?:自|从)$");

  /** Words by which a clause is a rule, a wish, a condition or a denial. */
  private static final SoughtPattern NOT_TOLD =
      SoughtPattern.of(WrittenDateWords.NOT_TOLD.any() + "|将(?:于|在)$");

  /** A clause that one of these opens is a phrase: 按党委3月部署，. */
  private static final SoughtPattern IN_PHRASE =
      SoughtPattern.of("^" + WrittenDateWords.PHRASE_OPENING.any());

  private static final SoughtPattern RULES_AHEAD =
      SoughtPattern.of("^[^，。]{0,8}" + WrittenDateWords.RULING.any() + "$");

  /** What makes the date a limit, a part of a name, or an attribute. */
  private static final SoughtPattern NO_ADVERB =
      SoughtPattern.of(
          "^"
              + Either.of(
                  WrittenDateWords.NO_ADVERB.any(),
                  "余(?!" + WrittenDateWords.REST_OF.any() + ")",
                  "多(?=" + WrittenDateWords.MOSTLY.any() + ")",
                  WrittenDateWords.BEHIND.any() + "(?!" + WrittenDateWords.NO_BEHIND.any() + ")",
                  WrittenDateWords.FROM_ON.any() + "(?!" + WrittenDateWords.NO_FROM_ON.any() + ")",
                  WrittenDateWords.BEGINS.any() + "(?=[的至])",
                  "[、或及]",
                  "[-—–~～]",
                  "一(?=" + WrittenDateWords.ONE_OF.any() + ")",
                  "[上中下][、旬]",
                  "[、和与及至] ?[0-9一二三四五六七八九十]{1,3} ?[日号月]",
                  "中(?!" + WrittenDateWords.NO_MIDDLE.any() + ")",
                  WrittenDateWords.OF_DATE.any()));

  private static final SoughtPattern LIMIT_END =
      SoughtPattern.of(WrittenDateWords.LIMIT_END.any() + "$");

  /** 5月12日护士节, 6月安全生产月期间: the day or its name, then a pause. */
  private static final SoughtPattern NAMED_DAY =
      SoughtPattern.of("^[^的]{0,16}(?:" + WrittenDateWords.NAMED_DAY.any() + "|[”’])$");

  private static final SoughtPattern DENIED =
      SoughtPattern.of(
          "^"
              + Either.of(
                  WrittenDateWords.DENIED.any(),
                  WrittenDateWords.WITHOUT.any() + "(?!" + WrittenDateWords.NO_WITHOUT.any() + ")",
                  WrittenDateWords.NOT.any() + "(?!" + WrittenDateWords.NO_NOT.any() + ")",
                  WrittenDateWords.MUST.any() + "(?!" + WrittenDateWords.NO_MUST.any() + ")",
                  WrittenDateWords.MAY.any() + "(?!" + WrittenDateWords.NO_MAY.any() + ")"));

  private static final SoughtPattern DENIAL =
      SoughtPattern.of(
          Either.of(
              WrittenDateWords.NOT_YET.any() + "(?!" + WrittenDateWords.NO_NOT_YET.any() + ")",
              WrittenDateWords.DENIAL.any()));

  /** 8月，因疫情未能举办运动会: before the first verb, these say that it was not done. */
  private static final SoughtPattern NOT_DONE =
      SoughtPattern.of(
          Either.of(
              WrittenDateWords.NOT_YET.any() + "(?!" + WrittenDateWords.NO_NOT_YET_DONE.any() + ")",
              WrittenDateWords.NOT_DONE.any()));

  private static final SoughtPattern CAUSE = SoughtPattern.of("^" + WrittenDateWords.CAUSE.any());

  private static final SoughtPattern STATE = SoughtPattern.of(WrittenDateWords.STATE.any());

  /** Endings of nouns, and of what is only compared. */
  private static final SoughtPattern NO_VERB =
      SoughtPattern.of(WrittenDateWords.NO_VERB_END.any() + "$|[0-9*%]");

  /** Results of a span, which statistics report; nobody did them on a day. */
  private static final SoughtPattern MEASURED = SoughtPattern.of(WrittenDateWords.MEASURED.any());

  /** 1—10月，完成…: what a total came to by then. */
  private static final SoughtPattern REACHED =
      SoughtPattern.of(
          Either.of("^" + WrittenDateWords.REACHED.any(), WrittenDateWords.MAIN_FIGURES.any()));

  private static final WordList DEEDS = WordList.of(WrittenDateWords.DEED);

  /** 3月1日至31日，监督电话12345: without a verb, a number or a few signs are a label. */
  private static final SoughtPattern LABEL = SoughtPattern.of("[0-9]$|^.{0,4}$");

  private final Clause clause;
  private final WrittenDate date;

  private Happenings(Clause clause, WrittenDate date) {
    this.clause = clause;
    this.date = date;
  }

  /** Whether the dates that {@code clause} stands around say when something happened. */
  static boolean tell(Clause clause, WrittenDate date) {
    Happenings happenings = new Happenings(clause, date);
    return happenings.mayFollow() && happenings.isToldOf() && !happenings.isStatistic();
  }

  /** Whether the words before the date leave it a time at which. */
  private boolean mayFollow() {
    String before = clause.before();
    String just = before.substring(Math.max(0, before.length() - LONGEST_WORD));
    boolean span = date.range() && SPAN_START.in(just);
    return (span || !NO_TIME_AT.in(just))
        && !NOT_TOLD.in(before)
        && (!IN_PHRASE.in(before) || before.endsWith("于") || before.endsWith("在"))
        && !RULES_AHEAD.in(clause.earlier())
        && !isAttribute(before, clause.after())
        && !Predicates.endsInVerb(before);
  }

  /** 其中一人是2月调入的博士; but 印象最深的是5月中旬，…. */
  private static boolean isAttribute(String before, String after) {
    return before.endsWith("是") && after.indexOf('的') >= 0;
  }

  private boolean isToldOf() {
    String after = clause.after();
    if (after.isEmpty()) {
      boolean pause = clause.cut() == '，' || clause.cut() == ',' || clause.cut() == '：';
      return pause && tellsNext();
    }
    if (NO_ADVERB.in(after) || LIMIT_END.in(after)) {
      return false;
    }
    if (date.precision() == DatePrecision.SEASON && !DEEDS.startsAt(after, 0)) {
      return false; // 秋季防疫, 夏季行动: a kind, not a time
    }
    if (Predicates.tell(after) || isBriefPredicate(after) || isNote(after)) {
      return !DENIED.in(after)
          && !DENIAL.in(Predicates.beforeVerb(after))
          && !NOT_DONE.in(Predicates.untilVerb(after));
    }
    return clause.cut() == '，' && NAMED_DAY.in(after) && tellsNext();
  }

  /** 法院10月改判: after a subject, so few signs that end the clause are its verb. */
  private boolean isBriefPredicate(String after) {
    return !clause.before().isEmpty()
        && after.length() >= 2
        && after.length() <= 4
        && after.indexOf('的') < 0
        && "，；。".indexOf(clause.cut()) >= 0
        && !NO_VERB.in(after);
  }

  /** 6月中旬菌棒下地: a clause that begins with its date and has no mark of anything else. */
  private boolean isNote(String after) {
    return clause.before().isEmpty()
        && after.length() >= 4
        && after.indexOf('的') < 0
        && "，；。".indexOf(clause.cut()) >= 0
        && !Predicates.joins(after)
        && !STATE.in(after)
        && !NO_VERB.in(after);
  }

  /** Whether the clause after a pause names a deed. */
  private boolean tellsNext() {
    String next = clause.next();
    return next.length() >= 2
        && !DENIED.in(next)
        && !NOT_DONE.in(Predicates.untilVerb(hindered() ? clause.rest() : next))
        && !Predicates.isAhead(next)
        && !LIMIT_END.in(next)
        && (!LABEL.in(next) || Predicates.holdVerb(clause.rest()));
  }

  /** 8月，因疫情，运动会未能举办: a cause, with what came of it behind. */
  private boolean hindered() {
    return CAUSE.in(clause.next());
  }

  private boolean isStatistic() {
    String told = clause.after().isEmpty() ? clause.next() : clause.after();
    if (date.isRunningTotal() && !DEEDS.startsAt(told, 0)) {
      return MEASURED.in(told) || REACHED.in(told) || !Predicates.beginsWithDeed(told);
    }
    return date.isLong() && MEASURED.in(told);
  }
}
