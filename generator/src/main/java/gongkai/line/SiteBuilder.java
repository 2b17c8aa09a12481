package gongkai.line;

import gongkai.checking.Checks;
import gongkai.checking.Unread;
import gongkai.diagnostic.Outcome;
import gongkai.diagnostic.Problem;
import gongkai.diagnostic.SourceLocation;
import gongkai.publishing.OutputFile;
import gongkai.publishing.Publication;
import gongkai.publishing.Publisher;
import gongkai.rendering.page.Theme;
import gongkai.rendering.page.ThemeFault;
import gongkai.site.page.Attachment;
import gongkai.site.page.Page;
import gongkai.site.page.SiteFile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The line from content to output. */
public final class SiteBuilder {
  private SiteBuilder() {}

  /**
   * Reads and checks a site, and renders nothing.
   *
   * @throws IOException if the disk fails
   */
  public static List<Problem> check(SiteRequest request) throws IOException {
    return PlannedSite.of(request).problems();
  }

  /**
   * The totals of a site's public reports, and what is open in all of its reports.
   *
   * @return nothing if a report could not be read: totals without it would mislead
   * @throws IOException if the disk fails
   */
  public static Outcome<SiteStatistics> statistics(SiteRequest request) throws IOException {
    Outcome<ReadSite> read = ReadSite.read(request);
    List<Problem> problems = read.problems();
    if (read.value().isEmpty()) {
      return Outcome.failed(problems);
    }
    ReadSite site = read.value().get();
    if (site.content().reports().size() < site.reportFiles()
        || Checks.hasUnknownUnits(site.content())) {
      List<Problem> all = new ArrayList<>(problems);
      all.addAll(Checks.ofContent(site.content(), Unread.NOTHING));
      return Outcome.failed(all);
    }
    return Outcome.of(SiteStatistics.of(site), problems);
  }

  /**
   * A loader for the preview.
   *
   * @param request what to load each time
   */
  public static SiteLoader loader(SiteRequest request) {
    return () -> {
      Outcome<PlannedSite> planned = PlannedSite.of(request);
      return new Outcome<>(planned.value().map(HeldSite.class::cast), planned.problems());
    };
  }

  /**
   * Builds a site.
   *
   * @param out the output folder; replaced as a whole, or left as it was
   * @throws IOException if the disk fails
   */
  public static BuildReport build(SiteRequest request, Path out) throws IOException {
    Outcome<PlannedSite> planned = PlannedSite.of(request);
    if (planned.value().isEmpty()) {
      return BuildReport.failed(planned.problems());
    }
    PlannedSite site = planned.value().get();
    List<Problem> problems = new ArrayList<>(planned.problems());
    List<Path> mine =
        Stream.of("content", "themes", ".gongkai", ".git").map(request.root()::resolve).toList();
    try {
      List<OutputFile> files = files(site);
      Optional<Problem> lost = lost(site, files, out);
      Outcome<Publication> published = new Publisher().publish(out, mine, files, request.threads());
      problems.addAll(published.problems());
      lost.filter(warning -> published.value().isPresent()).ifPresent(problems::add);
      int pages = (int) site.plan().files().stream().filter(Page.class::isInstance).count();
      return new BuildReport(problems, published.value(), pages);
    } catch (ThemeFault fault) {
      problems.add(fault.problem());
    } catch (ChangedMeanwhileException e) {
      problems.add(Problem.error("changed-meanwhile", SourceLocation.of(e.path())));
    }
    return BuildReport.failed(problems);
  }

  private static Optional<Problem> lost(PlannedSite site, List<OutputFile> files, Path out)
      throws IOException {
    Set<String> paths = files.stream().map(OutputFile::path).collect(Collectors.toSet());
    return LostAddresses.of(out, site.plan().content().site().languages(), paths);
  }

  private static List<OutputFile> files(PlannedSite site) {
    List<OutputFile> files = new ArrayList<>();
    for (SiteFile file : site.plan().files()) {
      String path = file.address().path();
      files.add(
          file instanceof Attachment attachment
              ? OutputFile.copied(path, site.source(attachment))
              : OutputFile.made(path, () -> site.render(file)));
    }
    for (Map.Entry<String, Theme.Asset> asset : site.assets().entrySet()) {
      files.add(OutputFile.made(asset.getKey(), () -> site.asset(asset.getValue())));
    }
    return files;
  }
}
