package gongkai.line.reading;

import gongkai.checking.FooterNumbers;
import gongkai.checking.InspectionRehearsal;
import gongkai.checking.Placeholders;
import gongkai.content.Content;
import gongkai.content.ContentReader;
import gongkai.content.PageFile;
import gongkai.content.ReportSource;
import gongkai.content.ReportSource.FileAt;
import gongkai.content.field.MarkdownPart;
import gongkai.diagnostic.Outcome;
import gongkai.diagnostic.Problem;
import gongkai.diagnostic.Problems;
import gongkai.diagnostic.Severity;
import gongkai.ledger.ReportDigest;
import gongkai.line.inspection.Inspection;
import gongkai.line.inspection.KeptFindings;
import gongkai.line.inspection.SourceComparison;
import gongkai.line.request.ChangedFiles;
import gongkai.line.request.Progress;
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
import java.nio.file.LinkOption;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Reads a site, and again as often as it changes: what lies in files that did not change is then
 * taken from the time before. For one thread.
 */
public final class SiteReading {
  private static final String SETTINGS = "content/site.yml";

  private final SiteRequest request;
  private Optional<Held> held = Optional.empty();

  /** What changed since {@code held} was read: more than is asked, if a reading was broken off. */
  private ChangedFiles changed = ChangedFiles.ANY;

  /**
   * What was read the last time.
   *
   * @param settings all but the reports
   * @param reports by the path of their main files
   */
  private record Held(Settings settings, Map<String, ReadReport> reports, Outcome<ReadSite> site) {}

  /**
   * What is read once for all reports.
   *
   * @param found the content folder, with the faults of settings and pages
   * @param reportFiles the paths of all files of reports
   * @param released what the last release showed
   * @param ofPages the faults of pages and settings as they are shown
   */
  private record Settings(
      Outcome<Content> found,
      Set<String> reportFiles,
      ReadingRules rules,
      ReadPages pages,
      ReleasedBefore released,
      List<Problem> ofPages) {
    Content content() {
      return found.value().orElseThrow();
    }
  }

  /** Nothing is read yet. */
  public SiteReading(SiteRequest request) {
    this.request = request;
  }

  /**
   * Reads the content folder.
   *
   * @param since what may have changed since it was last called
   * @return no site if an error was found; with every problem of every file. The same value as
   *     before if nothing of it changed
   * @throws IOException if the disk fails
   */
  public Outcome<ReadSite> read(ChangedFiles since, Timings timings) throws IOException {
    changed = changed.and(since);
    Optional<Set<String>> paths = held.isEmpty() ? Optional.empty() : changed.in(request.root());
    Optional<Settings> known = paths.flatMap(this::stillSettings);
    Outcome<Settings> settings =
        known.isPresent() ? Outcome.of(known.get(), List.of()) : settings();
    timings.end(Timings.Stage.SETTINGS);
    if (settings.value().isEmpty()) {
      return Outcome.failed(settings.problems());
    }
    if (known.isPresent() && paths.get().stream().noneMatch(SiteReading::isContent)) {
      changed = ChangedFiles.NONE;
      return held.get().site();
    }
    Settings of = settings.value().get();
    Map<String, ReadReport> reports = reports(of, paths.orElse(Set.of("")), timings.progress());
    timings.end(Timings.Stage.REPORTS);
    held = Optional.of(new Held(of, reports, site(of, reports)));
    changed = ChangedFiles.NONE;
    return held.get().site();
  }

  /** Says that what was read is still needed, in a store that forgets what is not. */
  public void need() {
    held.stream()
        .flatMap(h -> h.reports().values().stream())
        .flatMap(report -> report.sources().values().stream())
        .forEach(text -> request.store().need(KeptBodies.KIND, text.key()));
  }

  private static boolean isContent(String path) {
    return path.equals("content") || path.startsWith("content/");
  }

  /**
   * The settings of before, if what changed is at most what is written in reports whose files were
   * there before and still are.
   */
  private Optional<Settings> stillSettings(Set<String> paths) {
    Settings settings = held.orElseThrow().settings();
    boolean only = paths.stream().allMatch(path -> !isContent(path) || isStill(path, settings));
    LocalDate today = request.today().apply(settings.rules().site().timeZone());
    return only && today.equals(settings.rules().today())
        ? Optional.of(settings)
        : Optional.empty();
  }

  private boolean isStill(String path, Settings settings) {
    return settings.reportFiles().contains(path)
        && Files.isRegularFile(request.root().resolve(path), LinkOption.NOFOLLOW_LINKS);
  }

  private static Stream<FileAt> files(ReportSource source) {
    return Stream.concat(
        Stream.of(new FileAt(source.file(), source.path())),
        Stream.concat(source.twins().values().stream(), source.attachments().stream()));
  }

