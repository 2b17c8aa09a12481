package gongkai.site.planning.report;

import gongkai.model.Language;
import gongkai.model.Passage;
import gongkai.model.Profile;
import gongkai.model.UnitId;
import gongkai.model.report.Change;
import gongkai.model.report.Indicator;
import gongkai.model.report.Report;
import gongkai.model.report.ReportType;
import gongkai.model.report.SourceFile;
import gongkai.model.vocabulary.KnownIndicator;
import gongkai.site.Address;
import gongkai.site.Outline;
import gongkai.site.ReportEntry;
import gongkai.site.ReportEntry.AttachmentEntry;
import gongkai.site.context.Citations;
import gongkai.site.context.FigureWords;
import gongkai.site.context.PageLinks;
import gongkai.site.context.PlanContext;
import gongkai.site.context.Shells;
import gongkai.site.context.Topics;
import gongkai.site.item.ChangeItem;
import gongkai.site.item.Citation;
import gongkai.site.item.DocumentItem;
import gongkai.site.item.Link;
import gongkai.site.item.Neighbours;
import gongkai.site.item.StatedItem;
import gongkai.site.item.ToReview;
import gongkai.site.page.Page;
import gongkai.site.page.ReportPage;
import gongkai.site.page.ReportPage.AttachmentItem;
import gongkai.site.page.ReportPage.ContentsEntry;
import gongkai.site.page.ReportPage.Neighbour;
import gongkai.site.page.ReportPage.Sibling;
import gongkai.site.page.ReportPage.Term;
import gongkai.site.page.Shell;
import gongkai.site.page.Shell.Section;
import gongkai.site.page.WithdrawnPage;
import gongkai.site.series.FigureRow;
import gongkai.site.series.FigureRow.FigureLabel;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Plans the page of each report: the report itself, or what is left of a withdrawn one. */
public final class ReportPages {
  private final PlanContext context;
  private final Shells shells;
  private final ComparePages compare;

  private ReportPages(PlanContext context, Shells shells, ComparePages compare) {
    this.context = context;
    this.shells = shells;
    this.compare = compare;
  }

  /**
   * Those of one unit's reports.
   *
   * @param context of that unit alone: the fingerprints of these pages say of no other
   */
  public static ReportPages of(PlanContext context, Topics topics) {
    Shells shells = new Shells(context);
    return new ReportPages(context, shells, new ComparePages(context, shells, topics));
  }

  /** Each of the reports beside the one before it. */
  public ComparePages compare() {
    return compare;
  }

  /** The page of a report. */
  public Page page(ReportEntry entry, Language language) {
    Function<Language, Address> at = l -> context.addresses().report(entry.id(), l);
    PageLinks links = new PageLinks(context, at.apply(language), language);
    Shell shell = shell(entry, language, at, links);
    if (entry.report().isWithdrawn()) {
      return withdrawn(entry, links, shell.unlisted());
    }
    return reportPage(entry, language, links, entry.isDraft() ? shell.unlisted() : shell);
  }

  private WithdrawnPage withdrawn(ReportEntry entry, PageLinks links, Shell shell) {
    List<ChangeItem> changes = links.lists().changes(entry);
    Optional<ChangeItem> withdrawal =
        changes.stream().filter(c -> c.kind() == Change.ChangeKind.WITHDRAWAL).findFirst();
    return new WithdrawnPage(
        shell,
        links.lists().item(entry),
        withdrawal,
        changes.stream().filter(c -> withdrawal.filter(c::equals).isEmpty()).toList(),
        besides(entry, links),
        links.href(context.addresses().changes(links.language())));
  }

  /** A withdrawn report stands in no row of reports, but in its place in time. */
  private Neighbours besides(ReportEntry entry, PageLinks links) {
    List<ReportEntry> own =
        context.reportsOf(entry.id().unit()).stream()
            .filter(e -> !e.report().isWithdrawn() && !e.isDraft())
            .filter(e -> e.report().type() == entry.report().type())
            .toList();
    return new Neighbours(
        own.stream()
            .filter(e -> PlanContext.BY_PERIOD.compare(e, entry) < 0)
            .reduce((a, b) -> b)
            .map(links::report),
        own.stream()
            .filter(e -> PlanContext.BY_PERIOD.compare(e, entry) > 0)
            .findFirst()
            .map(links::report));
  }

