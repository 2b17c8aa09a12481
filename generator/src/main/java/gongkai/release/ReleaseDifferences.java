package gongkai.release;

import gongkai.ledger.Release;
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
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The last release, for telling what another one changes.
 *
 * @param before what it was made of
 * @param files digits of what it had, by address; none where its manifest is lost
 */
record ReleaseDifferences(
    SiteConfig site, ReleaseSnapshot before, Release last, SortedMap<String, String> files) {

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
    return new Differences(main, RedactionMarks.with(site.redactionMarks()))
        .between(
            last,
            next,
            id -> ReportVersion.read(id, main, were.getOrDefault(id, Map.of()), beside(id, files)),
            id -> ReportVersion.read(id, main, texts.of(id), beside(id, now)));
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
