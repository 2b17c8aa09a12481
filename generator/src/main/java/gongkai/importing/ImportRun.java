package gongkai.importing;

import gongkai.content.ReportParts;
import gongkai.diagnostic.Problem;
import gongkai.diagnostic.SourceLocation;
import gongkai.diagnostic.SystemCause;
import gongkai.document.SourceFormat;
import gongkai.importing.ImportedFile.Action;
import gongkai.model.ReportId;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * Imports files and folders into a site.
 *
 * <p>Where a report goes:
 *
 * <ol>
 *   <li>a source whose SHA-256 a report already names is done: that report is left as it is, with
 *       all that people wrote into it;
 *   <li>else {@code content/reports/<unit>/<year>.md} with the unit that the officer gave;
 *   <li>without a unit, a folder of its own, {@code content/reports/unassigned-<first 8 digits of
 *       the SHA-256>/<year>.md}: to assign it, its folder is renamed to the unit's id and {@code
 *       unit:} is filled in. Without a year the file is {@code undated.md}.
 * </ol>
 *
 * <p>A new version of a source that was imported before is merged into its report; see {@link
 * EarlierReports}. Any other file that is there and differs is never overwritten. A copy of the
 * source lies beside the Markdown with its own ending; it is written first, so that a report is
 * there only with its source.
 */
public final class ImportRun {
  /** Sources that are held in memory together. */
  private static final int AT_ONCE = 8;

  private final ImportRequest request;
  private final ImportFolder folder;
  private final ImportArchive archive;
  private final ImportedSources reports;
  private final EarlierReports earlierReports;
  private final NewVersion versions;

  /** Reports that sources of this run are already in. */
  private final Set<String> settled = new HashSet<>();

  private ImportRun(ImportRequest request) throws IOException {
    this.request = request;
    this.folder = new ImportFolder(request.site(), request.dryRun());
    this.archive = ImportArchive.of(folder);
    this.reports = ImportedSources.of(request.site());
    this.earlierReports = new EarlierReports(folder, reports, request.options().unit());
    this.versions = new NewVersion(folder, archive, request.options());
  }

  /** Is told how far a run is. */
  @FunctionalInterface
  public interface Progress {
    /**
     * A source is going to be read or put into the site.
     *
     * @param source its path as messages name it
     * @param number from 1 to {@code total}
     */
    void reads(String source, int number, int total);
  }

  /**
   * Reads all sources, and writes their reports unless it is a dry run. One bad source does not
   * stop the others, nor does a place that cannot be written.
   *
   * @throws IOException if the folders cannot be listed
   */
  public static ImportReport run(ImportRequest request, Progress progress) throws IOException {
    ImportRun run = new ImportRun(request);
    List<Path> sources = List.copyOf(run.sources());
    Optional<Problem> badUnit = badUnit(request);
    List<ImportedFile> files =
        badUnit.isPresent()
            ? sources.stream().map(s -> run.refused(s, badUnit.get())).toList()
            : run.all(sources, progress);
    return new ImportReport(files, request.dryRun());
  }

  private ImportedFile refused(Path source, Problem problem) {
    return ImportedFile.refused(name(source), List.of(problem));
  }

  /**
   * Reads some sources side by side, then takes them in one by one: what is written has an order.
   */
  private List<ImportedFile> all(List<Path> sources, Progress progress) {
    settle(sources);
    List<ImportedFile> files = new ArrayList<>();
    for (int from = 0; from < sources.size(); from += AT_ONCE) {
      List<Path> next = sources.subList(from, Math.min(from + AT_ONCE, sources.size()));
      progress.reads(name(next.get(0)), from + 1, sources.size());
      List<ReadSource> read =
          next.parallelStream()
              .map(source -> ReadSource.of(source, name(source), request.options()))
              .toList();
      for (int i = 0; i < read.size(); i++) {
        if (i > 0) {
          progress.reads(read.get(i).name(), from + i + 1, sources.size());
        }
        files.add(one(read.get(i)));
      }
    }
    return files;
  }

  private String name(Path source) {
    return SitePath.of(request.site(), source);
  }

  /**
   * Notes the reports whose own sources are among those of the run: of two sources for one place,
   * the one that is in stays in, whichever is read first.
   */
  private void settle(List<Path> sources) {
    if (reports.isEmpty()) {
      return;
    }
    sources.stream()
        .flatMap(source -> ReadSource.sha256(source).flatMap(reports::report).stream())
        .forEach(settled::add);
  }

