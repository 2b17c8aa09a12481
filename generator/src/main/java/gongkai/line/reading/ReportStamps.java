package gongkai.line.reading;

import gongkai.model.Language;
import gongkai.model.report.Event;
import gongkai.model.report.Follow;
import gongkai.model.report.Indicator;
import gongkai.model.report.OpenPoint;
import gongkai.model.report.Promise;
import gongkai.model.report.Report;
import gongkai.model.report.ReportId;
import gongkai.model.report.SourceFile;
import gongkai.model.report.Status;
import gongkai.model.report.Translation;
import gongkai.model.text.Body.Heading;
import gongkai.site.Outline;
import gongkai.site.ReportEntry;
import gongkai.site.ReportEntry.AttachmentEntry;
import gongkai.store.ValueForm;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What stands for a report, to whoever asks whether it is still the same. Most edits are of words,
 * and leave the last two as they are.
 *
 * @param whole for all that it was read from
 * @param planned for all that planning sees of it, but for its words: what files that show no text
 *     of it can be made from
 * @param inTables for all of it that the tables of figures are made from
 */
public record ReportStamps(String whole, String planned, String inTables) {
  private static final ValueForm<InTables> IN_TABLES = ValueForm.of(InTables.class);
  private static final ValueForm<InRows> IN_ROWS = ValueForm.of(InRows.class);
  private static final ValueForm<Planned> PLANNED = ValueForm.of(Planned.class);

  private record InRows(
      ReportId id,
      Report.Facts facts,
      Status status,
      List<Indicator> indicators,
      Outline.Quoted quoted) {}

  private record InTables(String inRows, List<String> sentences) {}

  /**
   * Without its links and the places of its keys, which checks alone look at.
   *
   * @param inRows stands for the rest, with where quotes stand in the original
   */
  private record Planned(
      String inRows,
      Said said,
      String path,
      List<AttachmentEntry> attachments,
      Map<Language, PlannedText> texts) {}

  /** What a report says beside what is in rows of figures. */
  private record Said(
      Report.Named named,
      Report.Publication publication,
      List<Event> events,
      List<Promise> plans,
      List<Follow> follows,
      List<OpenPoint> open,
      Optional<SourceFile> source) {
    static Said of(Report report) {
      return new Said(
          report.named(),
          report.publication(),
          report.events(),
          report.plans(),
          report.follows(),
          report.open(),
          report.source());
    }
  }

  /** Without its digest, which stands for its words, and the terms among these. */
  private record PlannedText(
      Language language,
      boolean opening,
      List<Heading> headings,
      Outline.Quoted quoted,
      Outline.Redactions redactions,
      Optional<Translation> translation) {
    static PlannedText of(Outline outline, Outline.Quoted quoted) {
      return new PlannedText(
          outline.language(),
          outline.opening(),
          outline.headings(),
          quoted,
          outline.redactions(),
          outline.translation());
    }
  }

  /** Those of a report with too many faults to be planned with. */
  static ReportStamps faulty(String whole) {
    return new ReportStamps(whole, "", "");
  }

  /**
   * Those of any other.
   *
   * @param sentences of the original, in which its figures stand
   */
  public static ReportStamps of(String whole, ReportEntry entry, List<String> sentences) {
    Outline original = entry.original();
    Report report = entry.report();
    String inRows =
        IN_ROWS.sha256(
            new InRows(
                report.id(),
                report.facts(),
                report.status(),
                report.indicators(),
                original.quoted()));
    Map<Language, PlannedText> texts = new TreeMap<>();
    entry
        .outlines()
        .byLanguage()
        .forEach(
            (language, text) ->
                texts.put(
                    language,
                    PlannedText.of(
                        text,
                        language.equals(original.language())
                            ? Outline.Quoted.NONE
                            : text.quoted())));
    Planned planned =
        new Planned(inRows, Said.of(report), entry.path(), entry.attachments(), texts);
    return new ReportStamps(
        whole,
        half(PLANNED.sha256(planned)),
        half(IN_TABLES.sha256(new InTables(inRows, sentences))));
  }

  /** As many digits as are enough: each report has three stamps. */
  static String half(String digits) {
    return digits.substring(0, digits.length() / 2);
  }
}
