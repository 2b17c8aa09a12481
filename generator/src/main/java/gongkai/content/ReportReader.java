package gongkai.content;

import static gongkai.content.field.FrontMatterKey.ALIASES;
import static gongkai.content.field.FrontMatterKey.BY;
import static gongkai.content.field.FrontMatterKey.CHANGES;
import static gongkai.content.field.FrontMatterKey.DATE;
import static gongkai.content.field.FrontMatterKey.DIMENSIONS;
import static gongkai.content.field.FrontMatterKey.DOCUMENT;
import static gongkai.content.field.FrontMatterKey.EVENTS;
import static gongkai.content.field.FrontMatterKey.FILE;
import static gongkai.content.field.FrontMatterKey.FOLLOWS;
import static gongkai.content.field.FrontMatterKey.FROM;
import static gongkai.content.field.FrontMatterKey.ID;
import static gongkai.content.field.FrontMatterKey.INDICATORS;
import static gongkai.content.field.FrontMatterKey.KIND;
import static gongkai.content.field.FrontMatterKey.LABEL;
import static gongkai.content.field.FrontMatterKey.NOTE;
import static gongkai.content.field.FrontMatterKey.OPEN;
import static gongkai.content.field.FrontMatterKey.PERIOD;
import static gongkai.content.field.FrontMatterKey.PLANS;
import static gongkai.content.field.FrontMatterKey.PRECISION;
import static gongkai.content.field.FrontMatterKey.PROMISE;
import static gongkai.content.field.FrontMatterKey.PUBLISH;
import static gongkai.content.field.FrontMatterKey.PUBLISHED;
import static gongkai.content.field.FrontMatterKey.QUOTE;
import static gongkai.content.field.FrontMatterKey.SHA256;
import static gongkai.content.field.FrontMatterKey.SOURCE;
import static gongkai.content.field.FrontMatterKey.STATUS;
import static gongkai.content.field.FrontMatterKey.SUMMARY;
import static gongkai.content.field.FrontMatterKey.TITLE;
import static gongkai.content.field.FrontMatterKey.TO;
import static gongkai.content.field.FrontMatterKey.TYPE;
import static gongkai.content.field.FrontMatterKey.UNIT;
import static gongkai.content.field.FrontMatterKey.WRITTEN;
import static gongkai.content.field.FrontMatterKey.YEAR;

import gongkai.content.ReportFile.Entries;
import gongkai.content.ReportFile.EventEntry;
import gongkai.content.ReportFile.FigureEntry;
import gongkai.content.ReportFile.FollowEntry;
import gongkai.content.ReportFile.Places;
import gongkai.content.field.Aliases;
import gongkai.content.field.Fields;
import gongkai.content.field.FrontMatter;
import gongkai.content.field.KeyShape;
import gongkai.content.field.MarkdownPart;
import gongkai.content.field.ReportEntries;
import gongkai.content.field.ShownText;
import gongkai.content.field.SiteLanguages;
import gongkai.content.field.WrittenForm;
import gongkai.diagnostic.Outcome;
import gongkai.diagnostic.Placed;
import gongkai.diagnostic.Problem;
import gongkai.diagnostic.Problems;
import gongkai.model.LocalizedText;
import gongkai.model.Period;
import gongkai.model.UnitId;
import gongkai.model.report.Change;
import gongkai.model.report.Dimension;
import gongkai.model.report.DocumentHeader;
import gongkai.model.report.OpenPoint;
import gongkai.model.report.Report;
import gongkai.model.report.ReportId;
import gongkai.model.report.ReportType;
import gongkai.model.report.SourceFile;
import gongkai.model.report.StatedText;
import gongkai.model.report.Status;
import gongkai.privacy.Waiver;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads a report's file. Pure: bytes in, values and problems out. */
public final class ReportReader {
  /** The years that a report can be on: others are slips of the keyboard. */
  public static final int FIRST_YEAR = 1900;

  public static final int LAST_YEAR = 2199;

  /** What the public may see has a day on which it was published. */
  private static final List<String> PUBLIC =
      Stream.of(Status.values()).filter(Status::isPublic).map(Status::code).toList();

  private ReportReader() {}

  /** The keys of a report's front matter. */
  public static KeyShape.Keys keys() {
    return Fields.keysOf(
        fields -> told(new ReportId(new UnitId("a"), "a"), fields, new Problems()));
  }

