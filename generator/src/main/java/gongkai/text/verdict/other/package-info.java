/**
 * Whose a number is: the unit that reports and its place, and the bodies, places, firms and persons
 * beside it.
 *
 * <p>May import {@code gongkai.han}, {@code gongkai.text}, {@code gongkai.text.number} and {@code
 * gongkai.text.verdict.setting}. Start at {@link gongkai.text.verdict.other.Reporter}, then {@link
 * gongkai.text.verdict.other.Others}.
 */
package gongkai.text.verdict.other;
