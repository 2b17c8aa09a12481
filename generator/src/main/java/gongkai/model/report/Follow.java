package gongkai.model.report;

import gongkai.model.Quote;

/**
 * An officer's word that a sentence of this report says what became of a promise of last year's.
 *
 * @param promise verbatim in a section on plans of the unit's report on the year before
 * @param quote in this report
 */
public record Follow(String promise, Quote quote) {}
