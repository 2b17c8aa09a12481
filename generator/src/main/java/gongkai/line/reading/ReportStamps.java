package gongkai.line.reading;

import gongkai.model.Language;
import gongkai.model.report.Report;
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
 * @param inTables for all of it that the tables of the data files are made from
 */
public record ReportStamps(String whole, String planned, String inTables) {
  private static final ValueForm<InTables> IN_TABLES = ValueForm.of(InTables.class);
  private static final ValueForm<InRows> IN_ROWS = ValueForm.of(InRows.class);
  private static final ValueForm<Planned> PLANNED = ValueForm.of(Planned.class);

  private record InRows(Report report, Outline.Quoted quoted, Outline.Redactions redactions) {}

  private record InTables(String inRows, List<String> sentences) {}

  /**
   * Without its links and the places of its keys, which checks alone look at.
   *
   * @param inRows stands for the rest, with where quotes stand in the original
   */
  private record Planned(
      String inRows,
      String path,
      List<AttachmentEntry> attachments,
      Map<Language, PlannedText> texts) {}

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
    String inRows =
        IN_ROWS.sha256(new InRows(entry.report(), original.quoted(), original.redactions()));
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
    Planned planned = new Planned(inRows, entry.path(), entry.attachments(), texts);
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
