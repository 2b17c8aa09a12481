package gongkai.site.item;

import gongkai.model.report.ReportType;
import java.time.LocalDate;
import java.util.Optional;

/**
 * That a report was published, or changed after that.
 *
 * @param change empty if it was published
 */
public record NewsItem(
    LocalDate date, Optional<ChangeItem> change, Link report, Link unit, ReportType type) {}
