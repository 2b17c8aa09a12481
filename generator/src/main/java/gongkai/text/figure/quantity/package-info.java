/**
 * Numbers with what stands behind them as their unit: found in a sentence as candidates, and handed
 * on as figures when they are results.
 *
 * <p>May import {@code gongkai.model}, {@code gongkai.han}, {@code gongkai.text}, {@code
 * gongkai.text.number} and {@code gongkai.text.verdict.setting}. Start at {@link
 * gongkai.text.figure.quantity.Candidates}; {@link gongkai.text.figure.quantity.ReadQuantity} is
 * what a reading comes to.
 */
package gongkai.text.figure.quantity;