  /**
   * Reads a report, which is in the main language of the site.
   *
   * @param id from the file's folder and name
   * @param path of the file, relative to the site's folder
   */
  public static Outcome<ReportFile> read(
      ReportId id, String path, byte[] bytes, SiteLanguages languages) {
    Problems problems = new Problems();
    Optional<FrontMatter> file = problems.keep(FrontMatter.read(bytes, path));
    if (file.isEmpty()) {
      return problems.failed();
    }
    FrontMatter matter = file.get();
    Fields fields = new Fields(matter.mapping(), languages, problems);
    Places places =
        new Places(
            fields.placeOf(UNIT.code()),
            fields.placeOf(YEAR.code()),
            fields.placeOf(PERIOD.code()),
            fields.placeOf(PUBLISHED.code()),
            fields.placeOf(WRITTEN.code()));
    Optional<Told> told = told(id, fields, problems);
    fields.done();
    return problems.outcome(
        told.map(
            t ->
                new ReportFile(
                    t.report(),
                    path,
                    places,
                    t.entries(),
                    t.waivers(),
                    fields.shown(),
                    matter.markdown())));
  }

  /**
   * What could become public of a file that lacks what makes it a report, such as its type.
   *
   * @param waivers somebody's answers for personal details in the text
   * @param shown what pages would show of the front matter
   * @param markdown the text below the front matter
   */
  public record Lacking(List<Waiver> waivers, List<ShownText> shown, MarkdownPart markdown) {}

  /**
   * Reads what there is of a file that is no report yet; its faults are reported by {@link #read}.
   *
   * @return empty if not even its front matter can be read
   */
  public static Optional<Lacking> lacking(
      ReportId id, String path, byte[] bytes, SiteLanguages languages) {
    return FrontMatter.read(bytes, path)
        .value()
        .map(
            matter -> {
              Problems told = new Problems();
              Fields fields = new Fields(matter.mapping(), languages, told);
              told(id, fields, told);
              return new Lacking(Inspections.waivers(fields), fields.shown(), matter.markdown());
            });
  }

  /** A report, its entries with their places, and the answers for what stands in it. */
  private record Told(Report report, Entries entries, List<Waiver> waivers) {}

  private static Optional<Told> told(ReportId id, Fields fields, Problems problems) {
    Optional<LocalizedText> title = fields.requiredLocalized(TITLE.code());
    // Not what stands in the text itself: quotes, and what they date.
    fields.show(TITLE.code(), SUMMARY.code(), ALIASES.code());
    Optional<String> unit = fields.requiredText(UNIT.code());
    Optional<Integer> year = fields.required(YEAR.code(), year(fields));
    Optional<Period> period = fields.nested(PERIOD.code(), ReportReader::period);
    Optional<ReportType> type = fields.requiredOneOf(TYPE.code(), ReportType.class);
    List<Dimension> dimensions = fields.listOf(DIMENSIONS.code(), Dimension.class);
    Optional<Status> status = fields.requiredOneOf(STATUS.code(), Status.class);
    Optional<LocalDate> published = fields.date(PUBLISHED.code());
    fields.requiredWhere(PUBLISHED.code(), STATUS.code(), PUBLIC);
    Optional<LocalDate> written = fields.date(WRITTEN.code());
    Optional<DocumentHeader> header = fields.nested(DOCUMENT.code(), DocumentHeaders::read);
    Map<StatedText, LocalizedText> stated = StatedTexts.read(fields, StatedText.Place.REPORT);
    Optional<LocalizedText> summary = fields.localized(SUMMARY.code());
    List<String> aliases = Aliases.ofReport(fields);
    Entries entries = entries(fields);
    Optional<SourceFile> source = fields.nested(SOURCE.code(), ReportReader::source);
    List<Change> changes = Placed.values(entries.changes());
    status.ifPresent(s -> checkWithdrawal(s, changes, fields));
    checkUnit(id, unit, fields);
    List<Waiver> waivers = Inspections.waivers(fields);
    List<OpenPoint> open = open(fields, dimensions, problems);
    if (title.isEmpty() || year.isEmpty() || type.isEmpty() || status.isEmpty()) {
      return Optional.empty();
    }
    Report report =
        new Report(
            id,
            new Report.Named(title.get(), summary),
            new Report.Facts(year.get(), period, type.get(), dimensions, written, header, stated),
            new Report.Publication(status.get(), published, aliases, changes),
            entries.values(),
            open,
            source);
    return Optional.of(new Told(report, entries, waivers));
  }

  private static Entries entries(Fields fields) {
    return new Entries(
        fields.each(INDICATORS.code(), ReportReader::figure),
        fields.each(EVENTS.code(), ReportReader::event),
        fields.each(PLANS.code(), e -> placed(ReportEntries.plan(e), e, QUOTE.code())),
        fields.each(FOLLOWS.code(), ReportReader::follow),
        fields.each(CHANGES.code(), e -> placed(change(e), e, DATE.code())));
  }

