package gongkai.line.reading;

import gongkai.checking.Placeholders;
import gongkai.content.Content;
import gongkai.content.ContentReader;
import gongkai.content.PageFile;
import gongkai.content.field.MarkdownPart;
import gongkai.diagnostic.Outcome;
import gongkai.diagnostic.Problem;
import gongkai.diagnostic.Problems;
import gongkai.diagnostic.Severity;
import gongkai.ledger.ReportDigest;
import gongkai.line.inspection.Inspection;
import gongkai.line.inspection.KeptFindings;
import gongkai.line.inspection.SourceComparison;
import gongkai.line.request.SiteRequest;
import gongkai.line.request.SiteRequest.Purpose;
import gongkai.line.request.Timings;
import gongkai.markdown.MarkdownReader;
import gongkai.model.Language;
import gongkai.model.SiteConfig;
import gongkai.model.report.ReportId;
import gongkai.parallel.Parallel;
import gongkai.site.ReportEntry;
import gongkai.site.SiteContent;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A site that was read: what planning needs, and where the texts are.
 *
 * @param reportFiles how many report files were read, drafts included
 * @param digests what stands for all that is public of each report that could be read
 */
public record ReadSite(
    SiteContent content, ReportTexts texts, int reportFiles, List<ReportDigest> digests) {

  private static final String SETTINGS = "content/site.yml";

  /**
   * Reads the content folder.
   *
   * @return no site if an error was found; with every problem of every file
   */
  public static Outcome<ReadSite> read(SiteRequest request, Timings timings) throws IOException {
    Problems problems = new Problems();
    Optional<Content> found = problems.keep(ContentReader.read(request.root()));
    timings.end(Timings.Stage.SETTINGS);
    if (found.isEmpty()) {
      return problems.failed();
    }
    Content content = found.get();
    SiteConfig given = request.baseUrl().map(content.site()::at).orElse(content.site());
    SiteConfig site = request.profile().map(given::as).orElse(given);
    MarkdownReader markdown = new MarkdownReader(site.redactionMarks());
    Inspection inspection =
        new Inspection(
            request.purpose(),
            new KeptFindings(request.store()),
            new SourceComparison(request.store(), site.redactionMarks()),
            content.wording());
    KeptBodies bodies = new KeptBodies(request.store(), markdown);
    LocalDate today = request.today().apply(site.timeZone());
    ReadingRules rules =
        ReadingRules.of(site, content.vocabulary().glossary(), bodies, inspection, today);
    List<ReadReport> reports =
        Parallel.map(content.reports(), r -> ReadReport.of(r, rules), request.threads());
    request.store().clearOthers(ReadReport.KIND);
    request.store().clearOthers(KeptBodies.KIND);
    timings.end(Timings.Stage.REPORTS);
    List<ReportEntry> entries = new ArrayList<>();
    Map<ReportId, Map<Language, ReportTexts.Source>> sources = new HashMap<>();
    for (ReadReport report : reports) {
      problems.addAll(report.problems());
      sources.put(report.source().id(), report.sources());
      report.entry().ifPresent(entries::add);
    }
    problems.addAll(ReleasedBefore.problems(request.root(), reports, content.units()));
    ReadPages pages =
        ReadPages.of(content.pages(), site.mainLanguage(), markdown, inspection, today);
    problems.addAll(pages.problems());
    problems.addAll(inspection.ofSettings(content.shown()));
    SiteContent read =
        new SiteContent(site, content.units(), content.vocabulary(), entries, pages.entries());
    problems.addAll(inspection.ofLanguages(read));
    placeholders(request.root(), content, read).stream()
        .filter(problem -> problem.isError() || request.purpose() != Purpose.BUILD)
        .forEach(problems::add);
    ReportTexts texts = new ReportTexts(bodies, sources, pages.bodies());
    List<ReportDigest> digests = reports.stream().flatMap(r -> r.digest().stream()).toList();
    return Outcome.of(
        new ReadSite(read, texts, reports.size(), digests),
        told(problems.list(), request.purpose()));
  }

  private static List<Problem> placeholders(Path root, Content content, SiteContent read)
      throws IOException {
    Placeholders placeholders =
        new Placeholders(read.reports().stream().anyMatch(e -> e.report().status().isPublic()));
    String settings = Files.readString(root.resolve(SETTINGS));
    Problems problems = new Problems();
    problems.addAll(placeholders.ofSettings(read.site(), SETTINGS, settings));
    for (PageFile page : content.pages()) {
      MarkdownPart markdown = page.text().markdown();
      problems.addAll(placeholders.ofPage(page.text().path(), markdown.line(), markdown.text()));
    }
    return problems.list();
  }

  /**
   * A preview is there for a site that is being made: what only must not become public does not
   * keep it from being seen.
   */
  private static List<Problem> told(List<Problem> problems, Purpose purpose) {
    return purpose != Purpose.PREVIEW
        ? problems
        : problems.stream()
            .map(
                p ->
                    isUnfinished(p)
                        ? new Problem(Severity.NOTE, p.code(), p.place(), p.arguments())
                        : p)
            .toList();
  }

  private static boolean isUnfinished(Problem problem) {
    return problem.code().startsWith("placeholder-")
        || problem.code().startsWith("released-")
        || problem.code().equals("editor-open");
  }

  /** The same site with only those reports that the public may see. */
  public ReadSite publicOnly() {
    List<ReportEntry> visible =
        content.reports().stream().filter(e -> e.report().status().isPublic()).toList();
    List<ReportDigest> shown = digests.stream().filter(i -> i.state().isPublic()).toList();
    return new ReadSite(content.withReports(visible), texts, reportFiles, shown);
  }
}
