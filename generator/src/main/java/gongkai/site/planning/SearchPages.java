package gongkai.site.planning;

import gongkai.model.Language;
import gongkai.model.LocalizedText;
import gongkai.model.Passage;
import gongkai.model.Unit;
import gongkai.model.report.Dimension;
import gongkai.model.report.Report;
import gongkai.model.report.ReportType;
import gongkai.model.vocabulary.KnownIndicator;
import gongkai.site.Address;
import gongkai.site.Addresses;
import gongkai.site.Outline;
import gongkai.site.ReportEntry;
import gongkai.site.context.ListItems;
import gongkai.site.context.PageLinks;
import gongkai.site.context.PlanContext;
import gongkai.site.context.PlannedFile;
import gongkai.site.context.Shells;
import gongkai.site.file.SearchFile;
import gongkai.site.file.SearchFile.Searched;
import gongkai.site.file.SearchFile.SearchedText;
import gongkai.site.file.SearchFile.TableKind;
import gongkai.site.file.SearchFile.UnitNames;
import gongkai.site.file.SiteFile;
import gongkai.site.page.SearchPage;
import gongkai.site.page.SearchPage.NamedIndicator;
import gongkai.site.page.SearchPage.NamedUnit;
import gongkai.site.page.Shell;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Plans the search page and the files that its script loads. */
final class SearchPages {
  private static final String SITE = "content/site.yml";

  private final PlanContext context;
  private final Shells shells;

  SearchPages(PlanContext context, Shells shells) {
    this.context = context;
    this.shells = shells;
  }

  SearchPage page(Language language) {
    Addresses to = context.addresses();
    Address address = to.search(language);
    PageLinks links = new PageLinks(context, address, language);
    Shell shell =
        shells.shell(language, shells.section(language, Shell.Section.SEARCH, to::search));
    String index = address.to(to.searchFile("index"));
    String home = address.to(to.home(context.mainLanguage()));
    return new SearchPage(
        shell.unlisted(),
        ListItems.byLevel(context.content().units(), Unit::level, unit -> named(unit, links)),
        context.reportsByYear().descendingKeySet().stream().map(links::year).toList(),
        context.statistics().series().stream().map(s -> named(s.indicator(), links)).toList(),
        Arrays.stream(ReportType.values()).toList(),
        Arrays.stream(Dimension.values()).toList(),
        new SearchPage.Files(
            index.substring(0, index.lastIndexOf('/') + 1),
            home.substring(0, home.lastIndexOf('/') + 1),
            context.mainLanguage()));
  }

  private static NamedUnit named(Unit unit, PageLinks links) {
    Set<Passage> names = new LinkedHashSet<>();
    names(unit).forEach(name -> passages(name).forEach(names::add));
    names.remove(unit.name().in(links.language()));
    return new NamedUnit(unit.id().toString(), links.unit(unit), List.copyOf(names));
  }

  private NamedIndicator named(KnownIndicator indicator, PageLinks links) {
    Set<Passage> names = new LinkedHashSet<>();
    passages(indicator.label()).forEach(names::add);
    indicator.synonyms().forEach(s -> names.add(new Passage(s, context.mainLanguage())));
    names.remove(indicator.label().in(links.language()));
    return new NamedIndicator(links.indicator(indicator), List.copyOf(names));
  }

  private static Stream<Passage> passages(LocalizedText text) {
    return text.byLanguage().entrySet().stream().map(e -> new Passage(e.getValue(), e.getKey()));
  }

  private static Stream<LocalizedText> names(Unit unit) {
    return Stream.concat(Stream.of(unit.name()), unit.former().stream().map(Unit.FormerName::name));
  }

  /** The files that the script loads. Withdrawn reports and drafts are in none of them. */
  List<PlannedFile> files() {
    Searched searched = searched();
    Addresses to = context.addresses();
    List<PlannedFile> files = new ArrayList<>();
    Address index = to.searchFile("index");
    files.add(PlannedFile.late(index, SITE, () -> new SearchFile.Index(index, searched)));
    for (int i = 0; i < searched.files(); i++) {
      int number = i;
      Address address = to.searchFile("pieces/" + i);
      files.add(
          PlannedFile.late(address, SITE, () -> new SearchFile.Pieces(address, number, searched)));
    }
    for (SearchedText text : searched.texts()) {
      Address address = to.searchFile("texts/" + text.report() + "." + text.language().tag());
      String origin = context.report(text.report()).path();
      files.add(
          file(address, origin, () -> new SearchFile.Text(address, text))
              .within(text.report().unit()));
    }
    for (TableKind kind : TableKind.values()) {
      Address address = to.searchFile(kind.name().toLowerCase(Locale.ROOT));
      files.add(file(address, SITE, () -> new SearchFile.Table(address, kind)).withoutTexts());
    }
    Address sounds = to.searchFile("sounds");
    files.add(
        file(sounds, SITE, () -> new SearchFile.Sounds(sounds, searched.units())).withoutTexts());
    return files;
  }

  private static PlannedFile file(Address address, String origin, Supplier<SiteFile> value) {
    return PlannedFile.other(address, origin, value);
  }

  private Searched searched() {
    List<ReportEntry> reports =
        context.published().reports().stream().filter(e -> !e.report().isWithdrawn()).toList();
    List<SearchedText> texts = new ArrayList<>();
    for (ReportEntry entry : reports) {
      texts.add(text(entry, entry.original()));
    }
    for (Language language : context.content().site().languages()) {
      if (!language.equals(context.mainLanguage())) {
        for (ReportEntry entry : reports) {
          Outline outline = entry.outline(language);
          if (outline.language().equals(language)) {
            texts.add(text(entry, outline));
          } else if (isNamed(entry.report(), language)) {
            texts.add(text(entry.report(), language, "", false));
          }
        }
      }
    }
    List<UnitNames> units =
        context.content().units().stream()
            .map(unit -> new UnitNames(unit.id(), names(unit).toList()))
            .toList();
    return new Searched(texts, reports.size(), units);
  }

  /** Its page in that language says so, though the text is not translated. */
  private static boolean isNamed(Report report, Language language) {
    return Stream.concat(Stream.of(report.title()), report.summary().stream())
        .anyMatch(text -> text.byLanguage().containsKey(language));
  }

  private static SearchedText text(ReportEntry entry, Outline outline) {
    return text(entry.report(), outline.language(), outline.digest(), true);
  }

  private static SearchedText text(Report report, Language language, String digest, boolean whole) {
    Optional<String> summary = report.summary().flatMap(s -> s.onlyIn(language)).map(Passage::text);
    return new SearchedText(
        report.id(),
        language,
        digest,
        report.title().in(language).text(),
        summary,
        whole,
        new SearchFile.About(report.year(), report.type(), report.dimensions()));
  }
}
