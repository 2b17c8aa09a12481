package gongkai.site;

import gongkai.model.Change;
import gongkai.model.Passage;
import java.time.LocalDate;

/** A change of a report, as lists of changes show it. */
public record ChangeItem(LocalDate date, Change.Kind kind, Passage note, Link report, Link unit) {}
