package gongkai.site.item;

import gongkai.model.Passage;

/** A link as a page shows it. */
public record Link(Passage text, String href) {}
