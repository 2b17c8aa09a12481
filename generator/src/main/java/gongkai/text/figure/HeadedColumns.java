package gongkai.text.figure;

import gongkai.han.Lexicon;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * What the heads say of each column, found once for all rows: a table of thousands of rows would
 * else be read in the square of its columns.
 */
final class HeadedColumns {
  private static final Lexicon LEXICON = Lexicon.read("figures");

  /** HeadedColumns of marks, dates, plans and weights hold no results. */
  private static final Pattern NO_RESULTS =
      Pattern.compile(
          LEXICON.words("no-results").any()
              + "|时间$|^年度$|^月份$|^№$|^(?:年度|年初|全年|原)?(?:计划|目标|任务)$|(?:计划|目标)值$");

  /** 年初预算数 beside 决算数: of the two the second is what was spent. */
  private static final Pattern BUDGET = Pattern.compile("^(?!.*(?:完成|占|比)).*预算");

  private static final Pattern ACCOUNT = Pattern.compile("决算");

  private final Heads heads;
  private final TableYears years;
  private final boolean account;
  private final List<Column> found = new ArrayList<>();

  HeadedColumns(Heads heads, TableYears years) {
    this.heads = heads;
    this.years = years;
    this.account = heads.match(ACCOUNT);
  }

  /**
   * A column.
   *
   * @param head all that stands over it, without the year reported on
   * @param told the part of it that tells it from the others
   * @param holdsResults whether its cells can be figures of the report
   */
  record Column(String head, String told, boolean holdsResults) {}

  Column at(int index) {
    while (found.size() <= index) {
      found.add(column(found.size()));
    }
    return found.get(index);
  }

  private Column column(int index) {
    String head = heads.of(index);
    boolean none =
        NO_RESULTS.matcher(TableUnits.withoutBrackets(head)).find()
            || years.holdsOnlyYears(index)
            || years.isOther(head)
            || isBudget(head);
    return new Column(years.plain(head), years.plain(heads.told(index)), !none);
  }

  private boolean isBudget(String head) {
    return account && BUDGET.matcher(head).find() && !ACCOUNT.matcher(head).find();
  }
}
