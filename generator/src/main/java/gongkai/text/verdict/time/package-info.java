/**
 * Numbers of another time than the one reported on, forecasts among them, and spans of time.
 *
 * <p>May import {@code gongkai.model}, {@code gongkai.han}, {@code gongkai.text}, {@code
 * gongkai.text.number} and {@code gongkai.text.verdict.setting}. Start at {@link
 * gongkai.text.verdict.time.OtherTimes}.
 */
package gongkai.text.verdict.time;
