package gongkai.site.file;

import gongkai.site.Address;

/**
 * A file of the content folder that is published as it is.
 *
 * @param source relative to the site's folder
 * @param sha256 of its bytes when they were looked through
 */
public record Attachment(Address address, String source, String sha256) implements PlainFile {}
