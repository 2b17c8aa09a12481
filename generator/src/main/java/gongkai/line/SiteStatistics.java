package gongkai.line;

import gongkai.line.reading.ReadSite;
import gongkai.model.Language;
import gongkai.model.Qualifier;
import gongkai.model.report.OpenPoint;
import gongkai.model.report.Report;
import gongkai.model.report.ReportId;
import gongkai.model.report.Status;
import gongkai.model.report.Translation;
import gongkai.model.vocabulary.KnownIndicator;
import gongkai.site.Outline;
import gongkai.site.ReportEntry;
import gongkai.site.SiteContent;
import gongkai.site.item.ToReview;
import gongkai.statistics.Bound;
import gongkai.statistics.Coverage;
import gongkai.statistics.Disclosure;
import gongkai.statistics.Series;
import gongkai.statistics.Statistics;
import gongkai.statistics.Sum;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What a site's public reports come to, as its pages say it, and what is still open in any report.
 *
 * @param totals by indicator in the vocabulary's order, then by year; where any unit gives it
 * @param years ascending
 * @param all all years together
 * @param open reports in which something is open
 */
public record SiteStatistics(
    List<Total> totals, List<Year> years, Year all, List<OpenReport> open) {

  /**
   * A known indicator in one year.
   *
   * @param sum empty where the vocabulary gives no total
   * @param units how many of the units that were due give the indicator
   */
  public record Total(KnownIndicator indicator, int year, Optional<Sum> sum, Coverage.Share units) {

    /**
     * What the number says of all values; empty if there is none. A mean says nothing of those that
     * it does not count.
     */
    public Optional<Bound> bound() {
      return sum.filter(s -> s.number().isPresent())
          .map(s -> s.isMean() && !s.isComplete() ? Bound.NO_BOUND : s.bound());
    }

    /** How exact the number is as that of the counted values; empty if there is none. */
    public Optional<Qualifier> exactness() {
      return sum.filter(s -> s.number().isPresent()).map(Sum::exactness);
    }
  }

  /**
   * Coverage and disclosure.
   *
   * @param year empty for all years together
   * @param redactions runs of redaction marks in the texts of the main language
   */
  public record Year(
      Optional<Integer> year, Coverage.Share coverage, Disclosure disclosure, int redactions) {}

  /**
   * A report in which something is open.
   *
   * @param open the items of its {@code open}
   * @param translations by language, where there is none that is known to be current: its state,
   *     empty if there is none at all
   */
  public record OpenReport(
      ReportId id,
      String path,
      Status status,
      int figures,
      int events,
      int plans,
      List<OpenPoint> open,
      Map<Language, Optional<Translation>> translations) {
    /** The code of a translation that is not there. */
    public static final String MISSING = "missing";

    /** The items of its {@code open}, as front matter has them. */
    public List<String> openCodes() {
      return open.stream().map(OpenPoint::code).toList();
    }

    boolean isAnything() {
      return figures + events + plans > 0
          || !open.isEmpty()
          || !status.isPublic()
          || !translations.isEmpty();
    }
  }

  /**
   * As one table for spreadsheets.
   *
   * @param language of the labels
   */
  public String csv(Language language) {
    return StatisticsCsv.write(this, language);
  }

  static SiteStatistics of(ReadSite read) {
    SiteContent seen = read.publicOnly().content();
    List<Report> reports = seen.reports().stream().map(ReportEntry::report).toList();
    Statistics statistics = Statistics.of(reports, seen.units(), seen.vocabulary());
    return new SiteStatistics(
        statistics.series().stream().flatMap(s -> totals(s, statistics).stream()).toList(),
        statistics.coverage().years().stream().map(y -> year(y, seen, statistics)).toList(),
        new Year(
            Optional.empty(),
            statistics.coverage().share(),
            statistics.disclosure(),
            redactions(seen, Optional.empty())),
        read.content().reports().stream()
            .map(entry -> open(entry, read.content()))
            .filter(OpenReport::isAnything)
            .toList());
  }

  private static List<Total> totals(Series series, Statistics statistics) {
    List<Total> totals = new ArrayList<>();
    for (int year : series.byYear().keySet()) {
      int units = series.units(year);
      int due = Math.max(units, statistics.coverage().share(year).due());
      totals.add(
          new Total(series.indicator(), year, series.total(year), new Coverage.Share(units, due)));
    }
    return totals;
  }

  private static Year year(int year, SiteContent seen, Statistics statistics) {
    return new Year(
        Optional.of(year),
        statistics.coverage().share(year),
        statistics.disclosureByYear().getOrDefault(year, Disclosure.NONE),
        redactions(seen, Optional.of(year)));
  }

  private static int redactions(SiteContent seen, Optional<Integer> year) {
    return seen.reports().stream()
        .filter(e -> !e.report().isWithdrawn())
        .filter(e -> year.isEmpty() || year.get() == e.report().year())
        .mapToInt(e -> e.original().redactions().runs())
        .sum();
  }

  private static OpenReport open(ReportEntry entry, SiteContent content) {
    Report report = entry.report();
    ToReview review = report.isWithdrawn() ? new ToReview(0, 0, 0) : ToReview.of(report);
    return new OpenReport(
        entry.id(),
        entry.path(),
        report.status(),
        review.figures(),
        review.events(),
        review.plans(),
        report.open(),
        report.status() == Status.PUBLISHED ? translations(entry, content) : Map.of());
  }

  private static Map<Language, Optional<Translation>> translations(
      ReportEntry entry, SiteContent content) {
    Map<Language, Optional<Translation>> open = new TreeMap<>();
    for (Language language : content.site().languages()) {
      Optional<Outline> own = entry.outlines().of(language);
      boolean main = language.equals(content.site().mainLanguage());
      Optional<Translation> state = own.flatMap(Outline::translation);
      if (!main && !state.equals(Optional.of(Translation.CURRENT))) {
        open.put(language, state);
      }
    }
    return open;
  }
}
