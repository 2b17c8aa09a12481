package gongkai.merging;

import gongkai.content.writing.ReportParts.Entry;
import gongkai.merging.EntryMerge.Item;
import gongkai.model.Quote;
import gongkai.model.report.Indicator;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Makes one entry of two that were listed before the vocabulary knew that they give one indicator:
 * what is said twice is counted once. What a person confirmed is left as it is.
 */
final class FiguresToldTwice {
  private FiguresToldTwice() {}

  /**
   * Joins.
   *
   * @param found as the text is read now, with ids and with further quotes of the same figure
   */
  static List<Item<Indicator>> joined(List<Item<Indicator>> items, List<Entry<Indicator>> found) {
    List<Item<Indicator>> joined = new ArrayList<>(items);
    for (Entry<Indicator> entry : found) {
      if (entry.value().id().isPresent() && !entry.value().also().isEmpty()) {
        join(joined, entry.value());
      }
    }
    return joined;
  }

  private static void join(List<Item<Indicator>> items, Indicator found) {
    Optional<Item<Indicator>> first =
        items.stream().filter(item -> isSame(item.value(), found)).findFirst();
    if (first.isEmpty()) {
      return;
    }
    Indicator kept = first.get().value();
    List<Item<Indicator>> again =
        items.stream().filter(item -> tellsAgain(item.value(), kept, found)).toList();
    if (again.isEmpty()) {
      return;
    }
    List<String> also = new ArrayList<>(kept.also());
    again.stream()
        .flatMap(item -> item.value().quotes().stream())
        .map(Quote::text)
        .filter(words -> !also.contains(words) && !words.equals(kept.quote().text()))
        .forEach(also::add);
    Indicator whole =
        new Indicator(
            kept.id(), kept.label(), kept.quantity(), kept.quote(), also, kept.part(), false);
    MergeChange change =
        new MergeChange(
            MergeChange.MergeKind.FIGURE_JOINED,
            0,
            kept.label(),
            WordingPair.shortened(kept.quote().text()),
            WordingPair.shortened(again.get(0).value().quote().text()));
    items.set(
        items.indexOf(first.get()),
        new Item<>(whole, Optional.empty(), Optional.of(change), kept.reviewed()));
    items.removeAll(again);
  }

  private static boolean isSame(Indicator own, Indicator found) {
    return own.id().equals(found.id())
        && own.quote().equals(found.quote())
        && own.quantity().equals(found.quantity())
        && !own.part()
        && !own.reviewed();
  }

  /** A second entry of the figure, unless a person confirmed it. */
  private static boolean tellsAgain(Indicator own, Indicator kept, Indicator found) {
    return own.id().isEmpty()
        && !own.part()
        && own.quote().nth().isEmpty()
        && found.also().contains(own.quote().text())
        && own.quantity().equals(kept.quantity())
        && !own.reviewed();
  }
}
