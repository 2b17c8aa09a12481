package gongkai.site.item;

import gongkai.model.Passage;
import gongkai.model.report.Change;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A change of a report, as lists of changes show it.
 *
 * @param by who decided it
 * @param note what was changed, and why
 */
public record ChangeItem(
    LocalDate date,
    Change.ChangeKind kind,
    Optional<Passage> by,
    Passage note,
    Link report,
    Link unit) {}
