package gongkai.site.file;

import gongkai.site.Address;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** {@code sitemap.xml}, or a part of it: pages that search engines may list. */
public record Sitemap(Address address, List<Entry> entries) implements PlainFile {
  /** More than this a file may not list (sitemaps.org). */
  public static final int MOST = 50_000;

  public Sitemap {
    entries = List.copyOf(entries);
  }

  /**
   * A page.
   *
   * @param lastChange from the content; empty if no date there says so
   */
  public record Entry(String url, Optional<LocalDate> lastChange) {}
}
