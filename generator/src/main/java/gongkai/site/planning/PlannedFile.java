package gongkai.site.planning;

import gongkai.site.Address;
import gongkai.site.page.Redirect;
import gongkai.site.page.SiteFile;
import gongkai.site.page.Sitemap;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * A file that the site will have. What is in it is made when it is asked for, each time anew: all
 * pages of a large site at once would fill a small machine's memory, and a preview shows few.
 *
 * @param origin the file that it comes from, relative to the site's folder
 * @param listed how the sitemap lists it; empty if it does not
 * @param alias the entry of {@code aliases} that asked for it, if one did
 * @param value safe to ask for on several threads at once
 */
public record PlannedFile(
    Address address,
    FileKind kind,
    String origin,
    Optional<Sitemap.Entry> listed,
    Optional<Redirect.Alias> alias,
    Supplier<SiteFile> value) {

  /** What it is to whoever writes it. */
  public enum FileKind {
    PAGE,
    /** A copy of a file of the content. */
    COPY,
    /** A table, which is written as it is made. */
    TABLE,
    OTHER
  }

  static PlannedFile page(
      Address address, String origin, Optional<Sitemap.Entry> listed, Supplier<SiteFile> value) {
    return new PlannedFile(address, FileKind.PAGE, origin, listed, Optional.empty(), value);
  }

  /** A file that no reader of the sitemap looks for. */
  static PlannedFile other(Address address, String origin, Supplier<SiteFile> value) {
    return new PlannedFile(
        address, FileKind.OTHER, origin, Optional.empty(), Optional.empty(), value);
  }

  static PlannedFile table(Address address, String origin, Supplier<SiteFile> value) {
    return new PlannedFile(
        address, FileKind.TABLE, origin, Optional.empty(), Optional.empty(), value);
  }

  static PlannedFile redirect(Redirect redirect) {
    return new PlannedFile(
        redirect.address(),
        FileKind.OTHER,
        redirect.alias().origin(),
        Optional.empty(),
        Optional.of(redirect.alias()),
        () -> redirect);
  }
}
