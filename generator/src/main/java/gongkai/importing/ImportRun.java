package gongkai.importing;

import gongkai.diagnostic.Outcome;
import gongkai.diagnostic.Problem;
import gongkai.diagnostic.SourceLocation;
import gongkai.document.SourceFormat;
import gongkai.document.SourceReader;
import gongkai.document.SourceText;
import gongkai.importing.ImportedFile.Action;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;

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
 * <p>A file that is there and differs is never overwritten. A copy of the source lies beside the
 * Markdown with its own ending; it is written first, so that a report is there only with its
 * source.
 */
public final class ImportRun {
  private final ImportRequest request;
  private final ImportFolder folder;
  private final Map<String, String> reports;

  private ImportRun(ImportRequest request, Map<String, String> reports) {
    this.request = request;
    this.folder = new ImportFolder(request.site(), request.dryRun());
    this.reports = new HashMap<>(reports);
  }

  /**
   * Reads all sources, and writes their reports unless it is a dry run. One bad source does not
   * stop the others.
   *
   * @param progress is told of each file when it is done
   * @throws IOException if the site's folder cannot be read or written
   */
  public static ImportReport run(ImportRequest request, Consumer<ImportedFile> progress)
      throws IOException {
    Optional<Problem> badUnit = badUnit(request);
    Map<String, String> known = ImportedSources.of(request.site()).reports();
    ImportRun run = new ImportRun(request, known);
    List<ImportedFile> files = new ArrayList<>();
    for (Path source : run.sources()) {
      ImportedFile file =
          badUnit.isPresent()
              ? refused(SitePath.of(request.site(), source), List.of(badUnit.get()))
              : run.one(source);
      progress.accept(file);
      files.add(file);
    }
    return new ImportReport(files);
  }

  private static Optional<Problem> badUnit(ImportRequest request) {
    return request
        .options()
        .unit()
        .filter(unit -> !unit.matches("[a-z0-9]+(?:-[a-z0-9]+)*"))
        .map(unit -> Problem.error("import-unit-id", SourceLocation.of("--unit"), unit));
  }

  /** The files to read: those given, and of folders those of known formats, each once, in order. */
  private Collection<Path> sources() throws IOException {
    Set<Path> sources = new LinkedHashSet<>();
    for (Path given : request.sources()) {
      if (Files.isDirectory(given)) {
        try (Stream<Path> inside = Files.walk(given)) {
          inside
              .filter(Files::isRegularFile)
              .filter(file -> SourceFormat.EXTENSIONS.contains(format(file)))
              .sorted()
              .forEach(sources::add);
        }
      } else {
        sources.add(given);
      }
    }
    return sources;
  }

  private ImportedFile one(Path source) throws IOException {
    String name = SitePath.of(request.site(), source);
    byte[] bytes;
    try {
      if (Files.size(source) > SourceReader.MOST_BYTES) {
        String most = Long.toString(SourceReader.MOST_BYTES >> 20);
        return refused(
            name, List.of(Problem.error("import-too-large", SourceLocation.of(name), most)));
      }
      bytes = Files.readAllBytes(source);
    } catch (IOException e) {
      return refused(name, List.of(Problem.error("import-unreadable", SourceLocation.of(name))));
    }
    Outcome<Draft> read = Importer.read(bytes, name, request.options());
    return read.value().isEmpty()
        ? refused(name, read.problems())
        : place(read.value().get(), bytes, format(source));
  }

  private ImportedFile place(Draft draft, byte[] source, String format) throws IOException {
    Optional<String> known = Optional.ofNullable(reports.get(draft.sha256()));
    if (known.isPresent()) {
      return done(draft, known.get(), Action.UNCHANGED, List.of());
    }
    String stem = stem(draft);
    String target = stem + ".md";
    byte[] markdown = draft.markdown().getBytes(StandardCharsets.UTF_8);
    String copy = stem + "." + format;
    for (String path : List.of(target, copy)) {
      byte[] bytes = path.equals(target) ? markdown : source;
      if (folder.isTaken(path, bytes)) {
        Problem taken =
            Problem.error("import-target-taken", SourceLocation.of(draft.source()), path);
        return done(draft, target, Action.REFUSED, List.of(taken));
      }
    }
    folder.add(copy, source);
    folder.add(target, markdown);
    reports.put(draft.sha256(), target);
    return done(
        draft, target, request.dryRun() ? Action.PLANNED : Action.WRITTEN, draft.problems());
  }

  private static String stem(Draft draft) {
    String unit = draft.unit().orElse("unassigned-" + draft.sha256().substring(0, 8));
    return "content/reports/" + unit + "/" + draft.year().map(String::valueOf).orElse("undated");
  }

  /** Problems of a report that was not written say only why: the rest is not to be done there. */
  private static ImportedFile done(
      Draft draft, String target, Action action, List<Problem> problems) {
    return new ImportedFile(
        draft.source(), Optional.of(draft), Optional.of(target), action, problems);
  }

  private static ImportedFile refused(String source, List<Problem> problems) {
    return new ImportedFile(source, Optional.empty(), Optional.empty(), Action.REFUSED, problems);
  }

  private static String format(Path file) {
    Path fileName = file.getFileName();
    return SourceText.extension(fileName == null ? "" : fileName.toString());
  }
}
