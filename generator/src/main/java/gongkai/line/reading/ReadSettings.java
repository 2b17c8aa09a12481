package gongkai.line.reading;

import gongkai.content.Content;
import gongkai.content.ReportSource;
import gongkai.diagnostic.Outcome;
import gongkai.diagnostic.Problem;
import java.util.List;
import java.util.Map;

/**
 * What is read once for all reports.
 *
 * @param found the content folder, with the faults of settings and pages
 * @param reportFiles the reports by the paths of all their files
 * @param released what the last release showed
 * @param ofPages the faults of pages and settings as they are shown
 */
record ReadSettings(
    Outcome<Content> found,
    Map<String, ReportSource> reportFiles,
    ReadingRules rules,
    ReadPages pages,
    ReleasedBefore released,
    List<Problem> ofPages) {
  Content content() {
    return found.value().orElseThrow();
  }
}
