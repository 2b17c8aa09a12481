package gongkai.rendering.file;

import gongkai.site.file.Robots;
import gongkai.site.file.Sitemap;
import gongkai.site.file.SitemapIndex;

/** The sitemap (sitemaps.org, protocol 0.9) and {@code robots.txt} (RFC 9309). */
public final class SitemapXml {
  private SitemapXml() {}

  public static String write(Sitemap sitemap) {
    XmlText xml = new XmlText();
    xml.open("urlset", "xmlns", "http://www.sitemaps.org/schemas/sitemap/0.9").line();
    for (Sitemap.Entry entry : sitemap.entries()) {
      xml.open("url").element("loc", entry.url());
      entry.lastChange().ifPresent(day -> xml.element("lastmod", day.toString()));
      xml.close().line();
    }
    return xml.close().finish();
  }

  public static String write(SitemapIndex index) {
    XmlText xml = new XmlText();
    xml.open("sitemapindex", "xmlns", "http://www.sitemaps.org/schemas/sitemap/0.9").line();
    for (String part : index.parts()) {
      xml.open("sitemap").element("loc", part).close().line();
    }
    return xml.close().finish();
  }

  public static String write(Robots robots) {
    return "User-agent: *\nAllow: /\n\nSitemap: " + robots.sitemap() + "\n";
  }
}
