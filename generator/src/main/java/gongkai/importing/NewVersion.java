package gongkai.importing;

import gongkai.content.ReportParts;
import gongkai.diagnostic.Outcome;
import gongkai.diagnostic.Problem;
import gongkai.diagnostic.SourceLocation;
import gongkai.document.SourceText;
import gongkai.importing.ImportedFile.Action;
import gongkai.merging.ReportMerge;
import gongkai.model.Coded;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Sources that are new versions of what was imported before: finds their reports and merges them.
 *
 * <p>A source is a new version of the report that lies where its own would, or that was made of a
 * source of the same name, if no given unit, no year and no type says otherwise and at least half
 * of the shorter text stands in the other. Of several the most alike is taken; those that are
 * nothing alike are other reports.
 */
final class NewVersion {
  private static final double ALIKE = 0.5;
  private static final Pattern SHA256 = Pattern.compile("\\b[0-9a-f]{64}\\b");

  private final ImportFolder folder;
  private final ImportArchive archive;
  private final ImportedSources sources;
  private final ImportOptions options;

  NewVersion(
      ImportFolder folder, ImportArchive archive, ImportedSources sources, ImportOptions options) {
    this.folder = folder;
    this.archive = archive;
    this.sources = sources;
    this.options = options;
  }

  /**
   * A report that was imported before.
   *
   * @param parts empty if its front matter is faulty
   * @param sha256 of the source that it was made of
   * @param likeness see {@link Resemblance}
   */
  record Earlier(String path, Outcome<ReportParts> parts, String sha256, double likeness) {}

  /**
   * The report that a source is a new version of.
   *
   * @param target where its own report would lie
   * @param settled reports that this run has dealt with: they are made of other sources
   */
  Optional<Earlier> earlier(Draft draft, String target, Set<String> settled) throws IOException {
    Set<String> paths = new LinkedHashSet<>(List.of(target));
    paths.addAll(sources.ofFile(draft.source()));
    paths.removeAll(settled);
    List<Earlier> found = new ArrayList<>();
    for (String path : paths) {
      folder.bytes(path).flatMap(bytes -> earlier(draft, path, bytes)).ifPresent(found::add);
    }
    return found.stream().max(Comparator.comparingDouble(Earlier::likeness));
  }

  private Optional<Earlier> earlier(Draft draft, String path, byte[] bytes) {
    String text = new String(bytes, StandardCharsets.UTF_8).replace("\r\n", "\n");
    int bodyAt = Math.max(0, text.indexOf("\n---\n"));
    Matcher sha256 = SHA256.matcher(text.substring(0, bodyAt));
    if (!sha256.find() || contradictsUnit(path)) {
      return Optional.empty();
    }
    Outcome<ReportParts> parts = ReportParts.read(bytes, path);
    boolean other =
        parts.value().isPresent()
            && (differs(parts.value().get(), "year", draft.year().map(String::valueOf))
                || differs(
                    parts.value().get(),
                    "type",
                    draft.metadata().type().map(Proposal::value).map(Coded::code)));
    double likeness = other ? 0 : Resemblance.of(text.substring(bodyAt), bodyOf(draft.markdown()));
    return likeness >= ALIKE
        ? Optional.of(new Earlier(path, parts, sha256.group(), likeness))
        : Optional.empty();
  }

  private static String bodyOf(String markdown) {
    return markdown.substring(Math.max(0, markdown.indexOf("\n---\n")));
  }

  private boolean contradictsUnit(String path) {
    return options.unit().filter(unit -> !path.contains("/" + unit + "/")).isPresent();
  }

  private static boolean differs(ReportParts report, String key, Optional<String> read) {
    Optional<String> written = report.key(key).map(ReportParts.KeyPart::value);
    return written.isPresent() && read.isPresent() && !written.equals(read);
  }

