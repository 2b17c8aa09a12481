package gongkai.site.file;

import gongkai.site.Address;

/** A file of the site, planned and not yet made. */
public interface SiteFile {
  Address address();
}
