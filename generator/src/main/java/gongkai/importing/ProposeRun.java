package gongkai.importing;

import gongkai.content.Content;
import gongkai.content.ReportSource;
import gongkai.content.field.FrontMatterKey;
import gongkai.content.writing.ReportParts;
import gongkai.content.writing.ReportParts.KeyPart;
import gongkai.content.yaml.FileLines;
import gongkai.diagnostic.Outcome;
import gongkai.diagnostic.Problem;
import gongkai.diagnostic.Problems;
import gongkai.diagnostic.SourceLocation;
import gongkai.diagnostic.SystemCause;
import gongkai.importing.folder.ImportArchive;
import gongkai.importing.folder.ImportFolder;
import gongkai.importing.outcome.Proposed;
import gongkai.importing.proposing.OwnNames;
import gongkai.importing.proposing.Proposals;
import gongkai.importing.reading.year.PlanTitle;
import gongkai.markdown.MarkdownReader;
import gongkai.markdown.parsing.MarkdownText;
import gongkai.merging.ProposalMerge;
import gongkai.model.Coded;
import gongkai.model.UnitId;
import gongkai.model.report.Indicator;
import gongkai.model.report.OpenPoint;
import gongkai.model.text.RedactionMarks;
import gongkai.model.text.TextBlock;
import gongkai.text.number.Masks;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Reads the texts that are in the content folder, and puts into their front matter what it lacks:
 * figures, events, plans, and ids for figures that the vocabulary knows now. All of it is proposed,
 * merged as import merges, and changes nothing that a person wrote.
 */
public final class ProposeRun {
  private static final Pattern SHA256 = Pattern.compile("\\b[0-9a-f]{64}\\b");

  /** What is proposed. */
  public enum ProposalKind implements Coded {
    FIGURES,
    EVENTS,
    PLANS,
    /** Ids for figures that are listed already. */
    IDS
  }

  private final Content content;
  private final Set<ProposalKind> kinds;
  private final ImportFolder folder;
  private final ImportArchive archive;
  private final MarkdownReader markdown;
  private final RedactionMarks marks;

  private ProposeRun(Path site, Content content, Set<ProposalKind> kinds, boolean dryRun)
      throws IOException {
    this.content = content;
    this.kinds = kinds;
    this.folder = new ImportFolder(site, dryRun);
    this.archive = ImportArchive.of(folder);
    this.markdown = new MarkdownReader(content.site().redactionMarks());
    this.marks = RedactionMarks.with(content.site().redactionMarks());
  }

  /**
   * Proposes for some reports of a site. A faulty one does not stop the others.
   *
   * @param kinds what to propose
   * @param dryRun whether nothing is written
   */
  public static List<Proposed> run(
      Path site,
      Content content,
      List<ReportSource> reports,
      Set<ProposalKind> kinds,
      boolean dryRun)
      throws IOException {
    ProposeRun run = new ProposeRun(site, content, kinds, dryRun);
    List<Proposed> proposed = new ArrayList<>();
    for (ReportSource report : reports) {
      proposed.add(run.one(report));
    }
    return proposed;
  }

  private Proposed one(ReportSource report) {
    String path = report.path();
    try {
      byte[] bytes = Files.readAllBytes(report.file());
      Outcome<ReportParts> ours = ReportParts.read(bytes, path);
      if (ours.value().isEmpty()) {
        return new Proposed(path, List.of(), ours.problems());
      }
      return merged(path, ours.value().get(), FileLines.of(bytes));
    } catch (IOException e) {
      String cause = SystemCause.of(e).argument();
      Problem unread = Problem.error("import-unreadable", SourceLocation.of(path), cause);
      return new Proposed(path, List.of(), List.of(unread));
    }
  }

