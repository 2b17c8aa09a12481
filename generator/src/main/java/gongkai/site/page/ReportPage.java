package gongkai.site.page;

import gongkai.model.Body.Heading;
import gongkai.model.Language;
import gongkai.model.Passage;
import gongkai.model.Quote;
import gongkai.model.ReportId;
import gongkai.model.Translation;
import gongkai.site.item.ChangeItem;
import gongkai.site.item.Citation;
import gongkai.site.item.FigureRow;
import gongkai.site.item.Link;
import gongkai.site.item.ReportItem;
import gongkai.site.item.SeriesLink;
import gongkai.site.item.ToReview;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A report.
 *
 * @param bodyLanguage the language of its text, which need not be the page's
 * @param bodyDigest stands for the text, which is read again when the page is written
 * @param translation how its text stands to the original, if it is a translation
 * @param figures in the order of the front matter
 * @param terms of the glossary that occur in a text of another language than the page's
 * @param series for each figure of the text that leads somewhere, by its words
 * @param toReview what nobody has confirmed
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
    Optional<Translation> translation,
    Optional<String> original,
    int redactedCharacters,
    List<FigureRow> figures,
    List<Term> terms,
    Map<Quote, SeriesLink> series,
    ToReview toReview,
    Optional<Neighbour> previous,
    Optional<Neighbour> next,
    Optional<Source> source,
    List<AttachmentItem> attachments,
    Optional<Link> compare,
    List<Citation> citations)
    implements Page {

  /**
   * The file that the report was imported from.
   *
   * @param sha256 of a file that is published
   */
  public record Source(String file, Optional<String> sha256) {}

  /** A term as the text has it, and in the page's language. */
  public record Term(Passage written, Passage meaning) {}

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

  @Override
  public String template() {
    return "report";
  }
}
