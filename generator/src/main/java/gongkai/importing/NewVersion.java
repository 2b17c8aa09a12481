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
import gongkai.importing.request.ImportOptions;
import gongkai.merging.Choosing;
import gongkai.merging.Conflict;
import gongkai.merging.ReportMerge;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
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
   * waits beside the report, its source in the archive.
   */
  ImportedFile merge(Draft draft, byte[] source, String format, EarlierReport earlier)
      throws IOException {
    String path = earlier.path();
    Optional<Problem> obstacle = obstacle(source, format, earlier);
    if (obstacle.isPresent()) {
      return ImportedFile.refused(draft, path, obstacle.get());
    }
    Incoming incoming = Incoming.of(draft, source, format);
    ReportParts theirs = parts(draft.markdown(), draft.source());
    Optional<ReportParts> base = base(earlier);
    if (base.isEmpty() && !options.keepEdits()) {
      String waiting = ReportWriter.newImport(path);
      Problem missing = Problem.error("import-base-missing", SourceLocation.of(path), waiting);
      return conflict(draft, incoming, path, List.of(missing));
    }
    List<Conflict> kept = new ArrayList<>();
    Choosing edits =
        conflict -> {
          kept.add(conflict);
          return Choosing.EDITS.of(conflict);
        };
    Choosing chosen = options.keepEdits() ? edits : Choosing.NOTHING;
    ReportMerge.Merged merged =
        ReportMerge.merge(base.orElse(theirs), ours(earlier), theirs, path, chosen);
    if (!merged.problems().isEmpty()) {
      return conflict(draft, incoming, path, merged.problems());
    }
    replace(incoming, earlier, merged.text());
    Problems open = new Problems();
    open.addAll(OpenPoints.unsettled(draft.points(), parts(merged.text(), path)));
    open.addAll(merged.warnings());
    kept.forEach(conflict -> open.add(conflict.kept(path)));
    return new ImportedFile(
        draft.source(),
        Optional.of(draft),
        Optional.of(path),
        Action.MERGED,
        merged.changes(),
        open.list());
  }

  private static ReportParts ours(EarlierReport earlier) {
    return earlier.parts().value().orElseThrow();
  }

  static ReportParts parts(String markdown, String path) {
    return ReportParts.read(markdown.getBytes(StandardCharsets.UTF_8), path)
        .value()
        .orElseThrow(() -> new IllegalStateException("import wrote a faulty report of " + path));
  }

  /** What keeps a new version out before the texts are looked at. */
  Optional<Problem> obstacle(byte[] source, String format, EarlierReport earlier)
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
  Optional<ReportParts> base(EarlierReport earlier) throws IOException {
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

  private ImportedFile conflict(Draft draft, Incoming incoming, String path, List<Problem> problems)
      throws IOException {
    forgetWaiting(path, Optional.of(incoming.sha256()));
    archive.addWaiting(incoming.sha256(), incoming.format(), incoming.source());
    folder.write(
        ReportWriter.newImport(path), incoming.markdown().getBytes(StandardCharsets.UTF_8));
    return ImportedFile.of(draft, path, Action.CONFLICT, problems);
  }

  /**
   * Takes away the source of the version that waits beside a report, unless it is the one named.
   */
  private void forgetWaiting(String path, Optional<String> but) throws IOException {
    Optional<byte[]> waiting = folder.bytes(ReportWriter.newImport(path));
    Optional<String> sha256 = waiting.flatMap(EarlierReports::sourceNamedIn);
    if (sha256.isPresent() && !sha256.equals(but)) {
      archive.dropWaiting(sha256.get());
    }
  }

  /**
   * In this order, so that a run that breaks off can be repeated: while the report names the old
   * source, that one is kept somewhere.
   */
  void replace(Incoming incoming, EarlierReport earlier, String merged) throws IOException {
    Optional<String> old = earlier.copy();
    if (old.isPresent()) {
      byte[] bytes = folder.bytes(old.get()).orElseThrow();
      archive.supersede(earlier.sha256(), SourceText.extension(old.get()), bytes);
    }
    archive.addBase(incoming.sha256(), incoming.markdown().getBytes(StandardCharsets.UTF_8));
    String place = earlier.beside(incoming.format());
    folder.write(place, incoming.source());
    byte[] before = folder.bytes(earlier.path()).orElseThrow();
    folder.write(earlier.path(), writtenLike(before, merged));
    if (old.isPresent() && !old.get().equals(place)) {
      folder.remove(old.get());
    }
    forgetWaiting(earlier.path(), Optional.empty());
    folder.remove(ReportWriter.newImport(earlier.path()));
    archive.dropBase(earlier.sha256());
  }

  /** The byte order mark and the line ends of a file stay, where all its lines end alike. */
  private static byte[] writtenLike(byte[] before, String text) {
    String old = new String(before, StandardCharsets.UTF_8);
    boolean pairs = old.contains("\r\n") && !old.replace("\r\n", "").contains("\n");
    String mark = old.startsWith("\uFEFF") ? "\uFEFF" : "";
    String made = mark + (pairs ? text.replace("\n", "\r\n") : text);
    return made.getBytes(StandardCharsets.UTF_8);
  }
}
