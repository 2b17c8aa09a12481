package gongkai.desk.view;

import gongkai.content.Content;
import gongkai.content.field.FrontMatter;
import gongkai.content.field.FrontMatterKey;
import gongkai.desk.act.Acts;
import gongkai.desk.page.AboutForm;
import gongkai.desk.page.Chrome;
import gongkai.desk.page.ItemView;
import gongkai.desk.page.Refusal;
import gongkai.desk.page.ReviewPage;
import gongkai.desk.report.DeskReport;
import gongkai.desk.report.FoundWords;
import gongkai.desk.report.Item;
import gongkai.desk.report.ItemRef;
import gongkai.desk.report.MarkedText;
import gongkai.desk.visit.Checked;
import gongkai.desk.visit.DeskState;
import gongkai.diagnostic.Problem;
import gongkai.i18n.Messages;
import gongkai.importing.reading.Metadata;
import gongkai.importing.reading.PeriodWords;
import gongkai.importing.reading.evidence.Proposal;
import gongkai.importing.reading.evidence.ShortEvidence;
import gongkai.importing.reading.unit.UnitNames;
import gongkai.markdown.MarkdownReader;
import gongkai.markdown.parsing.MarkdownText;
import gongkai.model.Language;
import gongkai.model.Qualifier;
import gongkai.model.report.DatePrecision;
import gongkai.model.report.Dimension;
import gongkai.model.report.ReportId;
import gongkai.model.report.ReportType;
import gongkai.model.report.Status;
import gongkai.model.text.RedactionMarks;
import gongkai.model.text.TextBlock;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The page of a report. */
public final class ReviewPages {
  private final DeskState state;
  private final Acts acts;
  private final Messages messages;
  private final Optional<ReportId> published;

  /**
   * Prepares to make pages.
   *
   * @param published the report that was made public just before, if one was
   */
  public ReviewPages(DeskState state, Acts acts, Messages messages, Optional<ReportId> published) {
    this.state = state;
    this.acts = acts;
    this.messages = messages;
    this.published = published;
  }

  /** A report's text as plain blocks; none if it is refused as hostile. */
  public static List<TextBlock> blocks(DeskReport report, Optional<Content> content) {
    return blocks(report.parts().body(), report.path(), report.parts().bodyLine(), content);
  }

  /** The text of a file as plain blocks; none if it cannot be read. */
  public static List<TextBlock> blocks(byte[] file, String path, Optional<Content> content) {
    return FrontMatter.read(file, path)
        .value()
        .map(FrontMatter::markdown)
        .map(text -> blocks(text.text(), path, text.line(), content))
        .orElse(List.of());
  }

  private static List<TextBlock> blocks(
      String body, String path, int line, Optional<Content> content) {
    List<String> marks = content.map(c -> c.site().redactionMarks()).orElse(List.of());
    Language language = new Named(content, Messages.ofCommands(Language.CHINESE)).main();
    MarkdownText text = new MarkdownText(body, path, line, language);
    return new MarkdownReader(marks).blocks(text).orElse(List.of());
  }

  /**
   * Makes the page.
   *
   * @param wanted the entry to go on at; else the first that is open
   */
  public ReviewPage page(
      Chrome chrome, DeskReport report, Checked checked, Optional<ItemRef> wanted, Refusal refusal)
      throws IOException {
    Optional<Content> content = state.content();
    Named named = new Named(content, messages);
    RedactionMarks marks =
        RedactionMarks.with(content.map(c -> c.site().redactionMarks()).orElse(List.of()));
    List<Problem> findings = StateViews.findings(report, checked);
    List<FoundWords> found =
        IntStream.range(0, findings.size())
            .mapToObj(i -> FoundWords.of(i + 1, report, findings.get(i)))
            .flatMap(Optional::stream)
            .toList();
    MarkedText text = MarkedText.of(blocks(report, content), report.items(), marks).with(found);
    Set<Integer> placed =
        found.stream().filter(text::has).map(FoundWords::number).collect(Collectors.toSet());
    List<Item> items = text.ordered(report.items());
    ItemViews views = new ItemViews(named, text, report.items(), messages);
    StateViews states = new StateViews(state.site().root(), messages);
    return new ReviewPage(
        chrome,
        head(chrome, report, checked, named, current(items, wanted)),
        text.blocks(),
        items.stream().map(views::view).toList(),
        about(report, named, text.plain()),
        offers(named),
        states.view(report, checked, placed, state.leftWords(report)),
        refusal);
  }

  /** The entries of one of its lists, as its page shows them. */
  public List<ItemView> entries(DeskReport report, FrontMatterKey list) throws IOException {
    Optional<Content> content = state.content();
    MarkedText text = MarkedText.of(blocks(report, content), report.items(), RedactionMarks.none());
    ItemViews views = new ItemViews(new Named(content, messages), text, report.items(), messages);
    return report.items().stream()
        .filter(item -> item.ref().list() == list)
        .map(views::view)
        .toList();
  }

  private static String current(List<Item> items, Optional<ItemRef> wanted) {
    return items.stream()
        .filter(item -> wanted.filter(item.ref()::equals).isPresent())
        .findFirst()
        .or(() -> items.stream().filter(Item::isOpen).findFirst())
        .map(item -> item.ref().toString())
        .orElse("");
  }

