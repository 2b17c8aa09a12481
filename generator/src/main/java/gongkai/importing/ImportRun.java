package gongkai.importing;

import gongkai.content.writing.ReportParts;
import gongkai.diagnostic.Problem;
import gongkai.diagnostic.Problems;
import gongkai.diagnostic.SourceLocation;
import gongkai.diagnostic.SystemCause;
import gongkai.importing.folder.ImportArchive;
import gongkai.importing.folder.ImportFolder;
import gongkai.importing.folder.ImportedSources;
import gongkai.importing.folder.SitePath;
import gongkai.importing.outcome.Draft;
import gongkai.importing.outcome.ImportReport;
import gongkai.importing.outcome.ImportedFile;
import gongkai.importing.outcome.ImportedFile.Action;
import gongkai.importing.request.ImportOptions;
import gongkai.importing.request.ImportRequest;
import gongkai.model.IdForm;
import gongkai.parallel.Parallel;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Imports files and folders into a site.
 *
 * <p>Where a report goes:
 *
 * <ol>
 *   <li>a source whose SHA-256 a report already names is done: that report is left as it is, with
 *       all that people wrote into it, unless the officer now says another unit, year, type or name
 *       for it; see {@link ReportMove};
 *   <li>else {@code content/reports/<unit>/<year>.md} with the unit that the officer gave or that
 *       the text names; see {@link ImportPlaces};
 *   <li>without a unit, {@code content/reports/unassigned-<8 digits>/<year>.md}: to assign it, its
 *       folder is renamed to the unit's id and {@code unit:} is filled in, or it is imported again
 *       with the unit. Without a year the file is {@code undated.md}.
 * </ol>
 *
 * <p>A new version of a source that was imported before is merged into its report; see {@link
 * EarlierReports}. Any other file that is there and differs is never overwritten. A copy of the
 * source lies beside the Markdown with its own ending; it is written first, so that a report is
 * there only with its source.
 */
public final class ImportRun {
  /** Sources that are held in memory together: enough that no thread waits for a long one. */
  private static final int AT_ONCE = 8;

  private final ImportRequest request;
  private final ImportFolder folder;
  private final ImportArchive archive;
  private final ImportedSources reports;
  private final EarlierReports earlierReports;
  private final NewVersion versions;
  private final ImportPlaces places;
  private final ReportMove moves;
  private final ReadSource.Reading reading;
  private final FaultLog faults;

  /** Reports that sources of this run are already in. */
  private final Set<String> settled = new HashSet<>();

  private ImportRun(ImportRequest request, ReadSource.Reading reading) throws IOException {
    this.request = request;
    this.reading = reading;
    this.faults = new FaultLog(request.site());
    this.folder = new ImportFolder(request.site(), request.dryRun());
    this.archive = ImportArchive.of(folder);
    this.reports = ImportedSources.of(request.site());
    this.earlierReports = new EarlierReports(folder, reports, request.options());
    this.versions = new NewVersion(folder, archive, request.options());
    this.places = new ImportPlaces(folder, request.options());
    this.moves = new ReportMove(folder, archive, request.options());
  }

