package gongkai.site;

import gongkai.model.Body.Figure;
import gongkai.model.Glossary;
import gongkai.model.Indicator;
import gongkai.model.KnownIndicator;
import gongkai.model.Language;
import gongkai.model.LocalizedText;
import gongkai.model.Passage;
import gongkai.model.Report;
import gongkai.site.ReportEntry.AttachmentEntry;
import gongkai.site.ReportPage.AttachmentItem;
import gongkai.site.ReportPage.Term;
import gongkai.site.Shell.Section;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;

/** Plans the page of each report: the report itself, or what is left of a withdrawn one. */
final class ReportPages {
  private final PlanContext context;
  private final Shells shells;

  ReportPages(PlanContext context, Shells shells) {
    this.context = context;
    this.shells = shells;
  }

  Page page(ReportEntry entry, Language language) {
    Function<Language, Address> at = l -> context.addresses().report(entry.id(), l);
    PageLinks links = new PageLinks(context, at.apply(language), language);
    Shell shell = shell(entry, language, at, links);
    if (entry.report().isWithdrawn()) {
      return new WithdrawnPage(Shells.unlisted(shell), links.item(entry), links.changes(entry));
    }
    return reportPage(entry, language, links, shell);
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
            report.summary().map(s -> s.in(language)),
            List.of(
                shells.home(address, language),
                Shells.crumb(Section.UNITS, links.href(context.addresses().units(language))),
                Shells.crumb(links.unitOf(entry))),
            l -> context.addresses().unitFeed(entry.id().unit(), l),
            l -> entry.outline(l, context.mainLanguage()).language()));
  }

  private ReportPage reportPage(
      ReportEntry entry, Language language, PageLinks links, Shell shell) {
    Report report = entry.report();
    Language main = context.mainLanguage();
    Outline outline = entry.outline(language, main);
    Optional<String> original =
        language.equals(main)
            ? Optional.empty()
            : Optional.of(links.href(context.addresses().report(entry.id(), main)));
    List<ReportEntry> own = context.reportsOf(entry.id().unit());
    int index = own.indexOf(entry);
    return new ReportPage(
        shell,
        entry.id(),
        links.item(entry),
        context.unitNameOf(entry).in(language),
        report.written(),
        links.changes(entry),
        outline.headings(),
        outline.language(),
        outline.digest(),
        outline.translation(),
        original,
        outline.redactedCharacters(),
        figures(entry, language, links),
        terms(outline, language),
        series(entry, outline, links),
        index > 0 ? Optional.of(links.report(own.get(index - 1))) : Optional.empty(),
        index + 1 < own.size() ? Optional.of(links.report(own.get(index + 1))) : Optional.empty(),
        report.source(),
        attachments(entry, links));
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

  private Optional<KnownIndicator> known(Indicator indicator) {
    return indicator.id().flatMap(context.content().vocabulary()::indicator);
  }

  /** In the text's order; figures whose sentence a translation does not have come last. */
  private List<FigureRow> figures(ReportEntry entry, Language language, PageLinks links) {
    Report report = entry.report();
    List<Figure> found = entry.outline(language, context.mainLanguage()).figures();
    List<Integer> order = new ArrayList<>(found.stream().map(Figure::quote).toList());
    for (int i = 0; i < report.indicators().size(); i++) {
      if (!order.contains(i)) {
        order.add(i);
      }
    }
    return order.stream().map(i -> figure(entry, i, language, links)).toList();
  }

  private FigureRow figure(ReportEntry entry, int index, Language language, PageLinks links) {
    Indicator indicator = entry.report().indicators().get(index);
    Optional<KnownIndicator> known = known(indicator);
    LocalizedText words = LocalizedText.of(context.mainLanguage(), indicator.label());
    Glossary glossary = context.content().vocabulary().glossary();
    return new FigureRow(
        known.map(KnownIndicator::label).orElseGet(() -> glossary.complete(words)).in(language),
        known.map(k -> cell(entry, k, links)),
        indicator.quantity(),
        links.evidence(entry, index),
        new Passage(indicator.quote(), context.mainLanguage()));
  }

  private String cell(ReportEntry entry, KnownIndicator known, PageLinks links) {
    return links.seriesCell(known.id(), entry.id().unit(), entry.report().year());
  }

  private Map<Integer, String> series(ReportEntry entry, Outline outline, PageLinks links) {
    Map<Integer, String> series = new TreeMap<>();
    for (Figure figure : outline.figures()) {
      known(entry.report().indicators().get(figure.quote()))
          .ifPresent(k -> series.put(figure.quote(), cell(entry, k, links)));
    }
    return series;
  }

  private List<AttachmentItem> attachments(ReportEntry entry, PageLinks links) {
    return entry.attachments().stream().map(a -> attachment(entry, a, links)).toList();
  }

  private AttachmentItem attachment(ReportEntry entry, AttachmentEntry file, PageLinks links) {
    String name = file.fileName();
    String format = name.substring(name.lastIndexOf('.') + 1).toUpperCase(Locale.ROOT);
    Address address = context.addresses().attachment(entry.id().unit(), name);
    return new AttachmentItem(name, links.href(address), format, file.size());
  }
}
