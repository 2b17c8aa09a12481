package gongkai.site.context;

import gongkai.model.UnitId;
import gongkai.site.Address;
import gongkai.site.file.Redirect;
import gongkai.site.file.SiteFile;
import gongkai.site.file.Sitemap;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * A file that the site will have. What is in it is made when it is asked for, each time anew: all
 * pages of a large site at once would fill a small machine's memory, and a preview shows few.
 *
 * @param origin the file that it comes from, relative to the site's folder
 * @param listing how the sitemap lists it; gives nothing if it does not. Asked by the sitemap alone
 * @param alias the entry of {@code aliases} that asked for it, if one did
 * @param within the reports that it is made from; empty if it may be made from all
 * @param texts the reports whose texts it shows, beside what planning sees of all those; empty if
 *     it may show any
 * @param value safe to ask for on several threads at once
 */
public record PlannedFile(
    Address address,
    FileKind kind,
    String origin,
    Supplier<Optional<Sitemap.Entry>> listing,
    Optional<Redirect.Alias> alias,
    Optional<Within> within,
    Optional<Within> texts,
    Supplier<SiteFile> value) {

  /** What it is to whoever writes it. */
  public enum FileKind {
    PAGE,
    /** A copy of a file of the content. */
    COPY,
    /** A table, which is written as it is made. */
    TABLE,
    /**
     * One that is best asked for last: one of many that are worked out at once, so that who asks for
     * a second one waits for them all, or what tells of other files, which are made twice for it if
     * they are not there yet.
     */
    LATE,
    OTHER
  }

  public static PlannedFile page(
      Address address,
      String origin,
      Supplier<Optional<Sitemap.Entry>> listing,
      Supplier<SiteFile> value) {
    return new PlannedFile(
        address,
        FileKind.PAGE,
        origin,
        listing,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        value);
  }

  /** The same file, of which it is known that it is made from one unit's reports alone. */
  public PlannedFile within(UnitId unit) {
    return within(new Within.OneUnit(unit));
  }

  public PlannedFile within(Within reports) {
    return new PlannedFile(
        address, kind, origin, listing, alias, Optional.of(reports), texts, value);
  }

  /** The same file, of which it is known that it shows the texts of these reports alone. */
  public PlannedFile showing(Within reports) {
    return new PlannedFile(
        address, kind, origin, listing, alias, within, Optional.of(reports), value);
  }

  /** The same file, of which it is known that it shows no report's text. */
  public PlannedFile withoutTexts() {
    return showing(new Within.NoReport());
  }

  /** Whether it is made from so little that where that changed it nearly always comes out new. */
  public boolean isOfFew() {
    return within.filter(reports -> !(reports instanceof Within.NearUnit)).isPresent();
  }

  private static PlannedFile unlisted(
      FileKind kind, Address address, String origin, Supplier<SiteFile> value) {
    return new PlannedFile(
        address,
        kind,
        origin,
        Optional::empty,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        value);
  }

  /** A file that no reader of the sitemap looks for. */
  public static PlannedFile other(Address address, String origin, Supplier<SiteFile> value) {
    return unlisted(FileKind.OTHER, address, origin, value);
  }

  public static PlannedFile table(Address address, String origin, Supplier<SiteFile> value) {
    return unlisted(FileKind.TABLE, address, origin, value);
  }

  public static PlannedFile late(Address address, String origin, Supplier<SiteFile> value) {
    return unlisted(FileKind.LATE, address, origin, value);
  }

  public static PlannedFile copy(Address address, String origin, Supplier<SiteFile> value) {
    return unlisted(FileKind.COPY, address, origin, value);
  }

  public static PlannedFile redirect(Redirect redirect) {
    return new PlannedFile(
        redirect.address(),
        FileKind.OTHER,
        redirect.alias().origin(),
        Optional::empty,
        Optional.of(redirect.alias()),
        Optional.empty(),
        Optional.of(new Within.NoReport()),
        () -> redirect);
  }
}
