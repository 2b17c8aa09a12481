/**
 * A number with a unit, and the words around it that rules ask about.
 *
 * <p>May import {@code gongkai.model}, {@code gongkai.han}, {@code gongkai.text} and {@code
 * gongkai.text.number}. Start at {@link gongkai.text.verdict.setting.Setting}; a {@link
 * gongkai.text.verdict.setting.Candidate} is a number with a unit.
 */
package gongkai.text.verdict.setting;
