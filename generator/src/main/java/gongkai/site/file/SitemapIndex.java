package gongkai.site.file;

import gongkai.site.Address;
import java.util.List;

/**
 * {@code sitemap.xml} of a site with more pages than one file may list.
 *
 * @param parts the absolute addresses of the files that do
 */
public record SitemapIndex(Address address, List<String> parts) implements PlainFile {
  public SitemapIndex {
    parts = List.copyOf(parts);
  }
}
