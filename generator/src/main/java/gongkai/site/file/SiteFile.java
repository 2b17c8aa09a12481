package gongkai.site.file;

import gongkai.site.Address;

/** A file of the site, planned and not yet made: a page, or a plain file. */
public interface SiteFile {
  Address address();

  /**
   * Whether it holds something of every report, so that it is as large as the site and changes with
   * each of them: its value is then not worth comparing.
   */
  default boolean holdsAllReports() {
    return false;
  }
}
