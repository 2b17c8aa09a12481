package gongkai.text;

import gongkai.model.DatePrecision;
import java.time.LocalDate;

/** Stub until the reader is merged. */
public record DatedEvent(
    LocalDate from,
    LocalDate to,
    DatePrecision precision,
    String date,
    String quote,
    String sentence) {}
