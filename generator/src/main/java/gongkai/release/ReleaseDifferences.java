package gongkai.release;

import gongkai.digest.DigestedText;
import gongkai.ledger.FormerNames;
import gongkai.ledger.Part;
import gongkai.ledger.PublicWords;
import gongkai.ledger.Release;
import gongkai.ledger.ReportDigest;
import gongkai.model.Language;
import gongkai.model.SiteConfig;
import gongkai.model.report.ReportId;
import gongkai.model.text.RedactionMarks;
import gongkai.release.difference.Differences;
import gongkai.release.difference.ReportDifference;
import gongkai.release.difference.ReportVersion;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The last release, to find what another one changes.
 *
 * @param before what it was made of
 * @param names by which reports are known that stand elsewhere now
 * @param files digits of what it had, by address; none where its manifest is lost
 */
record ReleaseDifferences(
    SiteConfig site,
    FormerNames names,
    ReleaseSnapshot before,
    Release last,
    SortedMap<String, String> files) {

  /**
   * The differences to another release, made or still to be made.
   *
   * @param texts its reports as they are written
   * @param now digits of what it has
   */
  List<ReportDifference> to(Release next, ReleasedTexts texts, SortedMap<String, String> now)
      throws IOException {
    Language main = site.mainLanguage();
    Map<ReportId, Map<Language, String>> were = before.read(Differences.changed(last, next));
    return new Differences(main, RedactionMarks.with(site.redactionMarks()), names)
        .between(
            last,
            next,
            id ->
                ReportVersion.read(id, main, were.getOrDefault(id, Map.of()), beside(id, files))
                    .filter(version -> isReleased(version, main)),
            id -> ReportVersion.read(id, main, texts.of(id), beside(id, now)));
  }

  /**
   * Whether a kept text is what went out. One that was touched since would hide what changed from
   * whoever approves the next release; it counts as lost.
   */
  private boolean isReleased(ReportVersion version, Language main) {
    Optional<ReportDigest> released = last.report(version.report().id());
    Map<Language, DigestedText> texts = new TreeMap<>();
    version.texts().forEach((language, text) -> texts.put(language, DigestedText.of(text)));
    ReportDigest kept = PublicWords.digest(version.report(), main, texts, Map.of());
    // Where only a translation has a summary, it was read with the report when that went out.
    boolean lent =
        version.report().summary().isEmpty()
            && version.twins().values().stream().anyMatch(twin -> twin.summary().isPresent());
    return released.isPresent()
        && Stream.of(Part.values())
            .filter(part -> part != Part.ATTACHMENTS && !(lent && part == Part.FACTS))
            .allMatch(part -> isSame(part, released.get(), kept))
        && version.texts().keySet().stream()
            .map(language -> language + "/text")
            .allMatch(key -> isSame(key, released.get(), kept));
  }

  private static boolean isSame(Part part, ReportDigest one, ReportDigest other) {
    return Objects.equals(one.parts().get(part), other.parts().get(part));
  }

  private static boolean isSame(String translation, ReportDigest one, ReportDigest other) {
    return Objects.equals(
        one.translations().get(translation), other.translations().get(translation));
  }

  /** What a site has of files beside a report. */
  private static Map<String, String> beside(ReportId id, SortedMap<String, String> site) {
    // In the order of signs “/” comes right after “.”.
    Map<String, String> files =
        new TreeMap<>(site.subMap("reports/" + id + ".", "reports/" + id + "/"));
    files.remove("reports/" + id + ".html");
    return files;
  }
}
