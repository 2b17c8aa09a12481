package gongkai.site.item;

import gongkai.model.Language;
import gongkai.model.Passage;
import java.util.Optional;

/**
 * How to cite a page of the portal's own. The day of access is the reader's and is left open.
 *
 * @param words the language of the form's own words
 * @param language that of the page which is cited: the form's, as far as the site has it
 * @param title of the page; empty for pages that the bundle names
 * @param url absolute and permanent
 */
public record PageCitation(
    Citation.Form form,
    Language words,
    Language language,
    Passage publisher,
    Optional<Passage> title,
    Passage site,
    String url) {}
