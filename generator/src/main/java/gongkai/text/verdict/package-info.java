/**
 * Whether a number in its setting is a result of the unit that reports, or a plan, a rule, a rank,
 * a share of others, a span of time.
 *
 * <p>Rules of time stand in {@code text.verdict.time}, whose a number is in {@code
 * text.verdict.other}, all others here. May import both, {@code text.verdict.setting}, {@code
 * gongkai.model}, {@code gongkai.han}, {@code gongkai.text} and {@code gongkai.text.number}. Start
 * at {@link gongkai.text.verdict.Verdicts}.
 */
package gongkai.text.verdict;
