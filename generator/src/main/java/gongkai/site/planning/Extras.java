package gongkai.site.planning;

import gongkai.model.Language;
import gongkai.model.SiteConfig;
import gongkai.site.Address;
import gongkai.site.Addresses;
import gongkai.site.ReportEntry;
import gongkai.site.context.PlanContext;
import gongkai.site.context.PlannedFile;
import gongkai.site.file.Attachment;
import gongkai.site.file.Guide;
import gongkai.site.file.Robots;
import gongkai.site.file.SiteFile;
import gongkai.site.file.Sitemap;
import gongkai.site.file.SitemapIndex;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** Plans what is not a page: sitemap, robots, attachments. */
final class Extras {
  private final PlanContext context;
  private final SiteConfig site;

  Extras(PlanContext context) {
    this.context = context;
    this.site = context.content().site();
  }

  /**
   * Every listed page: in one file, or in several and an index of them.
   *
   * @param most that one file may list
   */
  List<PlannedFile> sitemaps(List<PlannedFile> planned, int most) {
    List<PlannedFile> pages =
        planned.stream().filter(f -> f.kind() == PlannedFile.FileKind.PAGE).toList();
    Address address = context.addresses().sitemap();
    if (pages.size() <= most) {
      return List.of(other(address, () -> sitemap(address, pages)));
    }
    List<PlannedFile> files = new ArrayList<>();
    List<String> parts = new ArrayList<>();
    for (int from = 0; from < pages.size(); from += most) {
      Address part = context.addresses().sitemap(parts.size() + 1);
      List<PlannedFile> own = pages.subList(from, Math.min(pages.size(), from + most));
      files.add(other(part, () -> sitemap(part, own)));
      parts.add(part.absolute(site.baseUrl()));
    }
    files.add(other(address, () -> new SitemapIndex(address, parts)));
    return files;
  }

  /** Not every page is listed. */
  private static Sitemap sitemap(Address address, List<PlannedFile> pages) {
    return new Sitemap(
        address, pages.stream().flatMap(page -> page.listing().get().stream()).toList());
  }

  private static PlannedFile other(Address address, Supplier<SiteFile> value) {
    return PlannedFile.other(address, "content/site.yml", value).withoutTexts();
  }

  Guide guide() {
    Addresses to = context.addresses();
    Language main = context.mainLanguage();
    return new Guide(
        to.guide(),
        site.title().in(main),
        site.publisher().name().in(main),
        site.description().map(d -> d.in(main)),
        DataPlans.date(context),
        new Guide.Places(
            url(to.units(main)),
            url(to.years(main)),
            url(to.statistics(main)),
            url(to.changes(main)),
            url(to.dataIndex(main)),
            url(to.data("indicators.csv")),
            url(to.data("datapackage.json")),
            url(to.feed(main))));
  }

  private String url(Address address) {
    return address.absolute(site.baseUrl());
  }

  Robots robots() {
    return new Robots(
        context.addresses().robots(), context.addresses().sitemap().absolute(site.baseUrl()));
  }

  List<PlannedFile> attachments() {
    List<PlannedFile> attachments = new ArrayList<>();
    for (ReportEntry entry : context.content().reports()) {
      if (!entry.report().isWithdrawn()) {
        entry
            .attachments()
            .forEach(
                a ->
                    attachments.add(
                        attachment(
                            new Attachment(
                                context.addresses().attachment(entry.id().unit(), a.fileName()),
                                a.path(),
                                a.sha256()))));
      }
    }
    return attachments;
  }

  private static PlannedFile attachment(Attachment attachment) {
    return PlannedFile.copy(attachment.address(), attachment.source(), () -> attachment);
  }
}
