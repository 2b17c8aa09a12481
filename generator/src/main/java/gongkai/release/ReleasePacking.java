package gongkai.release;

import gongkai.content.Content;
import gongkai.diagnostic.Problem;
import gongkai.diagnostic.Problems;
import gongkai.diagnostic.SourceLocation;
import gongkai.disk.WholeFile;
import gongkai.i18n.Messages;
import gongkai.ledger.FormerNames;
import gongkai.ledger.Ledger;
import gongkai.ledger.Release;
import gongkai.model.Language;
import gongkai.model.report.ReportId;
import gongkai.model.report.Status;
import gongkai.publishing.Manifest;
import gongkai.release.SiteRelease.Built;
import gongkai.release.difference.DifferencePage;
import gongkai.release.difference.ReportDifference;
import gongkai.release.signing.ManifestSignature;
import gongkai.release.signing.SignatureForm;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Makes the files of a release beside their places, then puts them there and records it. */
final class ReleasePacking {
  private final ReleaseFiles files;
  private final Path site;
  private final Built built;
  private final SignedManifest manifest;
  private final Content content;
  private final ReleaseSnapshot snapshot;
  private final ReleasedTexts texts;
  private final Path root;

  ReleasePacking(
      ReleaseFiles files,
      Path site,
      Built built,
      SignedManifest manifest,
      Content content,
      Path root) {
    this.files = files;
    this.site = site;
    this.built = built;
    this.manifest = manifest;
    this.content = content;
    this.root = root;
    this.snapshot = new ReleaseSnapshot(ReleaseSnapshot.folder(root), files.release());
    this.texts = new ReleasedTexts(root, content.site().languages(), built.release());
  }

  Released pack(Ledger ledger, Problems problems) throws IOException {
    boolean done = false;
    Files.createDirectory(files.stage());
    try {
      OutputArchive.write(
          files.staged(files.archive()), files.release(), site, built.entries().values(), manifest);
      List<ReportDifference> differences = List.of();
      Optional<Release> last = ledger.last();
      if (last.isPresent()) {
        ReleaseSnapshot before = new ReleaseSnapshot(snapshot.folder(), last.get().id());
        Optional<SortedMap<String, Manifest.Entry>> old = before.entries(last.get());
        if (old.isPresent()) {
          delta(old.get(), before);
        } else {
          String name = snapshot.folder().getFileName() + "/" + before.manifest().getFileName();
          problems.add(
              Problem.warning(
                  "release-no-delta", SourceLocation.of("content/" + name), "" + before.release()));
        }
        differences = differences(before, last.get(), old.orElseGet(TreeMap::new));
        pages(differences, last.get());
      }
      ReleaseSnapshot.write(files.stage().resolve("texts"), shown(), texts::of);
      Files.write(files.stagedManifest(), manifest.bytes());
      if (manifest.signature().isPresent()) {
        ManifestSignature signature = manifest.signature().get();
        Files.write(files.staged(files.signature(signature.form())), signature.bytes());
        Files.write(files.stage().resolve("signature"), signature.bytes());
      }
      Ledger longer = ledger.with(built.release());
      List<Path> placed = place(longer);
      done = true;
      quietly(() -> snapshot.keep(files));
      clear(last);
      return new Released(
          files.release(),
          placed,
          Released.Count.of(built.release()),
          longer.head(),
          last.map(Release::id),
          differences);
    } finally {
      if (!done) {
        takeBack();
      }
    }
  }

  private Set<ReportId> shown() {
    return built.release().reports().values().stream()
        .filter(report -> report.state() != Status.WITHDRAWN)
        .map(report -> report.report())
        .collect(Collectors.toSet());
  }

