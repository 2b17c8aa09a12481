package gongkai.site;

import java.util.List;

/** A unit's plans for a year, where the year's page cannot hold those of all units. */
public record PromisesPage(Shell shell, int year, Link unit, List<PromiseItem> promises)
    implements Page {}
