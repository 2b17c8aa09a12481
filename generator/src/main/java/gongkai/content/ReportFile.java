package gongkai.content;

import gongkai.diagnostic.Placed;
import gongkai.diagnostic.SourceLocation;
import gongkai.model.Event;
import gongkai.model.Follow;
import gongkai.model.Indicator;
import gongkai.model.Promise;
import gongkai.model.Report;
import gongkai.privacy.Waiver;
import java.util.List;

/**
 * A report as its file holds it.
 *
 * @param path of the file, relative to the site's folder
 * @param waivers somebody's answers for personal details in the text
 * @param shown what pages and data show of the front matter besides words of the text
 * @param markdown the text below the front matter
 * @param markdownLine the line of the file on which it begins, from 1
 */
public record ReportFile(
    Report report,
    String path,
    Places places,
    List<Waiver> waivers,
    List<ShownText> shown,
    String markdown,
    int markdownLine) {

  /**
   * Where parts of the front matter stand, for problems that show only later.
   *
   * @param indicators each at its quote
   * @param indicatorIds each at its id, or else where the indicator stands
   * @param events each at its quote
   * @param plans each at its quote
   * @param promises the answers to plans, each at the plan that it answers
   * @param answers the same, each at its quote
   */
  public record Places(
      SourceLocation unit,
      SourceLocation year,
      List<Placed<Indicator>> indicators,
      List<Placed<Indicator>> indicatorIds,
      List<Placed<Event>> events,
      List<Placed<Promise>> plans,
      List<Placed<Follow>> promises,
      List<Placed<Follow>> answers,
      Dates dates) {}

  /**
   * Where dates stand, or where they would.
   *
   * @param changes one for each change, in order
   */
  public record Dates(
      SourceLocation published,
      SourceLocation written,
      List<SourceLocation> changes,
      List<DatedEvent> events) {}

  /** An event, and where the keys stand that date it. */
  public record DatedEvent(
      Event event, SourceLocation from, SourceLocation to, SourceLocation precision) {}
}
