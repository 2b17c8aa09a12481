/**
 * Where people live, down to the house; and the places that lists name instead of people.
 *
 * <p>May import han, {@code privacy.detail} and {@code privacy.name}. Start at {@link
 * gongkai.privacy.place.AddressFinder}.
 */
package gongkai.privacy.place;
