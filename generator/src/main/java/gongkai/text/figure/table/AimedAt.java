package gongkai.text.figure.table;

import gongkai.han.Either;
import gongkai.han.SoughtPattern;
import gongkai.han.WordSet;
import gongkai.text.word.QuantityWords;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Columns and rows of a table that say what was aimed at: plans, tasks, budgets, what should have
 * come in. Beside what was done they are no results.
 */
final class AimedAt {
  private static final String OF_YEAR =
      Either.of(
          "(?:19|20)[0-9]{2}年" + QuantityWords.WHOLE_YEAR.any() + "?", QuantityWords.NOW.any());

  private static final String WHEN =
      Either.of(QuantityWords.PLANNED_WHEN.any(), "[^，。]{0,3}" + QuantityWords.PLANNED_BY.any());

  /** 计划, 2022年目标, 本年计划任务, 市下达任务数: says itself that it is a plan. */
  private static final Pattern PLAN =
      Pattern.compile(
          "^(?:%s)?(?:%s)?%s{1,2}%s?$"
              .formatted(
                  OF_YEAR,
                  WHEN,
                  QuantityWords.PLANNED_HEAD.any(),
                  QuantityWords.PLANNED_END.any()));

  /** What a year has behind it that is planned for: 2024计划, 2024年（预计）. */
  static final String TAIL =
      "(?:[（(]?"
          + Either.of(QuantityWords.PLANNED_HEAD.any(), QuantityWords.FORESEEN.any())
          + "[）)]?)";

  private static final SoughtPattern TAILED = SoughtPattern.of(TAIL + "$");

  private static final WordSet PLANS = QuantityWords.PLANNED_HEAD.words();

  /** 计划投资: a plan if another column says what came of it. */
  private static final Pattern MEANT =
      Pattern.compile("^" + QuantityWords.PLANNED_HEAD.any() + "(.{1,8})$");

  private static final Pattern DONE = Pattern.compile(QuantityWords.DONE_HEAD.any());

  /** How many signs of 计划总投资 the other head ends in. */
  private static final int SAME_END = 2;

  /** 应到 beside 实到. */
  private static final Pattern OUGHT =
      Pattern.compile("^" + QuantityWords.OUGHT.any() + "(.{1,6})$");

  private static final Pattern BOOKED = Pattern.compile("^" + QuantityWords.BOOKED.any());

  private static final Pattern COUNTED = Pattern.compile("^" + QuantityWords.COUNTED.any());

  /** 年初预算数 beside 决算数: of the two the second is what was spent. */
  private static final Pattern BUDGET =
      Pattern.compile(
          "^(?!.*" + QuantityWords.NO_BUDGET.any() + ").*" + QuantityWords.BUDGET.any());

  private static final Pattern SPENT =
      Pattern.compile(
          Either.of(
              QuantityWords.ACCOUNT.any(),
              QuantityWords.SPENT.any() + QuantityWords.PLANNED_END.any() + "?$"));

  /** The head over the names. */
  private final String first;

  /** The heads of all columns but that of the names. */
  private final List<String> heads;

  /** Those of what was done, and of what was spent: most tables have few. */
  private final List<String> done;

  private final List<String> spent;

  /** What was found of each head: a table has as many rows as may be. */
  private final Map<String, Boolean> columns = new HashMap<>();

  AimedAt(Heads heads) {
    this.first = TableUnits.withoutBrackets(heads.of(0));
    this.heads = heads.all().stream().skip(1).map(TableUnits::withoutBrackets).toList();
    done = heads(DONE.asPredicate());
    spent = heads(SPENT.asPredicate().and(BUDGET.asPredicate().negate()));
  }

  private List<String> heads(Predicate<String> such) {
    return heads.stream().filter(such).toList();
  }

  /** Whether the words for a time say that it is planned for. */
  static boolean isOfTime(String words) {
    return TAILED.in(words);
  }

  /** 目标 | 数量, and nothing of what came of them: the names are those of goals. */
  boolean isAll() {
    return isPlan(first) && done.isEmpty() && spent.isEmpty();
  }

  /** Whether a row says of itself that it is a plan; 计划（份） counts plans that were written. */
  static boolean isRow(String words) {
    String plain = TableUnits.withoutBrackets(words);
    return isPlan(plain) && (plain.equals(words) || !PLANS.contains(plain));
  }

  private static boolean isPlan(String words) {
    return PLAN.matcher(words).matches();
  }

  /** Whether a column holds what was aimed at. */
  boolean isColumn(String head) {
    return columns.computeIfAbsent(head, this::isAimed);
  }

  private boolean isAimed(String head) {
    String plain = TableUnits.withoutBrackets(head);
    return isPlan(plain) || isMeant(plain) || isBudget(plain);
  }

  private boolean isMeant(String plain) {
    Matcher meant = MEANT.matcher(plain);
    if (meant.matches() && TableUnits.impliedBy(plain).filter("%"::equals).isEmpty()) {
      String what = meant.group(1);
      String end = what.substring(Math.max(0, what.length() - SAME_END));
      return done.stream().anyMatch(other -> !other.equals(plain) && other.endsWith(end));
    }
    Matcher due = OUGHT.matcher(plain);
    if (due.matches()) {
      String what = due.group(1);
      return any(
          other ->
              QuantityWords.RECEIVED.words().words().stream().anyMatch(w -> other.equals(w + what)),
          plain);
    }
    return BOOKED.matcher(plain).find() && any(other -> COUNTED.matcher(other).find(), plain);
  }

  private boolean isBudget(String plain) {
    return !spent.isEmpty() && BUDGET.matcher(plain).find() && !SPENT.matcher(plain).find();
  }

  /** Whether another column than that of the names has such a head. */
  private boolean any(Predicate<String> such, String plain) {
    return heads.stream().filter(other -> !other.equals(plain)).anyMatch(such);
  }
}
