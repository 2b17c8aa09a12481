package gongkai.line;

import gongkai.checking.Placeholders;
import gongkai.content.Content;
import gongkai.content.ContentReader;
import gongkai.content.MarkdownPart;
import gongkai.content.PageFile;
import gongkai.diagnostic.Outcome;
import gongkai.diagnostic.Problem;
import gongkai.diagnostic.Severity;
import gongkai.line.SiteRequest.Purpose;
import gongkai.markdown.MarkdownReader;
import gongkai.model.Language;
import gongkai.model.ReportId;
import gongkai.model.SiteConfig;
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

/**
 * A site that was read: what planning needs, and where the texts are.
 *
 * @param reportFiles how many report files were read, drafts included
 */
record ReadSite(SiteContent content, ReportTexts texts, int reportFiles) {

  private static final String SETTINGS = "content/site.yml";

  /**
   * Reads the content folder.
   *
   * @return no site if an error was found; with every problem of every file
   */
  static Outcome<ReadSite> read(SiteRequest request) throws IOException {
    Outcome<Content> outcome = ContentReader.read(request.root());
    List<Problem> problems = new ArrayList<>(outcome.problems());
    if (outcome.value().isEmpty()) {
      return Outcome.failed(problems);
    }
    Content content = outcome.value().get();
    SiteConfig given = request.baseUrl().map(content.site()::at).orElse(content.site());
    SiteConfig site = request.profile().map(given::as).orElse(given);
    MarkdownReader markdown = new MarkdownReader(site.redactionMarks());
    Inspection inspection =
        new Inspection(
            request.purpose(),
            new KeptFindings(request.store()),
            new SourceComparison(request.store(), site.redactionMarks()),
            content.wording());
    LocalDate today = request.today().apply(site.timeZone());
    List<ReadReport> reports =
        Parallel.map(
            content.reports(),
            r ->
                ReadReport.of(
                    r, site, content.vocabulary().glossary(), markdown, inspection, today),
            request.threads());
    List<ReportEntry> entries = new ArrayList<>();
    Map<ReportId, Map<Language, ReportTexts.Source>> sources = new HashMap<>();
    for (ReadReport report : reports) {
      problems.addAll(report.problems());
      sources.put(report.source().id(), report.sources());
      report.entry().ifPresent(entries::add);
    }
    ReadPages pages = ReadPages.of(content.pages(), site.mainLanguage(), markdown, inspection);
    problems.addAll(pages.problems());
    problems.addAll(inspection.ofSettings(content.shown()));
    SiteContent read =
        new SiteContent(site, content.units(), content.vocabulary(), entries, pages.entries());
    problems.addAll(inspection.ofLanguages(read));
    placeholders(request.root(), content, read).stream()
        .filter(problem -> problem.isError() || request.purpose() != Purpose.BUILD)
        .forEach(problems::add);
    ReportTexts texts = new ReportTexts(markdown, sources, pages.bodies());
    return Outcome.of(new ReadSite(read, texts, reports.size()), told(problems, request.purpose()));
  }

  private static List<Problem> placeholders(Path root, Content content, SiteContent read)
      throws IOException {
    Placeholders placeholders =
        new Placeholders(read.reports().stream().anyMatch(e -> e.report().status().isPublic()));
    String settings = Files.readString(root.resolve(SETTINGS));
    List<Problem> problems =
        new ArrayList<>(placeholders.ofSettings(read.site(), SETTINGS, settings));
    for (PageFile page : content.pages()) {
      MarkdownPart markdown = page.text().markdown();
      problems.addAll(placeholders.ofPage(page.text().path(), markdown.line(), markdown.text()));
    }
    return problems;
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
    return problem.code().startsWith("placeholder-") || problem.code().equals("editor-open");
  }

  /** The same site with only those reports that the public may see. */
  ReadSite publicOnly() {
    List<ReportEntry> visible =
        content.reports().stream().filter(e -> e.report().status().isPublic()).toList();
    return new ReadSite(content.withReports(visible), texts, reportFiles);
  }
}
