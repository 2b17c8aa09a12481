package gongkai.site;

import gongkai.diagnostic.Placed;
import gongkai.diagnostic.PlacesInFile;
import gongkai.diagnostic.SourceLocation;
import gongkai.model.Language;
import gongkai.model.Passage;
import gongkai.model.report.Follow;
import gongkai.model.report.Indicator;
import gongkai.model.report.Report;
import gongkai.model.report.ReportId;
import gongkai.model.report.SourceFile;
import gongkai.model.text.Body.BodyLink;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A report as planning sees it: its front matter and the outlines of its texts.
 *
 * @param path of its file, relative to the site's folder
 * @param unitPlace where its unit is named
 * @param indicatorPlaces of its indicators, where the id of each, or else the indicator, stands
 * @param promises its answers to promises, each where the promise is quoted
 * @param links of all its texts, with the file that each stands in
 */
public record ReportEntry(
    Report report,
    String path,
    SourceLocation unitPlace,
    PlacesInFile indicatorPlaces,
    List<Placed<Follow>> promises,
    Outlines outlines,
    List<PlacedLink> links,
    List<AttachmentEntry> attachments) {

  /** A link of a text and where it stands. */
  public record PlacedLink(BodyLink link, SourceLocation place) {
    public static PlacedLink of(BodyLink link, String path) {
      return new PlacedLink(link, new SourceLocation(path, link.line(), link.column()));
    }
  }

  /**
   * A file beside the report.
   *
   * @param size in bytes
   */
  public record AttachmentEntry(String fileName, String path, long size, String sha256) {}

  /** Its indicators, each where its id, or else the indicator, stands. */
  public List<Placed<Indicator>> indicatorIds() {
    List<Placed<Indicator>> placed = new ArrayList<>();
    for (int i = 0; i < report.indicators().size(); i++) {
      placed.add(new Placed<>(report.indicators().get(i), indicatorPlaces.get(i)));
    }
    return placed;
  }

  public ReportId id() {
    return report.id();
  }

  /** Whether it is not published, and shown only because drafts were asked for. */
  public boolean isDraft() {
    return !report.status().isPublic();
  }

  /** The text to show to readers of a language: its twin in that language, else the original. */
  public Outline outline(Language language) {
    return outlines.of(language).orElseGet(outlines::original);
  }

  /**
   * What a report says in short to readers of a language: in that language, or in that of the text
   * which they are shown. A summary of another text is none of this one, nor is any of a withdrawn
   * report.
   */
  public Optional<Passage> summary(Language language) {
    return report
        .summary()
        .filter(summary -> !report.isWithdrawn())
        .flatMap(
            summary ->
                summary.onlyIn(language).or(() -> summary.onlyIn(outline(language).language())));
  }

  /** The published file that the report was imported from. */
  public Optional<AttachmentEntry> sourceCopy() {
    Optional<String> digits = report.source().flatMap(SourceFile::publicSha256);
    return attachments.stream()
        .filter(file -> digits.filter(file.sha256()::equals).isPresent())
        .findFirst();
  }

  /**
   * The name for the public of the file that the report was imported from: of the copy beside the
   * report, also where that is kept. What the file and its folders were called where it came from
   * says nothing to people, or too much.
   */
  public Optional<String> sourceName() {
    return sourceCopy()
        .map(AttachmentEntry::fileName)
        .or(() -> report.source().map(source -> id().stem() + source.ending()));
  }

  /** The text that was reported, in the site's main language. */
  public Outline original() {
    return outlines.original();
  }
}