  /**
   * Merges a new version into its report: the report, the source beside it, and the base for the
   * next time. What both sides changed in different ways changes nothing; the new version then
   * waits beside the report.
   */
  ImportedFile merge(Draft draft, byte[] source, String format, Earlier earlier)
      throws IOException {
    String path = earlier.path();
    Optional<Problem> obstacle = obstacle(source, format, earlier);
    if (obstacle.isPresent()) {
      return ImportedFile.refused(draft, path, obstacle.get());
    }
    ReportParts theirs = parts(draft.markdown(), draft.source());
    Optional<ReportParts> base = base(earlier);
    if (base.isEmpty() && !options.keepEdits()) {
      String waiting = ImportArchive.waiting(path);
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
    List<Problem> open =
        new ArrayList<>(OpenPoints.unsettled(draft.problems(), parts(merged.text(), path)));
    open.addAll(merged.warnings());
    return new ImportedFile(
        draft.source(),
        Optional.of(draft),
        Optional.of(path),
        Action.MERGED,
        merged.changes(),
        open);
  }

  private static ReportParts parts(String markdown, String path) {
    return ReportParts.read(markdown.getBytes(StandardCharsets.UTF_8), path)
        .value()
        .orElseThrow(() -> new IllegalStateException("import wrote a faulty report of " + path));
  }

  /** What keeps a new version out before the texts are looked at. */
  private Optional<Problem> obstacle(byte[] source, String format, Earlier earlier)
      throws IOException {
    if (earlier.parts().value().isEmpty()) {
      SourceLocation place = earlier.parts().problems().get(0).place();
      return Optional.of(Problem.error("import-report-faulty", place));
    }
    if (folder.isProtected(earlier.path())) {
      return Optional.of(Problem.error("import-read-only", SourceLocation.of(earlier.path())));
    }
    String place = beside(earlier.path(), format);
    boolean ownCopy = copy(earlier).filter(place::equals).isPresent();
    return !ownCopy && folder.isTaken(place, source)
        ? Optional.of(
            Problem.error("import-target-taken", SourceLocation.of(earlier.path()), place))
        : Optional.empty();
  }

  private static String beside(String report, String format) {
    return report.replaceFirst("md$", format);
  }

  /** Where the source that a report was made of still lies beside it. */
  private Optional<String> copy(Earlier earlier) throws IOException {
    for (String path : folder.beside(earlier.path())) {
      Optional<byte[]> bytes = folder.bytes(path);
      if (bytes.isPresent() && Importer.sha256(bytes.get()).equals(earlier.sha256())) {
        return Optional.of(path);
      }
    }
    return Optional.empty();
  }

  /** The report as it was imported: as it was kept, else made again of its source. */
  private Optional<ReportParts> base(Earlier earlier) throws IOException {
    Optional<byte[]> kept = archive.base(earlier.sha256());
    if (kept.isPresent()) {
      return ReportParts.read(kept.get(), earlier.path()).value();
    }
    Optional<String> copy = copy(earlier);
    if (copy.isEmpty()) {
      return Optional.empty();
    }
    byte[] source = folder.bytes(copy.get()).orElseThrow();
    return Importer.read(source, copy.get(), options)
        .value()
        .map(draft -> parts(draft.markdown(), earlier.path()));
  }

  private ImportedFile conflict(Draft draft, String path, List<Problem> problems)
      throws IOException {
    folder.write(ImportArchive.waiting(path), draft.markdown().getBytes(StandardCharsets.UTF_8));
    return ImportedFile.of(draft, path, Action.CONFLICT, problems);
  }

  /**
   * In this order, so that a run that breaks off can be repeated: while the report names the old
   * source, that one is kept somewhere.
   */
  private void replace(Draft draft, byte[] source, String format, Earlier earlier, String merged)
      throws IOException {
    Optional<String> old = copy(earlier);
    if (old.isPresent()) {
      byte[] bytes = folder.bytes(old.get()).orElseThrow();
      archive.supersede(earlier.sha256(), SourceText.extension(old.get()), bytes);
    }
    archive.addBase(draft.sha256(), draft.markdown().getBytes(StandardCharsets.UTF_8));
    String place = beside(earlier.path(), format);
    folder.write(place, source);
    folder.write(earlier.path(), merged.getBytes(StandardCharsets.UTF_8));
    if (old.isPresent() && !old.get().equals(place)) {
      folder.remove(old.get());
    }
    folder.remove(ImportArchive.waiting(earlier.path()));
    archive.dropBase(earlier.sha256());
  }
}
