package gongkai.site.file;

import gongkai.site.Address;

/** A file of the site, planned and not yet made: a page, or a plain file. */
public interface SiteFile {
  Address address();
}