  private void delta(SortedMap<String, Manifest.Entry> old, ReleaseSnapshot before)
      throws IOException {
    Collection<Manifest.Entry> changed =
        built.entries().values().stream()
            .filter(entry -> !isIn(old, entry))
            .collect(Collectors.toList());
    OutputArchive.write(files.staged(files.delta()), files.release(), site, changed, manifest);
    Set<String> gone = new TreeSet<>(old.keySet());
    gone.removeAll(built.entries().keySet());
    for (SignatureForm form : SignatureForm.values()) {
      if (Files.exists(before.signature(form)) && !manifest.has(form)) {
        gone.add(form.fileName());
      }
    }
    String lines = gone.stream().map(path -> path + "\n").collect(Collectors.joining());
    Files.write(files.staged(files.deletions()), lines.getBytes(StandardCharsets.UTF_8));
  }

  private static boolean isIn(Map<String, Manifest.Entry> old, Manifest.Entry entry) {
    Manifest.Entry before = old.get(entry.path());
    return before != null && Objects.equals(before.sha256(), entry.sha256());
  }

  private List<ReportDifference> differences(
      ReleaseSnapshot before, Release last, SortedMap<String, Manifest.Entry> old)
      throws IOException {
    FormerNames names = FormerNames.of(content.units());
    return new ReleaseDifferences(content.site(), names, before, last, digits(old))
        .to(built.release(), texts, digits(built.entries()));
  }

  private static SortedMap<String, String> digits(SortedMap<String, Manifest.Entry> entries) {
    SortedMap<String, String> digits = new TreeMap<>();
    entries.forEach((path, entry) -> digits.put(path, entry.sha256()));
    return digits;
  }

  private void pages(List<ReportDifference> differences, Release last) throws IOException {
    for (Language language : List.of(Language.CHINESE, Language.ENGLISH)) {
      String page =
          DifferencePage.of(differences, last.id(), files.release(), Messages.ofCommands(language));
      Path file = files.difference(language.isChinese() ? "zh" : "en");
      Files.write(files.staged(file), page.getBytes(StandardCharsets.UTF_8));
    }
  }

  /**
   * Puts everything in its place, the ledger's line last: that makes the release. The manifest is
   * kept only behind it, since a manifest without a line says that the ledger was cut off.
   */
  private List<Path> place(Ledger longer) throws IOException {
    Files.createDirectories(snapshot.folder());
    Files.move(
        files.stage().resolve("texts"), snapshot.texts(), StandardCopyOption.REPLACE_EXISTING);
    for (SignatureForm form : SignatureForm.values()) {
      Files.deleteIfExists(snapshot.signature(form));
    }
    if (manifest.signature().isPresent()) {
      Path kept = snapshot.signature(manifest.signature().get().form());
      Files.move(files.stage().resolve("signature"), kept, StandardCopyOption.REPLACE_EXISTING);
    }
    List<Path> placed = files.place();
    WholeFile.replace(root.resolve(Ledger.PATH), longer.text().getBytes(StandardCharsets.UTF_8));
    return placed;
  }

  /**
   * The fault on its way out is the one to report; what stays is taken away by the next release.
   */
  private void takeBack() {
    files.all().forEach(file -> quietly(() -> Files.deleteIfExists(file)));
    quietly(() -> Files.deleteIfExists(snapshot.texts()));
    for (SignatureForm form : SignatureForm.values()) {
      quietly(() -> Files.deleteIfExists(snapshot.signature(form)));
    }
    quietly(files::removeStage);
  }

  /** What is not needed any more; that it cannot be removed is nobody's loss. */
  private void clear(Optional<Release> last) {
    if (last.isPresent()) {
      Path old = new ReleaseSnapshot(snapshot.folder(), last.get().id()).texts();
      quietly(() -> Files.deleteIfExists(old));
    }
    // A manifest that could not be kept is kept by the next release.
    if (!Files.exists(files.stagedManifest())) {
      quietly(files::removeStage);
    }
  }

  private interface Step {
    void run() throws IOException;
  }

  private static void quietly(Step step) {
    try {
      step.run();
    } catch (IOException stays) {
      // Not worth reporting, see above.
    }
  }
}
