package gongkai.model;

import java.time.LocalDate;

/**
 * Something that a report dates, as a person decided or a program proposed.
 *
 * @param quote what happened, with its date
 * @param date the words of the quote that date it
 * @param from the first day that these words can mean
 * @param to the last day that they can mean
 * @param reviewed whether a person has confirmed it
 */
public record Event(
    Quote quote,
    String date,
    LocalDate from,
    LocalDate to,
    DatePrecision precision,
    boolean reviewed) {}
