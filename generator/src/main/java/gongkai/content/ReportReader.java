package gongkai.content;

import gongkai.content.ReportFile.Places;
import gongkai.diagnostic.Outcome;
import gongkai.diagnostic.Placed;
import gongkai.diagnostic.Problem;
import gongkai.diagnostic.Problems;
import gongkai.model.Change;
import gongkai.model.Dimension;
import gongkai.model.Event;
import gongkai.model.Follow;
import gongkai.model.Indicator;
import gongkai.model.Language;
import gongkai.model.LocalizedText;
import gongkai.model.Period;
import gongkai.model.Promise;
import gongkai.model.Report;
import gongkai.model.ReportId;
import gongkai.model.ReportType;
import gongkai.model.SourceFile;
import gongkai.model.Status;
import gongkai.privacy.Waiver;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Reads a report's file and its twins'. Pure: bytes in, values and problems out. */
public final class ReportReader {
  /** The years that a report can be on: others are slips of the keyboard. */
  public static final int FIRST_YEAR = 1900;

  public static final int LAST_YEAR = 2199;

  private ReportReader() {}

  /**
   * Reads a report in the site's main language.
   *
   * @param id from the file's folder and name
   * @param path of the file, relative to the site's folder
   */
  public static Outcome<ReportFile> read(
      ReportId id, String path, byte[] bytes, Language mainLanguage) {
    Problems problems = new Problems();
    Optional<FrontMatter> file = problems.keep(FrontMatter.read(bytes, path));
    if (file.isEmpty()) {
      return problems.failed();
    }
    FrontMatter matter = file.get();
    Fields fields = new Fields(matter.mapping(), mainLanguage, problems);
    Places places =
        new Places(
            fields.placeOf("unit"),
            fields.placeOf("year"),
            new ArrayList<>(),
            new ArrayList<>(),
            new ArrayList<>(),
            new ArrayList<>(),
            new ArrayList<>(),
            new ArrayList<>(),
            new ReportFile.Dates(
                fields.placeOf("published"),
                fields.placeOf("written"),
                new ArrayList<>(),
                new ArrayList<>()));
    Optional<Report> report = report(id, fields, places);
    checkUnit(id, fields, problems);
    List<Waiver> waivers = Inspections.waivers(fields);
    checkOpen(fields, report.map(Report::dimensions).orElse(List.of()), problems);
    fields.done();
    return problems.outcome(
        report.map(
            r ->
                new ReportFile(
                    r, path, places, waivers, fields.shown(), matter.body(), matter.bodyLine())));
  }

  /** Reads the front matter; adds to {@code places} where the parts of lists stand. */
  private static Optional<Report> report(ReportId id, Fields fields, Places places) {
    Optional<LocalizedText> title = fields.requiredLocalized("title");
    // Not what stands in the text itself: quotes, and what they date.
    fields.show("title", "summary", "aliases");
    fields.requiredText("unit");
    Optional<Integer> year = fields.required("year", year(fields));
    Optional<Period> period = fields.nested("period", ReportReader::period);
    Optional<ReportType> type = fields.requiredOneOf("type", ReportType.class);
    List<Dimension> dimensions = fields.listOf("dimensions", Dimension.class);
    Optional<Status> status = fields.requiredOneOf("status", Status.class);
    Optional<LocalDate> published = fields.date("published");
    if (status.isPresent() && status.get().isPublic()) {
      fields.required("published", published);
    }
    Optional<LocalDate> written = fields.date("written");
    Optional<LocalizedText> summary = fields.localized("summary");
    List<String> aliases = Aliases.ofReport(fields);
    List<Indicator> indicators =
        fields.each(
            "indicators",
            entry -> {
              entry.show("label", "unit");
              Optional<Indicator> read = ReportEntries.indicator(entry);
              place(read, entry, "quote", places.indicators());
              return place(read, entry, "id", places.indicatorIds());
            });
    List<Event> events = fields.each("events", entry -> event(entry, places));
    List<Promise> plans =
        fields.each("plans", e -> place(ReportEntries.plan(e), e, "quote", places.plans()));
    List<Follow> follows =
        fields.each(
            "follows",
            entry -> {
              Optional<Follow> read = ReportEntries.follow(entry);
              place(read, entry, "promise", places.promises());
              return place(read, entry, "quote", places.answers());
            });
    List<Change> changes = fields.each("changes", entry -> change(entry, places));
    Optional<SourceFile> source = fields.nested("source", ReportReader::source);
    status.ifPresent(s -> checkWithdrawal(s, changes, fields));
    if (title.isEmpty() || year.isEmpty() || type.isEmpty() || status.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new Report(
            id,
            title.get(),
            year.get(),
            period,
            type.get(),
            dimensions,
            status.get(),
            published,
            written,
            summary,
            aliases,
            indicators,
            events,
            plans,
            follows,
            changes,
            source));
  }

