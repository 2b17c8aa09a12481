package gongkai.release;

import gongkai.content.Content;
import gongkai.content.ContentReader;
import gongkai.diagnostic.Outcome;
import gongkai.diagnostic.Problem;
import gongkai.diagnostic.Problems;
import gongkai.diagnostic.SourceLocation;
import gongkai.digest.Sha256;
import gongkai.ledger.Ledger;
import gongkai.ledger.Release;
import gongkai.line.BuildReport;
import gongkai.line.SiteBuilder;
import gongkai.line.request.Progress;
import gongkai.line.request.SiteRequest;
import gongkai.line.request.Timings;
import gongkai.model.ReleaseId;
import gongkai.publishing.BuildLock;
import gongkai.publishing.Manifest;
import gongkai.release.signing.SigningKey;
import gongkai.release.signing.ToolException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Releases a site: it is checked and built as it is, packed, told apart from the last release, and
 * recorded in the ledger. The line in the ledger comes last and is what makes the release: until it
 * stands there, a fault or a kill leaves ledger and archives as they were.
 */
public final class SiteRelease {
  private final Request request;
  private final Path root;
  private final Problems problems = new Problems();

  /**
   * What to release.
   *
   * @param site without drafts
   * @param out the folder that is built
   * @param to the folder for the archives; made if it is not there
   * @param signing if the manifest is to be signed
   * @param progress hears how far it is
   */
  public record Request(
      SiteRequest site,
      Path out,
      Path to,
      LocalDate date,
      Optional<Signing> signing,
      Progress progress) {
    /** For whoever does not ask how far it is. */
    public Request(SiteRequest site, Path out, Path to, LocalDate date, Optional<Signing> signing) {
      this(site, out, to, date, signing, (stage, of) -> {});
    }
  }

  /**
   * How a manifest is signed.
   *
   * @param terminal where the tool that signs may ask for a pass phrase
   */
  public record Signing(SigningKey key, Appendable terminal) {
    SignedManifest sign(byte[] manifest) throws IOException {
      return new SignedManifest(manifest, Optional.of(key.sign(manifest, terminal)));
    }
  }

  private SiteRelease(Request request) {
    this.request = request;
    this.root = request.site().root();
  }

  /**
   * Releases a site.
   *
   * @return nothing if a problem kept it from being released
   * @throws IOException if the disk fails
   * @throws ToolException if the manifest could not be signed
   */
  public static Outcome<Released> make(Request request) throws IOException {
    Path lock = request.site().root().toRealPath().resolve(".content.gongkai-lock");
    Optional<BuildLock> taken = BuildLock.take(lock);
    if (taken.isEmpty()) {
      return Outcome.failed(
          List.of(Problem.error("release-running", SourceLocation.of(Ledger.PATH))));
    }
    BuildLock held = taken.get();
    try {
      SiteRelease release = new SiteRelease(request);
      return release.problems.outcome(release.run());
    } catch (OutputChangedException e) {
      return Outcome.failed(
          List.of(Problem.error("release-changed-meanwhile", SourceLocation.of(Ledger.PATH))));
    } finally {
      held.close();
    }
  }

  private Optional<Released> run() throws IOException {
    Optional<Ledger> ledger = problems.keep(Ledger.of(root));
    Optional<ReleaseId> id = ledger.flatMap(this::next);
    if (id.isEmpty()) {
      return Optional.empty();
    }
    ReleaseFiles files = new ReleaseFiles(request.to(), id.get());
    Files.createDirectories(request.to());
    heal(ledger.get());
    for (Path file : files.taken()) {
      String name = String.valueOf(file.getFileName());
      problems.add(Problem.error("release-file-there", SourceLocation.of(file.toString()), name));
    }
    if (problems.hasErrors()) {
      return Optional.empty();
    }
    Optional<Built> built = built(id.get());
    if (built.isEmpty()) {
      return Optional.empty();
    }
    Optional<Release> last = ledger.get().last();
    if (last.filter(l -> l.manifest().equals(built.get().release().manifest())).isPresent()) {
      return Optional.of(unchanged(ledger.get(), last.get()));
    }
    Content content =
        ContentReader.read(root).value().orElseThrow(() -> new OutputChangedException(root));
    byte[] manifest = built.get().manifest();
    SignedManifest signed =
        request.signing().isPresent()
            ? request.signing().get().sign(manifest)
            : new SignedManifest(manifest, Optional.empty());
    ReleasePacking packing =
        new ReleasePacking(files, request.out(), built.get(), signed, content, root);
    return Optional.of(packing.pack(ledger.get(), problems));
  }

  private static Released unchanged(Ledger ledger, Release last) {
    Optional<ReleaseId> since = Optional.of(last.id());
    Released.Count reports = Released.Count.of(last);
    return new Released(last.id(), List.of(), reports, ledger.head(), since, List.of());
  }

  /**
   * Days go on or stay: what is found to be wrong on the day of a release is put right that day.
   */
  private Optional<ReleaseId> next(Ledger ledger) {
    Optional<ReleaseId> next = ledger.next(request.date());
    if (next.isEmpty()) {
      SourceLocation place = SourceLocation.of(Ledger.PATH);
      String last = ledger.last().orElseThrow().date().toString();
      problems.add(Problem.error("release-older", place, last, request.date().toString()));
    }
    return next;
  }

  /** Takes away what killed releases left in the folder for archives; those of the ledger stay. */
  private void heal(Ledger ledger) throws IOException {
    Set<ReleaseId> recorded =
        ledger.releases().stream().map(Release::id).collect(Collectors.toSet());
    for (ReleaseFiles killed : ReleaseFiles.unfinished(request.to())) {
      if (recorded.contains(killed.release())) {
        new ReleaseSnapshot(ReleaseSnapshot.folder(root), killed.release()).keep(killed);
      } else {
        killed.removeAll();
      }
      killed.removeStage();
    }
  }

  /**
   * A site that was built.
   *
   * @param manifest its bytes
   * @param entries what it lists, by path
   */
  @SuppressWarnings("ArrayRecordComponent") // Nobody compares two.
  record Built(Release release, byte[] manifest, SortedMap<String, Manifest.Entry> entries) {}

  /** Nobody asks how long the stages took. */
  private Timings timings() {
    return new Timings(() -> 0, request.progress());
  }

  private Optional<Built> built(ReleaseId id) throws IOException {
    problems.addAll(SiteBuilder.check(request.site(), timings()));
    if (problems.hasErrors()) {
      return Optional.empty();
    }
    BuildReport report = SiteBuilder.build(request.site(), request.out(), timings());
    report.problems().stream()
        .filter(problem -> !problems.list().contains(problem))
        .forEach(problems::add);
    if (report.publication().isEmpty()) {
      return Optional.empty();
    }
    if (report.digests().isEmpty()) {
      problems.add(Problem.error("release-empty", SourceLocation.of("content/reports")));
      return Optional.empty();
    }
    byte[] manifest = Files.readAllBytes(request.out().resolve(Manifest.FILE_NAME));
    if (!Sha256.of(manifest).equals(report.publication().get().manifest())) {
      // Another build, perhaps one with drafts, took the folder since.
      throw new OutputChangedException(request.out());
    }
    Optional<Map<String, Manifest.Entry>> entries =
        Manifest.read(
            new InputStreamReader(new ByteArrayInputStream(manifest), StandardCharsets.UTF_8));
    Release release = Release.of(id, Sha256.of(manifest), report.digests());
    return Optional.of(new Built(release, manifest, new TreeMap<>(entries.orElseThrow())));
  }
}
