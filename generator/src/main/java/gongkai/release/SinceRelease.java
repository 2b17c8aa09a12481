package gongkai.release;

import gongkai.content.Content;
import gongkai.content.ContentReader;
import gongkai.ledger.FormerNames;
import gongkai.ledger.Ledger;
import gongkai.ledger.Part;
import gongkai.ledger.Release;
import gongkai.ledger.ReportDigest;
import gongkai.line.PublicSite;
import gongkai.model.ReleaseId;
import gongkai.model.report.ReportId;
import gongkai.publishing.PublishedFiles;
import gongkai.release.difference.Differences;
import gongkai.release.difference.ReportDifference;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What a site that is held would change if it were released: against the last release or, before
 * the first, against what was built last.
 */
public final class SinceRelease {
  /** So many heirs of an address are named. */
  private static final int HEIRS = 3;

  private static final Pattern LANGUAGE = Pattern.compile("[a-z]{2,3}(-[A-Za-z]{2,8})*/");
  private static final Pattern REPORT = Pattern.compile("reports/([^/]+)/([^/]+)\\.html");

  private final Path root;
  private final PublicSite seen;
  private final Optional<Release> last;
  private final Set<String> published;

  private SinceRelease(Path root, PublicSite seen, Optional<Release> last, Set<String> published) {
    this.root = root;
    this.seen = seen;
    this.last = last;
    this.published = published;
  }

  /**
   * Looks at what went out.
   *
   * @param root the site's folder
   * @param out the folder that is built
   * @param seen what the public would see now
   */
  public static SinceRelease of(Path root, Path out, PublicSite seen) throws IOException {
    Optional<Release> last = Ledger.of(root).value().flatMap(Ledger::last);
    Set<String> published =
        last.isPresent()
            ? snapshot(root, last.get())
                .entries(last.get())
                .map(entries -> new TreeSet<>(entries.keySet()))
                .orElseGet(TreeSet::new)
            : PublishedFiles.in(out);
    return new SinceRelease(root, seen, last, published);
  }

  private static ReleaseSnapshot snapshot(Path root, Release release) {
    return new ReleaseSnapshot(ReleaseSnapshot.folder(root), release.id());
  }

  /** The last release. */
  public Optional<ReleaseId> last() {
    return last.map(Release::id);
  }

  /** The reports that the last release showed. */
  public Set<ReportId> shown() {
    return last.map(before -> before.reports().keySet()).orElse(Set.of());
  }

  /** The reports that the public would see otherwise than in the last release; all before it. */
  public Set<ReportId> changed() {
    return last.map(before -> Differences.changed(before, next())).orElse(Set.of());
  }

  /** As a release of today would record it, but for the bytes, which are not made. */
  private Release next() {
    return Release.of(ReleaseId.firstOf(LocalDate.MAX), "", seen.digests());
  }

  /**
   * The differences in words.
   *
   * @return empty before the first release
   * @throws IOException if the disk fails, or a report was changed since the site was read
   */
  public Optional<List<ReportDifference>> differences() throws IOException {
    Optional<Content> content = ContentReader.read(root).value();
    if (last.isEmpty() || content.isEmpty()) {
      return Optional.empty();
    }
    ReleaseSnapshot before = snapshot(root, last.get());
    SortedMap<String, String> files = new TreeMap<>();
    before
        .entries(last.get())
        .ifPresent(all -> all.forEach((path, entry) -> files.put(path, entry.sha256())));
    ReleasedTexts texts = new ReleasedTexts(root, content.get().site().languages(), next());
    return Optional.of(
        new ReleaseDifferences(
                content.get().site(),
                FormerNames.of(content.get().units()),
                before,
                last.get(),
                files)
            .to(next(), texts, seen.copies()));
  }

  /**
   * Addresses that were published and would be gone. None is named while the site cannot be
   * planned: then it is not known.
   *
   * <p>An address that is lost in several languages is named once.
   */
  public List<LostAddress> lost() {
    if (seen.addresses().isEmpty()) {
      return List.of();
    }
    Set<String> lost = new TreeSet<>();
    published.stream()
        .filter(path -> isRelied(path) && !seen.addresses().contains(path))
        .forEach(lost::add);
    List<LostAddress> told = new ArrayList<>();
    for (String path : lost) {
      if (!isTwin(path, lost)) {
        told.add(lost(path));
      }
    }
    return List.copyOf(told);
  }

  /** Whether others may have linked to an address: not to what pages are made with. */
  private static boolean isRelied(String path) {
    return !path.startsWith("assets/") && !path.startsWith("search/");
  }

  /** Further languages have a folder of their own each. */
  private static boolean isTwin(String path, Set<String> lost) {
    Matcher language = LANGUAGE.matcher(path);
    return language.lookingAt() && lost.contains(path.substring(language.end()));
  }

  private LostAddress lost(String path) {
    Matcher page = REPORT.matcher(path);
    if (!page.matches()) {
      return new LostAddress(path, Optional.empty(), List.of());
    }
    Optional<ReportDigest> released =
        last.stream()
            .flatMap(release -> release.reports().values().stream())
            .filter(digest -> path.equals("reports/" + digest.report() + ".html"))
            .findFirst();
    return new LostAddress(
        path, released.map(ReportDigest::report), released.map(this::heirs).orElse(List.of()));
  }

  /** New reports with the same text, else new ones of the same unit. */
  private List<ReportId> heirs(ReportDigest released) {
    Comparator<ReportDigest> likeliest =
        Comparator.comparing((ReportDigest digest) -> !isSameText(released, digest))
            .thenComparing(ReportDigest::report);
    return heirless()
        .filter(
            digest ->
                isSameText(released, digest)
                    || digest.report().unit().equals(released.report().unit()))
        .sorted(likeliest)
        .map(ReportDigest::report)
        .limit(HEIRS)
        .toList();
  }

  private Stream<ReportDigest> heirless() {
    return seen.digests().stream()
        .filter(digest -> last.flatMap(before -> before.report(digest.report())).isEmpty());
  }

  private static boolean isSameText(ReportDigest one, ReportDigest other) {
    String body = one.parts().get(Part.BODY);
    return body != null && body.equals(other.parts().get(Part.BODY));
  }
}
