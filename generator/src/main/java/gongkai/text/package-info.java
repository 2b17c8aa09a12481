/**
 * Reading Chinese prose: what all that read it share, sentences, quotations, lists of words. {@code
 * text.number} reads numerals, {@code text.promise} says which sentences say what will be done,
 * {@code text.section} what each sentence belongs to, {@code text.figure} reads quantities with
 * their labels and tables, {@code text.verdict} decides whether a number is a result of the unit
 * that reports, {@code text.date} reads dates and what happened on them.
 *
 * <p>Pure: text in, values out; no disk, no clock, no library. May import {@code gongkai.model} and
 * {@code gongkai.han}; the rooms below import this one, and not the other way round. Words that a
 * rule speaks of are rows of {@code lexicon/}. Every walk over the text is a hand-written scan or a
 * pattern on a short window, so that time grows with the length of the text and not faster.
 *
 * <p>Start at {@link gongkai.text.Sentences}, then {@link gongkai.text.section.Passages}, which
 * says of each sentence what it belongs to; {@link gongkai.text.promise.Promises} decides whether a
 * sentence says what will be done.
 */
package gongkai.text;
