/**
 * Details that have a form of their own: numbers of people, cards and telephones, plates, mail
 * addresses.
 *
 * <p>May import han and {@code privacy.detail}. Start at {@link
 * gongkai.privacy.number.NumberFinder}; {@link gongkai.privacy.number.BrokenNumber} finds numbers
 * that a line break cuts.
 */
package gongkai.privacy.number;
