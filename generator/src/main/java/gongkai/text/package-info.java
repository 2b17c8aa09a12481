/**
 * Reading Chinese prose: sentences, numerals, quantities with their labels, tables, dated events.
 *
 * <p>Pure: text in, values out; no disk, no clock, no library. May import {@code gongkai.model}
 * only. Every walk over the text is a hand-written scan or a pattern on a short window, so that
 * time grows with the length of the text and not faster.
 *
 * <p>Start at {@link gongkai.text.QuantityReader}. A {@link gongkai.text.Candidate} is a number
 * with a unit; {@link gongkai.text.Verdicts} decides whether it is a result of the unit that
 * reports; {@link gongkai.text.Labels} says what it counts.
 *
 * <p>Events and plans begin at {@link gongkai.text.Passages}, which tells of each sentence what it
 * belongs to; {@link gongkai.text.Happenings} decides whether a date says when something happened,
 * {@link gongkai.text.Promises} whether a sentence says what will be done.
 */
package gongkai.text;
