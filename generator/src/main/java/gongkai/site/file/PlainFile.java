package gongkai.site.file;

/** A file of the site that is no page with a template of its own. */
public sealed interface PlainFile extends SiteFile
    permits Feed,
        Sitemap,
        SitemapIndex,
        Robots,
        Guide,
        EmbeddedChart,
        DataFile,
        DataDescription,
        SearchFile,
        Attachment,
        Redirect {}
