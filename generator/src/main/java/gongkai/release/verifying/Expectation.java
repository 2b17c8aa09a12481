package gongkai.release.verifying;

import gongkai.digest.Sha256;
import gongkai.ledger.Release;
import gongkai.model.ReleaseId;
import gongkai.model.UnitId;
import gongkai.model.report.ReportId;
import gongkai.model.report.Status;
import gongkai.publishing.Manifest;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a copy should hold.
 *
 * @param files what the manifest lists, by path
 * @param manifest 64 digits of the manifest itself
 * @param site a folder with the very bytes, to say what is different; may lack them
 * @param releases what the ledger knows, oldest first; none if there is no ledger at hand
 * @param earlier what the releases listed, as far as that is kept, newest first
 * @param withdrawn the reports that were withdrawn when a release showed them last
 */
record Expectation(
    TreeMap<String, Manifest.Entry> files,
    String manifest,
    Optional<Path> site,
    List<Release> releases,
    List<Listed> earlier,
    Set<ReportId> withdrawn) {
  private static final Pattern OF_REPORT =
      Pattern.compile(
          "(?:(?:[A-Za-z0-9-]+/)?(?:reports|compare)|search/texts)/([^/]+)/([^/.]+)\\..*");

  /** What a release listed. */
  record Listed(ReleaseId release, TreeMap<String, Manifest.Entry> files) {
    boolean has(String path, String digits) {
      Manifest.Entry entry = files.get(path);
      return entry != null && entry.sha256().equals(digits);
    }
  }

  Expectation(
      TreeMap<String, Manifest.Entry> files,
      String manifest,
      Optional<Path> site,
      List<Release> releases,
      List<Listed> earlier) {
    this(files, manifest, site, releases, earlier, withdrawn(releases));
  }

  /** By a manifest; empty if the bytes are none. */
  static Optional<TreeMap<String, Manifest.Entry>> listed(byte[] manifest) throws IOException {
    return Manifest.read(
            new InputStreamReader(new ByteArrayInputStream(manifest), StandardCharsets.UTF_8))
        .map(TreeMap::new);
  }

  /** The bytes that a file should have, if they are at hand. */
  Optional<byte[]> bytes(String path) throws IOException {
    Manifest.Entry entry = files.get(path);
    if (site.isEmpty() || entry == null || entry.size() > Judged.MOST_KEPT) {
      return Optional.empty();
    }
    Path file = site.get().resolve(path);
    if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS) || Files.size(file) != entry.size()) {
      return Optional.empty();
    }
    byte[] bytes = Files.readAllBytes(file);
    return Sha256.of(bytes).equals(entry.sha256()) ? Optional.of(bytes) : Optional.empty();
  }

  /** The newest release in which a file had some other bytes than it should have now. */
  Optional<ReleaseId> releaseOf(String path, String digits) {
    return earlier.stream()
        .filter(release -> release.has(path, digits))
        .map(Listed::release)
        .findFirst();
  }

  /** The release that a manifest went out with. */
  Optional<ReleaseId> releaseOf(String manifestDigits) {
    return releases.stream()
        .filter(release -> release.manifest().equals(manifestDigits))
        .map(Release::id)
        .reduce((first, second) -> second);
  }

  Optional<ReleaseId> newest() {
    return releases.stream().map(Release::id).reduce((first, second) -> second);
  }

  /**
   * A page of a withdrawn report in any language, a comparison with it, a file beside it, or its
   * text for the search.
   */
  boolean isOfWithdrawn(String path) {
    return withdrawn(path).isPresent();
  }

  private Optional<ReportId> withdrawn(String path) {
    Matcher named = OF_REPORT.matcher(path);
    return named.matches()
        ? Optional.of(new ReportId(new UnitId(named.group(1)), named.group(2)))
            .filter(withdrawn::contains)
        : Optional.empty();
  }

  /**
   * The release that showed a file of a report which was withdrawn later, if that is how it is
   * still: the manifest is that release's, or the file is.
   */
  Optional<ReleaseId> beforeWithdrawal(String path, String digits) {
    Optional<ReportId> report = withdrawn(path);
    if (report.isEmpty()) {
      return Optional.empty();
    }
    List<ReleaseId> open =
        releases.stream()
            .filter(release -> isOpen(report.get(), release))
            .map(Release::id)
            .toList();
    Optional<ReleaseId> held = releaseOf(manifest).filter(open::contains);
    return held.or(
        () ->
            earlier.stream()
                .filter(listed -> open.contains(listed.release()) && listed.has(path, digits))
                .map(Listed::release)
                .findFirst());
  }

  private static boolean isOpen(ReportId report, Release release) {
    return release.report(report).filter(r -> r.state() != Status.WITHDRAWN).isPresent();
  }

  private static Set<ReportId> withdrawn(List<Release> releases) {
    Map<ReportId, Status> last = new HashMap<>();
    releases.forEach(
        release -> release.reports().forEach((id, report) -> last.put(id, report.state())));
    last.values().removeIf(state -> state != Status.WITHDRAWN);
    return last.keySet();
  }
}