  /** Notes where a key of an entry stands, if the entry could be read. */
  private static <T> Optional<T> place(
      Optional<T> read, Fields entry, String key, List<Placed<T>> places) {
    read.ifPresent(value -> places.add(new Placed<>(value, entry.placeOf(key))));
    return read;
  }

  private static Optional<Event> event(Fields entry, Places places) {
    Optional<Event> read = ReportEntries.event(entry);
    read.ifPresent(
        event ->
            places
                .dates()
                .events()
                .add(
                    new ReportFile.DatedEvent(
                        event,
                        entry.placeOf("from"),
                        entry.placeOf("to"),
                        entry.placeOf("precision"))));
    return place(read, entry, "quote", places.events());
  }

  private static Optional<Integer> year(Fields fields) {
    return fields.parsed(
        "year",
        text ->
            text.matches("[0-9]{4}")
                ? Optional.of(Integer.valueOf(text)).filter(y -> y >= FIRST_YEAR && y <= LAST_YEAR)
                : Optional.empty(),
        "not-a-year");
  }

  /** The folder says the unit already; front matter must not say another. */
  private static void checkUnit(ReportId id, Fields fields, Problems problems) {
    fields
        .text("unit")
        .filter(unit -> !unit.equals(id.unit()))
        .ifPresent(
            unit ->
                problems.add(
                    Problem.error("unit-not-folder", fields.placeOf("unit"), unit, id.unit())));
  }

  /** What an import left to look at is told until somebody takes it off the list. */
  private static void checkOpen(Fields fields, List<Dimension> dimensions, Problems problems) {
    for (OpenPoint point : fields.listOf("open", OpenPoint.class)) {
      if (point != OpenPoint.DIMENSIONS || dimensions.isEmpty()) {
        problems.add(Problem.warning("left-open-" + point.code(), fields.placeOf("open")));
      }
    }
  }

  private static Optional<Period> period(Fields fields) {
    Optional<LocalDate> from = fields.requiredDate("from");
    Optional<LocalDate> to = fields.requiredDate("to");
    if (from.isEmpty() || to.isEmpty()) {
      return Optional.empty();
    }
    if (to.get().isBefore(from.get())) {
      fields.report("period-reversed", "to", from.get().toString(), to.get().toString());
      return Optional.empty();
    }
    return Optional.of(new Period(from.get(), to.get()));
  }

  private static Optional<Change> change(Fields fields, Places places) {
    Optional<LocalDate> date = fields.requiredDate("date");
    Optional<Change.ChangeKind> kind = fields.requiredOneOf("kind", Change.ChangeKind.class);
    fields.show("by", ShownText.TextKind.SIGNATURE);
    fields.show("note");
    Optional<LocalizedText> by = fields.localized("by");
    Optional<LocalizedText> note = fields.requiredLocalized("note");
    if (date.isEmpty() || kind.isEmpty() || note.isEmpty()) {
      return Optional.empty();
    }
    if (kind.get() == Change.ChangeKind.WITHDRAWAL && !fields.has("by")) {
      fields.report("withdrawal-by-nobody", "kind");
    }
    places.dates().changes().add(fields.placeOf("date"));
    return Optional.of(new Change(date.get(), kind.get(), by, note.get()));
  }

