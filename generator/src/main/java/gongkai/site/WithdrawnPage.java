package gongkai.site;

import java.util.List;

/** What is left of a withdrawn report: when, why, by whom. */
public record WithdrawnPage(Shell shell, ReportItem item, List<ChangeItem> changes)
    implements Page {}
