/**
 * Written dates, and the events that they date.
 *
 * <p>May import {@code gongkai.model}, {@code gongkai.han}, {@code gongkai.text}, {@code
 * gongkai.text.number} and {@code gongkai.text.section}. Start at {@link
 * gongkai.text.date.DatedEvents}; {@link gongkai.text.date.Happenings} decides whether a date says
 * when something happened.
 */
package gongkai.text.date;
