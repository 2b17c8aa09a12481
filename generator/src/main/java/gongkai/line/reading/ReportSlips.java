package gongkai.line.reading;

import gongkai.content.ReportSource;
import gongkai.content.field.MarkdownPart;
import gongkai.diagnostic.Problem;
import gongkai.line.inspection.KeptFindings;
import gongkai.privacy.PersonalDetails;
import gongkai.proofreading.Proofreader;
import gongkai.proofreading.StandardWords;
import gongkai.proofreading.WrongWordings;
import gongkai.site.context.Once;
import gongkai.store.Store;
import gongkai.store.ValueForm;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/**
 * ReportSlips of wording in reports. To look for them takes longer than all other reading together,
 * so they are looked for once for each version of a text, and only for whoever wants to know.
 *
 * @param sought made when it is first asked for: a build asks for none
 * @param atOnce whether they are looked for while reports are read
 */
record ReportSlips(Store store, KeptFindings findings, Once<WordsSought> sought, boolean atOnce) {
  static final String KIND = "slips";
  private static final ValueForm<Found> FORM = ValueForm.of(Found.class);
  private static final ValueForm<WrongWordings> WORDS = ValueForm.of(WrongWordings.class);

  /**
   * What is looked for.
   *
   * @param stamp stands for the list
   */
  record WordsSought(WrongWordings words, String stamp) {
    static WordsSought of(WrongWordings office) {
      WrongWordings words = StandardWords.LIST.with(office);
      return new WordsSought(words, WORDS.sha256(words));
    }
  }

  /** ReportSlips as they are kept. */
  private record Found(List<Problem> all) {}

  /**
   * Prepares to look.
   *
   * @param office the office's own list of wrong wordings, which decides over the built-in one
   */
  static ReportSlips with(
      Store store, KeptFindings findings, WrongWordings office, boolean atOnce) {
    return new ReportSlips(store, findings, new Once<>(() -> WordsSought.of(office)), atOnce);
  }

  String stamp() {
    return sought.get().stamp();
  }

  /** In a report whose files are at hand. */
  List<Problem> of(ReportInputs files, String key) throws IOException {
    return store
        .get(KIND, key + stamp(), FORM, () -> new Found(read(files.source(), files.main())))
        .all();
  }

  /** In a report that was read before; it is read again only if nobody looked for slips yet. */
  List<Problem> of(ReadReport report, ReadingRules rules) throws IOException {
    String key = report.stamps().whole();
    Optional<Found> known = store.known(KIND, key + stamp(), FORM);
    if (known.isPresent() || !report.isReadable()) {
      return known.map(Found::all).orElse(List.of());
    }
    ReportInputs files = ReportInputs.read(report.source(), rules.site().mainLanguage());
    // A file that changed meanwhile is for the next reading.
    return files.key(rules.stamp()).equals(key) ? of(files, key) : List.of();
  }

  /** Says that what was found in a report is still needed. */
  void need(ReadReport report) {
    store.need(KIND, report.stamps().whole() + stamp());
  }

  private List<Problem> read(ReportSource source, byte[] bytes) {
    Optional<MarkdownPart> part = MarkdownPart.of(bytes, source.path());
    if (part.isEmpty()) {
      return List.of();
    }
    String text = part.get().text();
    // Messages about slips quote the text, and must not give away what the gate masks.
    String masked = PersonalDetails.masked(text, findings.ofText(part.get().digested()));
    WrongWordings words = sought.get().words();
    return Proofreader.check(source.path(), part.get().line(), text, masked, words);
  }
}
