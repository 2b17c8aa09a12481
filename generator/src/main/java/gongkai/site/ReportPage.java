package gongkai.site;

import gongkai.model.Body.Heading;
import gongkai.model.Language;
import gongkai.model.Passage;
import gongkai.model.ReportId;
import gongkai.model.SourceFile;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A report.
 *
 * @param bodyLanguage the language of its text, which need not be the page's
 * @param bodyDigest stands for the text, which is read again when the page is written
 * @param figures in the text's order
 * @param series for each figure of the text, by its index: its series
 * @param previous the unit's report of this type before this one
 * @param compare the page that sets this report beside the previous one
 * @param citations one for each form
 */
public record ReportPage(
    Shell shell,
    ReportId report,
    ReportItem item,
    Passage unitName,
    Optional<LocalDate> written,
    List<ChangeItem> changes,
    List<ContentsEntry> contents,
    Language bodyLanguage,
    String bodyDigest,
    boolean translated,
    Optional<String> original,
    int redactedCharacters,
    List<FigureRow> figures,
    Map<Integer, SeriesLink> series,
    Optional<Neighbour> previous,
    Optional<Neighbour> next,
    Optional<SourceFile> source,
    List<AttachmentItem> attachments,
    Optional<Link> compare,
    List<Citation> citations)
    implements Page {

  /**
   * A heading in the table of contents.
   *
   * @param compare where the section stands beside that of the report before
   */
  public record ContentsEntry(Heading heading, Optional<String> compare) {}

  /**
   * The report before or after.
   *
   * @param text its title
   */
  public record Neighbour(Passage text, String href, int year) {}

  /**
   * A file to download.
   *
   * @param size in bytes
   */
  public record AttachmentItem(String fileName, String href, String format, long size) {}
}
