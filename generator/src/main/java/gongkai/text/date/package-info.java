/**
 * Written dates, and the events that they date.
 *
 * <p>May import {@code gongkai.han} and {@code gongkai.text}. Start at {@link
 * gongkai.text.date.DatedEvents}; {@link gongkai.text.date.Happenings} decides whether a date says
 * when something happened.
 */
package gongkai.text.date;
