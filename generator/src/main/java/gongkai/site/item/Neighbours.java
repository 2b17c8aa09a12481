package gongkai.site.item;

import java.util.Optional;

/** What stands before and after a page in its row. */
public record Neighbours(Optional<Link> previous, Optional<Link> next) {}
