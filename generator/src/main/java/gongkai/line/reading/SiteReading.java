package gongkai.line.reading;

import gongkai.checking.UnitDays;
import gongkai.content.Content;
import gongkai.content.ContentReader;
import gongkai.content.ReportSource;
import gongkai.content.ReportSource.FileAt;
import gongkai.content.setting.UnitFile;
import gongkai.diagnostic.Outcome;
import gongkai.diagnostic.Problem;
import gongkai.diagnostic.Problems;
import gongkai.line.inspection.Inspection;
import gongkai.line.inspection.KeptFindings;
import gongkai.line.inspection.SourceComparison;
import gongkai.line.request.ChangedFiles;
import gongkai.line.request.Progress;
import gongkai.line.request.SiteRequest;
import gongkai.line.request.SiteRequest.Purpose;
import gongkai.line.request.Timings;
import gongkai.markdown.MarkdownReader;
import gongkai.model.SiteConfig;
import gongkai.model.UnitId;
import gongkai.parallel.Meanwhile;
import gongkai.parallel.Parallel;
import gongkai.site.ReportEntry;
import gongkai.site.SiteContent;
import gongkai.site.UnitPlaces;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * Reads a site, and again as often as it changes: what lies in files that did not change is then
 * taken from the time before. For one thread.
 */
