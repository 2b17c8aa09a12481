package gongkai.importing;

import gongkai.content.field.FrontMatterKey;
import gongkai.content.writing.ReportParts;
import gongkai.content.writing.ReportWriter;
import gongkai.diagnostic.Outcome;
import gongkai.diagnostic.Problem;
import gongkai.digest.Sha256;
import gongkai.importing.folder.FileChange;
import gongkai.importing.folder.ImportArchive;
import gongkai.importing.folder.ImportFolder;
import gongkai.importing.request.ImportOptions;
import gongkai.merging.Choosing;
import gongkai.merging.Conflict;
import gongkai.merging.Conflict.Choice;
import gongkai.merging.Conflict.Side;
import gongkai.merging.Conflict.Sides;
import gongkai.merging.MergeChange;
import gongkai.merging.ReportMerge;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * A new version of a source that waits beside its report, because the two contradict each other:
 * where they do, and what comes of it once a person has chosen. Nothing is written here.
 */
public final class WaitingVersion {
  private final Path site;
  private final ImportOptions options;
  private final EarlierReport earlier;
  private final byte[] draft;

  private WaitingVersion(Path site, ImportOptions options, EarlierReport earlier, byte[] draft) {
    this.site = site;
    this.options = options;
    this.earlier = earlier;
    this.draft = draft;
  }

  /**
   * What comes of what was chosen.
   *
   * @param open the conflicts in which nothing was
   * @param changes what the new version changes without contradiction
   * @param problems what keeps it from being written, beside what is open
   * @param files what is to be written and removed, in an order in which nothing is lost on the
   *     way; nothing unless all is settled
   */
  public record Settled(
      List<Conflict> open,
      List<MergeChange> changes,
      List<Problem> problems,
      List<FileChange> files) {
    public Settled {
      open = List.copyOf(open);
      changes = List.copyOf(changes);
      problems = List.copyOf(problems);
      files = List.copyOf(files);
    }
  }

  /**
   * The version that waits beside a report.
   *
   * @param report its path
   * @param options what the site knows
   * @return empty if none does, or if one of the files is faulty
   */
  public static Optional<WaitingVersion> of(Path site, String report, ImportOptions options)
      throws IOException {
    ImportFolder folder = new ImportFolder(site, true);
    String waiting = ReportWriter.newImport(report);
    Optional<byte[]> draft =
        Files.isRegularFile(site.resolve(waiting), LinkOption.NOFOLLOW_LINKS)
            ? folder.bytes(waiting)
            : Optional.empty();
    Optional<byte[]> own = folder.bytes(report);
    Optional<String> sha256 = own.flatMap(EarlierReports::sourceNamedIn);
    if (draft.isEmpty() || sha256.isEmpty()) {
      return Optional.empty();
    }
    Outcome<ReportParts> parts = ReportParts.read(own.get(), report);
    Outcome<ReportParts> theirs = ReportParts.read(draft.get(), waiting);
    EarlierReport earlier =
        new EarlierReport(
            report, parts, sha256.get(), EarlierReports.copy(folder, report, sha256.get()));
    return parts.value().isPresent() && theirs.value().isPresent()
        ? Optional.of(new WaitingVersion(site, options, earlier, draft.get()))
        : Optional.empty();
  }

  /** The SHA-256 of the draft that waits. */
  public String version() {
    return Sha256.of(draft);
  }

  /** The name of the source that the new version came in; blank if it names none. */
  public String newSource() {
    return sourceOf(theirs());
  }

  /** The name of the source that the report was made of. */
  public String oldSource() {
    return sourceOf(earlier.parts().value().orElseThrow());
  }

  /** The path of the copy of that source, if it is still there. */
  public Optional<String> copy() {
    return earlier.copy();
  }

  private static String sourceOf(ReportParts parts) {
    return parts
        .key(FrontMatterKey.SOURCE)
        .map(ReportParts.KeyPart::value)
        .map(value -> value.replaceFirst("^\\{\"?file\"?:(.*?),\"?sha256\"?:.*$", "$1"))
        .orElse("");
  }

  /** The path of the draft that waits. */
  public String path() {
    return ReportWriter.newImport(earlier.path());
  }

  private ReportParts theirs() {
    return NewVersion.parts(
        new String(draft, StandardCharsets.UTF_8), ReportWriter.newImport(earlier.path()));
  }

  /**
   * Works out what comes of what is chosen.
   *
   * <p>Where what was imported first is not there any more, nobody can tell edits from changes:
   * then the whole text is one conflict.
   */
  public Settled settle(Choosing chosen) throws IOException {
    ImportFolder folder = new ImportFolder(site, true);
    ImportArchive archive = ImportArchive.of(folder);
    NewVersion versions = new NewVersion(folder, archive, options);
    ReportParts ours = earlier.parts().value().orElseThrow();
    ReportParts theirs = theirs();
    Optional<ReportParts> base = versions.base(earlier);
    if (base.isEmpty()) {
      Conflict whole = whole(ours, theirs);
      Optional<Side> side = chosen.of(whole).map(Choice::side).filter(whole.offered()::contains);
      if (side.isEmpty()) {
        return new Settled(List.of(whole), List.of(), List.of(), List.of());
      }
      base = Optional.of(side.get() == Side.REPORT ? theirs : ours);
    }
    ReportMerge.Merged merged = ReportMerge.merge(base.get(), ours, theirs, earlier.path(), chosen);
    if (!merged.open().isEmpty()) {
      return new Settled(merged.open(), merged.changes(), List.of(), List.of());
    }
    Optional<Incoming> incoming = incoming(archive);
    List<Problem> problems =
        merged.problems().isEmpty() && incoming.isPresent()
            ? versions
                .obstacle(incoming.get().source(), incoming.get().format(), earlier)
                .map(List::of)
                .orElse(List.of())
            : merged.problems();
    if (!problems.isEmpty() || incoming.isEmpty()) {
      return new Settled(List.of(), merged.changes(), problems, List.of());
    }
    versions.replace(incoming.get(), earlier, merged.text());
    return new Settled(List.of(), merged.changes(), List.of(), folder.changes());
  }

  private static Conflict whole(ReportParts ours, ReportParts theirs) {
    return new Conflict(
        "whole",
        Conflict.Subject.WHOLE,
        ours.bodyLine(),
        "",
        new Sides("", ours.body(), theirs.body(), ""));
  }

  /** Whether the source of the new version is here, so that all can be settled. */
  public boolean isSourceHere() throws IOException {
    return incoming(ImportArchive.of(new ImportFolder(site, true))).isPresent();
  }

  private Optional<Incoming> incoming(ImportArchive archive) throws IOException {
    Optional<String> sha256 = EarlierReports.sourceNamedIn(draft);
    return sha256.isEmpty()
        ? Optional.empty()
        : archive
            .waiting(sha256.get())
            .map(
                source ->
                    new Incoming(
                        new String(draft, StandardCharsets.UTF_8),
                        sha256.get(),
                        source.format(),
                        source.bytes(),
                        List.of()));
  }
}