  private Shell shell(
      ReportEntry entry, Language language, Function<Language, Address> at, PageLinks links) {
    Report report = entry.report();
    Address address = at.apply(language);
    return shells.shell(
        language,
        new Shells.Plan(
            Section.UNITS,
            at,
            Optional.of(report.title().in(language)),
            entry.summary(language).filter(summary -> summary.language().equals(language)),
            List.of(
                shells.home(address, language),
                Shells.crumb(Section.UNITS, links.href(context.addresses().units(language))),
                Shells.crumb(links.unitOf(entry))),
            l -> context.addresses().unitFeed(entry.id().unit(), l),
            l -> entry.outline(l).language()));
  }

  private ReportPage reportPage(
      ReportEntry entry, Language language, PageLinks links, Shell shell) {
    Report report = entry.report();
    Language main = context.mainLanguage();
    Outline outline = entry.outline(language);
    Optional<String> original =
        language.equals(main)
            ? Optional.empty()
            : Optional.of(links.href(context.addresses().report(entry.id(), main)));
    return new ReportPage(
        shell,
        entry.id(),
        new ReportPage.Facts(
            links.lists().item(entry),
            context.unitNameOf(entry).in(language),
            report.written(),
            document(report, language),
            links.lists().changes(entry),
            ToReview.of(report),
            StatedItem.of(report.facts().stated(), language)),
        new ReportPage.Text(
            outline.language(),
            outline.digest(),
            outline.translation(),
            original,
            outline.redactions().characters(),
            marks(outline),
            contents(entry, outline, links),
            terms(outline, language)),
        new ReportPage.Figures(figures(entry, links), links.figures().series(entry, outline)),
        around(entry, links),
        files(entry, links),
        citations(entry, language));
  }

  /** Other bodies are no organs of government, and have no such header. */
  private Optional<DocumentItem> document(Report report, Language language) {
    return report
        .header()
        .filter(header -> context.content().site().profile() == Profile.GOV)
        .map(
            header ->
                new DocumentItem(
                    StatedItem.of(header.stated(), language),
                    report.written(),
                    report.published(),
                    header.access(),
                    header.validity()));
  }

  private ReportPage.Around around(ReportEntry entry, PageLinks links) {
    Language language = links.language();
    Optional<ReportEntry> before = context.before(entry);
    return new ReportPage.Around(
        before.map(e -> neighbour(e, links)),
        context.after(entry).map(e -> neighbour(e, links)),
        before.map(
            b ->
                new Link(
                    PlanContext.neutral(String.valueOf(b.report().year()), language),
                    links.href(context.addresses().compare(entry.id(), language)))),
        plans(entry, links),
        siblings(entry, links));
  }

  /** Only a report of the same kind on the next year can say what came of them. */
  private Optional<Link> plans(ReportEntry entry, PageLinks links) {
    UnitId unit = entry.id().unit();
    int next = entry.report().year() + 1;
    boolean beside =
        !entry.isDraft()
            && !entry.report().plans().isEmpty()
            && context.isDue(unit, next)
            && context.reportsOf(unit).stream()
                .filter(e -> !e.isDraft() && !e.report().isWithdrawn())
                .anyMatch(e -> isOf(e, entry.report().type(), next));
    return beside
        ? Optional.of(
            new Link(
                PlanContext.neutral(String.valueOf(next), links.language()),
                links.href(context.addresses().unit(unit, links.language())) + "#plans-" + next))
        : Optional.empty();
  }

  private static boolean isOf(ReportEntry entry, ReportType type, int year) {
    return entry.report().type() == type && entry.report().year() == year;
  }

  private List<Sibling> siblings(ReportEntry entry, PageLinks links) {
    return context.reportsOf(entry.id().unit()).stream()
        .filter(e -> e.report().year() == entry.report().year() && !e.id().equals(entry.id()))
        .filter(e -> !e.report().isWithdrawn())
        .map(
            e ->
                new Sibling(e.report().type(), links.reportHref(e.id()), e.report().statedPeriod()))
        .toList();
  }

  /** For readers who may not know the text's language. */
  private static List<Term> terms(Outline outline, Language language) {
    return outline.language().equals(language)
        ? List.of()
        : outline.terms().stream()
            .filter(term -> term.byLanguage().containsKey(language))
            .map(term -> new Term(term.in(outline.language()), term.in(language)))
            .toList();
  }

