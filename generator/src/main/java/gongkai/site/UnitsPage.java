package gongkai.site;

import java.util.List;

/** All units by level. */
public record UnitsPage(Shell shell, List<LevelGroup<UnitItem>> units) implements Page {}
