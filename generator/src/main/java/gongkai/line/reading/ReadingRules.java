package gongkai.line.reading;

import gongkai.digest.Sha256;
import gongkai.line.inspection.Inspection;
import gongkai.model.Language;
import gongkai.model.Profile;
import gongkai.model.SiteConfig;
import gongkai.model.vocabulary.Glossary;
import gongkai.store.Store;
import gongkai.store.ValueForm;
import java.time.LocalDate;
import java.util.List;

/**
 * By what the reports of a site are read, the same for all of them.
 *
 * @param stamp stands for all of it that what is read depends on, the day left out
 * @param textStamp stands for what a parsed text depends on
 */
record ReadingRules(
    SiteConfig site,
    Glossary glossary,
    KeptBodies bodies,
    Inspection inspection,
    ReportSlips slips,
    LocalDate today,
    String stamp,
    String textStamp) {
  private static final ValueForm<Settings> SETTINGS = ValueForm.of(Settings.class);

  /**
   * The settings that reading depends on. What a check reports besides is not kept, so that all
   * other purposes share what is.
   */
  private record Settings(
      List<Language> languages,
      List<String> redactionMarks,
      Profile profile,
      List<Glossary.Term> terms) {}

  /** Whether a report that did not change is read as by these others. */
  boolean readsAs(ReadingRules others) {
    return stamp.equals(others.stamp)
        && textStamp.equals(others.textStamp)
        && today.equals(others.today)
        && slips.atOnce() == others.slips.atOnce()
        && (!slips.atOnce() || slips.stamp().equals(others.slips.stamp()));
  }

  Store store() {
    return bodies.store();
  }

  static ReadingRules of(
      SiteConfig site,
      Glossary glossary,
      KeptBodies bodies,
      Inspection inspection,
      ReportSlips slips,
      LocalDate day) {
    Settings settings =
        new Settings(site.languages(), site.redactionMarks(), site.profile(), glossary.terms());
    String stamp = SETTINGS.sha256(settings);
    String textStamp = Sha256.shortOf(String.join("\n", site.redactionMarks()));
    return new ReadingRules(site, glossary, bodies, inspection, slips, day, stamp, textStamp);
  }
}