  private Proposed merged(String path, ReportParts ours, FileLines file) throws IOException {
    Optional<List<TextBlock>> text =
        markdown.blocks(
            new MarkdownText(ours.body(), path, ours.bodyLine(), content.site().mainLanguage()));
    if (text.isEmpty()) {
      return new Proposed(path, List.of(), List.of());
    }
    Proposals found = asked(Proposals.of(text.get(), titled(ours), year(ours), known(ours)), ours);
    ReportParts proposed = ReportParts.of(found.entries(), ours.body());
    ReportParts before = before(path, ours);
    ProposalMerge.Merged merged =
        ProposalMerge.merge(ours, proposed, before, file, kinds.contains(ProposalKind.FIGURES));
    if (!merged.changes().isEmpty()) {
      if (folder.isProtected(path)) {
        Problem refused = Problem.error("propose-read-only", SourceLocation.of(path));
        return new Proposed(path, List.of(), List.of(refused));
      }
      byte[] written = merged.file().bytes();
      if (ReportParts.read(written, path).value().isEmpty()) {
        Problem failed = Problem.error("import-merge-failed", SourceLocation.of(path));
        return new Proposed(path, List.of(), List.of(failed));
      }
      archive.addProposed(path, before.withEntriesOf(proposed).lists());
      folder.write(path, written);
    }
    Problems told = new Problems();
    OpenPoints.ofMasks(path, found.unknownMasks()).forEach(point -> told.add(point.problem()));
    if (kinds.contains(ProposalKind.IDS)) {
      told.addAll(fittingIds(path, merged));
    }
    return new Proposed(path, merged.changes(), told.list());
  }

  /** Ids for figures that a person confirmed, which only a person puts in. */
  private static List<Problem> fittingIds(String path, ProposalMerge.Merged merged) {
    Optional<ReportParts> now = ReportParts.read(merged.file().bytes(), path).value();
    return merged.fitting().stream()
        .map(
            fits -> {
              int line =
                  now.stream()
                      .flatMap(report -> report.figures().items().stream())
                      .filter(entry -> entry.value().equals(fits.figure()))
                      .mapToInt(ReportParts.Entry::line)
                      .findFirst()
                      .orElse(1);
              return Problem.note(
                  "propose-id-fits",
                  new SourceLocation(path, line, 1),
                  fits.figure().label(),
                  fits.id().text());
            })
        .toList();
  }

  private Proposals.Known known(ReportParts report) {
    Optional<UnitId> unit = report.key(FrontMatterKey.UNIT).map(KeyPart::value).map(UnitId::new);
    return new Proposals.Known(content.vocabulary(), marks, OwnNames.of(content.units(), unit));
  }

  /** What is to be proposed and what a check would take: by which masks numbers are withheld. */
  private Proposals asked(Proposals all, ReportParts ours) {
    boolean figures = kinds.contains(ProposalKind.FIGURES) || kinds.contains(ProposalKind.IDS);
    Predicate<String> withhold =
        Masks.withholding(marks, ours.open().contains(OpenPoint.MASKS.code()));
    return new Proposals(
        all.indicators().stream()
            .filter(figure -> figures && isSettled(figure.entry(), withhold))
            .toList(),
        all.unknownMasks(),
        all.openNumbers(),
        all.otherReports(),
        kinds.contains(ProposalKind.EVENTS) ? all.events() : List.of(),
        kinds.contains(ProposalKind.PLANS) ? all.plans() : List.of());
  }

  private static boolean isSettled(Indicator figure, Predicate<String> withhold) {
    return !figure.quantity().isWithheld() || withhold.test(figure.quote().text());
  }

  private static Proposals.Titled titled(ReportParts report) {
    Optional<String> title = report.key(FrontMatterKey.TITLE).map(KeyPart::value);
    return new Proposals.Titled(title, title.filter(PlanTitle::is).isPresent());
  }

  private static Optional<Integer> year(ReportParts report) {
    return report
        .key(FrontMatterKey.YEAR)
        .map(KeyPart::value)
        .filter(year -> year.matches("[0-9]{4}"))
        .map(Integer::valueOf);
  }

  /** All that import and earlier runs proposed for a report. */
  private ReportParts before(String path, ReportParts ours) throws IOException {
    Optional<ReportParts> imported = Optional.empty();
    Optional<String> sha256 = ours.key(FrontMatterKey.SOURCE).flatMap(ProposeRun::sha256);
    if (sha256.isPresent()) {
      imported = parts(archive.base(sha256.get()), path);
    }
    Optional<ReportParts> proposed = parts(archive.proposed(path), path);
    return Stream.concat(imported.stream(), proposed.stream())
        .reduce(ReportParts::withEntriesOf)
        .orElseGet(() -> ReportParts.of(Proposals.NONE.entries(), ""));
  }

  private static Optional<ReportParts> parts(Optional<byte[]> bytes, String path) {
    return bytes.flatMap(b -> ReportParts.read(b, path).value());
  }

  private static Optional<String> sha256(KeyPart source) {
    Matcher hash = SHA256.matcher(source.value());
    return hash.find() ? Optional.of(hash.group()) : Optional.empty();
  }
}
