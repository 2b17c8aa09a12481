package gongkai.line;

import gongkai.checking.Checks;
import gongkai.checking.Unread;
import gongkai.diagnostic.Outcome;
import gongkai.diagnostic.Problem;
import gongkai.diagnostic.Problems;
import gongkai.line.reading.ReadSite;
import gongkai.line.request.SiteRequest;
import gongkai.line.request.Timings;
import gongkai.model.UnitId;
import gongkai.rendering.SiteRenderer;
import gongkai.rendering.page.Theme;
import gongkai.site.Address;
import gongkai.site.Addresses;
import gongkai.site.SiteContent;
import gongkai.site.page.Attachment;
import gongkai.site.page.DataFile;
import gongkai.site.page.SiteFile;
import gongkai.site.planning.PlannedFile;
import gongkai.site.planning.SitePlan;
import gongkai.site.planning.SitePlanner;
import gongkai.statistics.Statistics;
import gongkai.store.Store;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A site that was read, planned and checked, and can be rendered. */
final class PlannedSite implements HeldSite {
  private static final Pattern UNIT_FILE = Pattern.compile("content/units/([^/]+)\\.yml");

  private final Path root;
  private final SitePlan plan;
  private final Theme theme;
  private final SiteRenderer renderer;
  private final Map<String, PlannedFile> files = new HashMap<>();
  private final Map<String, Theme.Asset> assets = new HashMap<>();

  private PlannedSite(Path root, SitePlan plan, Theme theme, SiteRenderer renderer) {
    this.root = root;
    this.plan = plan;
    this.theme = theme;
    this.renderer = renderer;
    plan.files().forEach(file -> files.put(file.address().path(), file));
    Addresses addresses = new Addresses(plan.content().site().mainLanguage());
    theme
        .assets()
        .values()
        .forEach(asset -> assets.put(addresses.asset(asset.hashedName()).path(), asset));
  }

  /**
   * Goes down the line as far as rendering.
   *
   * @return no site if there is an error; always with every problem that could be found
   */
  static Outcome<PlannedSite> of(SiteRequest request, Timings timings) throws IOException {
    Problems problems = new Problems();
    Optional<ReadSite> read = problems.keep(ReadSite.read(request, timings));
    if (read.isEmpty()) {
      return problems.failed();
    }
    SiteContent all = read.get().content();
    Optional<Theme> theme = problems.keep(ReadTheme.of(request.root(), all.site()));
    ReadSite shown = request.drafts() ? read.get() : read.get().publicOnly();
    Optional<SitePlan> plan = problems.keep(plan(read.get(), shown, problems.list()));
    timings.end(Timings.Stage.PLAN);
    if (theme.isEmpty() || plan.isEmpty() || problems.hasErrors()) {
      return problems.failed();
    }
    SiteRenderer renderer = new SiteRenderer(all.site(), theme.get(), shown.texts(), plan.get().rows());
    return problems.with(new PlannedSite(request.root(), plan.get(), theme.get(), renderer));
  }

  /**
   * Plans what is shown. Other faults do not keep a site from being planned, so that broken links
   * are told in the same run; but links to a report that could not be read would seem broken. Where
   * drafts are shown, what the public will see is checked too: a published report must not link to
   * a draft.
   */
  private static Outcome<SitePlan> plan(ReadSite all, ReadSite shown, List<Problem> told) {
    Set<Problem> problems = new LinkedHashSet<>(Checks.ofContent(all.content(), unread(told)));
    if (Checks.hasUnknownUnits(all.content())) {
      return Outcome.failed(List.copyOf(problems));
    }
    SitePlan plan = plan(shown.content());
    if (all.content().reports().size() == all.reportFiles()) {
      problems.addAll(Checks.ofPlan(plan));
      ReadSite seen = all.publicOnly();
      if (seen.content().reports().size() < shown.content().reports().size()) {
        problems.addAll(Checks.ofPlan(plan(seen.content())));
      }
    }
    return Outcome.of(plan, List.copyOf(problems));
  }

  private static Unread unread(List<Problem> told) {
    Set<String> faulty =
        told.stream()
            .filter(Problem::isError)
            .map(problem -> problem.place().path())
            .collect(Collectors.toSet());
    Set<UnitId> units =
        faulty.stream()
            .map(UNIT_FILE::matcher)
            .filter(Matcher::matches)
            .map(file -> new UnitId(file.group(1)))
            .collect(Collectors.toSet());
    return new Unread(units, faulty.contains("content/vocabulary/indicators.yml"));
  }

  private static SitePlan plan(SiteContent content) {
    return SitePlanner.plan(content, statistics(content));
  }

  /** What the reports of a site say together. */
  static Statistics statistics(SiteContent content) {
    return Statistics.of(
        content.reports().stream().map(e -> e.report()).toList(),
        content.units(),
        content.vocabulary());
  }

  SitePlan plan() {
    return plan;
  }

  Path root() {
    return root;
  }

  Map<String, Theme.Asset> assets() {
    return assets;
  }

  /** What earlier builds of this site made. */
  Fingerprints fingerprints(Store store) {
    return new Fingerprints(store, plan, theme);
  }

  byte[] render(SiteFile file) throws IOException {
    return renderer.render(file);
  }

  void write(DataFile table, OutputStream out) throws IOException {
    renderer.write(table, out);
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
    PlannedFile planned = files.get(new Address(path).path());
    if (planned != null) {
      SiteFile file = planned.value().get();
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
