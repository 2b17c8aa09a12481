package gongkai.site.item;

import gongkai.statistics.Disclosure;

/**
 * How much of some reports is open: of the figures that they register, and of their texts. The two
 * stand side by side, so that nobody reads that all is disclosed over a text full of marks.
 *
 * @param redactions runs of redaction marks in the texts of the main language
 */
public record Openness(Disclosure disclosure, int redactions) {}
