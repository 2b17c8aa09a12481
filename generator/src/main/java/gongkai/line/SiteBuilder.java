package gongkai.line;

import gongkai.checking.Checks;
import gongkai.checking.Unread;
import gongkai.diagnostic.Outcome;
import gongkai.diagnostic.Problem;
import gongkai.diagnostic.Problems;
import gongkai.diagnostic.SourceLocation;
import gongkai.line.known.Fingerprints;
import gongkai.line.reading.ChangedMeanwhileException;
import gongkai.line.reading.KeptBodies;
import gongkai.line.reading.ReadReport;
import gongkai.line.reading.ReadSite;
import gongkai.line.reading.SiteReading;
import gongkai.line.request.ChangedFiles;
import gongkai.line.request.SiteRequest;
import gongkai.line.request.Timings;
import gongkai.publishing.ChangedSourceException;
import gongkai.publishing.OutputFile;
import gongkai.publishing.Publication;
import gongkai.publishing.Publisher;
import gongkai.rendering.theme.Theme;
import gongkai.rendering.theme.ThemeFault;
import gongkai.site.context.PlannedFile;
import gongkai.site.context.Within;
import gongkai.site.file.Attachment;
import gongkai.site.planning.SitePlan;
import gongkai.store.Store;
import java.io.IOException;
import java.nio.file.Path;
import java.util.AbstractList;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The line from content to output. */
public final class SiteBuilder {
  private SiteBuilder() {}

  /**
   * Reads and checks a site, and tries its own templates on a few pages.
   *
   * @throws IOException if the disk fails
   */
  public static List<Problem> check(SiteRequest request) throws IOException {
    return check(request, Timings.none());
  }

  /** The same, with the stages' times. */
  public static List<Problem> check(SiteRequest request, Timings timings) throws IOException {
    Problems problems = new Problems();
    Optional<PlannedSite> planned = planned(request, timings, problems);
    if (planned.isPresent()) {
      problems.addAll(TemplateTrial.of(planned.get()));
    }
    return problems.list();
  }

  /**
   * The site as far as rendering.
   *
   * @throws IllegalStateException if it is refused without an error that says why: a check would
   *     find nothing in it, and be believed
   */
  private static Optional<PlannedSite> planned(
      SiteRequest request, Timings timings, Problems problems) throws IOException {
    Optional<PlannedSite> planned =
        problems.keep(new Planning(request).next(ChangedFiles.ANY, timings));
    if (planned.isEmpty() && !problems.hasErrors()) {
      throw new IllegalStateException("the site is refused, and no error says why");
    }
    return planned;
  }

  /**
   * The totals of a site's public reports, and what is open in all of its reports.
   *
   * @return nothing if a report could not be read: totals without it would mislead
   * @throws IOException if the disk fails
   */
  public static Outcome<SiteStatistics> statistics(SiteRequest request) throws IOException {
    Problems problems = new Problems();
    Optional<ReadSite> read =
        problems.keep(new SiteReading(request).read(ChangedFiles.ANY, Timings.none()));
    if (read.isEmpty()) {
      return problems.failed();
    }
    ReadSite site = read.get();
    if (site.content().reports().size() < site.reportFiles()
        || Checks.hasUnknownUnits(site.content())) {
      problems.addAll(Checks.ofContent(site.content(), Unread.NOTHING));
      return problems.failed();
    }
    return problems.with(SiteStatistics.of(site));
  }

  /**
   * A loader for the preview.
   *
   * @param request what to load each time
   */
  public static LiveLoader loader(SiteRequest request) {
    return new LiveLoader(request);
  }

  /**
   * Builds a site.
   *
   * @param out the output folder; replaced as a whole, or left as it was
   * @throws IOException if the disk fails
   */
  public static BuildReport build(SiteRequest request, Path out) throws IOException {
    return build(request, out, Timings.none());
  }