  /** What the status says and what the changes tell the public must be the same. */
  private static void checkWithdrawal(Status status, List<Change> changes, Fields fields) {
    boolean told =
        changes.stream()
            .max(Comparator.comparing(Change::date))
            .filter(c -> c.kind() == Change.ChangeKind.WITHDRAWAL)
            .isPresent();
    if (status == Status.WITHDRAWN
        && changes.stream().noneMatch(c -> c.kind() == Change.ChangeKind.WITHDRAWAL)) {
      fields.report("withdrawal-not-told", "status");
    } else if (status == Status.PUBLISHED && told) {
      fields.report("withdrawn-but-published", "status");
    }
  }

  private static Optional<SourceFile> source(Fields fields) {
    fields.show("file");
    Optional<String> file = fields.requiredText("file");
    Optional<String> sha256 =
        fields.required(
            "sha256",
            fields.parsed(
                "sha256",
                text -> text.matches("[0-9a-f]{64}") ? Optional.of(text) : Optional.empty(),
                "not-a-sha256"));
    boolean publish = fields.flag("publish").orElse(false);
    return file.isEmpty() || sha256.isEmpty()
        ? Optional.empty()
        : Optional.of(new SourceFile(file.get(), sha256.get(), publish));
  }

  /** Reads a report's text in another language. */
  public static Outcome<TwinFile> readTwin(
      ReportId id, Language language, String path, byte[] bytes) {
    return text(
        language,
        path,
        bytes,
        (title, summary, translates, waivers, shown, markdown) ->
            new TwinFile(
                id,
                language,
                path,
                title,
                summary,
                translates,
                waivers,
                shown,
                markdown.text(),
                markdown.line()));
  }

  /** Reads a page of {@code content/pages/}. */
  public static Outcome<PageFile> readPage(
      String name, Language language, String path, byte[] bytes) {
    return text(
        language,
        path,
        bytes,
        (title, summary, translates, waivers, shown, markdown) ->
            new PageFile(
                name,
                language,
                path,
                title,
                summary,
                translates,
                waivers,
                shown,
                markdown.text(),
                markdown.line()));
  }

  /** What a text in one language becomes. */
  private interface TextFile<T> {
    T of(
        String title,
        Optional<String> summary,
        Translates translates,
        List<Waiver> waivers,
        List<ShownText> shown,
        MarkdownPart markdown);
  }

  private static <T> Outcome<T> text(
      Language language, String path, byte[] bytes, TextFile<T> becomes) {
    Problems problems = new Problems();
    Optional<FrontMatter> file = problems.keep(FrontMatter.read(bytes, path));
    if (file.isEmpty()) {
      return problems.failed();
    }
    FrontMatter matter = file.get();
    Fields fields = new Fields(matter.mapping(), language, problems);
    Optional<String> title = fields.requiredText("title");
    Optional<String> summary = fields.text("summary");
    Translates translates = Translates.of(fields);
    List<Waiver> waivers = Inspections.waivers(fields);
    fields.show("title", "summary");
    fields.done();
    MarkdownPart markdown = new MarkdownPart(matter.body(), matter.bodyLine());
    return problems.outcome(
        title.map(t -> becomes.of(t, summary, translates, waivers, fields.shown(), markdown)));
  }

  /**
   * The text of a file that was read before, without reading its front matter again.
   *
   * @return empty if the file has no front matter any more, or is not UTF-8
   */
  public static Optional<MarkdownPart> markdown(String path, byte[] bytes) {
    return FrontMatter.Cut.of(bytes, path)
        .value()
        .map(cut -> new MarkdownPart(cut.body(), cut.bodyLine()));
  }

  /**
   * The text below the front matter.
   *
   * @param line the line of the file on which it begins, from 1
   */
  public record MarkdownPart(String text, int line) {}
}
