package gongkai.site.context;

import gongkai.model.Language;
import gongkai.model.Passage;
import gongkai.model.Unit;
import gongkai.model.report.ReportId;
import gongkai.model.vocabulary.KnownIndicator;
import gongkai.site.Address;
import gongkai.site.Addresses;
import gongkai.site.ReportEntry;
import gongkai.site.item.Link;
import gongkai.site.item.UnitItem.SuccessorItem;
import gongkai.site.table.Slice;
import java.util.List;
import java.util.Optional;

/** Links as they stand on one page: relative to it, in its language. */
public final class PageLinks {
  private final PlanContext context;
  private final Address page;
  private final Language language;

  /** A page says of one report after the other, and of each much. */
  private ReportHref last;

  private record ReportHref(ReportId report, String href) {}

  public PageLinks(PlanContext context, Address page, Language language) {
    this.context = context;
    this.page = page;
    this.language = language;
  }

  public Language language() {
    return language;
  }

  /** The reports and units of lists. */
  public ListItems lists() {
    return new ListItems(context, this);
  }

  /** Where quotes stand. */
  public QuoteLinks quotes() {
    return new QuoteLinks(context, this);
  }

  /** Figures and their series. */
  public FigureLinks figures() {
    return new FigureLinks(context, this);
  }

  private Addresses addresses() {
    return context.addresses();
  }

  /** The address of a place of a page. */
  String to(Address target, Optional<String> anchor) {
    return page.to(target, anchor);
  }

  public String href(Address target) {
    return page.to(target);
  }

  public Link unit(Unit unit) {
    return new Link(unit.name().in(language), href(addresses().unit(unit.id(), language)));
  }

  /** Where the page of a unit lists its reports for a year. */
  String unitYear(Unit unit, int year) {
    return to(addresses().unit(unit.id(), language), Optional.of("year-" + year));
  }

  public Link unitOf(ReportEntry entry) {
    return new Link(
        context.unitNameOf(entry).in(language),
        href(addresses().unit(entry.id().unit(), language)));
  }

  public SuccessorItem successor(Unit.Successor successor) {
    return new SuccessorItem(
        unit(context.unit(successor.unit())), successor.from(), successor.kind());
  }

  public Passage yearText(int year) {
    return PlanContext.neutral(String.valueOf(year), language);
  }

  public Link year(int year) {
    return new Link(yearText(year), href(addresses().year(year, language)));
  }

  public Link report(ReportEntry entry) {
    return new Link(entry.report().title().in(language), reportHref(entry.id()));
  }

  /** A report by its year, for lists that name the unit already. */
  public Link reportYear(ReportEntry entry) {
    String year = String.valueOf(entry.report().year());
    return new Link(PlanContext.neutral(year, language), reportHref(entry.id()));
  }

  public String reportHref(ReportId id) {
    ReportHref said = last;
    if (said == null || !said.report().equals(id)) {
      said = new ReportHref(id, href(addresses().report(id, language)));
      last = said;
    }
    return said.href();
  }

  /** A place of a report's page in the language of this one. */
  String place(ReportId id, String anchor) {
    return reportHref(id) + Address.fragment(anchor);
  }

  public Link indicator(KnownIndicator indicator) {
    return new Link(
        indicator.label().in(language), href(addresses().indicator(indicator.id(), language)));
  }

  /** The file of the figures of some reports; empty where none of these is in the data. */
  public Optional<String> data(Slice slice, List<ReportEntry> reports) {
    return PlanContext.areInData(reports)
        ? Optional.of(href(addresses().data(slice.fileName())))
        : Optional.empty();
  }

  /** A year without reports has no page. */
  public Link yearOrText(int year) {
    return context.reportsByYear().containsKey(year)
        ? year(year)
        : new Link(PlanContext.neutral(String.valueOf(year), language), "");
  }
}
