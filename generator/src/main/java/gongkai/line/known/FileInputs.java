package gongkai.line.known;

import static java.util.stream.Collectors.toSet;

import gongkai.line.reading.ReportStamps;
import gongkai.model.Unit;
import gongkai.model.UnitId;
import gongkai.model.report.ReportId;
import gongkai.model.report.ReportType;
import gongkai.model.report.Status;
import gongkai.model.vocabulary.Glossary;
import gongkai.model.vocabulary.KnownIndicator;
import gongkai.site.PageEntry;
import gongkai.site.ReportEntry;
import gongkai.site.SiteContent;
import gongkai.site.UnitScopes;
import gongkai.site.context.Once;
import gongkai.site.context.PlannedFile;
import gongkai.site.context.Within;
import gongkai.site.file.DataFile;
import gongkai.site.table.DataTable;
import gongkai.store.Store;
import gongkai.store.ValueForm;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/**
 * What stands for all that a file of the site is made from, beside settings, theme and program: for
 * a page that is planned within one unit that is the unit's reports, for the page of a unit those
 * near it, for a table of one year those on it, for any other all reports. Of these a table of
 * figures is made from these alone, and a page from what planning sees, and from the words of those
 * whose texts it shows. Files of one indicator are known by its figures too.
 */
final class FileInputs {
  private static final ValueForm<Shared> SHARED = ValueForm.of(Shared.class);
  private static final ValueForm<AllListed> LISTED = ValueForm.of(AllListed.class);
  private static final ValueForm<Own> OWN = ValueForm.of(Own.class);

  private final SiteContent content;
  private final Map<ReportId, ReportStamps> reports;
  private final UnitScopes scopes;
  private final String shared;
  private final Once<String> listed = new Once<>(this::listed);
  private final Once<Set<UnitId>> succeeded = new Once<>(this::succeeded);
  private final FigureInputs figures;
  private final Stamped whole = new Stamped(ReportStamps::whole);
  private final Stamped planned = new Stamped(ReportStamps::planned);
  private final Stamped inTables = new Stamped(ReportStamps::inTables);

  /**
   * Those of one site.
   *
   * @param content what is shown
   * @param reports for each report what stands for it
   * @param store holds what stands for figures of units
   */
  FileInputs(SiteContent content, Map<ReportId, ReportStamps> reports, Store store) {
    this.content = content;
    this.reports = reports;
    this.scopes = new UnitScopes(content);
    this.shared =
        SHARED.sha256(
            new Shared(
                content.vocabulary().indicators(),
                content.vocabulary().glossary().terms(),
                content.pages(),
                content.reports().stream().anyMatch(ReportEntry::isDraft)));
    this.figures =
        new FigureInputs(
            content,
            store,
            unit -> planned.of(Optional.of(new Within.OneUnit(unit))),
            this::others);
  }

  /** What pages of a unit's reports are made from that is the same for all units. */
  private record Shared(
      List<KnownIndicator> indicators,
      List<Glossary.Term> terms,
      List<PageEntry> pages,
      boolean drafts) {}

  /** What they are made from besides. */
  private record Own(String shared, List<Unit> units, List<String> reports, String listed) {}

  /** What the page of a unit can tell of reports of others. */
  private record Listed(ReportId id, int year, ReportType type, Status status) {}

  private record AllListed(List<Listed> reports) {}

  /**
   * What stands for all that a file is made from, as far as its plan says and as can be told at a
   * glance.
   */
  String of(PlannedFile file) {
    // Any report may give an indicator.
    Optional<Within> within = file.within().filter(w -> !(w instanceof Within.OneIndicator));
    if (file.kind() == PlannedFile.FileKind.TABLE) {
      boolean inRows = ((DataFile) file.value().get()).table() == DataTable.INDICATORS;
      return (inRows ? inTables : planned).of(within);
    }
    if (file.texts().isEmpty()) {
      return whole.of(within);
    }
    boolean none = file.texts().get() instanceof Within.NoReport;
    return planned.of(within) + (none ? "" : whole.of(file.texts()));
  }

  /** What stands for the figures that alone a file is made from; empty if it is not. */
  Optional<String> ofFigures(PlannedFile file) {
    return file.within().orElse(null) instanceof Within.OneIndicator one
        ? Optional.of(figures.of(one.indicator()))
        : Optional.empty();
  }

  /** What stands for all that a unit's rows in a table of all figures are made from. */
  String ofRows(UnitId unit) {
    // Whether a value counts can depend on the reports of the unit that took over.
    boolean followed = succeeded.get().contains(unit);
    return inTables.of(
        Optional.of(followed ? new Within.NearUnit(unit) : new Within.OneUnit(unit)));
  }

  private Set<UnitId> succeeded() {
    return content.units().stream()
        .filter(unit -> unit.successor().isPresent())
        .map(Unit::id)
        .collect(toSet());
  }

  private String others() {
    return OWN.sha256(new Own(shared, content.units(), List.of(), listed.get()));
  }

  private String listed() {
    return LISTED.sha256(
        new AllListed(
            content.reports().stream()
                .map(ReportEntry::report)
                .map(r -> new Listed(r.id(), r.year(), r.type(), r.status()))
                .toList()));
  }

  private SiteContent part(Within reports) {
    if (reports instanceof Within.OneUnit one) {
      return scopes.of(one.unit());
    } else if (reports instanceof Within.NearUnit near) {
      return scopes.near(near.unit());
    } else if (reports instanceof Within.OneYear one) {
      return content.withReports(
          content.reports().stream().filter(e -> e.report().year() == one.year()).toList());
    }
    return content.withReports(List.of());
  }

  /** What stands for parts of the content, each worked out when it is first asked for. */
  private final class Stamped {
    private final Function<ReportStamps, String> ofReport;
    private final Map<Optional<Within>, String> known = new ConcurrentHashMap<>();

    /**
     * Parts in one regard.
     *
     * @param ofReport which of its stamps stands for a report
     */
    Stamped(Function<ReportStamps, String> ofReport) {
      this.ofReport = ofReport;
    }

    String of(Optional<Within> part) {
      return known.computeIfAbsent(part, this::stamp);
    }

    private String stamp(Optional<Within> within) {
      SiteContent part = within.map(FileInputs.this::part).orElse(content);
      boolean near = within.filter(Within.NearUnit.class::isInstance).isPresent();
      List<String> stamps =
          part.reports().stream().map(entry -> ofReport.apply(reports.get(entry.id()))).toList();
      return OWN.sha256(new Own(shared, part.units(), stamps, near ? listed.get() : ""));
    }
  }
}
