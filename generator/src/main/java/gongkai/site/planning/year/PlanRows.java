package gongkai.site.planning.year;

import gongkai.site.item.Link;
import gongkai.site.item.PromiseItem.Account;
import gongkai.site.item.PromiseItem.PlanRow;
import gongkai.site.item.PromiseItem.PlanSentence;
import gongkai.site.item.PromiseItem.Told;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Sets the plans of one unit beside what may answer them, one after the other. What stands beside
 * several of them is shown once, with its text: beside the first.
 */
final class PlanRows {
  private final List<Told> told;
  private final Set<String> shown = new HashSet<>();
  private boolean contents;

  PlanRows(List<Told> told) {
    this.told = told;
  }

  /**
   * The sentences of a section in their order.
   *
   * @param alike the sections of this year's reports that are like it
   */
  List<PlanRow> of(List<PlanSentence> sentences, List<Account> alike) {
    List<PlanRow> rows = new ArrayList<>();
    List<PlanSentence> open = new ArrayList<>();
    for (PlanSentence sentence : sentences) {
      if (sentence.answers().isEmpty()) {
        open.add(sentence);
      } else {
        addOpen(rows, open, alike);
        rows.add(new PlanRow(List.of(sentence), List.of(), List.of()));
      }
    }
    addOpen(rows, open, alike);
    return rows;
  }

  private void addOpen(List<PlanRow> rows, List<PlanSentence> open, List<Account> alike) {
    if (!open.isEmpty()) {
      List<Account> accounts = accounts(alike);
      rows.add(new PlanRow(List.copyOf(open), accounts, contents(accounts)));
      open.clear();
    }
  }

  private List<Account> accounts(List<Account> alike) {
    return Stream.concat(told.stream().flatMap(t -> t.accounts().stream()), alike.stream())
        .filter(account -> shown.add(account.heading().href()))
        .toList();
  }

  /** A second time they would say nothing. */
  private List<Link> contents(List<Account> accounts) {
    if (contents || !accounts.isEmpty() || !shown.isEmpty()) {
      return List.of();
    }
    contents = true;
    return told.stream().flatMap(t -> t.contents().stream()).toList();
  }
}
