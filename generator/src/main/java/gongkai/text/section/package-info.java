/**
 * What a sentence belongs to: headings, points, the section on plans.
 *
 * <p>May import {@code gongkai.model}, {@code gongkai.han}, {@code gongkai.text}, {@code
 * gongkai.text.number} and {@code gongkai.text.promise}. Start at {@link
 * gongkai.text.section.Passages}.
 */
package gongkai.text.section;
