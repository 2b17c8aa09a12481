package gongkai.rendering.file;

import gongkai.html.Escape;
import gongkai.site.page.Robots;
import gongkai.site.page.Sitemap;

/** The sitemap (sitemaps.org, protocol 0.9) and {@code robots.txt} (RFC 9309). */
public final class SitemapXml {
  private SitemapXml() {}

  public static String write(Sitemap sitemap) {
    StringBuilder out = new StringBuilder(sitemap.entries().size() * 96 + 128);
    out.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n")
        .append("<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n");
    for (Sitemap.Entry entry : sitemap.entries()) {
      out.append("<url><loc>").append(Escape.text(entry.url())).append("</loc>");
      entry.lastChange().ifPresent(d -> out.append("<lastmod>").append(d).append("</lastmod>"));
      out.append("</url>\n");
    }
    return out.append("</urlset>\n").toString();
  }

  public static String write(Robots robots) {
    return "User-agent: *\nAllow: /\n\nSitemap: " + robots.sitemap() + "\n";
  }
}
