package gongkai.site.item;

import gongkai.model.Language;
import gongkai.model.report.DatePrecision;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The dated events of one month of a year.
 *
 * @param code part of a message key: {@code 1} to {@code 12}; {@code earlier} for what reports say
 *     of years before, {@code longer} for dates that name no month
 * @param events how many
 * @param items all of them; none where they stand on a page of their own
 * @param unreviewed how many of them nobody has confirmed
 * @param href of that page
 */
public record EventGroup(
    String code, int events, int unreviewed, List<EventItem> items, Optional<String> href) {
  /** Whether the sentences of some stand in another language than this. */
  public boolean isForeign(Language language) {
    return items.stream().anyMatch(item -> !item.text().before().language().equals(language));
  }

  /** How exactly they are dated, by the names of the ticks that are drawn; those that occur. */
  public static List<String> ticks(List<EventGroup> groups) {
    return groups.stream()
        .flatMap(group -> group.items().stream())
        .map(item -> tick(item.when().precision()))
        .distinct()
        .sorted(Comparator.comparing(TICKS::indexOf))
        .toList();
  }

  private static String tick(DatePrecision precision) {
    return switch (precision) {
      case SEASON, QUARTER, PART_OF_YEAR -> DatePrecision.QUARTER.code();
      case DAY, PART_OF_MONTH, MONTH, HALF_YEAR -> precision.code();
    };
  }

  private static final List<String> TICKS =
      List.of("day", "part-of-month", "month", "quarter", "half-year");

  public static final String EARLIER = "earlier";
  public static final String LONGER = "longer";
}
