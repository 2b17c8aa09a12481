package gongkai.site.item;

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
  public static final String EARLIER = "earlier";
  public static final String LONGER = "longer";
}