  /** The same, with the stages' times. */
  public static BuildReport build(SiteRequest request, Path out, Timings timings)
      throws IOException {
    Problems problems = new Problems();
    Optional<PlannedSite> planned = planned(request, timings, problems);
    if (planned.isEmpty()) {
      return BuildReport.failed(problems.list());
    }
    PlannedSite site = planned.get();
    problems.addAll(site.faultsOfTemplates());
    if (problems.hasErrors()) {
      return BuildReport.failed(problems.list());
    }
    List<Path> mine =
        Stream.of("content", "themes", ".gongkai", ".git").map(request.root()::resolve).toList();
    try {
      Fingerprints known = site.fingerprints(request.store());
      List<OutputFile> files = files(site, known);
      LostAddresses lost = new LostAddresses(out, site.plan().content().site().languages());
      Publisher publisher =
          new Publisher(() -> timings.progress().one(Timings.Stage.WRITE, files.size()), lost);
      Optional<Publication> published =
          problems.keep(publisher.publish(out, mine, files, request.threads()));
      timings.end(Timings.Stage.WRITE);
      published.flatMap(done -> lost.problem()).ifPresent(problems::add);
      int pages =
          (int)
              site.plan().files().stream()
                  .filter(f -> f.kind() == PlannedFile.FileKind.PAGE)
                  .count();
      return new BuildReport(
          problems.list(), published, pages, work(request.store(), known), site.digests());
    } catch (ThemeFault fault) {
      problems.add(fault.problem());
    } catch (ChangedSourceException e) {
      String path = request.root().relativize(e.source()).toString().replace('\\', '/');
      problems.add(Problem.error("changed-meanwhile", SourceLocation.of(path)));
    } catch (ChangedMeanwhileException e) {
      problems.add(Problem.error("changed-meanwhile", SourceLocation.of(e.path())));
    }
    return BuildReport.failed(problems.list());
  }

  private static OutputFile copy(PlannedSite site, Attachment attachment) {
    return OutputFile.copied(
        attachment.address().path(), site.source(attachment), attachment.sha256());
  }

  private static Work work(Store store, Fingerprints known) {
    return new Work(
        store.made(ReadReport.KIND),
        store.made(KeptBodies.KIND),
        known.valuesMade(),
        known.filesMade());
  }

  /**
   * The files as they are best made. All that a unit's texts are shown on is made together, so that
   * each text is fetched once for it. What the search makes of all texts, and what tells of other
   * files, is left to the end: by then they are made, and threads wait for little.
   */
  private static List<PlannedFile> inOrder(SitePlan plan) {
    SortedMap<String, List<PlannedFile>> byUnit = new TreeMap<>();
    List<PlannedFile> last = new ArrayList<>();
    for (PlannedFile file : plan.files()) {
      boolean late = file.kind() == PlannedFile.FileKind.LATE;
      (late ? last : byUnit.computeIfAbsent(unit(file), u -> new ArrayList<>())).add(file);
    }
    return Stream.concat(byUnit.values().stream().flatMap(List::stream), last.stream()).toList();
  }

  private static String unit(PlannedFile file) {
    return file.within().orElse(null) instanceof Within.OneUnit one ? one.unit().text() : "";
  }

  private static List<OutputFile> files(PlannedSite site, Fingerprints known) {
    return new Outputs(inOrder(site.plan()), List.copyOf(site.assets().entrySet()), site, known);
  }

  /** Files for the publisher, each made when he asks for it: he has one at a time in hand. */
  private static final class Outputs extends AbstractList<OutputFile> {
    private final List<PlannedFile> planned;
    private final List<Map.Entry<String, Theme.Asset>> assets;
    private final PlannedSite site;
    private final Fingerprints known;

    Outputs(
        List<PlannedFile> planned,
        List<Map.Entry<String, Theme.Asset>> assets,
        PlannedSite site,
        Fingerprints known) {
      this.planned = planned;
      this.assets = assets;
      this.site = site;
      this.known = known;
    }

    @Override
    public int size() {
      return planned.size() + assets.size();
    }

    @Override
    public OutputFile get(int index) {
      if (index >= planned.size()) {
        Map.Entry<String, Theme.Asset> asset = assets.get(index - planned.size());
        return OutputFile.made(asset.getKey(), () -> site.asset(asset.getValue()));
      }
      PlannedFile file = planned.get(index);
      return switch (file.kind()) {
        case COPY -> copy(site, (Attachment) file.value().get());
        case TABLE -> known.table(file, site::write, site::written);
        case PAGE, LATE, OTHER -> known.file(file, site);
      };
    }
  }
}
