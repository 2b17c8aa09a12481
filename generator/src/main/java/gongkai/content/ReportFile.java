package gongkai.content;

import gongkai.diagnostic.SourceLocation;
import gongkai.model.Report;
import gongkai.privacy.Waiver;
import java.util.List;

/**
 * A report as its file holds it.
 *
 * @param path of the file, relative to the site's folder
 * @param waivers somebody's answers for personal details in the text
 * @param markdown the text below the front matter
 * @param markdownLine the line of the file on which it begins, from 1
 */
public record ReportFile(
    Report report,
    String path,
    Places places,
    List<Waiver> waivers,
    String markdown,
    int markdownLine) {

  /**
   * Where parts of the front matter stand, for problems that show only later.
   *
   * @param quotes one for each indicator, in order
   * @param indicatorIds one for each indicator, in order
   * @param promises one for each promise that is answered, in order
   * @param answers one for each promise that is answered, in order
   */
  public record Places(
      SourceLocation unit,
      SourceLocation year,
      List<SourceLocation> quotes,
      List<SourceLocation> indicatorIds,
      List<SourceLocation> promises,
      List<SourceLocation> answers,
      Dates dates) {}

  /**
   * Where dates stand, or where they would.
   *
   * @param changes one for each change, in order
   */
  public record Dates(
      SourceLocation published, SourceLocation written, List<SourceLocation> changes) {}
}
