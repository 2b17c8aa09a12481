/**
 * Whether a number in its setting is a result of the unit that reports, or a plan, a rule, a rank,
 * a share of others, a span of time.
 *
 * <p>May import {@code gongkai.model}, {@code gongkai.han}, {@code gongkai.text} and {@code
 * gongkai.text.number}. Start at {@link gongkai.text.verdict.Verdicts}; a {@link
 * gongkai.text.verdict.Candidate} is a number with a unit.
 */
package gongkai.text.verdict;