  /** Hears how far a run has got. */
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
    return run(request, progress, (bytes, name) -> Importer.read(bytes, name, request.options()));
  }

  /** The same with another way to read a source. */
  static ImportReport run(ImportRequest request, Progress progress, ReadSource.Reading reading)
      throws IOException {
    ImportRun run = new ImportRun(request, reading);
    FoundSources found = FoundSources.of(request.sources(), request.site());
    Optional<Problem> badName = badName(request.options());
    List<ImportedFile> files = new ArrayList<>();
    found.refused().forEach(p -> files.add(ImportedFile.refused(p.place().path(), List.of(p))));
    files.addAll(
        badName.isPresent()
            ? found.files().stream().map(s -> run.refused(s, badName.get())).toList()
            : run.all(found.files(), progress));
    return new ImportReport(files, found.notes(), request.dryRun());
  }

  private ImportedFile refused(Path source, Problem problem) {
    return ImportedFile.refused(name(source), List.of(problem));
  }

  /** Reads sources side by side, and takes them in one by one: what is written has an order. */
  private List<ImportedFile> all(List<Path> sources, Progress progress) throws IOException {
    settle(sources);
    List<ImportedFile> files = new ArrayList<>();
    List<String> names = sources.stream().map(this::name).toList();
    if (!names.isEmpty()) {
      progress.reads(names.get(0), 1, names.size());
    }
    Parallel.inOrder(
        sources,
        source -> ReadSource.of(source, name(source), reading, faults),
        request.threads(),
        AT_ONCE,
        read -> {
          files.add(one(read));
          if (files.size() < names.size()) {
            progress.reads(names.get(files.size()), files.size() + 1, names.size());
          }
        });
    return files;
  }

  /** In a folder that was asked for the folders within it are part of a name: two may share one. */
  private String name(Path source) {
    return SitePath.of(request.site(), request.sources(), source);
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

  /** What could lead out of the folder of reports is refused whoever asks. */
  private static Optional<Problem> badName(ImportOptions options) {
    return options
        .unit()
        .filter(unit -> !IdForm.matches(unit.text()))
        .map(unit -> Problem.error("import-unit-id", SourceLocation.of("--unit"), unit.text()))
        .or(
            () ->
                options
                    .stem()
                    .filter(stem -> !IdForm.matches(stem))
                    .map(
                        stem ->
                            Problem.error(
                                "import-stem-argument", SourceLocation.of("--stem"), stem)));
  }

  private ImportedFile one(ReadSource source) {
    if (source.draft().value().isEmpty()) {
      return ImportedFile.refused(source.name(), source.draft().problems());
    }
    Draft draft = source.draft().value().get();
    String target = places.of(draft).get(0) + ".md";
    try {
      return place(draft, source.bytes(), source.format());
    } catch (IOException e) {
      String cause = SystemCause.of(e).argument();
      SourceLocation place = SourceLocation.of(source.name());
      return ImportedFile.refused(
          draft, target, Problem.error("import-not-written", place, target, cause));
    } catch (RuntimeException | StackOverflowError e) {
      return ImportedFile.refused(draft, target, faults.of(source.name(), e));
    }
  }

  private ImportedFile place(Draft draft, byte[] source, String format) throws IOException {
    Optional<String> known = reports.report(draft.sha256());
    if (known.isPresent()) {
      return known(draft, known.get());
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
    List<String> targets = places.of(draft).stream().map(place -> place + ".md").toList();
    Optional<EarlierReport> earlier = earlierReports.find(draft, targets, settled);
    return earlier.isPresent()
        ? merge(draft, source, format, earlier.get())
        : add(draft, source, format);
  }

  /** The unit that people put a report to stays, whatever name the new version has for it. */
  private ImportedFile merge(Draft draft, byte[] source, String format, EarlierReport earlier)
      throws IOException {
    boolean named = request.options().unit().isEmpty() && draft.unit().isPresent();
    boolean elsewhere =
        draft.unit().filter(unit -> earlier.path().contains("/" + unit + "/")).isEmpty();
    ImportOptions unnamed = request.options().knowing(List.of());
    Draft taken =
        named && elsewhere
            ? Importer.read(source, draft.source(), unnamed).value().orElse(draft)
            : draft;
    ImportedFile merged = versions.merge(taken, source, format, earlier);
    settled.add(earlier.path());
    if (merged.action() == Action.MERGED) {
      reports.add(draft.sha256(), earlier.path());
    }
    return merged;
  }

  private ImportedFile add(Draft draft, byte[] source, String format) throws IOException {
    byte[] markdown = draft.markdown().getBytes(StandardCharsets.UTF_8);
    String first = places.of(draft).get(0);
    Optional<String> free = places.free(draft, markdown, source, format);
    if (free.isEmpty()) {
      String report = first + ".md";
      String path = folder.isTaken(report, markdown) ? report : first + "." + format;
      return ImportedFile.refused(draft, report, taken(draft, path));
    }
    String target = free.get() + ".md";
    archive.addBase(draft.sha256(), markdown);
    folder.write(free.get() + "." + format, source);
    folder.write(target, markdown);
    reports.add(draft.sha256(), target);
    settled.add(target);
    Problems problems = new Problems();
    problems.addAll(draft.problems());
    if (draft.unit().isPresent() && !free.get().equals(first)) {
      problems.add(
          Problem.note(
              "import-stem-proposed", SourceLocation.of(draft.source()), first + ".md", target));
    }
    for (String other : earlierReports.elsewhere(draft, settled)) {
      problems.add(Problem.warning("import-elsewhere", SourceLocation.of(draft.source()), other));
    }
    return ImportedFile.of(draft, target, Action.WRITTEN, problems.list());
  }

  /** What is at a report's place, and how it can be got past. */
  private Problem taken(Draft draft, String path) throws IOException {
    SourceLocation place = SourceLocation.of(draft.source());
    Optional<Integer> shared =
        settled.contains(path) ? Optional.empty() : earlierReports.sharedWith(draft, path);
    String stem = path.replaceFirst("^.*/", "").replaceFirst("\\.[^.]*$", "");
    return shared
        .map(percent -> Problem.error("import-unlike", place, path, percent.toString(), stem))
        .orElseGet(() -> Problem.error("import-target-taken", place, path));
  }

  /** A source that is in the site: its report is moved if the officer says so now. */
  private ImportedFile known(Draft draft, String report) throws IOException {
    Optional<ImportedFile> moved = moves.correct(draft, report);
    if (moved.isEmpty()) {
      return unchanged(draft, report);
    }
    if (moved.get().action() == Action.MOVED) {
      String target = moved.get().target().orElseThrow();
      settled.addAll(List.of(report, target));
      reports.add(draft.sha256(), target);
    }
    return moved.get();
  }

  /** The points that the officer has not settled since are reported again. */
  private ImportedFile unchanged(Draft draft, String report) throws IOException {
    Optional<ReportParts> parts =
        folder.bytes(report).flatMap(bytes -> ReportParts.read(bytes, report).value());
    List<Problem> open = parts.map(p -> OpenPoints.unsettled(draft.points(), p)).orElse(List.of());
    return ImportedFile.of(draft, report, Action.UNCHANGED, open);
  }
}
