package gongkai.text.date;

import gongkai.han.Either;
import gongkai.model.report.DatePrecision;
import gongkai.text.WordList;
import gongkai.text.word.WrittenDateWords;
import java.util.regex.Pattern;

/**
 * Tells from the words around a date whether it says when something happened.
 *
 * <p>It does where it stands as an adverb: before a pause, or before a predicate that is not made
 * an attribute by 的. A date that is compared with, bounds a span, belongs to a name, sets a rule or
 * looks ahead tells of no event. Where the words do not show which it is, it is none.
 */
final class Happenings {
  /** Words that make the date after them something else than a time at which. */
  private static final Pattern NO_TIME_AT =
      Pattern.compile(
          Either.of(
                  "(?<!" + WrittenDateWords.MOVED.any() + ")[至到]",
                  WrittenDateWords.NO_TIME_AT.any(),
                  "[0-9一二三四五六七八九上中] ?[、—-]",
                  WrittenDateWords.HOLIDAYS.any() + "[、和及]")
              + "$");

  private static final int LONGEST_WORD = 6;

  /** Of a span these mark the first end. */
  private static final Pattern SPAN_START = Pattern.compile("(?:自|从)$");

  /** Words by which a clause is a rule, a wish, a condition or a denial. */
  private static final Pattern NOT_TOLD =
      Pattern.compile(WrittenDateWords.NOT_TOLD.any() + "|将(?:于|在)$");

  /** A clause that one of these opens is a phrase: 按党委3月部署，. */
  private static final Pattern IN_PHRASE =
      Pattern.compile("^" + WrittenDateWords.PHRASE_OPENING.any());

  private static final Pattern RULES_AHEAD =
      Pattern.compile("^[^，。]{0,8}" + WrittenDateWords.RULING.any() + "$");

  /** What makes the date a limit, a part of a name, or an attribute. */
  private static final Pattern NO_ADVERB =
      Pattern.compile(
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

  private static final Pattern LIMIT_END = Pattern.compile(WrittenDateWords.LIMIT_END.any() + "$");

  /** 5月12日护士节, 6月安全生产月期间: the day or its name, then a pause. */
  private static final Pattern NAMED_DAY =
      Pattern.compile("^[^的]{0,16}(?:" + WrittenDateWords.NAMED_DAY.any() + "|[”’])$");

  private static final Pattern DENIED =
      Pattern.compile(
          "^"
              + Either.of(
                  WrittenDateWords.DENIED.any(),
                  WrittenDateWords.WITHOUT.any() + "(?!" + WrittenDateWords.NO_WITHOUT.any() + ")",
                  WrittenDateWords.NOT.any() + "(?!" + WrittenDateWords.NO_NOT.any() + ")",
                  WrittenDateWords.MUST.any() + "(?!" + WrittenDateWords.NO_MUST.any() + ")",
                  WrittenDateWords.MAY.any() + "(?!" + WrittenDateWords.NO_MAY.any() + ")"));

  private static final Pattern DENIAL =
      Pattern.compile(
          Either.of(
              WrittenDateWords.NOT_YET.any() + "(?!" + WrittenDateWords.NO_NOT_YET.any() + ")",
              WrittenDateWords.DENIAL.any()));

  /** 8月，因疫情未能举办运动会: before the first verb, these say that it was not done. */
  private static final Pattern NOT_DONE =
      Pattern.compile(
          Either.of(
              WrittenDateWords.NOT_YET.any() + "(?!" + WrittenDateWords.NO_NOT_YET_DONE.any() + ")",
              WrittenDateWords.NOT_DONE.any()));

  private static final Pattern CAUSE = Pattern.compile("^" + WrittenDateWords.CAUSE.any());

  private static final Pattern STATE = Pattern.compile(WrittenDateWords.STATE.any());

  /** Endings of nouns, and of what is only compared. */
  private static final Pattern NO_VERB =
      Pattern.compile(WrittenDateWords.NO_VERB_END.any() + "$|[0-9*%]");

  /** Results of a span, which statistics report; nobody did them on a day. */
  private static final Pattern MEASURED = Pattern.compile(WrittenDateWords.MEASURED.any());

  /** 1—10月，完成…: what a total came to by then. */
  private static final Pattern REACHED =
      Pattern.compile(
          Either.of("^" + WrittenDateWords.REACHED.any(), WrittenDateWords.MAIN_FIGURES.any()));

  private static final WordList DEEDS = WordList.of(WrittenDateWords.DEED);

  /** 3月1日至31日，监督电话12345: without a verb, a number or a few signs are a label. */
  private static final Pattern LABEL = Pattern.compile("[0-9]$|^.{0,4}$");

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
    boolean span = date.range() && SPAN_START.matcher(just).find();
    return (span || !NO_TIME_AT.matcher(just).find())
        && !NOT_TOLD.matcher(before).find()
        && (!IN_PHRASE.matcher(before).find() || before.endsWith("于") || before.endsWith("在"))
        && !RULES_AHEAD.matcher(clause.earlier()).find()
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
    if (NO_ADVERB.matcher(after).find() || LIMIT_END.matcher(after).find()) {
      return false;
    }
    if (date.precision() == DatePrecision.SEASON && !DEEDS.startsAt(after, 0)) {
      return false; // 秋季防疫, 夏季行动: a kind, not a time
    }
    if (Predicates.tell(after) || isBriefPredicate(after) || isNote(after)) {
      return !DENIED.matcher(after).find()
          && !DENIAL.matcher(Predicates.beforeVerb(after)).find()
          && !NOT_DONE.matcher(Predicates.untilVerb(after)).find();
    }
    return clause.cut() == '，' && NAMED_DAY.matcher(after).find() && tellsNext();
  }

  /** 法院10月改判: after a subject, so few signs that end the clause are its verb. */
  private boolean isBriefPredicate(String after) {
    return !clause.before().isEmpty()
        && after.length() >= 2
        && after.length() <= 4
        && after.indexOf('的') < 0
        && "，；。".indexOf(clause.cut()) >= 0
        && !NO_VERB.matcher(after).find();
  }

  /** 6月中旬菌棒下地: a clause that begins with its date and has no mark of anything else. */
  private boolean isNote(String after) {
    return clause.before().isEmpty()
        && after.length() >= 4
        && after.indexOf('的') < 0
        && "，；。".indexOf(clause.cut()) >= 0
        && !Predicates.joins(after)
        && !STATE.matcher(after).find()
        && !NO_VERB.matcher(after).find();
  }

  /** Whether the clause after a pause tells a deed. */
  private boolean tellsNext() {
    String next = clause.next();
    return next.length() >= 2
        && !DENIED.matcher(next).find()
        && !NOT_DONE.matcher(Predicates.untilVerb(hindered() ? clause.rest() : next)).find()
        && !Predicates.isAhead(next)
        && !LIMIT_END.matcher(next).find()
        && (!LABEL.matcher(next).find() || Predicates.holdVerb(clause.rest()));
  }

  /** 8月，因疫情，运动会未能举办: a cause, with what came of it behind. */
  private boolean hindered() {
    return CAUSE.matcher(clause.next()).find();
  }

  private boolean isStatistic() {
    String told = clause.after().isEmpty() ? clause.next() : clause.after();
    if (date.isRunningTotal() && !DEEDS.startsAt(told, 0)) {
      return MEASURED.matcher(told).find()
          || REACHED.matcher(told).find()
          || !Predicates.beginsWithDeed(told);
    }
    return date.isLong() && MEASURED.matcher(told).find();
  }
}
