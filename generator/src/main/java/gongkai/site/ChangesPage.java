package gongkai.site;

import java.util.List;

/** Every correction, supplement and withdrawal, newest first. */
public record ChangesPage(Shell shell, List<ChangeItem> changes) implements Page {}