  private ReviewPage.Head head(
      Chrome chrome, DeskReport report, Checked checked, Named named, String current)
      throws IOException {
    Optional<ReviewPage.Done> done =
        published
            .flatMap(id -> Optional.ofNullable(checked.held().reports().get(id)))
            .map(
                held ->
                    new ReviewPage.Done(
                        chrome.home() + "report/" + held.id(),
                        held.title().in(named.main()).text()));
    Optional<String> next =
        report.open() > 0
            ? Optional.empty()
            : new TodoPages(state, messages)
                .next(report.id(), checked)
                .map(id -> chrome.home() + "report/" + id);
    return new ReviewPage.Head(
        chrome.home() + "report/" + report.id(),
        new ReviewPage.Named(
            named.title(report),
            named.unit(report.id().unit()),
            report.front().text(FrontMatterKey.YEAR),
            report.path(),
            "/reports/" + report.id() + ".html",
            !report.front().within(FrontMatterKey.SOURCE, FrontMatterKey.FILE).isEmpty()),
        report.file().version(),
        report.open(),
        report.items().size(),
        current,
        new ReviewPage.Ways(next, done),
        new ReviewPage.Back(acts.canUndo(report), acts.canRedo(report)));
  }

  private AboutForm about(DeskReport report, Named named, List<String> lines) throws IOException {
    return new AboutForm(
        new AboutForm.Words(
            report.front().text(FrontMatterKey.TITLE, named.main()),
            report.front().text(FrontMatterKey.SUMMARY, named.main())),
        named.units(report.id().unit().text()),
        named.codes("type", ReportType.values(), List.of(report.front().text(FrontMatterKey.TYPE))),
        named.codes(
            "dimension", Dimension.values(), report.front().list(FrontMatterKey.DIMENSIONS)),
        new AboutForm.Days(
            report.front().text(FrontMatterKey.YEAR),
            report.front().within(FrontMatterKey.PERIOD, FrontMatterKey.FROM),
            report.front().within(FrontMatterKey.PERIOD, FrontMatterKey.TO),
            report.front().text(FrontMatterKey.WRITTEN),
            report.front().text(FrontMatterKey.PUBLISHED)),
        report.missing().stream().map(key -> key.code()).toList(),
        report.parts().open().stream().map(this::point).toList(),
        found(report, named, lines));
  }

  /** What the source says, of a report that is not decided on yet, and what its own text does. */
  private AboutForm.Found found(DeskReport report, Named named, List<String> lines)
      throws IOException {
    boolean decided = report.status().filter(Status::isPublic).isPresent();
    Optional<Metadata> said = decided ? Optional.empty() : state.evidence().of(report);
    Map<String, String> quotes = new HashMap<>();
    said.ifPresent(
        metadata -> {
          quote(quotes, FrontMatterKey.TITLE, metadata.title());
          quote(quotes, FrontMatterKey.UNIT, metadata.unitName());
          quote(quotes, FrontMatterKey.YEAR, metadata.year());
          quote(quotes, FrontMatterKey.TYPE, metadata.type());
          quote(quotes, FrontMatterKey.DIMENSIONS, metadata.dimensions());
          quote(quotes, FrontMatterKey.WRITTEN, metadata.written());
        });
    Optional<String> unit =
        said.flatMap(Metadata::unitName).map(Proposal::value).filter(n -> !UnitNames.isMasked(n));
    String level = said.flatMap(Metadata::level).map(l -> l.value().code()).orElse("");
    SummaryEvidence summary = new SummaryEvidence(lines);
    String says = report.front().text(FrontMatterKey.SUMMARY, named.main());
    summary.sentence(says).ifPresent(words -> quotes.put(FrontMatterKey.SUMMARY.code(), words));
    PeriodWords.in(lines).ifPresent(words -> quotes.put(FrontMatterKey.PERIOD.code(), words));
    return new AboutForm.Found(
        quotes,
        unit.orElse(""),
        unit.isPresent() ? level : "",
        freeId(level, named),
        summary.numbersOfItsOwn(says));
  }

  /** A name for addresses that no unit has: a person may put a better one in its place. */
  private static String freeId(String level, Named named) {
    String stem = level.isEmpty() ? "unit" : level;
    return IntStream.iterate(1, n -> n + 1)
        .mapToObj(n -> stem + "-" + n)
        .filter(id -> named.units().stream().noneMatch(unit -> unit.id().text().equals(id)))
        .findFirst()
        .orElseThrow();
  }

  private static void quote(
      Map<String, String> quotes, FrontMatterKey key, Optional<? extends Proposal<?>> said) {
    said.ifPresent(proposal -> quotes.put(key.code(), ShortEvidence.of(proposal.quote())));
  }

  private AboutForm.Point point(String code) {
    String key = "desk.open." + code;
    return new AboutForm.Point(code, messages.has(key) ? messages.text(key) : code);
  }

  private ReviewPage.Offers offers(Named named) throws IOException {
    return new ReviewPage.Offers(
        named.indicators(),
        named.codes("qualifier", Qualifier.values(), List.of()),
        named.codes("precision", DatePrecision.values(), List.of()),
        named.furtherLanguages(state.languageNames()),
        state.today().toString());
  }
}
