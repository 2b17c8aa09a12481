package gongkai.site.page;

import gongkai.site.Address;

/**
 * A file of the content folder that is published as it is.
 *
 * @param source relative to the site's folder
 */
public record Attachment(Address address, String source) implements SiteFile {}
