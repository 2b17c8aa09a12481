package gongkai.site.planning;

import gongkai.model.Language;
import gongkai.model.Unit;
import gongkai.model.UnitId;
import gongkai.model.report.Event;
import gongkai.model.report.Indicator;
import gongkai.model.report.Report;
import gongkai.model.report.ReportId;
import gongkai.model.vocabulary.IndicatorId;
import gongkai.model.vocabulary.KnownIndicator;
import gongkai.site.Outlines;
import gongkai.site.PageEntry;
import gongkai.site.ReportEntry;
import gongkai.site.SiteContent;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

/**
 * Whether two contents are planned into files at the same addresses: most edits are of words or
 * numbers, and leave all files where they were. What is in the files is no matter here. A planner
 * that makes a file for something else than what is compared here must have it compared too: {@code
 * SameAddressesTest} changes every fact, one at a time, and finds those that are not.
 */
final class SameAddresses {
  private SameAddresses() {}

  static boolean of(SiteContent one, SiteContent other) {
    return one.site().equals(other.site())
        && alike(one.units(), other.units(), SameAddresses::unit)
        && alike(one.pages(), other.pages(), PageEntry::name)
        && alike(
            one.vocabulary().indicators(), other.vocabulary().indicators(), SameAddresses::known)
        && alike(one.reports(), other.reports(), SameAddresses::report);
  }

  /** What was not read again is the same object, and a site has 10,000 of them. */
  private static <T> boolean alike(List<T> some, List<T> others, Function<T, Object> what) {
    if (some == others) {
      return true;
    }
    if (some.size() != others.size()) {
      return false;
    }
    for (int i = 0; i < some.size(); i++) {
      T one = some.get(i);
      T other = others.get(i);
      if (one != other && !Objects.equals(what.apply(one), what.apply(other))) {
        return false;
      }
    }
    return true;
  }

  /** Of a unit: its pages, and those that stand at its old addresses. */
  private record OfUnit(UnitId id, List<String> aliases) {}

  private static Object unit(Unit unit) {
    return new OfUnit(unit.id(), unit.aliases());
  }

  /** Of a known indicator: its pages, and whether it has a picture. */
  private record OfKnown(IndicatorId id, KnownIndicator.Total total, String unit) {}

  private static Object known(KnownIndicator known) {
    return new OfKnown(known.id(), known.total(), known.unit());
  }

  /** Of a report: all that is neither words nor numbers. */
  private record OfReport(
      ReportId id,
      Report.Facts facts,
      Object status,
      List<String> aliases,
      List<Object> languages,
      List<OfIndicator> indicators,
      List<OfEvent> events,
      List<ReportEntry.AttachmentEntry> attachments) {}

  private record OfIndicator(Optional<IndicatorId> id, boolean part, boolean withheld) {}

  private record OfEvent(LocalDate from, LocalDate to, boolean shown) {}

  private static Object report(ReportEntry entry) {
    Report report = entry.report();
    return new OfReport(
        entry.id(),
        report.facts(),
        report.status(),
        report.aliases(),
        List.of(
            report.title().byLanguage().keySet(),
            report.summary().map(summary -> summary.byLanguage().keySet()),
            languages(entry.outlines())),
        report.indicators().stream().map(SameAddresses::indicator).toList(),
        report.events().stream().map(event -> event(entry, event)).toList(),
        entry.attachments());
  }

  /** The languages of the texts that are there, by those whose readers get them. */
  private static Map<Language, Language> languages(Outlines outlines) {
    Map<Language, Language> languages = new HashMap<>();
    outlines.byLanguage().forEach((readers, text) -> languages.put(readers, text.language()));
    return languages;
  }

  private static OfIndicator indicator(Indicator indicator) {
    return new OfIndicator(indicator.id(), indicator.part(), indicator.quantity().isWithheld());
  }

  private static OfEvent event(ReportEntry entry, Event event) {
    return new OfEvent(event.from(), event.to(), entry.original().place(event.quote()).isPresent());
  }
}
