package gongkai.desk.visit;

import gongkai.content.Content;
import gongkai.content.ContentReader;
import gongkai.content.writing.SeenFile;
import gongkai.desk.report.DeskReport;
import gongkai.diagnostic.Outcome;
import gongkai.importing.folder.SitePath;
import gongkai.model.IdForm;
import gongkai.model.Language;
import gongkai.model.SiteConfig;
import gongkai.model.UnitId;
import gongkai.model.report.ReportId;
import gongkai.rendering.theme.Theme;
import gongkai.rendering.theme.ThemeFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The site as the desk last read it. Files are read when they are asked for; what a check says is
 * kept until a file changes.
 */
public final class DeskState {
  private final DeskSite site;
  private final BackgroundCheck check;
  private final Evidence evidence;
  private final AtomicLong changes = new AtomicLong();

  /** What was read, by report; of use while the file's bytes are the same. */
  private final Map<ReportId, Read> read = new ConcurrentHashMap<>();

  /** Where words still stand that were masked, by report; shown until its file changes. */
  private final Map<ReportId, LeftWords> left = new ConcurrentHashMap<>();

  private volatile Known settings = new Known(-1, Optional.empty(), Map.of());

  private record Known(
      long changes, Optional<Content> content, Map<Language, String> languageNames) {}

  private record Read(String version, Outcome<DeskReport> report) {}

  public DeskState(DeskSite site) {
    this.site = site;
    this.evidence = new Evidence(site.root());
    this.check = new BackgroundCheck(site.reading(), changes::get);
  }

  public DeskSite site() {
    return site;
  }

  /** Notes that the preview has read the site anew. */
  public void changed() {
    changes.incrementAndGet();
  }

  /** Notes that the desk changed files or folders, named from the site's folder. */
  public void wrote(String... paths) {
    check.wrote(Stream.of(paths).map(site.root()::resolve).collect(Collectors.toSet()));
    changed();
  }

  /** Settings, units and vocabulary; empty if {@code site.yml} cannot be read. */
  public Optional<Content> content() throws IOException {
    return known().content();
  }

  /** What the site's languages call themselves, but for those that its theme does not name. */
  public Map<Language, String> languageNames() throws IOException {
    return known().languageNames();
  }

  private Known known() throws IOException {
    long now = changes.get();
    Known known = settings;
    if (known.changes() != now) {
      Optional<Content> content = ContentReader.read(site.root()).value();
      known = new Known(now, content, names(content.map(Content::site)));
      settings = known;
    }
    return known;
  }

  private Map<Language, String> names(Optional<SiteConfig> settings) throws IOException {
    Map<Language, String> names = new HashMap<>();
    Optional<ThemeFiles> theme =
        settings.isEmpty() ? Optional.empty() : ThemeFiles.of(site.root(), settings.get().theme());
    if (theme.isPresent()) {
      for (Language language : settings.get().languages()) {
        Theme.languageName(theme.get(), language).ifPresent(name -> names.put(language, name));
      }
    }
    return Map.copyOf(names);
  }

  /** The zone that the site's days are of; UTC while its settings cannot be read. */
  public ZoneId zone() throws IOException {
    return content().map(Content::site).map(SiteConfig::timeZone).orElse(ZoneOffset.UTC);
  }

  /** The day in that zone. */
  public LocalDate today() throws IOException {
    return LocalDate.ofInstant(site.clock().get(), zone());
  }

  /** Notes where words still stand that were masked in a report. */
  public void masked(ReportId id, LeftWords words) {
    left.put(id, words);
  }

  /** Where words still stand that were masked in a report as it is. */
  public Optional<LeftWords> leftWords(DeskReport report) {
    return Optional.ofNullable(left.get(report.id()))
        .filter(words -> words.version().equals(report.file().version()));
  }

  public Evidence evidence() {
    return evidence;
  }

  public Checked problems(long patience) {
    return check.get(patience);
  }

  /** What a check says now but for slips of wording, however long it takes. */
  public Checked problemsNow() throws IOException {
    return check.now();
  }

  /** The reports that there are, by unit and name. */
  public List<ReportId> reports() throws IOException {
    List<ReportId> reports = new ArrayList<>();
    for (Path folder : children(site.root().resolve("content/reports"))) {
      String unit = SitePath.name(folder);
      if (!Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS) || !IdForm.matches(unit)) {
        continue;
      }
      for (Path file : children(folder)) {
        String stem = SitePath.name(file).replaceFirst("\\.md$", "");
        if (SitePath.name(file).endsWith(".md") && IdForm.matches(stem)) {
          reports.add(new ReportId(new UnitId(unit), stem));
        }
      }
    }
    return List.copyOf(reports);
  }

  private static List<Path> children(Path folder) throws IOException {
    if (!Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
      return List.of();
    }
    try (Stream<Path> children = Files.list(folder)) {
      return children.sorted().toList();
    }
  }

  /**
   * A report's file.
   *
   * @return empty if there is none; links are not followed, so that nothing outside the content
   *     folder is read or written
   */
  public Optional<SeenFile> file(ReportId id) throws IOException {
    Path folder = site.root().resolve("content/reports").resolve(id.unit().text());
    Path file = folder.resolve(id.stem() + ".md");
    boolean own =
        IdForm.matches(id.unit().text())
            && IdForm.matches(id.stem())
            && Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)
            && Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS);
    return own ? SeenFile.read(file) : Optional.empty();
  }

  /** A report as it is now; empty if there is no such file. */
  public Optional<Outcome<DeskReport>> report(ReportId id) throws IOException {
    Optional<SeenFile> file = file(id);
    if (file.isEmpty()) {
      read.remove(id);
      return Optional.empty();
    }
    String version = file.get().version();
    Read known = read.get(id);
    if (known == null || !known.version().equals(version)) {
      known = new Read(version, DeskReport.of(id, file.get()));
      read.put(id, known);
    }
    return Optional.of(known.report());
  }
}
