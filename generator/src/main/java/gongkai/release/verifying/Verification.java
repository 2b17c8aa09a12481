package gongkai.release.verifying;

import gongkai.digest.Sha256;
import gongkai.ledger.Ledger;
import gongkai.ledger.Release;
import gongkai.publishing.Manifest;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Compares a copy of the site with a manifest, byte by byte: what changed, what lacks, what does
 * not belong. What could not be read is none of these, and never the same.
 */
public final class Verification {
  private final HostedCopy copy;
  private final Optional<Path> root;

  private Verification(HostedCopy copy, Optional<Path> root) {
    this.copy = copy;
    this.root = root;
  }

  /** There is nothing to hold the copy against. */
  public static final class NoManifestException extends IOException {
    private static final long serialVersionUID = 1;

    NoManifestException(String where) {
      super(where);
    }
  }

  /**
   * A copy on this machine.
   *
   * @param copy a folder, or an archive
   * @param root the site's folder with its ledger, if there is one
   */
  public static Verification ofDisk(Path copy, Optional<Path> root) {
    return new Verification(
        Files.isDirectory(copy) ? new DiskCopy(copy) : new ArchiveCopy(copy), root);
  }

  /**
   * A copy on a server.
   *
   * @param address of the folder that holds {@code index.html}
   * @param connections at once
   */
  public static Verification ofServer(URI address, int connections, Optional<Path> root) {
    return new Verification(new HttpCopy(address, connections), root);
  }

  /**
   * Compares.
   *
   * @param manifest of the site as it should be; if empty, a copy on a server is held against the
   *     last release that the ledger knows, any other against its own manifest
   * @param trust whether and whose signature is asked for
   * @throws NoManifestException if there is no manifest
   * @throws IOException if nothing of the copy can be read
   */
  public CopyVerdict verdict(Optional<Path> manifest, Trust trust) throws IOException {
    List<Release> releases = List.of();
    if (root.isPresent()) {
      releases = Ledger.of(root.get()).value().map(Ledger::releases).orElse(List.of());
    }
    Optional<Path> last =
        releases.isEmpty() ? Optional.empty() : kept(releases.get(releases.size() - 1));
    boolean server = copy instanceof HttpCopy;
    boolean released = !isBuildFolder();
    Optional<Path> chosen = manifest.or(() -> last.filter(l -> server));
    byte[] bytes;
    if (chosen.isPresent()) {
      bytes = Files.readAllBytes(chosen.get());
    } else {
      bytes = copy.manifest().orElseThrow(() -> new NoManifestException(Manifest.FILE_NAME));
    }
    String name = chosen.map(Path::toString).orElse(Manifest.FILE_NAME);
    Optional<Path> beside = manifest.map(Path::toAbsolutePath).map(Path::getParent);
    Expectation expected =
        new Expectation(
            Expectation.listed(bytes).orElseThrow(() -> new NoManifestException(name)),
            chosen.isEmpty() && released ? digits(releases, bytes) : Sha256.of(bytes),
            beside.or(this::buildFolder),
            releases,
            earlier(releases));
    Map<String, Found> found = copy.files(expected);
    Trust.Beside signed = Trust.Beside.of(copy);
    signed.signatures().forEach(signature -> found.remove(signature.form().fileName()));
    return Comparison.of(expected, found, chosen.isEmpty(), trust.judge(bytes, signed));
  }

  /** Why nothing could be read, as the argument of a message. */
  public String told(IOException fault) {
    return copy.told(fault);
  }

  private Optional<Path> buildFolder() {
    return root.map(site -> site.resolve("site-out"));
  }

  /** Whether the copy is where the site itself is built; there it may be newer than released. */
  private boolean isBuildFolder() throws IOException {
    Optional<Path> built = buildFolder().filter(Files::exists);
    return built.isPresent()
        && copy instanceof DiskCopy disk
        && Files.isSameFile(disk.folder(), built.get());
  }

  /**
   * What the digits of a copy's own manifest should be. What left the folder in which it was built
   * was released, and the ledger knows by which digits: who changes a file can change the manifest
   * beside it too.
   */
  private static String digits(List<Release> releases, byte[] own) {
    String digits = Sha256.of(own);
    boolean known =
        releases.isEmpty() || releases.stream().anyMatch(each -> each.manifest().equals(digits));
    return known ? digits : releases.get(releases.size() - 1).manifest();
  }

  /** The manifest of a release, if it is still the one that the ledger knows. */
  private Optional<Path> kept(Release release) throws IOException {
    Path file =
        root.orElseThrow().resolve(Ledger.RELEASES).resolve(release.id() + Ledger.KEPT_MANIFEST);
    boolean known =
        Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)
            && Sha256.of(Files.readAllBytes(file)).equals(release.manifest());
    return known ? Optional.of(file) : Optional.empty();
  }

  private List<Expectation.Listed> earlier(List<Release> releases) throws IOException {
    List<Expectation.Listed> earlier = new ArrayList<>();
    for (Release release : releases) {
      Optional<Path> file = kept(release);
      if (file.isPresent()) {
        Expectation.listed(Files.readAllBytes(file.get()))
            .ifPresent(files -> earlier.add(0, new Expectation.Listed(release.id(), files)));
      }
    }
    return earlier;
  }
}
