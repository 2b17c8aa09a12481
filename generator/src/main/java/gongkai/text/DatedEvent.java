package gongkai.text;

import gongkai.model.DatePrecision;
import java.time.LocalDate;

/**
 * An event that a report dates, for the time-line of its year.
 *
 * @param from the first day that the written date can mean
 * @param to the last day that it can mean; equal to {@code from} for a day
 * @param written the date as written, such as 2月下旬
 * @param text what happened: the sentence after the date, up to the next date that heads a clause
 * @param sentence the whole sentence, verbatim
 * @param start offset of the date in the text that was read
 * @param end offset after the date
 */
public record DatedEvent(
    LocalDate from,
    LocalDate to,
    DatePrecision precision,
    String written,
    String text,
    String sentence,
    int start,
    int end) {}
