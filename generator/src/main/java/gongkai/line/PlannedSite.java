package gongkai.line;

import gongkai.diagnostic.Problem;
import gongkai.digest.Hashed;
import gongkai.ledger.ReportDigest;
import gongkai.line.known.Fingerprints;
import gongkai.line.reading.ReadSite;
import gongkai.rendering.SiteRenderer;
import gongkai.rendering.file.TableParts;
import gongkai.rendering.theme.OwnTemplates;
import gongkai.rendering.theme.Theme;
import gongkai.search.SearchFiles;
import gongkai.site.Address;
import gongkai.site.Addresses;
import gongkai.site.context.PlannedFile;
import gongkai.site.file.Attachment;
import gongkai.site.file.DataFile;
import gongkai.site.file.SearchFile;
import gongkai.site.file.SiteFile;
import gongkai.site.planning.SitePlan;
import gongkai.store.Store;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A site that was read, planned and checked, and can be rendered. */
final class PlannedSite implements HeldSite, Fingerprints.Renderer {
  private final Path root;
  private final SitePlan plan;
  private final ReadSite shown;
  private final Theme theme;
  private final SiteRenderer renderer;
  private final SearchFiles search;
  private final Map<String, Theme.Asset> assets = new HashMap<>();

  /**
   * A site to be rendered.
   *
   * @param shown what was planned
   */
  PlannedSite(
      Path root,
      SitePlan plan,
      ReadSite shown,
      Theme theme,
      SiteRenderer renderer,
      SearchFiles search) {
    this.root = root;
    this.shown = shown;
    this.plan = plan;
    this.theme = theme;
    this.renderer = renderer;
    this.search = search;
    Addresses addresses = new Addresses(plan.content().site().mainLanguage());
    theme
        .assets()
        .values()
        .forEach(asset -> assets.put(addresses.asset(asset.hashedName()).path(), asset));
  }

  SitePlan plan() {
    return plan;
  }

  /** What stands for each report that is shown. */
  List<ReportDigest> digests() {
    return shown.digests();
  }

  Path root() {
    return root;
  }

  Map<String, Theme.Asset> assets() {
    return assets;
  }

  /** What earlier builds of this site made. */
  Fingerprints fingerprints(Store store) {
    return new Fingerprints(store, plan.content(), shown.stamps(), theme);
  }

  /** Whether the site words or lays out anything itself. */
  boolean hasOwnTemplates() {
    return OwnTemplates.areThere(theme.files());
  }

  /** The faults of its own templates that show without a page. */
  List<Problem> faultsOfTemplates() {
    return renderer.faultsOfTemplates(OwnTemplates.names(theme.files()));
  }

  @Override
  public byte[] render(SiteFile file) throws IOException {
    return file instanceof SearchFile searched ? search.write(searched) : renderer.render(file);
  }

  @Override
  public Optional<String> digest(SiteFile file) throws IOException {
    return file instanceof SearchFile searched ? search.digest(searched) : Optional.empty();
  }

  void write(DataFile table, OutputStream out, TableParts parts) throws IOException {
    renderer.write(table, out, parts);
  }

  void written(DataFile table, Hashed bytes) {
    renderer.written(table, bytes);
  }

  byte[] asset(Theme.Asset asset) throws IOException {
    return theme.bytes(asset);
  }

  /** The source of an attachment on disk. */
  Path source(Attachment attachment) {
    return root.resolve(attachment.source());
  }

  @Override
  public Optional<byte[]> file(String path) throws IOException {
    Optional<PlannedFile> planned = plan.file(new Address(path).path());
    if (planned.isPresent()) {
      SiteFile file = planned.get().value().get();
      return Optional.of(
          file instanceof Attachment attachment ? attached(attachment) : render(file));
    }
    Theme.Asset asset = assets.get(path);
    return asset == null ? Optional.empty() : Optional.of(asset(asset));
  }

  /** A file may have become a link since it was listed; what a link shows is not the site's. */
  private byte[] attached(Attachment attachment) throws IOException {
    try (InputStream in = Files.newInputStream(source(attachment), LinkOption.NOFOLLOW_LINKS)) {
      return in.readAllBytes();
    }
  }
}