  private static Neighbour neighbour(ReportEntry entry, PageLinks links) {
    Link report = links.report(entry);
    return new Neighbour(report.text(), report.href(), entry.report().year());
  }

  private List<ContentsEntry> contents(ReportEntry entry, Outline outline, PageLinks links) {
    Language language = links.language();
    Map<String, String> rows =
        context
            .before(entry)
            .map(before -> compare.rowsOfNewer(before, entry, language))
            .orElse(Map.of());
    String page = links.href(context.addresses().compare(entry.id(), language));
    return outline.headings().stream()
        .map(
            h ->
                new ContentsEntry(
                    h, Optional.ofNullable(rows.get(h.anchor())).map(r -> page + "#" + r)))
        .toList();
  }

  private List<Citation> citations(ReportEntry entry, Language language) {
    return Citations.of(
        context.content().site().languages(),
        language,
        (form, words, cited) -> citation(entry, form, words, cited));
  }

  private Citation citation(
      ReportEntry entry, Citation.Form form, Language words, Language language) {
    return new Citation(
        form,
        words,
        context.unitNameOf(entry).in(language),
        entry.report().title().in(language),
        context.content().site().title().in(language),
        entry.report().lastChange(),
        context
            .addresses()
            .report(entry.id(), language)
            .absolute(context.content().site().baseUrl()));
  }

  private List<FigureRow> figures(ReportEntry entry, PageLinks links) {
    List<FigureRow> rows = new ArrayList<>();
    for (Indicator indicator : entry.report().indicators()) {
      rows.add(figure(entry, indicator, links));
    }
    return List.copyOf(rows);
  }

  private FigureRow figure(ReportEntry entry, Indicator indicator, PageLinks links) {
    Optional<KnownIndicator> known = links.figures().known(indicator);
    Optional<Passage> translated = links.quotes().sentenceOfTwin(entry, indicator.quote());
    return new FigureRow(
        named(indicator, links),
        known.isPresent() ? links.figures().seriesCell(entry, known.get()) : Optional.empty(),
        indicator.quantity(),
        FigureWords.of(indicator.quantity(), indicator.quote().text()),
        links.quotes().evidence(entry, indicator),
        translated.isPresent()
            ? translated.get()
            : new Passage(indicator.quote().text(), context.mainLanguage()),
        indicator.part(),
        indicator.reviewed());
  }

  private FigureLabel named(Indicator indicator, PageLinks links) {
    Passage name = links.figures().label(indicator);
    Passage own = new Passage(indicator.label(), context.mainLanguage());
    boolean translated = !name.language().equals(own.language());
    return new FigureLabel(
        name, translated ? Optional.of(own) : Optional.empty(), links.figures().noun(indicator));
  }

  /** The marks that a text has, each as the site writes it; any number of * is one. */
  private List<String> marks(Outline outline) {
    List<String> own = context.content().site().redactionMarks();
    return outline
        .redactions()
        .signs()
        .chars()
        .mapToObj(Character::toString)
        .map(
            sign ->
                own.stream().filter(mark -> mark.startsWith(sign)).findFirst().orElse(sign + sign))
        .toList();
  }

  private ReportPage.Files files(ReportEntry entry, PageLinks links) {
    Optional<AttachmentEntry> copy = entry.sourceCopy();
    List<AttachmentItem> all = new ArrayList<>();
    List<AttachmentItem> others = new ArrayList<>();
    Optional<AttachmentItem> source = Optional.empty();
    for (AttachmentEntry file : entry.attachments()) {
      AttachmentItem item = attachment(entry, file, links);
      all.add(item);
      if (copy.filter(file::equals).isPresent()) {
        source = Optional.of(item);
      } else {
        others.add(item);
      }
    }
    return new ReportPage.Files(source(entry, source), all, others);
  }

  private static Optional<ReportPage.Source> source(
      ReportEntry entry, Optional<AttachmentItem> copy) {
    return entry
        .sourceName()
        .map(
            name ->
                new ReportPage.Source(
                    name, entry.report().source().flatMap(SourceFile::publicSha256), copy));
  }

  private AttachmentItem attachment(ReportEntry entry, AttachmentEntry file, PageLinks links) {
    String name = file.fileName();
    String format = name.substring(name.lastIndexOf('.') + 1).toUpperCase(Locale.ROOT);
    Address address = context.addresses().attachment(entry.id().unit(), name);
    return new AttachmentItem(name, links.href(address), format, file.size());
  }
}
