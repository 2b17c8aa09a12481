package gongkai.text.date;

import gongkai.model.report.DatePrecision;
import java.time.LocalDate;

/**
 * Something that a report dates and says was done or happened.
 *
 * @param from the first day that the written date can mean
 * @param to the last day that it can mean; equal to {@code from} for a day
 * @param date the date, verbatim: 2月下旬
 * @param quote verbatim, from the date to the end of its clause
 * @param sentence the whole sentence, verbatim
 */
public record DatedEvent(
    LocalDate from,
    LocalDate to,
    DatePrecision precision,
    String date,
    String quote,
    String sentence) {

  /** The date, by the name that the build knows; goes when the build reads no prose any more. */
  public String written() {
    return date;
  }

  /** What happened, for the build; goes when the build reads no prose any more. */
  public String text() {
    int end = sentence.indexOf(quote) + quote.length();
    boolean closed = end < sentence.length() && "；。".indexOf(sentence.charAt(end)) >= 0;
    String what = closed ? quote + sentence.charAt(end) : quote;
    return what.substring(date.length()).replaceFirst("^[，,、：:\\s]+", "");
  }
}
