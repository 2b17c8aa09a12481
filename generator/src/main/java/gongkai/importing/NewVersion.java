package gongkai.importing;

import gongkai.content.writing.ReportParts;
import gongkai.content.writing.ReportWriter;
import gongkai.diagnostic.Problem;
import gongkai.diagnostic.Problems;
import gongkai.diagnostic.SourceLocation;
import gongkai.document.source.SourceText;
import gongkai.importing.folder.ImportArchive;
import gongkai.importing.folder.ImportFolder;
import gongkai.importing.outcome.Draft;
import gongkai.importing.outcome.ImportedFile;
import gongkai.importing.outcome.ImportedFile.Action;
import gongkai.merging.ReportMerge;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** Merges new versions of sources into the reports that were made of the versions before. */
final class NewVersion {
  private final ImportFolder folder;
  private final ImportArchive archive;
  private final ImportOptions options;

  NewVersion(ImportFolder folder, ImportArchive archive, ImportOptions options) {
    this.folder = folder;
    this.archive = archive;
    this.options = options;
  }

  /**
   * Merges a new version into its report: the report, the source beside it, and the base for the
   * next time. What both sides changed in different ways changes nothing; the new version then
   * waits beside the report.
   */
  ImportedFile merge(Draft draft, byte[] source, String format, EarlierReport earlier)
      throws IOException {
    String path = earlier.path();
    Optional<Problem> obstacle = obstacle(source, format, earlier);
    if (obstacle.isPresent()) {
      return ImportedFile.refused(draft, path, obstacle.get());
    }
    ReportParts theirs = parts(draft.markdown(), draft.source());
    Optional<ReportParts> base = base(earlier);
    if (base.isEmpty() && !options.keepEdits()) {
      String waiting = ReportWriter.newImport(path);
      Problem missing = Problem.error("import-base-missing", SourceLocation.of(path), waiting);
      return conflict(draft, path, List.of(missing));
    }
    ReportParts ours = earlier.parts().value().orElseThrow();
    ReportMerge.Merged merged =
        ReportMerge.merge(base.orElse(theirs), ours, theirs, path, options.keepEdits());
    if (!merged.conflicts().isEmpty()) {
      return conflict(draft, path, merged.conflicts());
    }
    replace(draft, source, format, earlier, merged.text());
    Problems open = new Problems();
    open.addAll(OpenPoints.unsettled(draft.points(), parts(merged.text(), path)));
    open.addAll(merged.warnings());
    return new ImportedFile(
        draft.source(),
        Optional.of(draft),
        Optional.of(path),
        Action.MERGED,
        merged.changes(),
        open.list());
  }

  private static ReportParts parts(String markdown, String path) {
    return ReportParts.read(markdown.getBytes(StandardCharsets.UTF_8), path)
        .value()
        .orElseThrow(() -> new IllegalStateException("import wrote a faulty report of " + path));
  }

  /** What keeps a new version out before the texts are looked at. */
  private Optional<Problem> obstacle(byte[] source, String format, EarlierReport earlier)
      throws IOException {
    if (earlier.parts().value().isEmpty()) {
      SourceLocation place = earlier.parts().problems().get(0).place();
      return Optional.of(Problem.error("import-report-faulty", place));
    }
    if (folder.isProtected(earlier.path())) {
      return Optional.of(Problem.error("import-read-only", SourceLocation.of(earlier.path())));
    }
    String place = earlier.beside(format);
    boolean ownCopy = earlier.copy().filter(place::equals).isPresent();
    return !ownCopy && folder.isTaken(place, source)
        ? Optional.of(
            Problem.error("import-target-taken", SourceLocation.of(earlier.path()), place))
        : Optional.empty();
  }

  /** The report as it was imported: as it was kept, else made again of its source. */
  private Optional<ReportParts> base(EarlierReport earlier) throws IOException {
    Optional<byte[]> kept = archive.base(earlier.sha256());
    if (kept.isPresent()) {
      return ReportParts.read(kept.get(), earlier.path()).value();
    }
    if (earlier.copy().isEmpty()) {
      return Optional.empty();
    }
    String copy = earlier.copy().get();
    return Importer.read(folder.bytes(copy).orElseThrow(), copy, options)
        .value()
        .map(draft -> parts(draft.markdown(), earlier.path()));
  }

  private ImportedFile conflict(Draft draft, String path, List<Problem> problems)
      throws IOException {
    folder.write(ReportWriter.newImport(path), draft.markdown().getBytes(StandardCharsets.UTF_8));
    return ImportedFile.of(draft, path, Action.CONFLICT, problems);
  }

  /**
   * In this order, so that a run that breaks off can be repeated: while the report names the old
   * source, that one is kept somewhere.
   */
  private void replace(
      Draft draft, byte[] source, String format, EarlierReport earlier, String merged)
      throws IOException {
    Optional<String> old = earlier.copy();
    if (old.isPresent()) {
      byte[] bytes = folder.bytes(old.get()).orElseThrow();
      archive.supersede(earlier.sha256(), SourceText.extension(old.get()), bytes);
    }
    archive.addBase(draft.sha256(), draft.markdown().getBytes(StandardCharsets.UTF_8));
    String place = earlier.beside(format);
    folder.write(place, source);
    folder.write(earlier.path(), merged.getBytes(StandardCharsets.UTF_8));
    if (old.isPresent() && !old.get().equals(place)) {
      folder.remove(old.get());
    }
    folder.remove(ReportWriter.newImport(earlier.path()));
    archive.dropBase(earlier.sha256());
  }
}