  private Outcome<Settings> settings() throws IOException {
    Outcome<Content> found = ContentReader.read(request.root(), unfinished());
    if (found.value().isEmpty()) {
      return Outcome.failed(found.problems());
    }
    Content content = found.value().get();
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
    ReadPages pages =
        ReadPages.of(content.pages(), site.mainLanguage(), markdown, inspection, today);
    Problems problems = new Problems();
    problems.addAll(pages.problems());
    problems.addAll(inspection.ofSettings(content.shown()));
    Set<String> files =
        content.reports().stream()
            .flatMap(SiteReading::files)
            .map(FileAt::path)
            .collect(Collectors.toSet());
    ReleasedBefore released = ReleasedBefore.of(request.root(), content.units());
    return Outcome.of(
        new Settings(found, files, rules, pages, released, problems.list()), List.of());
  }

  /**
   * Every report.
   *
   * @param changed paths of files and folders; the empty one stands for all
   */
  private Map<String, ReadReport> reports(Settings settings, Set<String> changed, Progress progress)
      throws IOException {
    ReadingRules rules = settings.rules();
    boolean sameRules = held.filter(h -> h.settings().rules().readsAs(rules)).isPresent();
    Map<String, ReadReport> before =
        sameRules && !changed.contains("") ? held.orElseThrow().reports() : Map.of();
    List<ReportSource> sources = settings.content().reports();
    List<ReadReport> read =
        Parallel.map(
            sources,
            source -> {
              progress.one(Timings.Stage.REPORTS, sources.size());
              ReadReport known = before.get(source.path());
              return known != null && known.source().equals(source) && !touches(changed, source)
                  ? known
                  : ReadReport.of(source, rules);
            },
            request.threads());
    request.store().clearOthers(ReadReport.KIND);
    request.store().clearOthers(KeptBodies.KIND);
    Map<String, ReadReport> reports = new LinkedHashMap<>();
    read.forEach(report -> reports.put(report.source().path(), report));
    return reports;
  }

  /** Whether one of the paths is a file of a report's, or a folder that it lies in. */
  private static boolean touches(Set<String> changed, ReportSource source) {
    String path = source.path();
    for (int end = path.lastIndexOf('/'); end > 0; end = path.lastIndexOf('/', end - 1)) {
      if (changed.contains(path.substring(0, end))) {
        return true;
      }
    }
    return files(source).map(FileAt::path).anyMatch(changed::contains);
  }

  private Outcome<ReadSite> site(Settings settings, Map<String, ReadReport> reports)
      throws IOException {
    Problems problems = new Problems();
    problems.keep(settings.found());
    ReadingRules rules = settings.rules();
    Content content = settings.content();
    List<ReportEntry> entries = new ArrayList<>();
    Map<ReportId, Map<Language, ReportTexts.Source>> sources = new HashMap<>();
    Map<ReportId, String> stamps = new HashMap<>();
    for (ReadReport report : reports.values()) {
      problems.addAll(report.problems());
      sources.put(report.source().id(), report.sources());
      stamps.put(report.source().id(), report.stamp());
      report.entry().ifPresent(entries::add);
    }
    problems.addAll(settings.released().problems(reports.values(), unfinished()));
    problems.addAll(settings.ofPages());
    ReadPages pages = settings.pages();
    SiteContent read =
        new SiteContent(
            rules.site(), content.units(), content.vocabulary(), entries, pages.entries());
    problems.addAll(rules.inspection().ofLanguages(read));
    placeholders(content, read).stream()
        .filter(problem -> problem.isError() || request.purpose() != Purpose.BUILD)
        .forEach(problems::add);
    if (request.purpose() == Purpose.CHECK) {
      LocalDate today = request.today().apply(read.site().timeZone());
      problems.addAll(InspectionRehearsal.of(read, today));
    }
    ReportTexts texts = new ReportTexts(rules.bodies(), rules.site().mainLanguage(), sources, pages.bodies());
    List<ReportDigest> digests =
        reports.values().stream().flatMap(report -> report.digest().stream()).toList();
    return problems.with(new ReadSite(read, texts, reports.size(), stamps, digests));
  }

  private List<Problem> placeholders(Content content, SiteContent read) throws IOException {
    boolean published = read.reports().stream().anyMatch(e -> e.report().status().isPublic());
    Placeholders placeholders = new Placeholders(published ? unfinished() : Severity.NOTE);
    String settings = Files.readString(request.root().resolve(SETTINGS));
    Problems problems = new Problems();
    problems.addAll(placeholders.ofSettings(read.site(), SETTINGS, settings));
    problems.addAll(FooterNumbers.in(read.site(), SETTINGS, settings));
    for (PageFile page : content.pages()) {
      MarkdownPart markdown = page.text().markdown();
      problems.addAll(placeholders.ofPage(page.text().path(), markdown.line(), markdown.text()));
    }
    return problems.list();
  }

  /**
   * What only must not become public. A preview is there for a site that is being made, so that
   * does not keep it from being seen.
   */
  private Severity unfinished() {
    return request.purpose() == Purpose.PREVIEW ? Severity.NOTE : Severity.ERROR;
  }
}
