package gongkai.model;

import java.util.Optional;

/**
 * A figure that a report gives, with the words that give it.
 *
 * @param id the known indicator of the vocabulary that it belongs to, if any
 * @param label what is counted, in the report's words
 * @param quote verbatim from the report's body; the value stands in it
 * @param reviewed whether a person has confirmed a figure that a program proposed
 */
public record Indicator(
    Optional<String> id, String label, Quantity quantity, String quote, boolean reviewed) {}
