package gongkai.site;

import gongkai.model.Language;
import gongkai.model.Passage;

/** An old address that leads to a page. */
public record Redirect(
    Address address, Language pageLanguage, Passage title, String href, String canonical)
    implements SiteFile {}
