package gongkai.site.page;

import gongkai.site.Address;

/** A file of the site, planned and not yet made. */
public sealed interface SiteFile
    permits Page,
        Feed,
        Sitemap,
        SitemapIndex,
        Robots,
        Guide,
        EmbeddedChart,
        DataFile,
        DataDescription,
        SearchFile,
        Attachment,
        Redirect {
  Address address();
}