  private static Optional<Problem> badUnit(ImportRequest request) {
    return request
        .options()
        .unit()
        .filter(unit -> !unit.matches("[a-z0-9]+(?:-[a-z0-9]+)*"))
        .map(unit -> Problem.error("import-unit-id", SourceLocation.of("--unit"), unit));
  }

  /** The files to read: those given, and of folders those of known formats, each once, in order. */
  private Set<Path> sources() throws IOException {
    Set<Path> sources = new LinkedHashSet<>();
    for (Path asked : request.sources()) {
      Path given = asked.toAbsolutePath().normalize();
      if (Files.isDirectory(given)) {
        try (Stream<Path> inside = Files.walk(given)) {
          inside
              .filter(file -> !isLitter(given.relativize(file)))
              .filter(Files::isRegularFile)
              .filter(file -> SourceFormat.EXTENSIONS.contains(ReadSource.format(file)))
              .sorted()
              .forEach(sources::add);
        }
      } else {
        sources.add(given);
      }
    }
    return sources;
  }

  /** Hidden files and folders, and what Word lays beside a document that is open. */
  private static boolean isLitter(Path file) {
    return StreamSupport.stream(file.spliterator(), false)
        .map(Path::toString)
        .anyMatch(name -> name.startsWith(".") || name.startsWith("~$"));
  }

  private ImportedFile one(ReadSource source) {
    if (source.draft().value().isEmpty()) {
      return ImportedFile.refused(source.name(), source.draft().problems());
    }
    Draft draft = source.draft().value().get();
    String stem = stem(draft);
    try {
      return place(draft, source.bytes(), stem, source.format());
    } catch (IOException e) {
      String cause = SystemCause.of(e).argument();
      SourceLocation place = SourceLocation.of(source.name());
      return ImportedFile.refused(
          draft, stem + ".md", Problem.error("import-not-written", place, stem + ".md", cause));
    }
  }

  private ImportedFile place(Draft draft, byte[] source, String stem, String format)
      throws IOException {
    Optional<String> known = reports.report(draft.sha256());
    if (known.isPresent()) {
      return unchanged(draft, known.get());
    }
    if (archive.isSuperseded(draft.sha256())) {
      Problem old = Problem.warning("import-superseded", SourceLocation.of(draft.source()));
      return new ImportedFile(
          draft.source(),
          Optional.of(draft),
          Optional.empty(),
          Action.UNCHANGED,
          List.of(),
          List.of(old));
    }
    String target = stem + ".md";
    Optional<EarlierReport> earlier = earlierReports.find(draft, target, settled);
    if (earlier.isPresent()) {
      ImportedFile merged = versions.merge(draft, source, format, earlier.get());
      settled.add(earlier.get().path());
      if (merged.action() == Action.MERGED) {
        reports.add(draft.sha256(), earlier.get().path());
      }
      return merged;
    }
    return add(draft, source, target, stem + "." + format);
  }

  private ImportedFile add(Draft draft, byte[] source, String target, String copy)
      throws IOException {
    byte[] markdown = draft.markdown().getBytes(StandardCharsets.UTF_8);
    for (String path : List.of(target, copy)) {
      if (folder.isTaken(path, path.equals(target) ? markdown : source)) {
        Problem taken =
            Problem.error("import-target-taken", SourceLocation.of(draft.source()), path);
        return ImportedFile.refused(draft, target, taken);
      }
    }
    archive.addBase(draft.sha256(), markdown);
    folder.write(copy, source);
    folder.write(target, markdown);
    reports.add(draft.sha256(), target);
    settled.add(target);
    return ImportedFile.of(draft, target, Action.WRITTEN, draft.problems());
  }

  /** The points that the officer has not settled since are told again. */
  private ImportedFile unchanged(Draft draft, String report) throws IOException {
    Optional<ReportParts> parts =
        folder.bytes(report).flatMap(bytes -> ReportParts.read(bytes, report).value());
    List<Problem> open =
        parts.map(p -> OpenPoints.unsettled(draft.problems(), p)).orElse(List.of());
    return ImportedFile.of(draft, report, Action.UNCHANGED, open);
  }

  private static String stem(Draft draft) {
    String unit = draft.unit().orElse(ReportId.UNASSIGNED + draft.sha256().substring(0, 8));
    return "content/reports/" + unit + "/" + draft.year().map(String::valueOf).orElse("undated");
  }
}
