package gongkai.site;

import gongkai.model.Body.Heading;
import gongkai.model.Language;
import gongkai.model.Passage;
import gongkai.model.ReportId;
import gongkai.model.SourceFile;
import gongkai.model.Translation;
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
 * @param figures in the text's order
 * @param terms of the glossary that occur in a text of another language than the page's
 * @param series for each figure of the text, by its index: where its series is
 * @param previous the unit's report before this one
 */
public record ReportPage(
    Shell shell,
    ReportId report,
    ReportItem item,
    Passage unitName,
    Optional<LocalDate> written,
    List<ChangeItem> changes,
    List<Heading> contents,
    Language bodyLanguage,
    String bodyDigest,
    Optional<Translation> translation,
    Optional<String> original,
    int redactedCharacters,
    List<FigureRow> figures,
    List<Term> terms,
    Map<Integer, String> series,
    Optional<Link> previous,
    Optional<Link> next,
    Optional<SourceFile> source,
    List<AttachmentItem> attachments)
    implements Page {

  /** A term as the text has it, and in the page's language. */
  public record Term(Passage written, Passage meaning) {}

  /**
   * A file to download.
   *
   * @param size in bytes
   */
  public record AttachmentItem(String fileName, String href, String format, long size) {}
}
