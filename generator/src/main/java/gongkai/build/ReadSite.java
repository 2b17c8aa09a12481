package gongkai.build;

import gongkai.content.Content;
import gongkai.content.ContentReader;
import gongkai.content.PageFile;
import gongkai.diagnostic.Outcome;
import gongkai.diagnostic.Problem;
import gongkai.markdown.Dialect;
import gongkai.markdown.MarkdownReader;
import gongkai.markdown.MarkdownText;
import gongkai.markdown.Sought;
import gongkai.model.Body;
import gongkai.model.Language;
import gongkai.model.ReportId;
import gongkai.model.SiteConfig;
import gongkai.site.Outline;
import gongkai.site.PageEntry;
import gongkai.site.ReportEntry;
import gongkai.site.ReportEntry.PlacedLink;
import gongkai.site.SiteContent;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * A site that was read: what planning needs, and where the texts are.
 *
 * @param reportFiles how many report files were read, drafts included
 */
record ReadSite(SiteContent content, ReportTexts texts, int reportFiles) {

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
    SiteConfig site = request.baseUrl().map(content.site()::at).orElse(content.site());
    MarkdownReader markdown = new MarkdownReader(site.redactionMarks());
    Inspection inspection = new Inspection(request.purpose(), content.wording());
    List<ReadReport> reports =
        Parallel.map(
            content.reports(),
            r -> ReadReport.of(r, site, markdown, inspection),
            request.threads());
    List<ReportEntry> entries = new ArrayList<>();
    Map<ReportId, Map<Language, ReportTexts.Source>> sources = new HashMap<>();
    for (ReadReport report : reports) {
      problems.addAll(report.problems());
      sources.put(report.source().id(), report.sources());
      report.entry().ifPresent(entries::add);
    }
    Map<String, Map<Language, Body>> bodies = new TreeMap<>();
    List<PageEntry> pages = pages(content.pages(), markdown, bodies, problems);
    SiteContent read = new SiteContent(site, content.units(), content.vocabulary(), entries, pages);
    return Outcome.of(
        new ReadSite(read, new ReportTexts(markdown, sources, bodies), reports.size()), problems);
  }

  /** The same site with only those reports that the public may see. */
  ReadSite publicOnly() {
    List<ReportEntry> visible =
        content.reports().stream().filter(e -> e.report().status().isPublic()).toList();
    return new ReadSite(content.withReports(visible), texts, reportFiles);
  }

  private static List<PageEntry> pages(
      List<PageFile> files,
      MarkdownReader markdown,
      Map<String, Map<Language, Body>> bodies,
      List<Problem> problems) {
    Map<String, Map<Language, PageEntry.Text>> texts = new TreeMap<>();
    Map<String, List<PlacedLink>> links = new TreeMap<>();
    for (PageFile file : files) {
      MarkdownText text =
          new MarkdownText(file.markdown(), file.path(), file.markdownLine(), file.language());
      Outcome<Body> outcome = markdown.read(text, Dialect.PAGE, Sought.NOTHING);
      problems.addAll(outcome.problems());
      Optional<Body> body = outcome.value();
      if (body.isPresent()) {
        String digest = Digests.of(file.markdown().getBytes(StandardCharsets.UTF_8));
        texts
            .computeIfAbsent(file.name(), n -> new HashMap<>())
            .put(
                file.language(),
                new PageEntry.Text(file.title(), file.summary(), Outline.of(body.get(), digest)));
        bodies.computeIfAbsent(file.name(), n -> new HashMap<>()).put(file.language(), body.get());
        List<PlacedLink> own = links.computeIfAbsent(file.name(), n -> new ArrayList<>());
        body.get().links().forEach(link -> own.add(PlacedLink.of(link, file.path())));
      }
    }
    List<PageEntry> pages = new ArrayList<>();
    texts.forEach(
        (name, byLanguage) -> pages.add(new PageEntry(name, byLanguage, links.get(name))));
    return pages;
  }
}
