package gongkai.site.page;

import gongkai.model.Language;
import gongkai.model.Passage;
import gongkai.model.Period;
import gongkai.model.Quote;
import gongkai.model.report.ReportId;
import gongkai.model.report.ReportType;
import gongkai.model.report.Translation;
import gongkai.model.text.Body.Heading;
import gongkai.site.item.ChangeItem;
import gongkai.site.item.Citation;
import gongkai.site.item.DocumentItem;
import gongkai.site.item.Link;
import gongkai.site.item.ReportItem;
import gongkai.site.item.StatedItem;
import gongkai.site.item.ToReview;
import gongkai.site.series.FigureRow;
import gongkai.site.series.SeriesLink;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A report.
 *
 * @param citations one for each form
 */
public record ReportPage(
    Shell shell,
    ReportId report,
    Facts facts,
    Text text,
    Figures figures,
    Around neighbours,
    Files files,
    List<Citation> citations)
    implements Page {

  /**
   * What the front matter says of it.
   *
   * @param document of a government body: what stands above it; then it gives the days
   * @param toReview what nobody has confirmed
   * @param stated what is printed as the report states it
   */
  public record Facts(
      ReportItem item,
      Passage unitName,
      Optional<LocalDate> written,
      Optional<DocumentItem> document,
      List<ChangeItem> changes,
      ToReview toReview,
      List<StatedItem> stated) {}

  /**
   * Its text.
   *
   * @param language need not be the page's
   * @param digest stands for the text, which is read again when the page is written
   * @param translation how it stands to the original, if it is a translation
   * @param original the page in the site's main language, if this is another one
   * @param marks the redaction marks that it has, as the site writes them
   * @param terms of the glossary that occur in a text of another language than the page's
   */
  public record Text(
      Language language,
      String digest,
      Optional<Translation> translation,
      Optional<String> original,
      int redactedCharacters,
      List<String> marks,
      List<ContentsEntry> contents,
      List<Term> terms) {}

  /**
   * Its figures.
   *
   * @param rows in the order of the front matter
   * @param series for each figure of the text that leads somewhere, by its words
   */
  public record Figures(List<FigureRow> rows, Map<Quote, SeriesLink> series) {}

  /**
   * The reports beside it.
   *
   * @param previous the unit's report of this type before this one
   * @param compare the page that sets this report beside the previous one
   * @param plans by its year, where the plans of this report stand beside the report on that year
   * @param siblings the unit's other reports on the same year, which are not withdrawn
   */
  public record Around(
      Optional<Neighbour> previous,
      Optional<Neighbour> next,
      Optional<Link> compare,
      Optional<Link> plans,
      List<Sibling> siblings) {}

  /** Another report of the unit on the same year; its period, where it is not the whole year. */
  public record Sibling(ReportType type, String href, Optional<Period> period) {}

  /**
   * The files that belong to it.
   *
   * @param attachments all that are published
   * @param others those of them that are no copy of the source
   */
  public record Files(
      Optional<Source> source, List<AttachmentItem> attachments, List<AttachmentItem> others) {}

  /**
   * The file that the report was imported from.
   *
   * @param name of its copy beside the report; the data has the same
   * @param sha256 of a file that is published
   * @param copy the attachment that is this file; empty where it is not published
   */
  public record Source(String name, Optional<String> sha256, Optional<AttachmentItem> copy) {}

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
  public PageRole role() {
    return PageRole.ARTICLE;
  }

  @Override
  public String template() {
    return "report";
  }
}