public final class SiteReading {
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
  private record Held(
      ReadSettings settings, Map<String, ReadReport> reports, Outcome<ReadSite> site) {}

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
    return read(since, timings, site -> {});
  }

  /**
   * The same.
   *
   * @param settled called when the settings are read, before the reports are
   */
  public Outcome<ReadSite> read(ChangedFiles since, Timings timings, Consumer<SiteConfig> settled)
      throws IOException {
    changed = changed.and(since);
    Optional<Set<String>> paths = held.isEmpty() ? Optional.empty() : changed.in(request.root());
    Optional<ReadSettings> known = paths.flatMap(this::stillSettings);
    Outcome<ReadSettings> settings =
        known.isPresent() ? Outcome.of(known.get(), List.of()) : settings();
    timings.end(Timings.Stage.SETTINGS);
    if (settings.value().isEmpty()) {
      return Outcome.failed(settings.problems());
    }
    if (known.isPresent() && paths.get().stream().noneMatch(SiteReading::isContent)) {
      changed = ChangedFiles.NONE;
      return held.get().site();
    }
    ReadSettings of = settings.value().get();
    settled.accept(of.rules().site());
    Map<String, ReadReport> reports =
        known.isPresent()
            ? reports(of, paths.get())
            : reports(of, paths.orElse(Set.of("")), timings.progress());
    timings.end(Timings.Stage.REPORTS);
    boolean same = known.isPresent() && isSame(held.get().reports(), reports);
    held = same ? held : Optional.of(new Held(of, reports, site(of, reports)));
    changed = ChangedFiles.NONE;
    return held.get().site();
  }

  /** Whether all reports are the very same: to compare them would take as long as to plan. */
  @SuppressWarnings("ReferenceEquality")
  private static boolean isSame(Map<String, ReadReport> before, Map<String, ReadReport> now) {
    return before.size() == now.size()
        && now.entrySet().stream()
            .allMatch(report -> before.get(report.getKey()) == report.getValue());
  }

  /** Says that what was read is still needed, in a store that forgets what is not. */
  public void need() {
    held.stream()
        .flatMap(h -> h.reports().values().stream())
        .flatMap(report -> report.sources().values().stream())
        .forEach(text -> held.get().settings().rules().bodies().need(text.key()));
    held.ifPresent(h -> h.reports().values().forEach(h.settings().rules().slips()::need));
  }

  private static boolean isContent(String path) {
    return path.equals("content") || path.startsWith("content/");
  }

  /**
   * The settings of before, if what changed is at most what is written in reports whose files were
   * there before and still are.
   */
  private Optional<ReadSettings> stillSettings(Set<String> paths) {
    ReadSettings settings = held.orElseThrow().settings();
    boolean only = paths.stream().allMatch(path -> !isContent(path) || isStill(path, settings));
    LocalDate today = request.today().apply(settings.rules().site().timeZone());
    return only && today.equals(settings.rules().today())
        ? Optional.of(settings)
        : Optional.empty();
  }

  private boolean isStill(String path, ReadSettings settings) {
    return settings.reportFiles().containsKey(path)
        && Files.isRegularFile(request.root().resolve(path), LinkOption.NOFOLLOW_LINKS);
  }

  private static Stream<FileAt> files(ReportSource source) {
    return Stream.concat(
        Stream.of(new FileAt(source.root(), source.path())),
        Stream.concat(source.twins().values().stream(), source.attachments().stream()));
  }

  /** What is kept of reports is found while the settings are read, which one thread does. */
  private Outcome<Content> content() throws IOException {
    Meanwhile<Boolean> kept =
        Meanwhile.of(
            () -> request.store().prepare(List.of(ReadReport.KIND, KeptBodies.KIND)),
            request.threads());
    try {
      return ContentReader.read(request.root(), Telling.unfinished(request.purpose()));
    } finally {
      kept.get();
    }
  }

  private Outcome<ReadSettings> settings() throws IOException {
    Outcome<Content> found = content();
    if (found.value().isEmpty()) {
      return Outcome.failed(found.problems());
    }
    Content content = found.value().get();
    SiteConfig given = request.baseUrl().map(content.site()::at).orElse(content.site());
    SiteConfig site = request.profile().map(given::as).orElse(given);
    MarkdownReader markdown = new MarkdownReader(site.redactionMarks());
    KeptFindings findings = new KeptFindings(request.store());
    Inspection inspection =
        new Inspection(findings, new SourceComparison(request.store(), site.redactionMarks()));
    boolean check = request.purpose() == Purpose.CHECK;
    ReportSlips slips = ReportSlips.with(request.store(), findings, content.wording(), check);
    KeptBodies bodies = new KeptBodies(request.store(), markdown);
    LocalDate today = request.today().apply(site.timeZone());
    ReadingRules rules =
        ReadingRules.of(site, content.vocabulary().glossary(), bodies, inspection, slips, today);
    ReadPages pages = ReadPages.of(content.pages(), rules, request.threads());
    Problems problems = new Problems();
    problems.addAll(pages.problems());
    problems.addAll(UnitDays.ahead(content.units(), places(content.unitFiles()), today));
    problems.addAll(inspection.ofSettings(content.shown()));
    Map<String, ReportSource> files = new HashMap<>();
    content.reports().forEach(report -> files(report).forEach(f -> files.put(f.path(), report)));
    ReleasedBefore released = ReleasedBefore.of(request.root(), content);
    return Outcome.of(
        new ReadSettings(found, files, rules, pages, released, problems.list()), List.of());
  }

  /** The reports of before, and anew those whose files changed: all files are still there. */
  private Map<String, ReadReport> reports(ReadSettings settings, Set<String> changed)
      throws IOException {
    Set<ReportSource> touched = new LinkedHashSet<>();
    for (String path : changed) {
      Optional.ofNullable(settings.reportFiles().get(path)).ifPresent(touched::add);
    }
    Map<String, ReadReport> before = held.orElseThrow().reports();
    List<ReadReport> read =
        Parallel.map(
            List.copyOf(touched),
            source ->
                ReadReport.of(source, settings.rules(), Optional.of(before.get(source.path()))),
            request.threads());
    Map<String, ReadReport> reports = new LinkedHashMap<>(before);
    read.forEach(report -> reports.put(report.source().path(), report));
    return reports;
  }

  /**
   * Every report.
   *
   * @param changed paths of files and folders; the empty one stands for all
   */
  private Map<String, ReadReport> reports(
      ReadSettings settings, Set<String> changed, Progress progress) throws IOException {
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
              Optional<ReadReport> known = Optional.ofNullable(before.get(source.path()));
              boolean same = known.filter(k -> k.source().equals(source)).isPresent();
              return same && !touches(changed, source)
                  ? known.get()
                  : ReadReport.of(source, rules, known);
            },
            request.threads());
    request.store().clearOthers(ReadReport.KIND);
    request.store().clearOthers(KeptBodies.KIND);
    request.store().clearOthers(KeptBodies.SENTENCES);
    if (rules.slips().atOnce()) {
      request.store().clearOthers(ReportSlips.KIND);
    }
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

  private static Map<UnitId, UnitPlaces> places(List<UnitFile> units) {
    Map<UnitId, UnitPlaces> all = new HashMap<>();
    for (UnitFile file : units) {
      UnitFile.Places of = file.places();
      all.put(file.unit().id(), new UnitPlaces(of.parent(), of.successor(), of.from(), of.until()));
    }
    return all;
  }

  private Outcome<ReadSite> site(ReadSettings settings, Map<String, ReadReport> reports)
      throws IOException {
    ReadingRules rules = settings.rules();
    Content content = settings.content();
    List<ReportEntry> entries = new ArrayList<>();
    reports.values().forEach(report -> report.entry().ifPresent(entries::add));
    ReadPages pages = settings.pages();
    SiteContent read =
        new SiteContent(
            rules.site(),
            content.units(),
            places(content.unitFiles()),
            content.vocabulary(),
            entries,
            pages.entries());
    ReportTexts texts =
        new ReportTexts(rules.bodies(), rules.site().mainLanguage(), reports, pages.bodies());
    ReadSite site =
        new ReadSite(read, texts, Collections.unmodifiableCollection(reports.values()), false);
    return Outcome.of(site, new Telling(request).told(settings, site, request.purpose()));
  }

  /**
   * What a check would report of the site that was read last, whatever it was read for, but for
   * slips of wording.
   *
   * @return nothing if none was read
   */
  public List<Problem> checked() throws IOException {
    if (held.flatMap(h -> h.site().value()).isEmpty()) {
      return List.of();
    }
    ReadSite site = held.get().site().value().get();
    return new Telling(request).told(held.get().settings(), site, Purpose.CHECK);
  }

  /** Looks for slips of wording in the reports that were read last, when it is asked to. */
  public Optional<WordingSearch> wording() {
    return held.map(
        h -> new WordingSearch(List.copyOf(h.reports().values()), h.settings().rules()));
  }
}