  private static Optional<FigureEntry> figure(Fields entry) {
    entry.show(LABEL.code(), UNIT.code());
    return ReportEntries.indicator(entry)
        .map(read -> new FigureEntry(read, entry.placeOf(ID.code()), entry.placeOf(QUOTE.code())));
  }

  private static Optional<EventEntry> event(Fields entry) {
    return ReportEntries.event(entry)
        .map(
            read ->
                new EventEntry(
                    read,
                    entry.placeOf(QUOTE.code()),
                    entry.placeOf(FROM.code()),
                    entry.placeOf(TO.code()),
                    entry.placeOf(PRECISION.code())));
  }

  private static Optional<FollowEntry> follow(Fields entry) {
    return ReportEntries.follow(entry)
        .map(
            read ->
                new FollowEntry(read, entry.placeOf(PROMISE.code()), entry.placeOf(QUOTE.code())));
  }

  private static <T> Optional<Placed<T>> placed(Optional<T> read, Fields entry, String key) {
    return read.map(value -> new Placed<>(value, entry.placeOf(key)));
  }

  private static Optional<Integer> year(Fields fields) {
    return fields.parsed(YEAR.code(), WrittenForm.YEAR, text -> Optional.of(Integer.valueOf(text)));
  }

  /** The folder says the unit already; front matter must not say another. */
  private static void checkUnit(ReportId id, Optional<String> unit, Fields fields) {
    unit.filter(said -> !said.equals(id.unit().text()))
        .ifPresent(said -> fields.report("unit-not-folder", UNIT.code(), said, id.unit().text()));
  }

  /** What an import left to look at is reported until somebody takes it off the list. */
  private static List<OpenPoint> open(
      Fields fields, List<Dimension> dimensions, Problems problems) {
    List<OpenPoint> open =
        fields.listOf(OPEN.code(), OpenPoint.class).stream()
            .filter(point -> point != OpenPoint.DIMENSIONS || dimensions.isEmpty())
            .toList();
    for (OpenPoint point : open) {
      problems.add(Problem.warning("left-open-" + point.code(), fields.placeOf(OPEN.code())));
    }
    return open;
  }

  private static Optional<Period> period(Fields fields) {
    Optional<LocalDate> from = fields.requiredDate(FROM.code());
    Optional<LocalDate> to = fields.requiredDate(TO.code());
    if (from.isEmpty() || to.isEmpty()) {
      return Optional.empty();
    }
    if (to.get().isBefore(from.get())) {
      fields.report("period-reversed", TO.code(), from.get().toString(), to.get().toString());
      return Optional.empty();
    }
    return Optional.of(new Period(from.get(), to.get()));
  }

  private static Optional<Change> change(Fields fields) {
    Optional<LocalDate> date = fields.requiredDate(DATE.code());
    Optional<Change.ChangeKind> kind = fields.requiredOneOf(KIND.code(), Change.ChangeKind.class);
    fields.show(BY.code(), ShownText.TextKind.SIGNATURE);
    fields.show(NOTE.code());
    Optional<LocalizedText> by = fields.localized(BY.code());
    Optional<LocalizedText> note = fields.requiredLocalized(NOTE.code());
    if (date.isEmpty() || kind.isEmpty() || note.isEmpty()) {
      return Optional.empty();
    }
    if (kind.get() == Change.ChangeKind.WITHDRAWAL && !fields.has(BY.code())) {
      fields.report("withdrawal-by-nobody", KIND.code());
    }
    return Optional.of(new Change(date.get(), kind.get(), by, note.get()));
  }

  /** What the status says and what the changes tell the public must be the same. */
  private static void checkWithdrawal(Status status, List<Change> changes, Fields fields) {
    boolean told =
        Change.newestFirst(changes).stream()
            .findFirst()
            .filter(c -> c.kind() == Change.ChangeKind.WITHDRAWAL)
            .isPresent();
    if (status == Status.WITHDRAWN
        && changes.stream().noneMatch(c -> c.kind() == Change.ChangeKind.WITHDRAWAL)) {
      fields.report("withdrawal-not-told", STATUS.code());
    } else if (status == Status.PUBLISHED && told) {
      fields.report("withdrawn-but-published", STATUS.code());
    }
  }

  private static Optional<SourceFile> source(Fields fields) {
    fields.show(FILE.code());
    Optional<String> file = fields.requiredText(FILE.code());
    Optional<String> sha256 =
        fields.required(
            SHA256.code(), fields.parsed(SHA256.code(), WrittenForm.SHA256, Optional::of));
    boolean publish = fields.flag(PUBLISH.code()).orElse(false);
    return file.isEmpty() || sha256.isEmpty()
        ? Optional.empty()
        : Optional.of(new SourceFile(file.get(), sha256.get(), publish));
  }
}
