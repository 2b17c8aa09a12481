package gongkai.site.item;

import gongkai.model.Language;
import gongkai.model.Passage;
import gongkai.model.Profile;
import gongkai.model.SiteConfig.Footer;
import java.util.Optional;

/**
 * What all pages of a language share.
 *
 * @param language of headings and navigation
 * @param domain the host of the site's address
 * @param drafts whether the site holds drafts: then no page of it is for the public, and none is
 *     indexed
 */
public record Masthead(
    Language language,
    Passage title,
    String domain,
    Passage publisher,
    Optional<Passage> contact,
    Footer footer,
    Profile profile,
    boolean drafts) {}
